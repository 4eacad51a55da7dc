/** Confidence of names: how often a name is right whose kind is that far before the next. */

import type { NameKind } from "../extraction.ts";

/** Log-odds of being right with no margin, fitted on the development news of Universal NER. */
const BASE_ODDS: Readonly<Record<NameKind, number>> = {
  person: 0.83,
  organization: -1.62,
  place: -0.83,
};
/** What each log-odd of margin adds, up to the greatest that still tells something. */
const ODDS_PER_MARGIN = 0.67;
const GREATEST_MARGIN = 5;

/** 0–1, two decimals. */
export function nameConfidence(kind: NameKind, margin: number): number {
  const odds = BASE_ODDS[kind] + ODDS_PER_MARGIN * Math.min(margin, GREATEST_MARGIN);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
