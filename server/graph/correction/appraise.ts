/** Appraising: what a person says of a record, a source or a document as a whole. */

import { WhenceError } from "../../model/errors.ts";
import { recordTypeOfId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import type { Reliability } from "../../model/reliability.ts";
import type { ReviewVerdict } from "../../model/review.ts";
import { getNode } from "../in-graph.ts";
import { requireRecord, requireUnchanged, writeRecord } from "./correction.ts";
import type { Correction, CorrectionRemarks } from "./correction.ts";
import { requireDocument } from "./place-quotes.ts";

const REVIEWABLE: readonly string[] = [
  "mention",
  "appearance",
  "statement",
  "judgement",
  "refusal",
];

export interface GivenReview extends CorrectionRemarks {
  readonly record: string;
  readonly verdict: ReviewVerdict;
}

/**
 * A verdict on one record.
 *
 * @throws {WhenceError} RECORD_NOT_FOUND, RECORD_CHANGED; NODE_KIND_MISMATCH for a record that is no
 * mention, appearance, statement or judgement
 */
export function reviewRecord(
  correction: Correction,
  { record: id, verdict, reason, basedOn }: GivenReview,
): readonly LogRecord[] {
  const record = requireRecord(correction, id);
  if (!REVIEWABLE.includes(record.type)) {
    throw new WhenceError(
      "NODE_KIND_MISMATCH",
      `Cannot review "${id}": it is a ${record.type}; review the mentions, appearances, statements or judgements that it rests on`,
      { details: { id, kind: record.type, expected: REVIEWABLE } },
    );
  }
  requireUnchanged(correction, record.id, basedOn);
  return [writeRecord(correction, "review", { target: record.id, verdict, reason: given(reason) })];
}

export interface GivenEnd {
  readonly link: string;
  readonly reason?: string | undefined;
}

/**
 * The end of a link between two claims.
 *
 * @throws {WhenceError} RECORD_NOT_FOUND; NODE_KIND_MISMATCH; RECORD_INVALID when it has ended
 */
export function endLink(correction: Correction, { link, reason }: GivenEnd): readonly LogRecord[] {
  const record = requireRecord(correction, link);
  if (record.type !== "judgement" || record.about !== "claims") {
    throw new WhenceError("NODE_KIND_MISMATCH", `Cannot end "${link}": it is no link of claims`, {
      details: { id: link, kind: record.type, expected: ["judgement"] },
    });
  }
  if (correction.view.graph.stateOf(record.id) !== "held") {
    throw new WhenceError("RECORD_INVALID", `Cannot end "${link}": it has ended already`);
  }
  return reviewRecord(correction, { record: record.id, verdict: "rejected", reason });
}

export interface GivenReliability {
  readonly actor: string;
  readonly reliability: Reliability;
  readonly reason?: string | undefined;
}

/** How reliable a source is. @throws {WhenceError} NODE_NOT_FOUND or NODE_KIND_MISMATCH */
export function setReliability(
  correction: Correction,
  { actor, reliability, reason }: GivenReliability,
): readonly LogRecord[] {
  const target = getNode(correction.view.graph, actor, "actor").record.id;
  return [writeRecord(correction, "reliability", { target, reliability, reason: given(reason) })];
}

export interface GivenNote {
  readonly record: string;
  readonly text: string;
}

/** A note. @throws {WhenceError} RECORD_NOT_FOUND; RECORD_INVALID when it is empty or too long */
export function addNote(correction: Correction, { record, text }: GivenNote): readonly LogRecord[] {
  const { id } = requireRecord(correction, record);
  const written = given(text);
  if (written === undefined) {
    throw new WhenceError("RECORD_INVALID", "Cannot add the note: it has no text");
  }
  return [writeRecord(correction, "note", { target: id, text: written })];
}

export interface GivenWithdrawal {
  readonly document: string;
  readonly reason: string;
}

/**
 * Takes a document out.
 *
 * @throws {WhenceError} NODE_KIND_MISMATCH, DOCUMENT_NOT_FOUND; RECORD_INVALID without a reason
 */
export function withdrawDocument(
  correction: Correction,
  { document, reason }: GivenWithdrawal,
): readonly LogRecord[] {
  const type = recordTypeOfId(document);
  if (type !== undefined && type !== "document") {
    throw new WhenceError("NODE_KIND_MISMATCH", `Cannot withdraw "${document}": it is a ${type}`, {
      details: { id: document, kind: type, expected: ["document"] },
    });
  }
  const target = requireDocument(correction.view.graph, document).id;
  const why = given(reason);
  if (why === undefined) {
    throw new WhenceError("RECORD_INVALID", "Cannot withdraw the document: say in a few words why");
  }
  return [writeRecord(correction, "withdrawal", { target, reason: why })];
}

/** A text without the space around it; undefined when nothing is left. */
function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}
