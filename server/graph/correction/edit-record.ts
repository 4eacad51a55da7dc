/** Editing: what a record should say instead, of each kind its own fields. */

import type { ActorType } from "../../model/actor.ts";
import type { AppearanceRecord, Certainty, Manner, Stance } from "../../model/appearance.ts";
import { WhenceError } from "../../model/errors.ts";
import type { MentionRecord } from "../../model/mention.ts";
import type { PlaceType } from "../../model/place.ts";
import type { LogRecord } from "../../model/record.ts";
import { getNode } from "../in-graph.ts";
import { writeQuantity } from "./add-claim.ts";
import type { GivenQuantity } from "./add-claim.ts";
import { requireRecord, requireUnchanged, writeRecord } from "./correction.ts";
import type { Correction, CorrectionRemarks } from "./correction.ts";
import { placeQuotes, requireDocument } from "./place-quotes.ts";
import type { GivenQuote } from "./place-quotes.ts";
import { writeChain } from "./write-chain.ts";
import type { GivenHop } from "./write-chain.ts";
import { writeTime } from "./write-time.ts";

/** The fields of each kind of record that can be given; those left out stay as they are. */
export interface GivenFields {
  readonly claim: {
    readonly text?: string | undefined;
    readonly shortLabel?: string | undefined;
    readonly quantities?: readonly GivenQuantity[] | undefined;
    readonly time?: string | undefined;
  };
  readonly actor: {
    readonly name?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly actorType?: ActorType | undefined;
    readonly named?: boolean | undefined;
  };
  readonly place: {
    readonly name?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly placeType?: PlaceType | undefined;
    readonly latitude?: number | undefined;
    readonly longitude?: number | undefined;
  };
  readonly event: {
    readonly name?: string | undefined;
    readonly eventType?: string | undefined;
    readonly time?: string | undefined;
  };
  readonly document: {
    readonly title?: string | undefined;
    readonly author?: string | undefined;
    readonly published?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly mention: {
    readonly node?: string | undefined;
    readonly quotes?: readonly GivenQuote[] | undefined;
  };
  readonly appearance: {
    readonly claim?: string | undefined;
    readonly quotes?: readonly GivenQuote[] | undefined;
    readonly stance?: Stance | undefined;
    readonly certainty?: Certainty | undefined;
    readonly manner?: Manner | undefined;
    readonly chain?: readonly GivenHop[] | undefined;
    readonly occasion?: string | undefined;
    readonly saidAt?: string | undefined;
    readonly note?: string | undefined;
  };
  readonly statement: {
    readonly role?: string | undefined;
    readonly inferred?: boolean | undefined;
    readonly ground?: string | undefined;
  };
  readonly judgement: {
    readonly reason?: string | undefined;
    readonly score?: number | undefined;
  };
}

export type GivenEdit = CorrectionRemarks & {
  readonly record: string;
  /** Names of optional fields that are to be empty. */
  readonly unset?: readonly string[] | undefined;
} & { readonly [Kind in keyof GivenFields]?: GivenFields[Kind] | undefined };

type Changes = Readonly<Record<string, unknown>>;
type Writer<Kind extends keyof GivenFields> = (
  fields: GivenFields[Kind],
  correction: Correction,
  record: LogRecord,
) => Changes;

/** From what is given to what a record has, by kind. */
const WRITERS: { readonly [Kind in keyof GivenFields]: Writer<Kind> } = {
  claim: ({ quantities, time, ...texts }) => ({
    ...texts,
    quantities: quantities?.map(writeQuantity),
    time: time === undefined ? undefined : writeTime("time", time),
  }),
  actor: (fields) => fields,
  place: (fields) => fields,
  event: ({ time, ...texts }) => ({
    ...texts,
    time: time === undefined ? undefined : writeTime("time", time),
  }),
  document: ({ title, author, published, url }) => ({
    title: title === undefined ? undefined : { value: title, positions: [] },
    author: author === undefined ? undefined : { value: author, positions: [] },
    published:
      published === undefined
        ? undefined
        : { value: writeTime("published", published), positions: [] },
    url,
  }),
  mention: ({ node, quotes }, { view: { graph } }, record) => {
    const document = requireDocument(graph, (record as MentionRecord).document);
    return {
      node:
        node === undefined ? undefined : getNode(graph, node, "actor", "place", "event").record.id,
      positions: quotes === undefined ? undefined : placeQuotes(document, quotes),
    };
  },
  appearance: (fields, { view: { graph } }, record) => {
    const { claim, quotes, chain, occasion, saidAt, ...words } = fields;
    const document = requireDocument(graph, (record as AppearanceRecord).document);
    return {
      ...words,
      claim: claim === undefined ? undefined : getNode(graph, claim, "claim").record.id,
      positions: quotes === undefined ? undefined : placeQuotes(document, quotes),
      chain: chain === undefined ? undefined : writeChain(graph, document, chain),
      occasion: occasion === undefined ? undefined : getNode(graph, occasion, "event").record.id,
      saidAt: saidAt === undefined ? undefined : writeTime("saidAt", saidAt),
    };
  },
  statement: (fields) => fields,
  judgement: (fields) => fields,
};

/**
 * An edit of one record.
 *
 * @throws {WhenceError} RECORD_NOT_FOUND, RECORD_CHANGED; NODE_KIND_MISMATCH when the fields are
 * those of another kind; RECORD_INVALID when it changes nothing or what it says cannot be; as
 * `placeQuotes` and `writeChain`
 */
export function editRecord(correction: Correction, given: GivenEdit): readonly LogRecord[] {
  const record = requireRecord(correction, given.record);
  const kind = kindOf(record, given);
  requireUnchanged(correction, record.id, given.basedOn);
  const written = write(kind, given, correction, record);
  const emptied = Object.fromEntries((given.unset ?? []).map((field) => [field, null]));
  const changes = changedFields(record, { ...written, ...emptied });
  if (Object.keys(changes).length === 0) {
    throw new WhenceError(
      "RECORD_INVALID",
      `Cannot edit "${given.record}": what it should say is what it says`,
      { details: { id: given.record } },
    );
  }
  const reason = given.reason?.trim();
  return [
    writeRecord(correction, "edit", {
      of: kind,
      target: record.id,
      changes,
      reason: reason === "" ? undefined : reason,
    }),
  ];
}

const KINDS = Object.keys(WRITERS) as (keyof GivenFields)[];

function kindOf(record: LogRecord, given: GivenEdit): keyof GivenFields {
  const kind = KINDS.find((one) => one === record.type);
  const other = KINDS.find((one) => one !== record.type && given[one] !== undefined);
  if (kind !== undefined && other === undefined) return kind;
  const why =
    kind === undefined ? "which is never edited" : `and the fields given are of a ${other}`;
  throw new WhenceError(
    "NODE_KIND_MISMATCH",
    `Cannot edit "${given.record}": it is a ${record.type}, ${why}`,
    { details: { id: given.record, kind: record.type, expected: KINDS } },
  );
}

function write<Kind extends keyof GivenFields>(
  kind: Kind,
  given: GivenEdit,
  correction: Correction,
  record: LogRecord,
): Changes {
  const fields = given[kind] as GivenFields[Kind] | undefined;
  const writer = WRITERS[kind] as Writer<Kind>;
  return fields === undefined ? {} : writer(fields, correction, record);
}

/** Those of `fields` that are given and differ from what the record has. */
function changedFields(record: LogRecord, fields: Changes): Changes {
  const before = record as unknown as Changes;
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      if (value === undefined) return false;
      return JSON.stringify(value) !== JSON.stringify(before[name] ?? null);
    }),
  );
}
