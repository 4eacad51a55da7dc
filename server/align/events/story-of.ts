/** A document's story: the words that tell what it is about. */

import { searchTerms } from "../../documents/words.ts";
import { weightOf } from "./word-weights.ts";

/** Words of a story at most: those that tell the most, more often used before less. */
const MOST = 80;

/** The most telling words, in no particular order; the same for the same text. */
export function storyOf(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const term of searchTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, count]) => ({ term, worth: (1 + Math.log(count)) * weightOf(term) }))
    .toSorted((one, two) => two.worth - one.worth || (one.term < two.term ? -1 : 1))
    .slice(0, MOST)
    .map(({ term }) => term);
}
