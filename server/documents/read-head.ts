/** Heads: the title, byline and date that a text states before its first paragraph. */

import type { TextPosition } from "../model/selector.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { isBoilerplateLine } from "./boilerplate-line.ts";
import { findDateline } from "./find-dateline.ts";
import { readByline } from "./read-byline.ts";
import { readDateLine } from "./read-date-line.ts";
import type { Stated } from "./read-document.ts";
import type { TextLine } from "./text-lines.ts";
import { placeInLine } from "./text-lines.ts";
import { findWrittenDate } from "./written-date.ts";

/** What a head states; what it does not state is absent. */
export interface Head {
  readonly title?: Stated<string> | undefined;
  readonly author?: Stated<string> | undefined;
  readonly published?: Stated<TimeSpan> | undefined;
  /** Its bylines and date lines, whole. */
  readonly furniture: readonly TextPosition[];
}

/** Lines that are searched for a byline and a date: more is the report itself. */
const LONGEST_HEAD = 8;
/** Code units of a paragraph: what comes after one is no head. */
const PARAGRAPH = 250;
/** Code units of the longest title. */
const LONGEST_TITLE = 160;

/** What the first lines of a text state; `title` is one that is known already. */
export function readHead(lines: readonly TextLine[], title?: Stated<string>): Head {
  const head = headLines(lines);
  const furniture: TextPosition[] = [];
  let author: Stated<string> | undefined;
  const dates: { readonly isUpdate: boolean; readonly stated: Stated<TimeSpan> }[] = [];
  for (const line of head) {
    const byline = readByline(line.words);
    const dateLine = byline === undefined ? readDateLine(line.words) : undefined;
    if (byline === undefined && dateLine === undefined) continue;
    furniture.push(line.position);
    if (byline !== undefined) {
      const { author: value, index } = byline;
      author ??= { value, positions: [placeInLine(line, index, value.length)] };
    }
    const date = dateLine ?? findWrittenDate(line.words);
    if (date === undefined) continue;
    const positions = [placeInLine(line, date.index, date.words.length)];
    const stated = { value: { ...date.time, stated: date.words }, positions };
    dates.push({ isUpdate: dateLine?.isUpdate ?? false, stated });
  }
  // A date of change says only that it was published by then.
  const published = dates.find(({ isUpdate }) => !isUpdate)?.stated;
  return { title: title ?? findTitle(lines), author, published, furniture };
}

function headLines(lines: readonly TextLine[]): readonly TextLine[] {
  const head = lines.slice(0, LONGEST_HEAD);
  const paragraph = head.findIndex(({ words }) => words.length > PARAGRAPH);
  return paragraph === -1 ? head : head.slice(0, paragraph);
}

/** The first line, when it looks like a title: no sentence, and a report comes after it. */
function findTitle(lines: readonly TextLine[]): Stated<string> | undefined {
  const first = lines.find((line) => !isFurniture(line));
  if (first === undefined) return undefined;
  const rest = lines.slice(lines.indexOf(first) + 1).filter((line) => !isFurniture(line));
  // A sentence above a dateline is a title with a full stop.
  const [next] = rest;
  const isAbove = next?.afterGap === true && findDateline(next) !== undefined;
  if (!hasFormOfTitle(first.words, isAbove)) return undefined;
  const isLonger = rest.some(({ words }) => words.length > first.words.length);
  if (!isLonger || BULLET.test(first.words)) return undefined;
  return { value: first.words, positions: [first.position] };
}

function isFurniture({ words }: TextLine): boolean {
  return (
    isBoilerplateLine(words) || readByline(words) !== undefined || readDateLine(words) !== undefined
  );
}

const BULLET = /^(?:[-–—•*·]|\d{1,3}[.)])\s/u;
const SENTENCE_END = /[.,:;…—–-]["”’')\]]?$/u;
const SMALL_WORD = 4;
/** Share of a title's longer words that are capitalised in title case. */
const CAPITAL_SHARE = 0.8;
const FEWEST_WORDS = 3;

function hasFormOfTitle(words: string, isAbove: boolean): boolean {
  if (words.length > LONGEST_TITLE || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(words)) return false;
  if (!SENTENCE_END.test(words)) return words.split(/\s+/u).length >= FEWEST_WORDS;
  // Some put a full stop after a title; then only its capitals tell it from a sentence.
  return /\.["”’']?$/u.test(words) && (isAbove || isInTitleCase(words));
}

function isInTitleCase(words: string): boolean {
  const longer = (words.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter(
    ({ length }) => length >= SMALL_WORD,
  );
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word));
  return longer.length >= FEWEST_WORDS && capitals.length >= longer.length * CAPITAL_SHARE;
}
