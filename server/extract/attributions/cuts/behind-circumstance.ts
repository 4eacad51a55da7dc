/** Behind a circumstance: `says of Clinton, "If she …"`, where what stands before is no part of it. */

import type { Token, TokenSpan } from "../../analysed-text.ts";
import type { RoleSpan } from "../roles.ts";
import type { Bounded } from "./bounded.ts";
import { contentOf, endsWithMark, hasCapital, lastInside } from "./bounded.ts";

/** Words that lead to a quotation as a part of their sentence. */
const LEADING = /^(?:as|including|by|that|because|than)$/u;
const CLAUSE = /^(?:VERB|AUX|SCONJ)$/u;

/** The quotation alone, when an aside or a phrase without a verb stands between it and its cue. */
export function behindCircumstance(bounded: Bounded): readonly RoleSpan[] | undefined {
  const { tokens, content, inside, before: cue } = bounded;
  const quotation = lastInside(bounded);
  if (quotation === undefined || inside.length > 1 || cue?.role !== "cue") return undefined;
  if (tokens[quotation.first - 1]?.text !== "," || !endsWithMark(tokens, quotation)) {
    return undefined;
  }
  const isAside = cue.last === content.first - 1 && tokens[cue.last]?.text === ",";
  if (isAside) return [contentOf(quotation)];
  const isPhrase =
    cue.last === content.first &&
    hasCapital(tokens, quotation) &&
    isCircumstance(tokens, { first: content.first, last: quotation.first - 1 });
  return isPhrase ? [contentOf(quotation)] : undefined;
}

function isCircumstance(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  if (tokens[first]?.lower === "that" || LEADING.test(tokens[last - 1]?.lower ?? "")) return false;
  return !tokens.slice(first, last).some(({ pos }) => CLAUSE.test(pos));
}
