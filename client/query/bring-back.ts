/** Bringing back: what took a record out of the graph, so that it can be taken back. */

import { execute, QueryError } from "./execute.ts";
import { CollectionHistoryDocument } from "./generated/graphql.ts";
import type { HistoryAction, RecordState } from "./generated/graphql.ts";
import type { HistoryEntry } from "./queries.ts";

/** The most entries that are looked through, newest first: as many as a page may have. */
const MOST_SEARCHED = 500;

/** What takes records out: by the state that they have then. */
const REMOVED_BY: Readonly<Partial<Record<RecordState, HistoryAction>>> = {
  REJECTED: "REJECTED",
  UNDONE: "UNDONE",
};

/** Whether what took a record of this state out can be taken back by itself. */
export function canBeBroughtBack(state: RecordState): boolean {
  return REMOVED_BY[state] !== undefined;
}

/**
 * The id of the entry that took a record out and still holds.
 *
 * @throws {QueryError} RECORD_NOT_FOUND when there is none that whoever asks may take back
 */
export async function findWhatRemoved(
  collection: string,
  { id, state }: Pick<HistoryEntry, "id" | "state">,
): Promise<string> {
  const action = REMOVED_BY[state];
  const filter = { actions: action === undefined ? [] : [action], states: ["HELD" as const] };
  const variables = { collection, filter, first: MOST_SEARCHED };
  const answer = await execute(CollectionHistoryDocument, variables);
  const removing = answer.collection?.history.nodes.find(({ about }) =>
    about.some((subject) => subject.id === id),
  );
  if (removing === undefined) {
    throw new QueryError("RECORD_NOT_FOUND", "Nothing was found that took it out of the graph");
  }
  if (!removing.canTakeBack) {
    const message = `Only ${removing.by.name}, who took it out of the graph, or an administrator may bring it back`;
    throw new QueryError("NOT_YOURS", message);
  }
  return removing.id;
}
