/** Person names: the parts by which two people are told apart. */

import { TITLES } from "../../extract/names/name-words.ts";
import { plainWords } from "./plain-words.ts";

export interface PersonName {
  /** All words but titles and suffix; never empty. */
  readonly words: readonly string[];
  /** Absent when the name is one word. */
  readonly given?: string | undefined;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "sr", "iii". */
  readonly suffix?: string | undefined;
}

/** Words of a name at most: what is longer is a heading. */
const MOST_WORDS = 5;
/** What no name has, and a heading behind a name does. */
const HEADING =
  /^(?:is|was|are|has|had|will|would|says?|said|just|joins?|gets?|got|calls?|tells?|in|on|at|to|with|for|from|as|and|who|he|she|his|her|after|about|reportedly|finally|again)$/u;
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);

/** Undefined for a name without letters, and for more words than a name has. */
export function readPersonName(name: string): PersonName | undefined {
  const all = withoutHeading(plainWords(name));
  if (all.join("").length < 2) return undefined;
  const suffix = all.length > 1 ? SUFFIXES.get(all.at(-1) ?? "") : undefined;
  const words = withoutTitles(suffix === undefined ? all : all.slice(0, -1));
  const family = words.at(-1);
  if (family === undefined || words.length > MOST_WORDS) return undefined;
  const given = words.length > 1 ? words[0] : undefined;
  return { words, given, middle: words.slice(1, -1), family, suffix };
}

/** "Sarah Palin Just Told": what stands before the first word that no name has. */
function withoutHeading(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 1 && HEADING.test(word));
  return end === -1 ? words : words.slice(0, end);
}

/** "President Trump", "Virginia Gov. Terry McAuliffe": what follows the last title, if it names somebody. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && TITLES.has(words[from] ?? "")) from += 1;
  for (let index = words.length - 3; index >= from; index -= 1) {
    if (TITLES.has(words[index] ?? "")) return words.slice(index + 1);
  }
  return words.slice(from);
}
