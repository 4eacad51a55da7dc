/** Document clusters: which texts tell of one story, by their words alone. */

import type { AnalysedText } from "../../../../server/extract/analysed-text.ts";
import { agglomerate } from "../../../../server/align/events/agglomerate.ts";

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
/** Mean cosine from which two groups of documents are one; chosen on topics 1–35, for baseline and model alike. */
export const STORY_SIMILARITY = 0.145;

/** For each document the number of its cluster: average linkage on the cosine of TF-IDF vectors. */
export function clusterDocuments(
  texts: readonly AnalysedText[],
  similarity = STORY_SIMILARITY,
): readonly number[] {
  const vectors = vectorsOf(texts);
  return agglomerate(texts.length, {
    score: (one, two) => dot(vectors[one], vectors[two]),
    least: similarity,
  });
}

function vectorsOf(texts: readonly AnalysedText[]): readonly ReadonlyMap<string, number>[] {
  const counts = texts.map((text) => countWords(text));
  const documents = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return counts.map((words) => {
    const weighed = [...words].map(([word, count]) => {
      const idf = Math.log(texts.length / (documents.get(word) ?? 1));
      return [word, (1 + Math.log(count)) * idf] as const;
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function countWords({ tokens }: AnalysedText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pos, lemma } of tokens) {
    if (!CONTENT.has(pos) || lemma.length < 2) continue;
    const word = lemma.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function dot(
  one: ReadonlyMap<string, number> | undefined,
  two: ReadonlyMap<string, number> | undefined,
): number {
  let sum = 0;
  for (const [word, weight] of one ?? []) sum += weight * (two?.get(word) ?? 0);
  return sum;
}
