/** Agreement: how well one annotator finds what another marked, in the figures used for the program. */

import { ROLES } from "../../../server/extract/attributions/roles.ts";
import type { GoldArticle } from "./polnear.ts";
import type { Counts } from "./score-spans.ts";
import { NO_COUNTS, addCounts, countRelaxed, countSpans, countStrict } from "./score-spans.ts";

/** Counts over all pairs of annotators of an article, by role, and `strict` and `relaxed`. */
export function countAgreement(articles: readonly GoldArticle[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (what: string, more: Counts) =>
    counts.set(what, addCounts(counts.get(what) ?? NO_COUNTS, more));
  for (const { annotations } of articles) {
    for (const [index, one] of annotations.entries()) {
      for (const other of annotations.slice(index + 1)) {
        for (const role of ROLES) add(role, countSpans(one, other, role));
        add("strict", countStrict(one, other));
        add("relaxed", countRelaxed(one, other));
      }
    }
  }
  return counts;
}
