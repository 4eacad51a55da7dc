/** Taken out: which entry of a log keeps a record out of the graph. */

import type { LogRecord } from "../model/record.ts";
import type { CollectionView } from "./collection-view.ts";
import type { LogEntry } from "./history.ts";
import { nodesNamedBy } from "./fact.ts";

/**
 * The review, undo or withdrawal that holds and keeps `record` out; undefined when it is not out. Of
 * what rests on withdrawn documents, what took the last of these out.
 */
export function takenOutBy(view: CollectionView, record: LogRecord): LogEntry | undefined {
  const { graph } = view;
  switch (graph.stateOf(record.id)) {
    case "rejected":
      return lastAbout(view, record.id, (one) => one.type === "review" && one.target === record.id);
    case "undone":
      return lastAbout(view, record.id, (one) => isUndoOf(one, record.id));
    case "withdrawn":
      return nodesNamedBy(record)
        .concat(record.type === "document" ? [record.id] : [])
        .flatMap((id) => withdrawalOf(view, id) ?? [])
        .toSorted((one, two) => one.number - two.number)
        .at(-1);
    default:
      return undefined;
  }
}

function withdrawalOf(view: CollectionView, document: string): LogEntry | undefined {
  if (view.graph.stateOf(document) === "held") return undefined;
  return lastAbout(
    view,
    document,
    (one) => (one.type === "withdrawal" && one.target === document) || isUndoOf(one, document),
  );
}

function isUndoOf(record: LogRecord, id: string): boolean {
  return record.type === "undo" && record.targets.some((target) => target === id);
}

function lastAbout(
  { graph, history }: CollectionView,
  id: string,
  isWanted: (record: LogRecord) => boolean,
): LogEntry | undefined {
  return history
    .entriesAbout(id, graph)
    .findLast(({ record }) => isWanted(record) && graph.stateOf(record.id) === "held");
}
