/** What of the review queue is asked for, in the page's state and in its URL. */

import type { ReviewItemKind } from "../query/generated/graphql.ts";
import { known, listOf } from "./url-words.ts";

export const REVIEW_KINDS = [
  "IDENTITY",
  "APPEARANCE",
  "STATEMENT",
  "MENTION",
  "REFUSAL",
] as const satisfies readonly ReviewItemKind[];

/** How certain items are at most, in percent; pairs and refusals are listed with each. */
export const REVIEW_LIMITS = [30, 50, 70, 100] as const;
export type ReviewLimit = (typeof REVIEW_LIMITS)[number];

export interface ReviewAsk {
  /** Empty for all. */
  readonly kinds: readonly ReviewItemKind[];
  /** The id of the one document whose items are listed. */
  readonly document: string | undefined;
  readonly most: ReviewLimit;
}

export const WHOLE_QUEUE: ReviewAsk = { kinds: [], document: undefined, most: 30 };

/** The parameters of the URL that say it; undefined for what is as at first. */
export function formatReview({
  kinds,
  document,
  most,
}: ReviewAsk): readonly (readonly [string, string | undefined])[] {
  return [
    ["rkind", listOf(kinds)],
    ["rdoc", document],
    ["rmost", most === WHOLE_QUEUE.most ? undefined : String(most)],
  ];
}

export function parseReview(word: (name: string) => string | undefined): ReviewAsk {
  return {
    kinds: known(REVIEW_KINDS, word("rkind")) ?? [],
    document: word("rdoc"),
    most: REVIEW_LIMITS.find((one) => String(one) === word("rmost")) ?? WHOLE_QUEUE.most,
  };
}
