/** Whole quotations: what is marked inside one that is a content from its opening mark on is part of it. */

import type { Token, TokenSpan } from "../analysed-text.ts";
import { isClosed, quotationsAt } from "./quotations.ts";
import type { RoleSpan } from "./roles.ts";

/** The spans without those in such quotations, whose contents go on to the closing marks. */
export function joinInQuotations(
  tokens: readonly Token[],
  quotations: readonly TokenSpan[],
  spans: readonly RoleSpan[],
): readonly RoleSpan[] {
  const joined: RoleSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.first < end) continue;
    end = span.role === "content" ? endOfContent(tokens, quotations, span) : span.last;
    joined.push({ ...span, last: end });
  }
  return joined;
}

function endOfContent(
  tokens: readonly Token[],
  quotations: readonly TokenSpan[],
  { first, last }: TokenSpan,
): number {
  const [quotation] = quotationsAt(quotations, { first, last: first + 1 });
  if (quotation?.first !== first || !isClosed(tokens, quotation)) return last;
  return Math.max(last, quotation.last);
}
