/**
 * Many documents from few: the records of articles under other words, the same for the same number.
 *
 * A word is replaced by one of the same length, so that every position stays what it was. Short words
 * and the names that come up most stay; of the others one in five does, chosen anew for each number. So
 * what documents of one number have in common, those of different numbers mostly have not, as with
 * articles about different stories that speak of the same few actors.
 */

import type { LogRecord } from "../server/model/record.ts";

/** Letters that a word has at least to be replaced. */
const SHORTEST = 4;
/** Names that stay what they are in every copy. */
const KNOWN_NAMES = 60;
/** Of ten other words, those that stay. */
const KEPT_OF_TEN = 2;

const WORD = /\p{L}+/gu;
const ID = /^(?:doc|act|plc|evt|clm|men|app|sta|jdg)_/u;
/** Fields whose values are words of documents. */
const WORDED: ReadonlySet<string> = new Set([
  "text",
  "name",
  "aliases",
  "shortLabel",
  "description",
  "cue",
  "value",
  "stated",
]);

/** The words of the names that most articles name. */
export function commonNames(articles: readonly (readonly LogRecord[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const record of articles.flat()) {
    if (record.type !== "actor" && record.type !== "place") continue;
    for (const [word] of record.name.matchAll(WORD)) {
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  const most = [...counts].toSorted((one, two) => two[1] - one[1]).slice(0, KNOWN_NAMES);
  return new Set(most.map(([word]) => word));
}

/** The records of one article in its copy with this number; copy 0 is the article itself. */
export function copyOf(
  records: readonly LogRecord[],
  number: number,
  kept: ReadonlySet<string>,
): readonly LogRecord[] {
  if (number === 0) return records;
  const inOtherWords = (text: string): string =>
    text.replace(WORD, (word) => otherWord(word, number, kept));
  return mapTexts(records, (text, field) => {
    if (ID.test(text)) return `${text}-${number}`;
    return WORDED.has(field) ? inOtherWords(text) : text;
  });
}

/** The same records with every id ended by `ending`: as if nothing else had told of their nodes. */
export function withOwnIds(records: readonly LogRecord[], ending: string): readonly LogRecord[] {
  return mapTexts(records, (text) => (ID.test(text) ? `${text}${ending}` : text));
}

type MapText = (text: string, field: string) => string;

function mapTexts(records: readonly LogRecord[], map: MapText): readonly LogRecord[] {
  const mapped = (value: unknown, field: string): unknown => {
    if (typeof value === "string") return map(value, field);
    if (Array.isArray(value)) return value.map((one) => mapped(one, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, key)]));
  };
  return records.map((record) => mapped(record, "") as LogRecord);
}

function otherWord(word: string, number: number, kept: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  if (word.length < SHORTEST || kept.has(lower)) return word;
  let state = hash(lower, number);
  if (state % 10 < KEPT_OF_TEN) return word;
  return [...word]
    .map((letter) => {
      if (!/[a-z]/iu.test(letter)) return letter;
      state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) >>> 0;
      const first = letter >= "a" ? 97 : 65;
      return String.fromCodePoint(first + (state % 26));
    })
    .join("");
}

/** FNV-1a over the word and the number. */
function hash(word: string, number: number): number {
  let state = 0x811c9dc5 ^ number;
  for (let at = 0; at < word.length; at += 1) {
    state = Math.imul(state ^ word.charCodeAt(at), 0x01000193);
  }
  return (state ^ (state >>> 15)) >>> 0;
}
