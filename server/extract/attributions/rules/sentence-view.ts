/** What the rules look at: one sentence of a text, with its quotations. */

import type { AnalysedText, Token, TokenSpan } from "../../analysed-text.ts";
import type { Quotations } from "../quotations.ts";
import { CLOSING, OPENING, OUTSIDE } from "../quotations.ts";

export interface SentenceView extends TokenSpan {
  readonly tokens: readonly Token[];
  readonly quotations: Quotations;
  /** The paragraph that the sentence stands in. */
  readonly paragraph: TokenSpan;
}

export function viewOf(
  { tokens }: AnalysedText,
  quotations: Quotations,
  { sentence, paragraph }: { readonly sentence: TokenSpan; readonly paragraph: TokenSpan },
): SentenceView {
  return { tokens, quotations, paragraph, first: sentence.first, last: sentence.last };
}

/** The token's lower-case word; empty outside the text. */
export function wordAt({ tokens }: SentenceView, index: number): string {
  return tokens[index]?.lower ?? "";
}

export function posAt({ tokens }: SentenceView, index: number): string {
  return tokens[index]?.pos ?? "";
}

export function isOutsideQuotes({ quotations }: SentenceView, index: number): boolean {
  return quotations.states[index] === OUTSIDE;
}

export function opensQuote({ quotations }: SentenceView, index: number): boolean {
  return quotations.states[index] === OPENING;
}

export function closesQuote({ quotations }: SentenceView, index: number): boolean {
  return quotations.states[index] === CLOSING;
}

/** The quotation that a token stands in. */
export function quotationAt({ quotations }: SentenceView, index: number): TokenSpan | undefined {
  return quotations.spans.find(({ first, last }) => first <= index && index < last);
}

/** Where the sentence's words end: before its final mark, unless that stands inside a quotation. */
export function endOfWords(view: SentenceView): number {
  let end = view.last;
  while (end > view.first && /^[.…;]+$/u.test(wordAt(view, end - 1))) {
    if (!isOutsideQuotes(view, end - 1)) break;
    end -= 1;
  }
  return end;
}
