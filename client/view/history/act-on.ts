/** What can be done about an entry of a history: take it back, or bring back what it was about. */

import type { Role } from "../../query/generated/graphql.ts";
import type { HistoryEntry } from "../../query/queries.ts";

export interface Act {
  /** Not yours: it is said who may do it, and nothing is done. */
  readonly type: "undo" | "accept" | "not yours";
  /** The id of the record that is taken back, or accepted. */
  readonly record: string;
  readonly word: "Take back" | "Bring back" | "Accept again";
  readonly title: string;
}

const PUT_BACK = { word: "Bring back", title: "Put it into the graph again" } as const;

/** Undefined when there is nothing to do, or whoever looks may do nothing. */
export function actOn(
  {
    id,
    state,
    action,
    canTakeBack,
    takenOutBy,
  }: Pick<HistoryEntry, "id" | "state" | "action" | "canTakeBack" | "takenOutBy">,
  role: Role,
): Act | undefined {
  if (role === "READER") return undefined;
  if (takenOutBy !== null) {
    if (takenOutBy.canTakeBack) return { type: "undo", record: takenOutBy.id, ...PUT_BACK };
    // What one rejects, another may accept.
    if (state === "REJECTED") {
      return { type: "accept", record: id, ...PUT_BACK, word: "Accept again" };
    }
    const title = `Only ${takenOutBy.by.name}, who took it out, or an administrator may bring it back`;
    return { type: "not yours", record: takenOutBy.id, word: "Bring back", title };
  }
  if (!canTakeBack) return undefined;
  if (action === "UNDONE") return { type: "undo", record: id, ...PUT_BACK };
  const title = "Undo this; it stays in the history";
  return { type: "undo", record: id, word: "Take back", title };
}
