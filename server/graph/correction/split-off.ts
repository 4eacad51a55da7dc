/** Splitting off: one of the nodes that are counted as one is by itself again. */

import { WhenceError } from "../../model/errors.ts";
import { isNodeRecord } from "../../model/record.ts";
import type { LogRecord } from "../../model/record.ts";
import { labelOf } from "../node-label.ts";
import { requireRecord, writeRecord } from "./correction.ts";
import type { Correction } from "./correction.ts";

export interface GivenSplit {
  /** The id of the member by itself. */
  readonly member: string;
  readonly reason?: string | undefined;
}

/**
 * One record that takes back all judgements that tie a node to others. Whoever may judge two nodes to
 * be different may take back that they are one, whoever judged so.
 *
 * @throws {WhenceError} RECORD_NOT_FOUND; NODE_KIND_MISMATCH for what is no node; RECORD_INVALID for a
 * node that is one with no other
 */
export function splitOff(
  correction: Correction,
  { member, reason }: GivenSplit,
): readonly LogRecord[] {
  const record = requireRecord(correction, member);
  if (!isNodeRecord(record)) {
    throw new WhenceError(
      "NODE_KIND_MISMATCH",
      `Cannot split off "${member}": it is a ${record.type}, not a node`,
      { details: { id: member, kind: record.type, expected: ["node"] } },
    );
  }
  const ties = correction.view.graph.clusters.tiesOf(record.id);
  if (ties.length === 0) {
    throw new WhenceError(
      "RECORD_INVALID",
      `Cannot split off "${labelOf(record)}": it is counted as one with no other`,
    );
  }
  const why = reason?.trim();
  return [
    writeRecord(correction, "undo", {
      targets: ties.map(({ id }) => id),
      reason: why === "" ? undefined : why,
    }),
  ];
}
