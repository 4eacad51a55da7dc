/** Histories for the schema: pages of entries, and what of them whoever asks may take back. */

import type { CollectionView } from "../graph/collection-view.ts";
import type { HistoryAction } from "../graph/history-action.ts";
import type { InGraph } from "../graph/in-graph.ts";
import type { RecordState } from "../graph/knowledge-graph.ts";
import { isSameMaker } from "../model/method.ts";
import { allows } from "../model/role.ts";
import type { Viewer } from "./access/viewer.ts";
import type { PagedField } from "./limits.ts";
import { pageOf } from "./page.ts";
import type { Page, PageRequest } from "./page.ts";
import type { RequestContext } from "./request-context.ts";
import type { ChangeSource, HistoryEntrySource } from "./sources.ts";

interface HistoryRequest extends PageRequest {
  readonly filter?:
    | {
        readonly by?: string | undefined;
        readonly actions?: readonly HistoryAction[] | undefined;
        readonly states?: readonly RecordState[] | undefined;
        readonly since?: string | undefined;
        readonly until?: string | undefined;
      }
    | undefined;
}

/** A page of the log of `view`, of what is about `about` alone if that is given; newest first. */
export function historyPage(
  field: PagedField,
  { view, about }: { readonly view: CollectionView; readonly about?: string },
  { filter: { by, ...filter } = {}, ...page }: HistoryRequest,
): Page<HistoryEntrySource> {
  const { graph, history } = view;
  const entries = history
    .listEntries({ ...filter, maker: by, about }, graph)
    .map((entry) => ({ graph, ...entry }));
  return pageOf(field, entries, page);
}

/** The resolver of a field `history`: of an object, as its collection is now. */
export function historyOf(field: PagedField) {
  return (
    { graph, record }: InGraph<{ readonly id: string }>,
    request: HistoryRequest,
    { library }: RequestContext,
  ) => historyPage(field, { view: library.viewOf(graph), about: record.id }, request);
}

/** The entries of records that were appended. */
export function entriesOf({ view, part }: ChangeSource): readonly HistoryEntrySource[] {
  const { graph } = view;
  return part.records.map((record, index) => ({ graph, record, number: part.first + index }));
}

/** The entry whose change `Mutation.undo` would take back. */
export function undoableIn(view: CollectionView, { library }: RequestContext) {
  const { undoable } = view.history.ownHistory(library.viewer.maker);
  return undoable === undefined ? undefined : entryWith(view, undoable[0]);
}

/** The entry that took back what `Mutation.redo` would bring back. */
export function redoableIn(view: CollectionView, { library }: RequestContext) {
  return entryWith(view, view.history.ownHistory(library.viewer.maker).redoable);
}

function entryWith(
  { graph, history }: CollectionView,
  id: string | undefined,
): HistoryEntrySource | undefined {
  if (id === undefined) return undefined;
  const entry = history.entriesAbout(id, graph).find(({ record }) => record.id === id);
  return entry === undefined ? undefined : { graph, ...entry };
}

/** Whether `viewer` may take an entry back: their own, or as an administrator anybody's. */
export function canTakeBack({ graph, record }: HistoryEntrySource, viewer: Viewer): boolean {
  const role = viewer.roleIn(record.collection);
  if (!allows(role, "analyst") || graph.stateOf(record.id) === "undone") return false;
  return allows(role, "administrator") || isSameMaker(record.made.by, viewer.maker);
}
