/** History actions: what an entry of a log does, in one word. */

import { recordTypeOfId } from "../model/ids.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { LogRecord } from "../model/record.ts";
import { unreachable } from "../model/unreachable.ts";

export const HISTORY_ACTIONS = [
  "added",
  "edited",
  "accepted",
  "rejected",
  "linked",
  "merged",
  "separated",
  "unsure",
  "rated",
  "noted",
  "refused",
  "withdrawn",
  "undone",
  "redone",
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** What a record does; redone is an undo of which the first target is an undo. */
export function actionOf(record: LogRecord): HistoryAction {
  switch (record.type) {
    case "edit":
      return "edited";
    case "review":
      return record.verdict;
    case "judgement":
      return judged(record);
    case "reliability":
      return "rated";
    case "refusal":
      return "refused";
    case "note":
      return "noted";
    case "withdrawal":
      return "withdrawn";
    case "undo": {
      const [first] = record.targets;
      return first !== undefined && recordTypeOfId(first) === "undo" ? "redone" : "undone";
    }
    default:
      return "added";
  }
}

function judged(record: JudgementRecord): HistoryAction {
  if (record.about === "claims") return "linked";
  if (record.about === "texts") return "added";
  const { verdict } = record;
  switch (verdict) {
    case "same":
      return "merged";
    case "different":
      return "separated";
    case "unsure":
      return "unsure";
    default:
      return unreachable(verdict);
  }
}
