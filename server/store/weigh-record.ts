/** Weighing: roughly what a record takes in memory once it is in a log, a graph and a search index. */

import type { LogRecord } from "../model/record.ts";

/**
 * Bytes by type, without what is weighed by its length: the record itself, its node or edge, what
 * it adds to indexes. `npm run bench -- --only store` shows what was measured beside what is
 * estimated: for the sample and for generated collections they differ by less than a fifth.
 */
const BYTES: Readonly<Record<LogRecord["type"], number>> = {
  document: 1500,
  actor: 800,
  place: 800,
  event: 900,
  claim: 700,
  mention: 1100,
  appearance: 1500,
  statement: 1150,
  judgement: 1000,
  review: 800,
  withdrawal: 800,
  edit: 1200,
  undo: 800,
  note: 800,
  copy: 900,
  reliability: 800,
  refusal: 900,
  collection: 500,
};
/** Bytes of any collection: the search index's terms of everyday words, which all documents share. */
export const COLLECTION_BYTES = 400_000;
/** Bytes of the edge and the objects of one hop of a chain. */
const HOP_BYTES = 600;
/** Bytes of a UTF-16 unit, most articles having a character that needs two, and of its word's places. */
const UNIT_BYTES = 4;

/** Bytes that a record adds to what an open collection holds. */
export function weighRecord(record: LogRecord): number {
  const bytes = BYTES[record.type];
  if (record.type === "document") return bytes + record.text.length * UNIT_BYTES;
  if (record.type === "appearance") return bytes + record.chain.length * HOP_BYTES;
  if (record.type === "note" || record.type === "claim") {
    return bytes + record.text.length * UNIT_BYTES;
  }
  return bytes;
}
