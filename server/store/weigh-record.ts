/** Weighing: roughly what a record takes in memory once it is in a log and a graph. */

import type { LogRecord } from "../model/record.ts";

/** Bytes by type, without texts; measured by `npm run bench` on generated collections. */
const BYTES: Readonly<Record<LogRecord["type"], number>> = {
  document: 3000,
  actor: 1800,
  place: 1800,
  event: 1800,
  claim: 2000,
  mention: 1500,
  appearance: 2500,
  statement: 1800,
  judgement: 1800,
  review: 800,
  withdrawal: 800,
  edit: 1200,
  undo: 800,
  note: 800,
  reliability: 800,
  collection: 500,
};
/** Bytes of the edge and the objects of one hop of a chain. */
const HOP_BYTES = 1200;
/** Bytes of a UTF-16 unit; most articles have a character that needs two. */
const UNIT_BYTES = 2;

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
