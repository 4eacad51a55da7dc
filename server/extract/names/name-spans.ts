/** Name spans: the words that may be a name, by their capitals; what they name is settled later. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { gazetteer } from "./gazetteer.ts";
import { isCommonWord } from "./common-words.ts";
import { isGivenName } from "./given-names.ts";
import { knownBody } from "./known-bodies.ts";
import { nameKey } from "./name-key.ts";
import { BODY_HEADS, BODY_WORDS, NO_NAMES, PARTICLES, PLACE_ENDS } from "./name-words.ts";

/** What the document's other words tell of a capital. */
export interface Capitals {
  /** Words written with a capital where no sentence begins. */
  readonly inside: ReadonlySet<string>;
  /** Words written without. */
  readonly lower: ReadonlySet<string>;
}

const CLOSED = /^(?:DET|PRON|ADP|ADV|CCONJ|SCONJ|AUX|PART|INTJ|NUM|PUNCT)$/u;
const OPENS = /^(?:["“‘'•*–—:(\[]|''|\x60\x60|-)$/u;
/** Share of its longer words that a headline writes with capitals. */
const HEADLINE_SHARE = 0.7;
const LONG_WORD = 4;
/** Longer words before a sentence can be told from a headline. */
const FEWEST_LONG_WORDS = 2;

/** In the text's order, none overlapping; titles and demonyms are still among the words. */
export function findNameSpans(text: AnalysedText): readonly TokenSpan[] {
  const capitals = readCapitals(text);
  return text.sentences.flatMap((sentence) => {
    const isHeadline = readsLikeHeadline(text, sentence);
    const spans: TokenSpan[] = [];
    for (let index = sentence.first; index < sentence.last; index += 1) {
      if (!opensName(text, index, { sentence, capitals, isHeadline })) continue;
      const last = endOfName(text, index, sentence.last, isHeadline);
      if (!isWork(text, { first: index, last })) spans.push({ first: index, last });
      index = last - 1;
    }
    return spans;
  });
}

/** What alone stands in quotation marks is a work or a word spoken of. */
function isWork({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[last]?.text ?? ""];
  if (!/^(?:["“‘']|''|\x60\x60)$/u.test(before)) return false;
  return (
    /^(?:["”’']|'')$/u.test(after) ||
    (/^[.,]$/u.test(after) && /^["”’]$/u.test(tokens[last + 1]?.text ?? "") && last - first > 1)
  );
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function readCapitals({ tokens, sentences }: AnalysedText): Capitals {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { first, last } of sentences) {
    for (let index = first; index < last; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      if (!isCapital(token)) lower.add(token.lower);
      else if (!beginsSentence(tokens, index, first)) inside.add(token.lower);
    }
  }
  return { inside, lower };
}

function beginsSentence(tokens: readonly Token[], index: number, first: number): boolean {
  return index === first || OPENS.test(tokens[index - 1]?.text ?? "");
}

function readsLikeHeadline({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const long = tokens
    .slice(first, last)
    .filter(({ text }) => text.length >= LONG_WORD && /^\p{L}/u.test(text));
  const capital = long.filter(isCapital).length;
  const endsPlainly = /^[.!?]$/u.test(tokens[last - 1]?.text ?? "");
  return (
    !endsPlainly && long.length >= FEWEST_LONG_WORDS && capital / long.length >= HEADLINE_SHARE
  );
}

interface Around {
  readonly sentence: TokenSpan;
  readonly capitals: Capitals;
  readonly isHeadline: boolean;
}

function opensName(text: AnalysedText, index: number, around: Around): boolean {
  const { tokens } = text;
  const token = tokens[index];
  if (token === undefined || !isCapital(token)) return false;
  if (isNoName(token) && !beginsKnown(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.text === "-" && before.end === token.start && isPrefix(tokens[index - 2]))
    return false;
  const isStart = around.isHeadline || beginsSentence(tokens, index, around.sentence.first);
  if (isKnownFrom(text, index, { last: around.sentence.last, isStart })) return true;
  if (around.isHeadline) return false;
  return !isStart || isNameAtStart(text, index, around);
}

/** "Republican Party", "H Street": no name alone, but with the next word. */
function beginsKnown(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || !isCapital(next)) return false;
  if (/^\p{Lu}$/u.test(token.text)) return PLACE_ENDS.has(next.lower);
  return knownBody(`${token.text} ${next.text}`) !== undefined;
}

function isPrefix(token: Token | undefined): boolean {
  return token !== undefined && !isCapital(token);
}

/** A capital at a sentence's beginning says nothing: the rest of the document has to. */
function isNameAtStart({ tokens }: AnalysedText, index: number, { capitals, sentence }: Around) {
  const token = tokens[index];
  if (token === undefined || CLOSED.test(token.pos)) return false;
  if (isCommonWord(token.lower)) return opensBody(tokens, index, sentence.last);
  if (capitals.inside.has(token.lower)) return true;
  if (/^\p{Lu}{2,6}$/u.test(token.text)) return true;
  if (capitals.lower.has(token.lower)) return false;
  const next = tokens[index + 1];
  const goesOn = index + 1 < sentence.last && startsName(next);
  return goesOn || (token.pos === "PROPN" && !/(?:ing|ed|ly)$/u.test(token.lower));
}

/** "Human Rights Watch said": common words that a body's last word makes a name of. */
function opensBody(tokens: readonly Token[], index: number, last: number): boolean {
  let end = index;
  while (end + 1 < last && isCapital(tokens[end + 1])) end += 1;
  return end > index && BODY_WORDS.has(tokens[end]?.lower ?? "");
}

function isKnownFrom(
  { tokens }: AnalysedText,
  index: number,
  { last, isStart }: { readonly last: number; readonly isStart: boolean },
): boolean {
  const one = tokens[index];
  const two = index + 1 < last ? tokens[index + 1] : undefined;
  if (one === undefined) return false;
  const isCommon = isStart && isCommonWord(one.lower) && !/^\P{Ll}+$/u.test(one.text);
  if (!isCommon && isKnownName(one.text)) return true;
  if (two === undefined) return false;
  if (isKnownName(`${one.text} ${two.text}`)) return true;
  return isGivenName(nameKey(one.text)) && startsName(two);
}

function isKnownName(name: string): boolean {
  if (knownBody(name) !== undefined) return true;
  const key = nameKey(name);
  const { places, demonyms } = gazetteer();
  if (demonyms.has(key)) return true;
  return places.has(key) && (key.length > 3 || /^\P{Ll}+$/u.test(name));
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isNoName(token);
}

export function isNoName({ lower, text }: Token): boolean {
  return NO_NAMES.has(lower) || (text.length === 1 && !/^\p{Lu}$/u.test(text));
}

function endOfName({ tokens }: AnalysedText, first: number, last: number, isHeadline: boolean) {
  let end = first + 1;
  let head = BODY_HEADS.has(tokens[first]?.lower ?? "");
  while (end < last) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (token === undefined || before === undefined) break;
    const isInitial = /^\p{Lu}$/u.test(token.text) && tokens[end + 1]?.text === ".";
    if (isCapital(token) && (isInitial || !isNoName(token)) && token.start <= before.end + 1) {
      if (isHeadline && !isKnownTogether(tokens, first, end)) break;
      head ||= BODY_HEADS.has(token.lower);
      end += 1;
      continue;
    }
    const joined = endOfJoint(tokens, end, head);
    if (joined === undefined || joined > last || isHeadline) break;
    head ||= BODY_HEADS.has(tokens[joined - 1]?.lower ?? "");
    end = joined;
  }
  return end;
}

function isKnownTogether(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end + 1).map(({ text }) => text);
  const name = words.join(" ");
  return (
    knownBody(name) !== undefined ||
    gazetteer().places.has(nameKey(name)) ||
    (isGivenName(nameKey(words[0] ?? "")) && words.length === 2)
  );
}

/** Where a name goes on behind small words and marks that join its parts. */
function endOfJoint(tokens: readonly Token[], at: number, hasHead: boolean): number | undefined {
  const [before, token, next, afterNext] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (before === undefined || token === undefined || next === undefined) return undefined;
  const isClose = before.end === token.start && token.end === next.start;
  const isNext = startsName(next);
  if (token.text === "-" && isClose)
    return isNext && joinsWithHyphen(before, next) ? at + 2 : undefined;
  if (token.text === "." && before.text.length === 1 && isCapital(next)) return at + 2;
  if (token.text === "&" && isNext) return at + 2;
  if (/^['’]s$/u.test(token.text) && before.text === "People" && isNext) return at + 2;
  if (PARTICLES.has(token.lower) && isNext) return at + 2;
  if (PARTICLES.has(token.lower) && PARTICLES.has(next.lower) && isCapital(afterNext))
    return at + 3;
  if (token.lower === "the" && /^(?:Elder|Younger|Great|Baptist)$/u.test(next.text)) return at + 2;
  if (!hasHead || !/^(?:of|for|on)$/u.test(token.lower)) {
    return hasHead && token.lower === "and" && isNext && goesOnWithAnd(tokens, at)
      ? at + 2
      : undefined;
  }
  if (isNext) return at + 2;
  return /^(?:the|an?)$/u.test(next.lower) && startsName(afterNext) ? at + 3 : undefined;
}

function joinsWithHyphen(before: Token, next: Token): boolean {
  const { demonyms } = gazetteer();
  return [before, next].every(({ text }) => {
    const key = nameKey(text);
    return !demonyms.has(key) && gazetteer().places.get(key)?.[0]?.placeType !== "country";
  });
}

/** "Office on Drugs and Crime", "Department of Health and Human Services": in the complement only. */
function goesOnWithAnd(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before === undefined || earlier === undefined) return false;
  return /^(?:of|for|on)$/u.test(earlier.lower) && !gazetteer().places.has(nameKey(before.text));
}
