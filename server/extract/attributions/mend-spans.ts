/** Mending: spans that the tagger marked, moved to where quotation marks say that they end. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { cutAtQuotations } from "./cuts/cut-at-quotations.ts";
import type { Quotations } from "./quotations.ts";
import { isClosed, quotationsAt } from "./quotations.ts";
import type { RoleSpan } from "./roles.ts";
import { joinInQuotations } from "./whole-quotations.ts";

/** Words between a content's end and its quotation mark at most. */
const NEAR = 2;
/** Tokens of a quotation behind a colon at least, with its marks. */
const FEWEST_QUOTED = 4;

/** The spans in their order, none overlapping another. */
export function mendSpans(
  analysed: AnalysedText,
  quotations: Quotations,
  spans: readonly RoleSpan[],
): readonly RoleSpan[] {
  const { tokens } = analysed;
  const free = new Uint8Array(tokens.length).fill(1);
  for (const { first, last } of spans) free.fill(0, first, last);
  const marked = spans.map((span) =>
    span.role === "content" ? withQuotationMarks(tokens, quotations, { span, free }) : span,
  );
  const whole = joinInQuotations(tokens, quotations.spans, marked);
  return cutAtQuotations(tokens, quotations.spans, whole);
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
  const touched = quotationsAt(spans, span);
  for (const quotation of touched) {
    if (isNear(free, quotation.first, first)) first = quotation.first;
    if (isClosed(tokens, quotation) && isNear(free, last, quotation.last)) last = quotation.last;
  }
  const behindColon = touched.find((one) => one.last === last && one.first > first);
  if (behindColon !== undefined && isWholeBehindColon(tokens, behindColon)) {
    first = behindColon.first;
  }
  return {
    role: "content",
    ...withoutLooseMarks(tokens, withNeighbours(tokens, free, { first, last })),
  };
}

/** With the conjunction before a quotation and the mark of an inner one behind it. */
function withNeighbours(
  tokens: readonly Token[],
  free: Uint8Array,
  { first, last }: TokenSpan,
): TokenSpan {
  const hasBefore = isQuoteBehindConjunction(tokens, first) && isFree(free, first - 1, first);
  const hasBehind = closesInner(tokens, last) && isFree(free, last, last + 1);
  return { first: hasBefore ? first - 1 : first, last: hasBehind ? last + 1 : last };
}

function withoutLooseMarks(tokens: readonly Token[], { first, last }: TokenSpan): TokenSpan {
  const end = last - first > 1 && isLooseMark(tokens[last - 1]) ? last - 1 : last;
  const start = end - first > 1 && isLooseMark(tokens[first]) ? first + 1 : first;
  return { first: start, last: end };
}

/** Whether the mark of an inner quotation stands behind that of the outer: `''I said, 'no,'''`. */
function closesInner(tokens: readonly Token[], last: number): boolean {
  const [closing, inner] = [tokens[last - 1], tokens[last]];
  return closing?.text === "''" && inner?.text === "'" && closing.end === inner.start;
}

/** `he said, but "when it comes to it"`: the conjunction is a part of it. */
function isQuoteBehindConjunction(tokens: readonly Token[], first: number): boolean {
  const isQuote = /^(?:["“]|'')$/u.test(tokens[first]?.text ?? "");
  return isQuote && /^(?:but|that)$/u.test(tokens[first - 1]?.lower ?? "");
}

/** `a personal message: "It is about me."`: in seven of eight cases the quotation alone is the content. */
function isWholeBehindColon(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  return last - first >= FEWEST_QUOTED && tokens[first - 1]?.text === ":";
}

function isLooseMark(token: Token | undefined): boolean {
  return /^[,;:]$/u.test(token?.text ?? "");
}

/** Whether one follows the other within a word or two that no span holds. */
function isNear(free: Uint8Array, first: number, last: number): boolean {
  return first < last && last - first <= NEAR && isFree(free, first, last);
}

function isFree(free: Uint8Array, first: number, last: number): boolean {
  return free.subarray(first, last).every((one) => one === 1);
}
