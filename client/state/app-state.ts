/** The page's state: everything that a link has to carry for somebody else to see the same. */

import { DEFAULT_FILTERS } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { Focus } from "./focus.ts";
import { NO_HISTORY_FILTER } from "./history-filter.ts";
import type { HistoryAsk } from "./history-filter.ts";
import { WHOLE_QUEUE } from "./review-ask.ts";
import type { ReviewAsk } from "./review-ask.ts";

export const VIEWS = ["graph", "compare", "history", "review"] as const;
export type View = (typeof VIEWS)[number];

/** Two cells of one row of Compare, opened beside one another. */
export interface Pair {
  readonly row: string;
  readonly documents: readonly [string, string];
}

/** Words of a document by their place: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AppState {
  /** The collection's id; undefined for the first that the server has. */
  readonly collection: string | undefined;
  /** The day that is looked back from, `YYYY-MM-DD`; undefined for now. */
  readonly asOf: string | undefined;
  readonly view: View;
  /** Ids of the documents in scope; empty for all. */
  readonly documents: readonly string[];
  /** The id of the selected node or edge. */
  readonly selected: string | undefined;
  /** The id of the document in the reader; undefined for the first that the selection rests on. */
  readonly reading: string | undefined;
  /** Which of the selection's passages in that document the reader shows, from 0. */
  readonly passage: number;
  /** Words of the document in the reader that are shown in place of a passage of the selection. */
  readonly span: Span | undefined;
  readonly pair: Pair | undefined;
  readonly focus: Focus | undefined;
  readonly filters: Filters;
  /** What of the history is listed. */
  readonly history: HistoryAsk;
  /** What of the review queue is listed. */
  readonly review: ReviewAsk;
}

export const INITIAL_STATE: AppState = {
  collection: undefined,
  asOf: undefined,
  view: "graph",
  documents: [],
  selected: undefined,
  reading: undefined,
  passage: 0,
  span: undefined,
  pair: undefined,
  focus: undefined,
  filters: DEFAULT_FILTERS,
  history: NO_HISTORY_FILTER,
  review: WHOLE_QUEUE,
};

/** Another selection; where the reader stood belonged to the old one. */
export function select(state: AppState, selected: string | undefined): AppState {
  if (state.selected === selected && state.pair === undefined) return state;
  return { ...state, selected, reading: undefined, passage: 0, span: undefined, pair: undefined };
}

/** A passage of the selection in the reader. */
export function read(state: AppState, reading: string, passage = 0): AppState {
  return { ...state, reading, passage, span: undefined };
}

/** Words of a document in the reader, whether the selection rests on them or not. */
export function readSpan(state: AppState, reading: string, span: Span): AppState {
  return { ...state, reading, passage: 0, span };
}

/** Another view of the same; the review queue has items of its own to look at. */
export function openView(state: AppState, view: View): AppState {
  const shown = { ...state, view, pair: undefined };
  return view === "review" && state.view !== "review" ? select(shown, undefined) : shown;
}

/** What Escape does: one level back, from the innermost; undefined when there is nowhere to go. */
export function stepBack(state: AppState): AppState | undefined {
  if (state.pair !== undefined) return { ...state, pair: undefined };
  if (state.focus !== undefined) return { ...state, focus: undefined };
  if (state.selected !== undefined) return select(state, undefined);
  return undefined;
}
