/** Pair tasks: mentions to be put together, and how two of them are compared. */

import type { WeighedPair } from "../../../server/align/events/pair-weights.ts";
import type { RelatedRoots } from "../../../server/align/events/related-roots.ts";

export interface PairTask<Mention> {
  /** Mentions of documents of one story each. */
  readonly groups: readonly (readonly Mention[])[];
  readonly topicOf: (mention: Mention) => string;
  /** What it is annotated to be one with. */
  readonly chainOf: (mention: Mention) => string;
  /** The words of a pair, as its counts are kept. */
  readonly keyOf: (one: Mention, two: Mention) => string;
  readonly compare: (one: Mention, two: Mention, related: RelatedRoots) => WeighedPair;
  /** Pairs with hardly anything in common, of which one in `thinning` that are two is learnt from. */
  readonly isFar: (pair: WeighedPair) => boolean;
  readonly thinning: number;
}
