/** What was spoken of: the records that a later one reviews, edits, notes on or takes back. */

import type { RecordId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";

/** Whatever anybody said of a record keeps it from being brought up to date without asking. */
export function spokenOf(record: LogRecord): readonly RecordId[] {
  switch (record.type) {
    case "review":
    case "edit":
    case "note":
      return [record.target];
    case "undo":
      return record.targets;
    default:
      return [];
  }
}
