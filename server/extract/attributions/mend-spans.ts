/** Mending: spans that the tagger marked, moved to where quotation marks and signatures say they end. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { Quotations } from "./quotations.ts";
import { findParagraphs } from "./quotations.ts";
import type { RoleSpan } from "./roles.ts";

/** Words between a content's end and its quotation mark at most. */
const NEAR = 2;
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
  return spans.flatMap((span): readonly RoleSpan[] => {
    if (span.role !== "content") return [span];
    const whole = withQuotationMarks(tokens, quotations, { span, free });
    return [whole, ...signatureBehind(tokens, paragraphs, { span: whole, free })];
  });
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
    const isClosed = /^(?:["”]|'')$/u.test(tokens[quotation.last - 1]?.text ?? "");
    const late = first - quotation.first;
    if (late > 0 && late <= NEAR && isFree(free, quotation.first, first)) first = quotation.first;
    const short = quotation.last - last;
    if (isClosed && short > 0 && short <= NEAR && isFree(free, last, quotation.last)) {
      last = quotation.last;
    }
  }
  if (last - first > 1 && /^[,;:]$/u.test(tokens[last - 1]?.text ?? "")) last -= 1;
  if (last - first > 1 && /^[,;:]$/u.test(tokens[first]?.text ?? "")) first += 1;
  return { role: "content", first, last };
}

/** `"…" — Jane Doe` at the end of a paragraph: the dash is the cue. */
function signatureBehind(
  tokens: readonly Token[],
  paragraphs: readonly TokenSpan[],
  { span: { first, last }, free }: Mending,
): readonly RoleSpan[] {
  const isQuote = /^(?:["“]|'')$/u.test(tokens[first]?.text ?? "");
  if (!isQuote || !/^(?:-+|[—–―])$/u.test(tokens[last]?.text ?? "")) return [];
  const paragraph = paragraphs.find((one) => one.first <= last && last < one.last);
  if (paragraph === undefined || tokens[last + 1]?.pos !== "PROPN") return [];
  let end = paragraph.last;
  while (end > last + 1 && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  if (end - last > LONGEST_SIGNATURE || end <= last + 1 || !isFree(free, last, end)) return [];
  return [
    { role: "cue", first: last, last: last + 1 },
    { role: "source", first: last + 1, last: end },
  ];
}

function isFree(free: Uint8Array, first: number, last: number): boolean {
  return free.subarray(first, last).every((one) => one === 1);
}
