/** Noun phrases by parts of speech: who stands before a verb, or behind it. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isOutsideQuotes, posAt, wordAt } from "./sentence-view.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "PRON"]);
const WITHIN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const JOINING = new Set(["of", "for", "from", "in", "at", "with"]);
const SUBJECT_PRONOUN =
  /^(?:i|he|she|it|we|they|you|who|which|that|this|these|those|everyone|someone|one)$/u;
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/u;
/** Words of an apposition at most. */
const LONGEST_APPOSITION = 22;

/** The phrase that ends just before `end`; nothing when no noun stands there. */
export function phraseBefore(view: SentenceView, end: number): TokenSpan | undefined {
  const last = end - 1;
  if (last < view.first) return undefined;
  if (wordAt(view, last) === ",") return phraseWithApposition(view, last);
  if (wordAt(view, last) === ")") return phraseWithBrackets(view, last);
  if (!NOMINAL.has(posAt(view, last)) && wordAt(view, last) !== "'s") return undefined;
  if (TIME_WORD.test(wordAt(view, last))) return undefined;
  if (SUBJECT_PRONOUN.test(wordAt(view, last))) return { first: last, last: end };
  let first = last;
  while (first > view.first && goesOnLeft(view, first)) first -= 1;
  while (first < last && isLooseStart(view, first)) first += 1;
  return { first, last: end };
}

/** The phrase that begins at `start`, with the apposition behind it. */
export function phraseAfter(view: SentenceView, start: number): TokenSpan | undefined {
  let index = start;
  let head: number | undefined;
  while (index < view.last && isOutsideQuotes(view, index)) {
    const pos = posAt(view, index);
    const word = wordAt(view, index);
    if (TIME_WORD.test(word)) break;
    if (NOMINAL.has(pos)) {
      head = index;
      if (pos === "PRON") {
        index += 1;
        break;
      }
    } else if (!isPartRight(view, index, head !== undefined)) break;
    index += 1;
  }
  return head === undefined ? undefined : { first: start, last: head + 1 };
}

function isPartRight(view: SentenceView, index: number, hasHead: boolean): boolean {
  const [pos, word] = [posAt(view, index), wordAt(view, index)];
  if (WITHIN_PHRASE.has(pos) || word === "'s" || word === "." || word === "-") return word !== ".";
  if (!hasHead) return pos === "VERB" && posAt(view, index + 1) === "NOUN";
  const next = posAt(view, index + 1);
  const isNominalNext = WITHIN_PHRASE.has(next) || NOMINAL.has(next);
  if (pos === "ADP") return (word === "of" || word === "for") && isNominalNext;
  return (word === "and" || word === "&") && next === "PROPN";
}

function goesOnLeft(view: SentenceView, first: number): boolean {
  const [pos, word] = [posAt(view, first - 1), wordAt(view, first - 1)];
  const current = posAt(view, first);
  if (!isOutsideQuotes(view, first - 1)) return false;
  if (wordAt(view, first) === "'s") return true;
  if (current === "DET") return isJoint(view, first - 1);
  if (WITHIN_PHRASE.has(pos) || word === "'s" || word === "-" || word === ".") return word !== ".";
  if (/^(?:his|her|its|their|our|my|your)$/u.test(word)) return true;
  if (pos === "VERB") return posAt(view, first - 2) === "DET" && current === "NOUN";
  return isJoint(view, first - 1);
}

/** A preposition or "and" between two nouns. */
function isJoint(view: SentenceView, index: number): boolean {
  const [pos, word] = [posAt(view, index), wordAt(view, index)];
  const isNounBefore = /^(?:NOUN|PROPN)$/u.test(posAt(view, index - 1));
  if (index - 1 < view.first || !isNounBefore || TIME_WORD.test(wordAt(view, index - 1)))
    return false;
  if (pos === "ADP") return JOINING.has(word);
  if (word !== "and" && word !== "&") return false;
  return posAt(view, index - 1) === posAt(view, index + 1);
}

function isLooseStart(view: SentenceView, first: number): boolean {
  return TIME_WORD.test(wordAt(view, first)) || /^(?:-|'s|and)$/u.test(wordAt(view, first));
}

/**
 * "John Smith, a spokesman," with both commas; "Clinton, after the scandal," without what is no part
 * of the name.
 */
function phraseWithApposition(view: SentenceView, comma: number): TokenSpan | undefined {
  const furthest = Math.max(view.first + 1, comma - LONGEST_APPOSITION);
  for (let index = comma - 1; index >= furthest; index -= 1) {
    if (!isOutsideQuotes(view, index)) return undefined;
    if (wordAt(view, index) !== ",") continue;
    const kind = asideAt(view, index + 1);
    const isName =
      /^(?:NOUN|PROPN)$/u.test(posAt(view, index - 1)) || wordAt(view, index - 1) === ")";
    const head = isName && kind !== "other" ? phraseBefore(view, index) : undefined;
    if (head === undefined) break;
    return kind === "apposition" ? { first: head.first, last: comma + 1 } : head;
  }
  return wholeOpening(view, comma);
}

function asideAt(view: SentenceView, index: number): "apposition" | "circumstance" | "other" {
  const [pos, word] = [posAt(view, index), wordAt(view, index)];
  if (/^(?:who|whose|which|his|her|now|then|formerly)$/u.test(word)) return "apposition";
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(pos)) return "apposition";
  return /^(?:ADP|SCONJ|VERB)$/u.test(pos) ? "circumstance" : "other";
}

/** A name that opens the sentence, with all that is told of it up to a comma. */
function wholeOpening(view: SentenceView, comma: number): TokenSpan | undefined {
  let index = view.first;
  while (index < comma && wordAt(view, index) !== ",") index += 1;
  if (index === comma || asideAt(view, index + 1) !== "apposition") return undefined;
  return phraseBefore(view, index)?.first === view.first
    ? { first: view.first, last: comma + 1 }
    : undefined;
}

/** "Rep. Peter King (R-N.Y.)". */
function phraseWithBrackets(view: SentenceView, close: number): TokenSpan | undefined {
  for (let index = close - 1; index > view.first && index > close - 8; index -= 1) {
    if (wordAt(view, index) !== "(") continue;
    const head = phraseBefore(view, index);
    return head === undefined ? undefined : { first: head.first, last: close + 1 };
  }
  return undefined;
}
