/** Adding claims: a passage that somebody selected, and what it claims on whose word. */

import type { Certainty, Manner, Stance } from "../../model/appearance.ts";
import { shortLabelOf } from "../../model/claim.ts";
import { WhenceError } from "../../model/errors.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Bound, Quantity } from "../../model/quantity.ts";
import type { LogRecord } from "../../model/record.ts";
import type { TextPosition } from "../../model/selector.ts";
import { getNode } from "../in-graph.ts";
import { writeRecord } from "./correction.ts";
import type { Correction } from "./correction.ts";
import { placeQuotes, requireDocument } from "./place-quotes.ts";
import type { GivenQuote } from "./place-quotes.ts";
import { writeChain } from "./write-chain.ts";
import type { GivenHop } from "./write-chain.ts";
import { writeTime } from "./write-time.ts";

export interface GivenQuantity {
  readonly value: number;
  readonly unit: string;
  readonly bound?: Bound | undefined;
}

/** A claim of a passage: a new one with `text`, or `claim`, one that there is. */
export interface GivenClaim {
  readonly document: string;
  readonly quotes: readonly GivenQuote[];
  readonly claim?: string | undefined;
  readonly text?: string | undefined;
  readonly shortLabel?: string | undefined;
  readonly about?: readonly string[] | undefined;
  readonly quantities?: readonly GivenQuantity[] | undefined;
  readonly time?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly certainty?: Certainty | undefined;
  readonly manner?: Manner | undefined;
  readonly chain?: readonly GivenHop[] | undefined;
  readonly occasion?: string | undefined;
  readonly saidAt?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * The records of the claim, if it is new, of its appearance, and of what it is about.
 *
 * @throws {WhenceError} EVIDENCE_MISSING without a quote; RECORD_INVALID, NODE_NOT_FOUND,
 * NODE_KIND_MISMATCH, DOCUMENT_NOT_FOUND, QUOTE_NOT_FOUND or QUOTE_AMBIGUOUS
 */
export function addClaim(correction: Correction, given: GivenClaim): readonly LogRecord[] {
  const { graph } = correction.view;
  const document = requireDocument(graph, given.document);
  const positions = placeQuotes(document, given.quotes);
  if (positions.length === 0) {
    throw new WhenceError(
      "EVIDENCE_MISSING",
      "Cannot add the claim: no words of the document carry it; select the passage that does",
      { details: { document: document.id } },
    );
  }
  const { claim, records } = claimOf(correction, given);
  const { occasion, saidAt, note } = given;
  const appearance = writeRecord(correction, "appearance", {
    claim,
    document: document.id,
    positions,
    stance: given.stance ?? "asserts",
    certainty: given.certainty ?? "unstated",
    certaintyPositions: [],
    manner: given.manner ?? "indirect",
    chain: writeChain(graph, document, given.chain ?? []),
    occasion: occasion === undefined ? undefined : getNode(graph, occasion, "event").record.id,
    saidAt: saidAt === undefined ? undefined : writeTime("saidAt", saidAt),
    note,
  });
  const evidence = [{ document: document.id, positions }];
  return [...records, appearance, ...aboutOf(correction, { claim, about: given.about, evidence })];
}

interface ChosenClaim {
  readonly claim: ClaimId;
  /** Of a new claim. */
  readonly records: readonly LogRecord[];
}

function claimOf(correction: Correction, given: GivenClaim): ChosenClaim {
  if (given.claim !== undefined) {
    const { id } = getNode(correction.view.graph, given.claim, "claim").record;
    return { claim: id, records: [] };
  }
  const text = given.text?.trim() ?? "";
  if (text === "") {
    throw new WhenceError(
      "RECORD_INVALID",
      "Cannot add the claim: it has no text; word it so that it reads on its own",
    );
  }
  const record = writeRecord(correction, "claim", {
    text,
    shortLabel: given.shortLabel?.trim() || shortLabelOf(text),
    quantities: (given.quantities ?? []).map(writeQuantity),
    time: given.time === undefined ? undefined : writeTime("time", given.time),
  });
  if (record.type !== "claim") throw new TypeError("A claim was written as something else");
  return { claim: record.id, records: [record] };
}

/** A quantity as a record has it; without a bound it is exact. */
export function writeQuantity({ value, unit, bound = "exactly" }: GivenQuantity): Quantity {
  return { value, unit, bound };
}

interface About {
  readonly claim: ClaimId;
  readonly about: readonly string[] | undefined;
  readonly evidence: readonly {
    readonly document: string;
    readonly positions: readonly TextPosition[];
  }[];
}

function aboutOf(
  correction: Correction,
  { claim, about = [], evidence }: About,
): readonly LogRecord[] {
  return [...new Set(about)].map((id) => {
    const target = getNode(correction.view.graph, id, "actor", "place", "event").record.id;
    const relation = { relation: "about", source: claim, target };
    return writeRecord(correction, "statement", { ...relation, evidence, inferred: false });
  });
}
