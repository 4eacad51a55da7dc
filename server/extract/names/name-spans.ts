/** Name spans: the words that may be a name, by their capitals; what they name is settled later. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { gazetteer } from "./gazetteer.ts";
import { isCommonWord } from "./common-words.ts";
import { isGivenName } from "./given-names.ts";
import { knownBody } from "./known-bodies.ts";
import { endOfName } from "./end-of-name.ts";
import { isCapital, isNoName, startsName } from "./capitals.ts";
import { isWork } from "./is-work.ts";
import { nameKey } from "./name-key.ts";
import { BODY_WORDS, PLACE_ENDS } from "./name-words.ts";

/** What the document's other words tell of a capital. */
export interface Capitals {
  /** Words written with a capital where no sentence begins. */
  readonly inside: ReadonlySet<string>;
  /** Words written without. */
  readonly lower: ReadonlySet<string>;
}

/** Endings of words that begin a sentence and name nothing. */
const ABSTRACT = /(?:ing|ed|ly|[st]ions?|ments?|ness|isms?|ity|ities|ists?|ers|ors)$/u;
const CLOSED = /^(?:DET|PRON|ADP|ADV|CCONJ|SCONJ|AUX|PART|INTJ|NUM|PUNCT)$/u;
const OPENS = /^(?:["“‘'•*–—:([]|''|\x60\x60|-)$/u;
const TIME_BEFORE =
  /^(?:in|of|since|until|till|by|from|to|through|during|early|late|mid|-|last|next|this|on|before|after|\d+(?:st|nd|rd|th)?)$/u;
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
      const last = endOfName(text.tokens, { first: index, last: sentence.last }, isHeadline);
      if (!isWork(text, { first: index, last })) spans.push({ first: index, last });
      index = last - 1;
    }
    return spans;
  });
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
  if (namesNothing(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before?.text === "-" && before.end === token.start && isPrefix(tokens[index - 2]))
    return false;
  const isStart = around.isHeadline || beginsSentence(tokens, index, around.sentence.first);
  if (isKnownFrom(text, index, { last: around.sentence.last, isStart })) return true;
  if (around.isHeadline) return false;
  return !isStart || isNameAtStart(text, index, around);
}

function namesNothing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isNoName(token)) return !beginsKnown(tokens, index);
  if (/^\p{Lu}{3,}$/u.test(token.text) && isCommonWord(token.lower)) {
    return knownBody(token.text) === undefined && !isCapitals(tokens[index - 1]);
  }
  return token.text === "May" && isMonth(tokens, index);
}

function isCapitals(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
}

/** May is a person only where nothing speaks of time. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? "";
  return TIME_BEFORE.test(before) || /^\d/u.test(tokens[index + 1]?.text ?? "");
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
  if (isCommonWord(token.lower)) {
    return opensBody(tokens, index, sentence.last) || opensQuotedName(tokens, index, sentence);
  }
  if (capitals.inside.has(token.lower)) return true;
  if (/^\p{Lu}{2,6}$/u.test(token.text)) return true;
  if (capitals.lower.has(token.lower)) return false;
  const next = tokens[index + 1];
  const goesOn = index + 1 < sentence.last && startsName(next);
  return goesOn || (token.pos === "PROPN" && !ABSTRACT.test(token.lower));
}

/** `sang "Silver Harbour"`: behind a mark within a sentence two capitals are a name. */
function opensQuotedName(tokens: readonly Token[], index: number, { first }: TokenSpan): boolean {
  const next = tokens[index + 1];
  return index > first && next !== undefined && startsName(next) && !isKnownName(next.text);
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
