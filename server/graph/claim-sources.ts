/** Claim sources: whether a claim stands on one document, on several, or on independent origins. */

import type { Stance } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { InGraph } from "./in-graph.ts";

/** One document, several, or several origins shown to be independent. */
export const SOURCE_COUNTS = ["one", "several", "independent"] as const;
export type SourceCount = (typeof SOURCE_COUNTS)[number];

/** How many sources a claim has. */
export function sourceCountOf(_claim: InGraph<ClaimRecord>): SourceCount {
  throw new TypeError("Not written yet");
}

/** The stances that sources take toward a claim; each once, in the order of the vocabulary. */
export function stancesToward(_claim: InGraph<ClaimRecord>): readonly Stance[] {
  throw new TypeError("Not written yet");
}
