/** Mending: spans that the tagger marked, moved to where quotation marks and signatures say they end. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { cutAtQuotations } from "./cuts/cut-at-quotations.ts";
import type { Quotations } from "./quotations.ts";
import { findParagraphs } from "./quotations.ts";
import type { RoleSpan } from "./roles.ts";

/** Words between a content's end and its quotation mark at most. */
const NEAR = 2;
/** Tokens of a quotation behind a colon at least, with its marks. */
const FEWEST_QUOTED = 4;
/** Words of a signature at most. */
const LONGEST_SIGNATURE = 8;

/** The spans in their order, none overlapping another. */
export function mendSpans(
  analysed: AnalysedText,
  quotations: Quotations,
  spans: readonly RoleSpan[],
): readonly RoleSpan[] {
  const { tokens } = analysed;
  const free = new Uint8Array(tokens.length).fill(1);
  for (const { first, last } of spans) free.fill(0, first, last);
  const paragraphs = findParagraphs(analysed);
  const marked = spans.flatMap((span): readonly RoleSpan[] => {
    if (span.role !== "content") return [span];
    const whole = withQuotationMarks(tokens, quotations, { span, free });
    return [whole, ...signatureBehind(tokens, paragraphs, { span: whole, free })];
  });
  return cutAtQuotations(tokens, quotations.spans, marked);
}

interface Mending {
  readonly span: RoleSpan;
  /** 1 for each token that no span holds. */
  readonly free: Uint8Array;
}

/** Both marks of a quotation or none, where one is near; no comma outside it. */
function withQuotationMarks(
  tokens: readonly Token[],
  { spans }: Quotations,
  { span, free }: Mending,
): RoleSpan {
  let { first, last } = span;
  for (const quotation of spans) {
    if (quotation.first >= last) break;
    if (quotation.last <= first) continue;
    if (isNear(free, quotation.first, first)) first = quotation.first;
    if (isClosed(tokens, quotation) && isNear(free, last, quotation.last)) last = quotation.last;
  }
  const behindColon = spans.find((one) => one.last === last && one.first > first);
  if (behindColon !== undefined && isWholeBehindColon(tokens, behindColon)) {
    first = behindColon.first;
  }
  if (last - first > 1 && isLooseMark(tokens[last - 1])) last -= 1;
  if (last - first > 1 && isLooseMark(tokens[first])) first += 1;
  return { role: "content", first, last };
}

/** `a personal message: "It is about me."`: in seven of eight cases the quotation alone is the content. */
function isWholeBehindColon(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  return last - first >= FEWEST_QUOTED && tokens[first - 1]?.text === ":";
}

function isClosed(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return /^(?:["”]|'')$/u.test(tokens[last - 1]?.text ?? "");
}

function isLooseMark(token: Token | undefined): boolean {
  return /^[,;:]$/u.test(token?.text ?? "");
}

/** Whether one follows the other within a word or two that no span holds. */
function isNear(free: Uint8Array, first: number, last: number): boolean {
  return first < last && last - first <= NEAR && isFree(free, first, last);
}

/** `"…" — Jane Doe` at the end of a paragraph: the dash is the cue. */
function signatureBehind(
  tokens: readonly Token[],
  paragraphs: readonly TokenSpan[],
  { span: { first, last }, free }: Mending,
): readonly RoleSpan[] {
  if (!isQuoteBeforeDash(tokens, { first, last }) || tokens[last + 1]?.pos !== "PROPN") return [];
  let end = paragraphs.find((one) => one.first <= last && last < one.last)?.last ?? 0;
  while (end > last + 1 && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  if (end - last > LONGEST_SIGNATURE || end <= last + 1 || !isFree(free, last, end)) return [];
  return [
    { role: "cue", first: last, last: last + 1 },
    { role: "source", first: last + 1, last: end },
  ];
}

function isQuoteBeforeDash(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  const isQuote = /^(?:["“]|'')$/u.test(tokens[first]?.text ?? "");
  return isQuote && /^(?:-+|[—–―])$/u.test(tokens[last]?.text ?? "");
}

function isFree(free: Uint8Array, first: number, last: number): boolean {
  return free.subarray(first, last).every((one) => one === 1);
}
