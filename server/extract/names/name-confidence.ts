/** Confidence of names: how often a name is right whose kind is that far before the next. */

import type { NameKind } from "../extraction.ts";

/** 0–1. */
export function nameConfidence(kind: NameKind, margin: number): number {
  const odds = { person: -0.2, organization: -0.8, place: -0.4 }[kind] + 0.5 * Math.min(margin, 5);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
