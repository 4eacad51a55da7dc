/** Behind a quotation: `"What curfew?" and kept going until two`, where only the quotation is said. */

import type { Token, TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentOf, endsWithMark } from "./bounded.ts";

const ANY_MARK = /^(?:["“‘']|''|``)$/u;
const TITLING = /^(?:titled|entitled|called|named|dubbed)$/u;
/** Tokens between a content and the "according to" that all of it hangs on at most. */
const NEAR = 2;

/** The quotation that a content begins with, and one more when it ends with that. */
export function behindQuotation(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content, inside } = bounded;
  const [quotation, second, third] = inside;
  if (quotation?.first !== content.first || quotation.last >= content.last) return undefined;
  if (isTitled(bounded, quotation)) return [contentOf(quotation)];
  if (!endsWithMark(tokens, quotation) || !isFollowedByReport(tokens, quotation, second)) {
    return undefined;
  }
  if (isWithinReport(bounded)) return undefined;
  const endsWithSecond = second?.last === content.last && third === undefined;
  return endsWithSecond && endsWithMark(tokens, second)
    ? [contentOf(quotation), contentOf(second)]
    : [contentOf(quotation)];
}

/** `titled "How to Foster Innovation" by its authors` */
function isTitled({ tokens, before: cue }: Bounded, { last }: TokenSpan): boolean {
  if (cue?.role !== "cue" || tokens[last]?.lower !== "by") return false;
  return TITLING.test(tokens[cue.last - 1]?.lower ?? "");
}

/** Not a quotation within one, nor a list of several. */
function isFollowedByReport(
  tokens: readonly Token[],
  { last }: TokenSpan,
  second: TokenSpan | undefined,
): boolean {
  const next = tokens[last];
  if (next === undefined || ANY_MARK.test(next.text)) return false;
  return second === undefined || !/^(?:CCONJ|PUNCT)$/u.test(next.pos);
}

/** `"…," Walker said, according to the paper`: what the paper tells is all of it. */
function isWithinReport({ tokens, content, behind }: Bounded): boolean {
  if (behind?.role !== "cue" || behind.first - content.last > NEAR) return false;
  return tokens[behind.first]?.lower === "according";
}
