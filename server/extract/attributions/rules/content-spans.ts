/** Contents by rules: where what is said begins and ends, before its cue or behind it. */

import type { TokenSpan } from "../../analysed-text.ts";
import type { CueGroup } from "./cue-groups.ts";
import type { SentenceView } from "./sentence-view.ts";
import {
  closesQuote,
  endOfWords,
  isOutsideQuotes,
  opensQuote,
  posAt,
  quotationAt,
  wordAt,
} from "./sentence-view.ts";

/** Words between a cue and the content at most: "told reporters in Iowa on Monday that". */
const LONGEST_GAP = 14;

/** What stands before `end`, where a source or cue begins; nothing when that is no content. */
export function contentBefore(
  view: SentenceView,
  end: number,
  from: number,
): TokenSpan | undefined {
  const mark = end - 1;
  if (mark <= from) return undefined;
  if (closesQuote(view, mark)) return quotedBefore(view, mark, from);
  if (wordAt(view, mark) !== ",") return undefined;
  if (closesQuote(view, mark - 1)) return quotedBefore(view, mark - 1, from);
  return { first: from, last: mark };
}

function quotedBefore(view: SentenceView, mark: number, from: number): TokenSpan {
  const quotation = quotationAt(view, mark);
  const start = quotation?.first ?? from;
  const first = start > from ? from : Math.max(start, view.paragraph.first);
  return { first, last: mark + 1 };
}

/** Whether the words say something: a verb is among them. */
export function hasVerb(view: SentenceView, { first, last }: TokenSpan): boolean {
  for (let index = first; index < last; index += 1) {
    if (/^(?:VERB|AUX)$/u.test(posAt(view, index))) return true;
  }
  return false;
}

/** Quotations that go on behind an attribution: `, "…"` and `. "…"` in the same paragraph. */
export function contentsGoingOn(view: SentenceView, after: number): readonly TokenSpan[] {
  const contents: TokenSpan[] = [];
  let index = after;
  if (wordAt(view, index) === "," && opensQuote(view, index + 1)) index += 1;
  else if (index >= endOfWords(view)) index = view.last;
  else return [];
  while (index < view.paragraph.last && opensQuote(view, index)) {
    const quotation = quotationAt(view, index);
    if (quotation === undefined) break;
    contents.push(quotation);
    index = quotation.last;
    while (/^[.,;]$/u.test(wordAt(view, index)) && index < view.last) index += 1;
  }
  return contents;
}

/** Where what is said begins behind a cue; nothing when nothing is said there. */
export function startBehind(view: SentenceView, cue: CueGroup, end: number): number | undefined {
  const start = cue.last;
  if (start >= end) return undefined;
  const furthest = Math.min(end, start + LONGEST_GAP);
  for (let index = start; index < furthest; index += 1) {
    const word = wordAt(view, index);
    if (word === "that" && posAt(view, index + 1) !== "VERB") return index;
    if (opensQuote(view, index) && /^[,:]$/u.test(wordAt(view, index - 1))) return index;
    if (index > start && /^(?:VERB|AUX)$/u.test(posAt(view, index))) break;
  }
  const word = wordAt(view, start);
  if (word === "," || word === ":") return opensQuote(view, start + 1) ? start + 1 : undefined;
  if (/^(?:in|on|at|during|after|before|as|when|while|and|but|earlier|later)$/u.test(word)) {
    return undefined;
  }
  return start;
}

/** Where an infinitive begins behind a cue: at once, or behind the person who is asked. */
export function infinitiveBehind(
  view: SentenceView,
  cue: CueGroup,
  { end, gap }: { readonly end: number; readonly gap: number },
): number | undefined {
  for (let index = cue.last; index < Math.min(end - 1, cue.last + gap); index += 1) {
    const isVerbNext = /^(?:VERB|AUX|ADV)$/u.test(posAt(view, index + 1));
    if (wordAt(view, index) === "to" && isVerbNext) return index;
    if (/^(?:VERB|AUX|PUNCT)$/u.test(posAt(view, index))) return undefined;
  }
  return undefined;
}

/**
 * Where what begins at `start` ends: with its quotation, at a comma that something else follows, or
 * with the sentence's words.
 */
export function endFrom(view: SentenceView, start: number, end: number): number {
  const quotation = opensQuote(view, start) ? quotationAt(view, start) : undefined;
  if (quotation !== undefined) {
    const rest = wordAt(view, quotation.last);
    if (quotation.last >= end || /^[.,;—–]$/u.test(rest)) return quotation.last;
  }
  return end;
}

/** The same for what is wanted or judged: it ends at a comma, a dash or another verb's "and". */
export function shortEndFrom(view: SentenceView, start: number, end: number): number {
  for (let index = start + 1; index < end; index += 1) {
    if (!isOutsideQuotes(view, index)) continue;
    const word = wordAt(view, index);
    if (/^[,;:—–(]$/u.test(word) || isDash(view, index)) return index;
    if (/^(?:and|but|while|after|when)$/u.test(word)) {
      const next = view.tokens[index + 1];
      const isOtherVerb = next?.pos === "VERB" && next.lower !== next.lemma;
      if (isOtherVerb || !/^(?:and|but)$/u.test(word)) return index;
    }
  }
  return end;
}

function isDash(view: SentenceView, index: number): boolean {
  const [before, dash, after] = view.tokens.slice(index - 1, index + 2);
  if (dash === undefined || !/^-+$/u.test(dash.text)) return false;
  return (
    before !== undefined && after !== undefined && before.end < dash.start && dash.end < after.start
  );
}
