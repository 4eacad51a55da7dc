/** Held-out groups: mentions put together by models that were trained on other topics. */

import { agglomerate } from "../../../../server/align/events/agglomerate.ts";
import { logOddsOf, probabilityOf } from "../../../../server/align/events/pair-weights.ts";
import { type PairModel, fitPairs } from "../../../train/events/fit-pairs.ts";
import type { PairTask } from "../../../train/events/pair-task.ts";
import { countRelated } from "../../../train/events/related-counts.ts";
import { type Grouping, scoreClusters } from "./score-clusters.ts";

/** Mean probabilities from which groups are joined; which one is chosen on the other folds. */
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5] as const;

export interface HeldOutTask<Mention> extends PairTask<Mention> {
  readonly idOf: (mention: Mention) => string;
  /** Puts what the pairs leave out (pronouns) to a fold's groups. */
  readonly complete?:
    | ((groups: ReadonlyMap<string, string>, leftOut: ReadonlySet<string>) => Grouping)
    | undefined;
}

/** Every fold's mentions in groups by the model of the other topics, at the threshold best for those. */
export function groupHeldOut<Mention>(
  task: HeldOutTask<Mention>,
  folds: readonly ReadonlySet<string>[],
  gold: Grouping,
): Grouping {
  const counts = countRelated(task);
  const groupings = folds.map((leftOut) => {
    const grouped = groupFold(task, leftOut, fitPairs(task, counts, leftOut));
    return grouped.map((groups) => task.complete?.(groups, leftOut) ?? groups);
  });
  const chosen = folds.flatMap((_, fold) => {
    const others = THRESHOLDS.map((_threshold, at) =>
      groupings.flatMap((all, other) => (other === fold ? [] : [...(all[at] ?? [])])),
    );
    const scores = others.map((entries) => {
      const response = new Map(entries);
      const key = new Map([...gold].filter(([id]) => response.has(id)));
      return scoreClusters(key, response).conll;
    });
    return [...(groupings[fold]?.[scores.indexOf(Math.max(...scores))] ?? [])];
  });
  return new Map(chosen);
}

/** A grouping for each threshold. */
function groupFold<Mention>(
  task: HeldOutTask<Mention>,
  leftOut: ReadonlySet<string>,
  model: PairModel,
): readonly Grouping[] {
  const groupings = THRESHOLDS.map(() => new Map<string, string>());
  for (const [number, group] of task.groups.entries()) {
    const own = group.filter((mention) => leftOut.has(task.topicOf(mention)));
    const scores = scoreGroup(own, task, model);
    for (const [at, least] of THRESHOLDS.entries()) {
      const names = agglomerate(own.length, {
        score: (one, two) => scores[one]?.[two] ?? 0,
        least,
      });
      for (const [index, mention] of own.entries()) {
        groupings[at]?.set(task.idOf(mention), `${number} ${names[index]}`);
      }
    }
  }
  return groupings;
}

function scoreGroup<Mention>(
  group: readonly Mention[],
  task: HeldOutTask<Mention>,
  { weights, related }: PairModel,
): readonly Float64Array[] {
  const scores = group.map(() => new Float64Array(group.length));
  for (const [first, one] of group.entries()) {
    for (let second = first + 1; second < group.length; second += 1) {
      const two = group[second];
      if (two === undefined) continue;
      const score = probabilityOf(logOddsOf(task.compare(one, two, related), weights));
      scores[first]?.fill(score, second, second + 1);
      scores[second]?.fill(score, first, first + 1);
    }
  }
  return scores;
}
