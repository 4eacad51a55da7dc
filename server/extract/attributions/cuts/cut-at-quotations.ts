/** Cutting at quotations: contents that ran past a whole quotation, or began before it, end at its marks. */

import type { Token, TokenSpan } from "../../analysed-text.ts";
import { isClosed, quotationsAt } from "../quotations.ts";
import type { RoleSpan } from "../roles.ts";
import { behindCircumstance } from "./behind-circumstance.ts";
import { behindQuotation } from "./behind-quotation.ts";
import type { Cut } from "./bounded.ts";
import { reportGoesOn } from "./report-goes-on.ts";
import { saidWithin } from "./said-within.ts";
import { toldThat } from "./told-that.ts";
import { atNewSentence, behindColon, behindDash, inBrackets } from "./set-off.ts";

/** Each is right more often than not where it applies, on PolNeAR's training and development parts. */
const CUTS: readonly Cut[] = [
  behindQuotation,
  atNewSentence,
  inBrackets,
  behindDash,
  behindColon,
  saidWithin,
  behindCircumstance,
  reportGoesOn,
  toldThat,
];

/** The spans with contents in their parts, by the first cut that applies; in the text's order. */
export function cutAtQuotations(
  tokens: readonly Token[],
  quotations: readonly TokenSpan[],
  spans: readonly RoleSpan[],
): readonly RoleSpan[] {
  const closed = quotations.filter((quotation) => isClosed(tokens, quotation));
  return spans.flatMap((span, index) => {
    if (span.role !== "content") return [span];
    const inside = quotationsAt(closed, span).filter(
      ({ first, last }) => first >= span.first && last <= span.last,
    );
    if (inside.length === 0) return [span];
    const bounded = {
      tokens,
      content: span,
      inside,
      before: spans[index - 1],
      behind: spans[index + 1],
    };
    for (const cut of CUTS) {
      const parts = cut(bounded);
      if (parts !== undefined) return parts;
    }
    return [span];
  });
}
