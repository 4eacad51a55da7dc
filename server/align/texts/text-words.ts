/** The words of a text as wording is compared: folded, told apart by a number, in runs that nothing breaks. */

import { wordsOf } from "../../documents/words.ts";
import type { DocumentRecord } from "../../model/document.ts";
import type { TextPosition } from "../../model/selector.ts";
import { findQuotations } from "./find-quotations.ts";

/** Words in a row that two texts hardly share by chance: in ECB+, one pair in ten of other events does. */
export const RUN = 5;

const CAPITAL = /\p{Lu}/u;

/** Of word `i`: everything at index `i`. Words of boilerplate are left out. */
export interface TextWords {
  /** UTF-16 code units of the document's text; `ends` exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Equal for words that differ in case, accents or apostrophes alone. */
  readonly terms: Uint32Array;
  /** Index in `quotations`, or -1: prose. */
  readonly quoted: Int32Array;
  /** 1 for words that begin with a capital letter. */
  readonly capitals: Uint8Array;
  /** Equal for words of one run: prose between quotations, or one quotation. */
  readonly runs: Uint32Array;
  readonly quotations: readonly WordSpan[];
  /** How many words are no part of a quotation. */
  readonly proseCount: number;
}

/** Words from `first` up to but not including `last`. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** The words of a document's text, but for its boilerplate. */
export function textWords({
  text,
  boilerplate = [],
}: Pick<DocumentRecord, "text" | "boilerplate">): TextWords {
  const words = wordsOf(text);
  const marked = findQuotations(text);
  const inBoilerplate = placeFinder(boilerplate.toSorted((one, two) => one.start - two.start));
  const inMarks = placeFinder(marked);
  const columns = emptyColumns(words.length);
  /** By index in `marked`: the words of each quotation that has any. */
  const spans = new Map<number, { readonly first: number; last: number }>();
  let [count, run, proseCount] = [0, 0, 0];
  let before = NOWHERE;
  for (const word of words) {
    const place = inBoilerplate(word) === NOWHERE ? inMarks(word) : LEFT_OUT;
    if (place !== before) run += 1;
    before = place;
    if (place === LEFT_OUT) continue;
    if (place === NOWHERE) proseCount += 1;
    else if (!spans.has(place)) spans.set(place, { first: count, last: count });
    const span = spans.get(place);
    if (span !== undefined) span.last = count + 1;
    columns.starts[count] = word.start;
    columns.ends[count] = word.end;
    columns.terms[count] = numberOf(word.term);
    columns.quoted[count] = place === NOWHERE ? -1 : spans.size - 1;
    columns.capitals[count] = CAPITAL.test(text.charAt(word.start)) ? 1 : 0;
    columns.runs[count] = run;
    count += 1;
  }
  return { ...cutAt(columns, count), quotations: [...spans.values()], proseCount };
}

/** Of a word: in none of the positions; in boilerplate. */
const NOWHERE = -1;
const LEFT_OUT = -2;

type Columns = Omit<TextWords, "quotations" | "proseCount">;

function emptyColumns(length: number) {
  return {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    terms: new Uint32Array(length),
    quoted: new Int32Array(length),
    capitals: new Uint8Array(length),
    runs: new Uint32Array(length),
  };
}

function cutAt(columns: Columns, count: number): Columns {
  return {
    starts: columns.starts.slice(0, count),
    ends: columns.ends.slice(0, count),
    terms: columns.terms.slice(0, count),
    quoted: columns.quoted.slice(0, count),
    capitals: columns.capitals.slice(0, count),
    runs: columns.runs.slice(0, count),
  };
}

/** Finds which of sorted positions words touch, by index, for words in the text's order. */
function placeFinder(positions: readonly TextPosition[]): (word: TextPosition) => number {
  let next = 0;
  return ({ start, end }) => {
    while ((positions[next]?.end ?? Infinity) <= start) next += 1;
    return (positions[next]?.start ?? Infinity) < end ? next : NOWHERE;
  };
}

/** Whether `RUN` words from `at` on stand in one run. */
export function isRunAt({ runs }: TextWords, at: number): boolean {
  return at + RUN <= runs.length && runs[at] === runs[at + RUN - 1];
}

/** A number for the `RUN` words from `at` on. */
export function gramAt({ terms }: TextWords, at: number): number {
  let state = 0x9747b28c;
  for (let index = at; index < at + RUN; index += 1) {
    state = Math.imul(state ^ (terms[index] ?? 0), 0x5bd1e995);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** A number for a term, 0 to 2^30 - 1: FNV-1a over its code units. */
export function numberOf(term: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    state = Math.imul(state ^ term.charCodeAt(at), 0x01000193);
  }
  // Engines keep numbers of 30 bits without a place of their own in memory.
  return (state ^ (state >>> 15)) & 0x3fffffff;
}
