/** The page's state in the URL and back; what is as at first is not written. */

import { INITIAL_STATE, VIEWS } from "./app-state.ts";
import type { AppState, Pair, Span } from "./app-state.ts";
import {
  DEFAULT_FILTERS,
  EDGE_KINDS,
  MAKERS,
  NODE_KINDS,
  REVIEW_STATES,
  SOURCE_COUNTS,
  STANCES,
} from "./filters.ts";
import type { Filters } from "./filters.ts";
import { formatFocus, parseFocus } from "./focus.ts";
import { formatHistory, parseHistory } from "./history-filter.ts";
import { formatReview, parseReview } from "./review-ask.ts";
import { day, known, listOf, NOTHING, words } from "./url-words.ts";

/** Between the parts of a pair. */
const PART = "~";
/** The state as the URL's search, with its question mark, or empty when all is as at first. */
export function formatState(state: AppState): string {
  const { filters } = state;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ["c", state.collection],
    ["asof", state.asOf],
    ["view", state.view === INITIAL_STATE.view ? undefined : state.view],
    ["docs", listOf(state.documents)],
    ["kinds", listUnless(filters.kinds, DEFAULT_FILTERS.kinds)],
    ["rel", listUnless(filters.relations, DEFAULT_FILTERS.relations)],
    ["src", listOf(filters.sources)],
    ["stance", listOf(filters.stances)],
    ["review", listOf(filters.reviews)],
    ["by", listOf(filters.makers)],
    ["hide", listOf(filters.hidden)],
    ["from", filters.from],
    ["to", filters.to],
    ["focus", state.focus === undefined ? undefined : formatFocus(state.focus)],
    ["sel", state.selected],
    ["read", state.reading],
    ["at", state.passage === 0 ? undefined : String(state.passage)],
    ["span", state.span === undefined ? undefined : `${state.span.start}-${state.span.end}`],
    ["pair", state.pair === undefined ? undefined : formatPair(state.pair)],
    ...formatHistory(state.history),
    ...formatReview(state.review),
  ];
  const written = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encode(value)}`],
  );
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** The state that a URL's search means; what it does not name, or names wrongly, is as at first. */
export function parseState(search: string): AppState {
  const given = new URLSearchParams(search);
  const word = (name: string): string | undefined => given.get(name) || undefined;
  const passage = Number(word("at"));
  return {
    collection: word("c"),
    asOf: day(word("asof")),
    view: VIEWS.find((view) => view === word("view")) ?? INITIAL_STATE.view,
    documents: words(word("docs")),
    selected: word("sel"),
    reading: word("read"),
    passage: Number.isInteger(passage) && passage > 0 ? passage : 0,
    span: parseSpan(word("span")),
    pair: parsePair(word("pair")),
    focus: parseFocus(word("focus") ?? ""),
    filters: parseFilters(word),
    history: parseHistory(word),
    review: parseReview(word),
  };
}

function parseFilters(word: (name: string) => string | undefined): Filters {
  return {
    kinds: known(NODE_KINDS, word("kinds")) ?? DEFAULT_FILTERS.kinds,
    relations: known(EDGE_KINDS, word("rel")) ?? DEFAULT_FILTERS.relations,
    sources: known(SOURCE_COUNTS, word("src")) ?? [],
    stances: known(STANCES, word("stance")) ?? [],
    reviews: known(REVIEW_STATES, word("review")) ?? [],
    makers: known(MAKERS, word("by")) ?? [],
    hidden: words(word("hide")),
    from: day(word("from")),
    to: day(word("to")),
  };
}

function listUnless(values: readonly string[], usual: readonly string[]): string | undefined {
  if ([...values].toSorted().join() === [...usual].toSorted().join()) return undefined;
  return listOf(values) ?? NOTHING;
}

function formatPair({ row, documents }: Pair): string {
  return [row, ...documents].join(PART);
}

function parseSpan(text: string | undefined): Span | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? "") ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return undefined;
  return { start: Number(start), end: Number(end) };
}

function parsePair(text: string | undefined): Pair | undefined {
  const [row, left, right] = text?.split(PART) ?? [];
  if (row === undefined || left === undefined || right === undefined) return undefined;
  if (row === "" || left === "" || right === "") return undefined;
  return { row, documents: [left, right] };
}

/** Readable as well as safe: commas, colons and tildes need no escape in a search. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":");
}
