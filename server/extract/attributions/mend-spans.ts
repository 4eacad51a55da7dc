/** Mending: spans that the tagger marked, moved to where quotations and sentences say they end. */

import type { AnalysedText } from "../analysed-text.ts";
import type { Quotations } from "./quotations.ts";
import type { RoleSpan } from "./roles.ts";

/** The spans in their order, none overlapping another. */
export function mendSpans(
  _analysed: AnalysedText,
  _quotations: Quotations,
  spans: readonly RoleSpan[],
): readonly RoleSpan[] {
  return spans;
}
