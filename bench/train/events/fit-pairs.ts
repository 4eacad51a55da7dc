/** Fitting pairs: a model of which mentions are one, from the topics that are not left out. */

import type { PairWeights } from "../../../server/align/events/pair-weights.ts";
import type { RelatedRoots } from "../../../server/align/events/related-roots.ts";
import { type Example, FeatureNames, fit } from "./logistic.ts";
import type { PairTask } from "./pair-task.ts";
import { type RelatedCounts, relatedWithout } from "./related-counts.ts";

export interface PairModel {
  readonly weights: PairWeights;
  readonly related: RelatedRoots;
}

/** Chosen on topics 1–35. */
const FIT = { decay: 2e-4, epochs: 8 } as const;
/** Groups of more mentions than this count no more each: a large story has many more pairs. */
const GROUP = 20;

/**
 * Pairs of a topic are compared with the counts of the other topics alone, as they will be when the
 * topic is a new one.
 */
export function fitPairs<Mention>(
  task: PairTask<Mention>,
  counts: RelatedCounts,
  leftOut: ReadonlySet<string>,
): PairModel {
  const names = new FeatureNames();
  const examples: Example[] = [];
  const related = new Map<string, RelatedRoots>();
  const relatedTo = (topic: string): RelatedRoots => {
    const known = related.get(topic) ?? relatedWithout(counts, new Set([...leftOut, topic]));
    related.set(topic, known);
    return known;
  };
  for (const group of task.groups) {
    const kept = group.filter((mention) => !leftOut.has(task.topicOf(mention)));
    const size = GROUP / Math.max(GROUP, kept.length);
    for (const [first, one] of kept.entries()) {
      const known = relatedTo(task.topicOf(one));
      for (let second = first + 1; second < kept.length; second += 1) {
        const two = kept[second];
        if (two === undefined) continue;
        const isOne = task.chainOf(one) === task.chainOf(two);
        const pair = task.compare(one, two, known);
        const isThinned = !isOne && task.isFar(pair);
        if (isThinned && (first * 7 + second * 13) % task.thinning !== 0) continue;
        examples.push(names.example(pair, isOne, isThinned ? size * task.thinning : size));
      }
    }
  }
  return { weights: fit(examples, names, FIT), related: relatedWithout(counts, leftOut) };
}
