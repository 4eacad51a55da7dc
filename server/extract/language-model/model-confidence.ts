/** Confidence in what a model proposed: fixed by kind, for a model's own say of it is none. */

import type { QuoteMatch } from "./quote-finder.ts";

/**
 * Priors until a model's answers were measured against a person's: names are read well, whose word
 * a claim is less so, what is an event least; a claim whose wording did not hold was perhaps not
 * understood. All of them rest on words that are in the text.
 */
const PRIORS = {
  name: 0.85,
  date: 0.8,
  claim: 0.75,
  "reworded claim": 0.55,
  attribution: 0.75,
  event: 0.65,
} as const;
/** Words that the model set otherwise were perhaps not copied but remembered. */
const NORMALISED_SHARE = 0.9;

export function confidenceOf(kind: keyof typeof PRIORS, matches: readonly QuoteMatch[]): number {
  const isExact = matches.every((match) => match === "exact");
  return isExact ? PRIORS[kind] : PRIORS[kind] * NORMALISED_SHARE;
}
