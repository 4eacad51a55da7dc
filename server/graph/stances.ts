/** Stances: which of them stand for a claim and which against it. */

import type { Stance } from "../model/appearance.ts";

/** Asserting alone supports a claim. */
export function isSupport(stance: Stance): boolean {
  return stance === "asserts";
}

/** Denying, questioning and retracting dispute a claim; declining to confirm it does not. */
export function isDispute(stance: Stance): boolean {
  return isDenial(stance) || stance === "questions";
}

/** Denying and retracting both say that a claim is not so. */
export function isDenial(stance: Stance): boolean {
  return stance === "denies" || stance === "retracts";
}
