/** The words of the review queue. */

import type { ReviewItemKind } from "../../query/generated/graphql.ts";
import type { ReviewItem } from "../../query/review-queue.ts";
import type { ReviewLimit } from "../../state/review-ask.ts";
import { percent } from "../parts/made-words.ts";

export const REVIEW_KIND_WORDS: Readonly<Record<ReviewItemKind, string>> = {
  APPEARANCE: "Claim in a text",
  STATEMENT: "Relation",
  MENTION: "Name",
  REFUSAL: "Refused",
};

export const REVIEW_KIND_PLURALS: Readonly<Record<ReviewItemKind, string>> = {
  APPEARANCE: "Claims",
  STATEMENT: "Relations",
  MENTION: "Names",
  REFUSAL: "Refused",
};

export function limitWords(most: ReviewLimit): string {
  return most === 100 ? "however sure" : `at most ${most} % sure`;
}

/** How sure whatever read it was; of a refusal that it was one. */
export function sureWords({ confidence }: Pick<ReviewItem, "confidence">): string {
  return confidence === null ? "refused" : `${percent(confidence)} sure`;
}

/** What is to be judged: of a claim its own words, for which text it is stands beside. */
export function itemWords({ record, label }: Pick<ReviewItem, "record" | "label">): string {
  return record.__typename === "Appearance" ? record.claim.text : label;
}

export const KEYS = [
  ["j or ↓", "next"],
  ["k or ↑", "previous"],
  ["a", "accept: it is right"],
  ["r", "reject: it is wrong, and leaves the graph"],
  ["e", "edit what was read"],
  ["u", "undo the last decision"],
  ["?", "show or hide these keys"],
  ["Esc", "one level back"],
] as const;
