/** The words of the review queue. */

import type { ReviewItemKind } from "../../query/generated/graphql.ts";
import type { ReviewItem } from "../../query/review-queue.ts";
import type { ReviewLimit } from "../../state/review-ask.ts";
import { percent } from "../parts/made-words.ts";

export const REVIEW_KIND_WORDS: Readonly<Record<ReviewItemKind, string>> = {
  IDENTITY: "One or two?",
  APPEARANCE: "Claim in a text",
  STATEMENT: "Relation",
  MENTION: "Name",
  REFUSAL: "Refused",
};

export const REVIEW_KIND_PLURALS: Readonly<Record<ReviewItemKind, string>> = {
  IDENTITY: "One or two?",
  APPEARANCE: "Claims",
  STATEMENT: "Relations",
  MENTION: "Names",
  REFUSAL: "Refused",
};

export function limitWords(most: ReviewLimit): string {
  return most === 100 ? "however sure" : `at most ${most} % sure`;
}

/**
 * How sure whatever read it was, or how likely two nodes are one; of a refusal that it was one, and
 * where nobody measured it, that.
 */
export function sureWords({
  confidence,
  record,
}: Pick<ReviewItem, "confidence" | "record">): string {
  if (record.__typename === "IdentityJudgement") {
    if (record.verdict === "DIFFERENT") return "both ways";
    return record.score === null ? "unsure" : `${percent(record.score)} one`;
  }
  if (confidence !== null) return `${percent(confidence)} sure`;
  return record.__typename === "Refusal" ? "refused" : "not measured";
}

/** What is to be judged: of a claim its own words, for which text it is stands beside. */
export function itemWords({ record, label }: Pick<ReviewItem, "record" | "label">): string {
  return record.__typename === "Appearance" ? record.claim.text : label;
}

export const KEYS = [
  ["j or ↓", "next"],
  ["k or ↑", "previous"],
  ["s", "of two: they are the same, and become one"],
  ["d", "of two: they are different, and stay two, or become two"],
  ["a", "accept: it is right; of two: leave it unsure"],
  ["r", "reject: it is wrong, and leaves the graph"],
  ["e", "edit what was read"],
  ["u", "undo the last decision"],
  ["?", "show or hide these keys"],
  ["Esc", "one level back"],
] as const;
