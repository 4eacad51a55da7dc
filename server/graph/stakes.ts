/** Stakes: how much rides on a conflict, and which of two matters more. */

import type { ClaimRecord } from "../model/claim.ts";
import { linksOf } from "./claim-links.ts";
import type { ConflictSide } from "./conflicts.ts";
import type { InGraph } from "./in-graph.ts";
import { areShownIndependent } from "./independence.ts";
import { documentsOf, originsOf } from "./origin.ts";

export interface Stakes {
  /** Documents on either side, each once. */
  readonly documents: number;
  /** Sides that rest on origins shown to be independent of one another: 0 to 2. */
  readonly independentSides: number;
  /** Origins of both sides together. */
  readonly origins: number;
  /**
   * Claims that rest on one of those in conflict, directly or through others: what it supports, and
   * what refines or updates it. Counted up to 200.
   */
  readonly dependents: number;
  /** Appearances of both sides together. */
  readonly appearances: number;
}

const DEPENDENTS_COUNTED = 200;

/** In the order in which they count: what comes first decides, what follows where that is equal. */
const ORDER = [
  "documents",
  "independentSides",
  "origins",
  "dependents",
  "appearances",
] as const satisfies readonly (keyof Stakes)[];

/** What rides on a conflict between these sides. */
export function stakesOf(sides: readonly ConflictSide[]): Stakes {
  const appearances = sides.flatMap((side) => side.appearances);
  const origins = sides.map((side) => originsOf(side.appearances));
  return {
    documents: documentsOf(appearances).length,
    independentSides: origins.filter(areShownIndependent).length,
    origins: origins.reduce((sum, side) => sum + side.length, 0),
    dependents: dependentsOf(sides.map(({ claim }) => claim)),
    appearances: appearances.length,
  };
}

/** Negative when more rides on the first. */
export function compareStakes(one: Stakes, two: Stakes): number {
  for (const stake of ORDER) {
    if (one[stake] !== two[stake]) return two[stake] - one[stake];
  }
  return 0;
}

function dependentsOf(claims: readonly InGraph<ClaimRecord>[]): number {
  const reached = new Map(claims.map((claim) => [claim.record.id, claim]));
  const own = reached.size;
  for (const claim of reached.values()) {
    if (reached.size - own >= DEPENDENTS_COUNTED) break;
    for (const { record, inverse, claim: other } of linksOf(claim, [
      "supports",
      "refines",
      "updates",
    ])) {
      // What it supports stands on it; what refines or updates it would fall with it.
      if ((record.verdict === "supports") !== inverse) reached.set(other.record.id, other);
    }
  }
  return Math.min(reached.size - own, DEPENDENTS_COUNTED);
}
