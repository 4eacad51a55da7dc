/** Phrases about a trigger: the words before its noun, what it is done to, its verb's voice. */

import { rootOf } from "../../documents/word-root.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { Trigger } from "./find-triggers.ts";

/** Words of a compound before the trigger, at most. */
const COMPOUND_REACH = 5;

/** The trigger with the nouns and adjectives before it, without article or number. */
export function wordsOf({ tokens }: AnalysedText, { at, form }: Trigger): TokenSpan {
  let first = at;
  if (form === "verb") return { first, last: at + 1 };
  const sentence = tokens[at]?.sentence;
  while (first > at - COMPOUND_REACH) {
    const before = tokens[first - 1];
    if (before === undefined || before.sentence !== sentence || !isModifier(before)) break;
    first -= 1;
  }
  // "a 30-minute interview": what its number leads is left out.
  if (tokens[first]?.text === "-") first = Math.min(at, first + 2);
  return { first, last: at + 1 };
}

function isModifier({ pos, text }: Token): boolean {
  return (
    pos === "NOUN" || pos === "PROPN" || text === "-" || (pos === "ADJ" && !/^\d|ed$/.test(text))
  );
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its|'s|both|such)$/;

/** Whether the word before the phrase points back at something known. */
export function isDefinite({ tokens }: AnalysedText, { first }: TokenSpan): boolean {
  return DEFINITE.test(tokens[first - 1]?.lower ?? "");
}

const OTHER =
  /^(?:failed|previous|earlier|past|prior|former|other|another|more|further|additional|future|separate|similar)$/u;

/** Whether the words before it set it apart from others of its type. */
export function isOther({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  return tokens.slice(Math.max(0, first - 1), last).some(({ lower }) => OTHER.test(lower));
}

/** Nouns that reports put for one another, whatever else they say of them. */
const TALKS = /^(?:talks?|dialogue|negotiations?)$/u;

/** What the trigger has in common with other words for such an event. */
export function triggerRoot({ tokens }: AnalysedText, { at }: Trigger): string {
  const [word = "", lemma = ""] = [tokens[at]?.lower, tokens[at]?.lemma.toLowerCase()];
  return TALKS.test(word) ? "talk" : rootOf(lemma);
}

/** Plural by its form: "strikes", but "talks" and "sanctions" are told as one. */
export function isPlural({ tokens }: AnalysedText, { at, form }: Trigger): boolean {
  const word = tokens[at]?.lower ?? "";
  if (form === "verb" || /^(?:talks|sanctions|negotiations|elections|hearings|charges)$/.test(word))
    return false;
  return /[^s]s$/.test(word) && !/(?:crisis|chaos)$/.test(word);
}

const EMPTY =
  /^(?:recent|latest|new|first|last|other|alleged|reported|suspected|possible|potential|direct|more|several|many|multiple|further|failed|upcoming|immediate|-)$/;

/** Lower-case words that tell one event of a type from another. */
export function detailsOf(
  { tokens }: AnalysedText,
  spans: readonly (TokenSpan | undefined)[],
  at: number,
): ReadonlySet<string> {
  const details = new Set<string>();
  for (const span of spans) {
    if (span === undefined) continue;
    for (let index = span.first; index < span.last; index += 1) {
      const token = tokens[index];
      if (token === undefined || index === at || !/^(?:NOUN|ADJ)$/.test(token.pos)) continue;
      if (!EMPTY.test(token.lower)) details.add(token.lemma.toLowerCase());
    }
  }
  return details;
}

/** How long the phrase that an event is done to may be, in words. */
const TARGET_REACH = 9;
const JOINS =
  /^(?:the|a|an|of|in|on|its|their|his|her|and|'s|-|some|multiple|several|two|three|\d[\d,]*)$/;

/** "close to eight million": what bounds a number is no part of whom it is done to. */
const BOUND = /^(?:more|than|over|about|nearly|almost|close|to|at|least|up|around|roughly|some)$/;

/** The noun phrase that begins at `first`, with what "of", "in" and "on" add; undefined when none does. */
export function phraseFrom({ tokens }: AnalysedText, first: number): TokenSpan | undefined {
  const sentence = tokens[first]?.sentence;
  let start = first;
  while (BOUND.test(tokens[start]?.lower ?? "") && start < first + 3) start += 1;
  let end = start;
  for (let last = start; last < first + TARGET_REACH; last += 1) {
    const token = tokens[last];
    if (token === undefined || token.sentence !== sentence || !isInside(tokens, last)) break;
    // "killed five": a number may be all there is.
    const isHead = /^(?:NOUN|PROPN)$/.test(token.pos) || (token.pos === "NUM" && end === start);
    if (isHead) end = last + 1;
  }
  return end > start ? { first: start, last: end } : undefined;
}

/** Words of dates: the event's time is told beside its name. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|(?:19|20)\d\d)$/;

function isInside(tokens: readonly Token[], at: number): boolean {
  const [own, after] = [tokens[at], tokens[at + 1]];
  if (own === undefined || TIME.test(own.lower)) return false;
  const isDescribing = own.pos === "VERB" && own.lower.endsWith("ed") && after?.pos === "NOUN";
  return isDescribing || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(own.pos) || JOINS.test(own.lower);
}

/** Words from a verb to its subject, at most. */
const SUBJECT_REACH = 16;

/** The noun phrase that the verb's clause begins with: whom a passive verb was done to. */
export function subjectPhrase(text: AnalysedText, at: number): TokenSpan | undefined {
  const { tokens } = text;
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > at - SUBJECT_REACH) {
    const before = tokens[start - 1];
    if (before === undefined || before.sentence !== sentence) break;
    if (/^(?:[,;:—–"“”]|that|and|but|as|when|after|while|who|which)$/.test(before.lower)) break;
    start -= 1;
  }
  const phrase = phraseFrom(text, start);
  return phrase === undefined || phrase.last > at ? undefined : phrase;
}

/** "to seize", "would attack", "could strike": not said to have happened. */
export function isMeant({ tokens }: AnalysedText, { at, form }: Trigger): boolean {
  if (form !== "verb") return false;
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]?.sentence) return false;
  return /^(?:to|would|could|might|may|should|will|ca|can)$/.test(before?.lower ?? "");
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|get|gets|got)$/;

/** "were hit", "been seized": a participle after a form of "be", or one that has no subject of its own. */
export function isPassive({ tokens }: AnalysedText, at: number): boolean {
  const own = tokens[at];
  if (own === undefined || !/(?:ed|en|hit|shot|struck|stolen|slain|held|met)$/.test(own.lower))
    return false;
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const before = tokens[index];
    if (before === undefined || before.sentence !== own.sentence) return false;
    if (BE.test(before.lower)) return true;
    if (before.pos !== "ADV" && before.lower !== "not") break;
  }
  return tokens[at + 1]?.lower === "by";
}
