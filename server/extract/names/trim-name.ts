/** Trimming: a run of capitals without the titles and demonyms before the name, or apart where it is two names. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { gazetteer } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import { knownBody } from "./known-bodies.ts";
import { nameKey } from "./name-key.ts";
import { BODY_WORDS, TITLES } from "./name-words.ts";

/** A name's words, with the last title before them in lower case. */
export interface TrimmedName extends TokenSpan {
  readonly title?: string | undefined;
}

/** None, one or two names, in the text's order. */
export function trimName(text: AnalysedText, span: TokenSpan): readonly TrimmedName[] {
  const { tokens } = text;
  if (isWhole(text, span)) return [span];
  const title = lastTitle(tokens, span);
  if (title !== undefined) {
    const before = trimName(text, { first: span.first, last: title.first });
    const rest = { first: title.last, last: span.last };
    if (rest.first >= rest.last) return before;
    return [...before, { ...rest, title: tokens[title.last - 1]?.lower.replace(".", "") }];
  }
  const people = demonymLength(tokens, span);
  if (people > 0) {
    const rest = { first: span.first + people, last: span.last };
    if (rest.first >= rest.last) return [];
    if (!BODY_WORDS.has(tokens[span.last - 1]?.lower ?? "")) return trimName(text, rest);
  }
  const place = placeBefore(text, span);
  if (place !== undefined) {
    return [
      { first: span.first, last: place },
      ...trimName(text, { first: place, last: span.last }),
    ];
  }
  return span.first < span.last ? [span] : [];
}

/** Words of the span as written, joined as the text joins them. */
export function wordsOf({ text, tokens }: AnalysedText, { first, last }: TokenSpan): string {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  return start === undefined || end === undefined ? "" : text.slice(start, end);
}

function isWhole(text: AnalysedText, span: TokenSpan): boolean {
  if (span.first >= span.last) return false;
  const name = wordsOf(text, span);
  return knownBody(name) !== undefined || gazetteer().places.has(nameKey(name));
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.lower.replace(".", ""));
}

/** The titles before a person's name: the last of them that a word of no title follows. */
function lastTitle(tokens: readonly Token[], { first, last }: TokenSpan): TokenSpan | undefined {
  if (BODY_WORDS.has(tokens[last - 1]?.lower ?? "")) return undefined;
  const given = indexWhere({ first, last }, (index) => isGiven(tokens[index]));
  const found = lastWhere({ first, last: given }, (index) => isTitle(tokens[index]));
  if (found === undefined) return undefined;
  const words = tokens.slice(first, given).map(({ lower }) => lower);
  // "Secretary of State John Kerry": all before the given name is title.
  if (words.includes("of")) return { first, last: given };
  const isLast = found === last - 1 && last - first > 1;
  if (isLast && !isTitle(tokens[last - 2]) && !isSeatWord(tokens[last - 2])) return undefined;
  const start = lastWhere({ first, last: found }, (index) => !isTitle(tokens[index]));
  return { first: start === undefined ? first : start + 1, last: found + 1 };
}

function isGiven(token: Token | undefined): boolean {
  return isGivenName(nameKey(token?.text ?? ""));
}

/** The first index for which it holds; the span's end when it never does. */
function indexWhere({ first, last }: TokenSpan, holds: (index: number) => boolean): number {
  let index = first;
  while (index < last && !holds(index)) index += 1;
  return index;
}

function lastWhere({ first, last }: TokenSpan, holds: (index: number) => boolean) {
  for (let index = last - 1; index >= first; index -= 1) if (holds(index)) return index;
  return undefined;
}

function isSeatWord(token: Token | undefined): boolean {
  const key = nameKey(token?.text ?? "");
  return gazetteer().demonyms.has(key) || gazetteer().places.has(key);
}

function demonymLength(tokens: readonly Token[], { first, last }: TokenSpan): number {
  const { demonyms } = gazetteer();
  const one = nameKey(tokens[first]?.text ?? "");
  const two = first + 1 < last ? `${one} ${nameKey(tokens[first + 1]?.text ?? "")}` : one;
  for (const [words, length] of [
    [two, 2],
    [one, 1],
  ] as const) {
    if (first + length > last) continue;
    if (demonyms.has(words) || demonyms.has(words.replace(/s$/u, ""))) return length;
  }
  return 0;
}

/** "US Southern Command" is one name, "US Senator …" and "Ohio Republican …" begin with another. */
function placeBefore(text: AnalysedText, { first, last }: TokenSpan): number | undefined {
  const { tokens } = text;
  if (last - first < 2) return undefined;
  const key = nameKey(tokens[first]?.text ?? "");
  const country = gazetteer().places.get(key)?.[0];
  if (country?.placeType !== "country" || BODY_WORDS.has(tokens[last - 1]?.lower ?? ""))
    return undefined;
  const rest = { first: first + 1, last };
  return isWhole(text, rest) || isGivenName(nameKey(tokens[first + 1]?.text ?? ""))
    ? first + 1
    : undefined;
}
