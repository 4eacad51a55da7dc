/** Narrow cuts: phrases within a clause that say something of their own, which no verb tells. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { isVerb } from "./word-classes.ts";

export interface Place {
  /** Where the part that might end here began. */
  readonly start: number;
  readonly index: number;
  readonly last: number;
}

/** Talks, which are on something. */
const TALKS = /^(?:talks?|dialogues?|negotiations?|discussions?|consultations?)$/u;
/** Tokens between the talks and "on", at most: "talks with the United States on". */
const MOST_BETWEEN = 6;

/** "… talks with the ministry [on trade, visas and fishing]": what they are on, several things. */
export function opensTopics({ tokens }: AnalysedText, { start, index, last }: Place): boolean {
  if (tokens[index]?.lower !== "on") return false;
  const before = tokens.slice(Math.max(start, index - MOST_BETWEEN - 1), index);
  const talks = before.findLastIndex(({ lower }) => TALKS.test(lower));
  if (talks === -1 || before.slice(talks).some(isVerb)) return false;
  const topics = phraseFrom(tokens, index + 1, last);
  const isList = topics.some(({ lower }) => lower === "and" || lower === "or");
  return isList && isClosed(tokens, index + 1 + topics.length, last);
}

const NUMBER = /^\d/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** "…, [including 12 children]", "…, [including the 2019 collapse]": with a number, and to the end. */
export function opensCountedPart({ tokens }: AnalysedText, { start, index, last }: Place): boolean {
  const before = tokens.slice(start, index);
  const part = upToMark(tokens, index + 1, last);
  return before.some(isVerb) && part.some(({ text }) => NUMBER.test(text)) && !part.some(isVerb);
}

/** "due to", "because of", by their first words. */
const CAUSES: ReadonlySet<string> = new Set(["due to", "because of", "owing to"]);

/** "due to drought [and armed conflict]": a cause by itself. */
export function joinsCauses({ tokens }: AnalysedText, { start, index, last }: Place): boolean {
  if (tokens[index]?.lower !== "and" || !opensCause(tokens, start)) return false;
  return [tokens.slice(start + 2, index), upToMark(tokens, index + 1, last)].every(isNounPhrase);
}

/** The words "due to" of the cause that it is joined to; undefined for any other clause. */
export function openingOfCause(
  { tokens }: AnalysedText,
  { first, last }: TokenSpan,
  before: TokenSpan | undefined,
): TokenSpan | undefined {
  if (before === undefined || before.last !== first - 1) return undefined;
  const isJoined = tokens[first - 1]?.lower === "and" && opensCause(tokens, before.first);
  const isPhrase = isNounPhrase(tokens.slice(first, last));
  return isJoined && isPhrase ? { first: before.first, last: before.first + 2 } : undefined;
}

function opensCause(tokens: readonly Token[], index: number): boolean {
  return CAUSES.has(`${tokens[index]?.lower} ${tokens[index + 1]?.lower}`);
}

/** Two words and more, the last of them a noun. */
function isNounPhrase(words: readonly Token[]): boolean {
  const own = words.filter(({ pos }) => pos !== "PUNCT");
  const isPlain = own.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos));
  return own.length >= 2 && isPlain && /^(?:NOUN|PROPN)$/u.test(own.at(-1)?.pos ?? "");
}

/** "more than 30 strikes on vessels [in the Caribbean and the Pacific]": how many, and where. */
export function opensPlaces({ tokens }: AnalysedText, { start, index, last }: Place): boolean {
  if (tokens[index]?.lower !== "in" || tokens[index - 1]?.pos !== "NOUN") return false;
  const before = tokens.slice(start, index);
  const verb = before.findIndex(({ pos }) => pos === "VERB");
  if (verb === -1 || !before.slice(verb).some(isCount)) return false;
  const places = phraseFrom(tokens, index + 1, last);
  const joint = places.findIndex(({ lower }) => lower === "and");
  return [places.slice(0, joint), places.slice(joint + 1)].every(
    (one) => joint > 0 && one.some(({ pos }) => pos === "PROPN"),
  );
}

function isCount({ pos, text }: Token): boolean {
  return pos === "NUM" && !YEAR.test(text);
}

function upToMark(tokens: readonly Token[], from: number, last: number): readonly Token[] {
  const rest = tokens.slice(from, last);
  const mark = rest.findIndex(({ pos }) => pos === "PUNCT");
  return mark === -1 ? rest : rest.slice(0, mark);
}

const NOUN_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|CCONJ)$/u;

/** Nouns and what joins them, commas too, from the token `from` on. */
function phraseFrom(tokens: readonly Token[], from: number, last: number): readonly Token[] {
  const rest = tokens.slice(from, last);
  const end = rest.findIndex(
    ({ pos, lower, text }) => !NOUN_PHRASE.test(pos) && text !== "," && lower !== "including",
  );
  return end === -1 ? rest : rest.slice(0, end);
}

/** Whether a phrase ends at a mark or with what it stands in. */
function isClosed(tokens: readonly Token[], end: number, last: number): boolean {
  return end >= last || tokens[end]?.pos === "PUNCT" || tokens[end - 1]?.text === ",";
}
