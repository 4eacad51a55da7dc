/** A document's story: the words that tell what it is about. */

import { searchTerms } from "../../documents/words.ts";
import { type WordBag, unitBag } from "./word-bag.ts";
import { weightOf } from "./word-weights.ts";

/** Words of a story at most: those that tell the most, more often used before less. */
const MOST = 150;

/** The most telling words, more often used the weightier; the same for the same text. */
export function storyOf(text: string): WordBag {
  const counts = new Map<string, number>();
  for (const term of searchTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighed = [...counts]
    .map(([term, count]) => [term, (1 + Math.log(count)) * weightOf(term)] as const)
    .toSorted(([one, first], [two, second]) => second - first || (one < two ? -1 : 1));
  return unitBag(weighed.slice(0, MOST));
}
