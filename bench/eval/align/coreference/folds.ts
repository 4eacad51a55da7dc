/** Folds: topics to be left out together; documents that are taken for one story are never in two. */

import type { CorpusDocument } from "./corpus.ts";

/** Each fold the topics that are left out of its training; topics that share a cluster are together. */
export function foldsOf(
  documents: readonly CorpusDocument[],
  most: number,
): readonly ReadonlySet<string>[] {
  const parent = new Map<string, string>();
  const rootOf = (topic: string): string => {
    const above = parent.get(topic) ?? topic;
    return above === topic ? topic : rootOf(above);
  };
  const byCluster = Map.groupBy(documents, ({ cluster }) => cluster);
  for (const members of byCluster.values()) {
    const [first] = members;
    for (const { topic } of members) parent.set(rootOf(topic), rootOf(first?.topic ?? topic));
  }
  const topics = [...new Set(documents.map(({ topic }) => topic))];
  const together = [...Map.groupBy(topics, rootOf).values()].toSorted(
    (one, two) => two.length - one.length,
  );
  const folds = Array.from({ length: Math.min(most, together.length) }, () => new Set<string>());
  for (const group of together) {
    const smallest = folds.reduce((best, fold) => (fold.size < best.size ? fold : best));
    for (const topic of group) smallest.add(topic);
  }
  return folds;
}
