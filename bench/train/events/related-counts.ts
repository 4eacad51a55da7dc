/** Related counts: which words told of one thing, topic by topic, so that topics can be left out. */

import type { RelatedRoots } from "../../../server/align/events/related-roots.ts";
import type { PairTask } from "./pair-task.ts";

/** By topic and pair key: how often mentions with two words were one, and how often both stood there. */
export type RelatedCounts = ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;

/** A topic counts for so many pairs at most: a story that repeats two words a hundred times is one case. */
const MOST_OF_TOPIC = 4;
/** Of what was never one only what stood there so often is worth keeping. */
const FEWEST = 3;

export function countRelated<Mention>(task: PairTask<Mention>): RelatedCounts {
  const topics = new Map<string, Map<string, [number, number]>>();
  for (const group of task.groups) {
    for (const [index, one] of group.entries()) {
      for (const two of group.slice(index + 1)) {
        const topic = task.topicOf(one);
        if (task.topicOf(two) !== topic) continue;
        const counts = topics.get(topic) ?? new Map<string, [number, number]>();
        topics.set(topic, counts);
        const key = task.keyOf(one, two);
        const count = counts.get(key) ?? [0, 0];
        counts.set(key, count);
        count[0] += Number(task.chainOf(one) === task.chainOf(two));
        count[1] += 1;
      }
    }
  }
  return topics;
}

/**
 * What all topics but those left out say together, of the pairs that were one at least once: that two
 * words of different events stand in one story says little.
 */
export function relatedWithout(counts: RelatedCounts, leftOut: ReadonlySet<string>): RelatedRoots {
  const related = new Map<string, [number, number]>();
  for (const [topic, pairs] of counts) {
    if (leftOut.has(topic)) continue;
    for (const [key, [hits, both]] of pairs) {
      const count = related.get(key) ?? [0, 0];
      related.set(key, count);
      const share = Math.min(1, MOST_OF_TOPIC / both);
      count[0] += hits * share;
      count[1] += both * share;
    }
  }
  return new Map([...related].filter(([, [hits, both]]) => hits > 0 || both >= FEWEST));
}
