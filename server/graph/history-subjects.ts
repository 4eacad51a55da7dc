/** History subjects: the records that an entry of a log speaks of. */

import type { RecordId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";

/**
 * The records that `record` speaks of: its targets; the ends of a relation; what a mention or an
 * appearance is of, and what an edit makes it be of. None for what declares a node.
 */
export function spokenOf(record: LogRecord): readonly RecordId[] {
  switch (record.type) {
    case "mention":
      return [record.node];
    case "appearance":
      return [record.claim];
    case "statement":
    case "judgement":
      return [record.source, record.target];
    case "edit": {
      const { changes } = record;
      if ("node" in changes && changes.node !== undefined) return [record.target, changes.node];
      if ("claim" in changes && changes.claim !== undefined) return [record.target, changes.claim];
      return [record.target];
    }
    case "undo":
      return record.targets;
    case "review":
    case "withdrawal":
    case "note":
    case "copy":
    case "refusal":
    case "reliability":
      return [record.target];
    default:
      return [];
  }
}
