/** Quotations: which tokens stand within quotation marks, paragraph by paragraph. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

const CLOSING_MARK = /^(?:["”]|'')$/u;

/** Where a token stands: outside every quotation, at its opening mark, within, at its closing mark. */
export const OUTSIDE = 0;
export const OPENING = 1;
export const WITHIN = 2;
export const CLOSING = 3;

export interface Quotations {
  /** With their marks, in the text's order; a quotation left open ends with its paragraph. */
  readonly spans: readonly TokenSpan[];
  /** One of the four numbers above a token. */
  readonly states: Uint8Array;
}

const MARK = /^(?:["“”]|''|``)$/u;
const STRAIGHT = /^(?:"|''|``)$/u;

/** The quotations of a text in straight, curly and typewriter marks; none nested in another. */
export function findQuotations(analysed: AnalysedText): Quotations {
  return quotationsOf(analysed, () => false);
}

/**
 * The same, but where a lone straight mark opens a paragraph that curly ones stand in: it sets the
 * paragraph apart as taken from elsewhere, and what is in curly marks is what somebody says there.
 */
export function findSpokenQuotations(analysed: AnalysedText): Quotations {
  return quotationsOf(analysed, (paragraph) => isSetApart(analysed.tokens, paragraph));
}

/** Whether a quotation ends with its closing mark, not with its paragraph. */
export function isClosed(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return CLOSING_MARK.test(tokens[last - 1]?.text ?? "");
}

/** Those of some quotations that share tokens with a span, in order; they are in the text's order. */
export function quotationsAt(
  quotations: readonly TokenSpan[],
  { first, last }: TokenSpan,
): readonly TokenSpan[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.last ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((quotations[end]?.first ?? last) < last) end += 1;
  return quotations.slice(low, end);
}

function quotationsOf(
  analysed: AnalysedText,
  isBlock: (paragraph: TokenSpan) => boolean,
): Quotations {
  const states = new Uint8Array(analysed.tokens.length);
  const spans: TokenSpan[] = [];
  for (const { first, last } of findParagraphs(analysed)) {
    let opened: number | undefined;
    for (let index = isBlock({ first, last }) ? first + 1 : first; index < last; index += 1) {
      const mark = markAt(analysed, { first, last }, index, opened !== undefined);
      if (mark === "open" && opened === undefined) {
        opened = index;
        states[index] = OPENING;
      } else if (mark === "close" && opened !== undefined) {
        states[index] = CLOSING;
        spans.push({ first: opened, last: index + 1 });
        opened = undefined;
      } else if (opened !== undefined) {
        states[index] = WITHIN;
      }
    }
    if (opened !== undefined) spans.push({ first: opened, last });
  }
  return { spans, states };
}

function isSetApart(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  if (!STRAIGHT.test(tokens[first]?.text ?? "")) return false;
  const marks = tokens
    .slice(first + 1, last)
    .flatMap(({ text }) => (MARK.test(text) ? [text] : []));
  return marks[0] === "“" && marks.includes("”") && !marks.some((mark) => STRAIGHT.test(mark));
}

/** The paragraphs: sentences that no line break parts. */
export function findParagraphs({ text, sentences }: AnalysedText): readonly TokenSpan[] {
  const paragraphs: { first: number; last: number }[] = [];
  let end = 0;
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last === undefined || text.slice(end, sentence.start).includes("\n")) {
      paragraphs.push({ first: sentence.first, last: sentence.last });
    } else {
      last.last = sentence.last;
    }
    end = sentence.end;
  }
  return paragraphs;
}

function markAt(
  { tokens }: AnalysedText,
  { first, last }: TokenSpan,
  index: number,
  isOpen: boolean,
): "open" | "close" | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.text === "“") return "open";
  if (token.text === "”") return "close";
  if (!STRAIGHT.test(token.text)) return undefined;
  const before = index > first ? tokens[index - 1] : undefined;
  const after = index + 1 < last ? tokens[index + 1] : undefined;
  const hasSpaceBefore = !touches(before, token);
  const hasSpaceAfter = !touches(token, after);
  if (hasSpaceBefore && !hasSpaceAfter) return "open";
  if (hasSpaceAfter && !hasSpaceBefore) return "close";
  return isOpen ? "close" : "open";
}

function touches(one: Token | undefined, two: Token | undefined): boolean {
  return one !== undefined && two !== undefined && one.end === two.start;
}
