/** How well actors and places of different documents are found to be one: the two samples, and PolNeAR's days. */

import type { Figure, Measurement } from "../../figure.ts";
import type { PairCounts } from "./count-pairs.ts";
import { countSeeds } from "./count-seeds.ts";
import { countLabelled } from "./label-articles.ts";
import { readNameLabels } from "./name-labels.ts";

const TABLE = "Actors and places across documents";
const GOALS = { precision: 0.98, recall: 0.8 };

/**
 * Pairs of names in different documents that are the same, directly or through others. The labelled
 * days of the measured part are compared amid all its articles; the others are those that rules were
 * written with in view.
 */
export const measureNameAlignment: Measurement = async ({ corpora, part }) => {
  const seeds = await countSeeds();
  const figures = [...figuresOf("the two samples", seeds, `${seeds.names} names of 2 articles`)];
  const labels = await readNameLabels();
  for (const half of ["report", "tuning"] as const) {
    const own = labels.filter((label) => label.half === half);
    const counted = await countLabelled(corpora, own, half === "report" ? part : undefined);
    if (counted === undefined) continue;
    const { articles, days, names, unsure } = counted;
    const sample = `${names} names in ${articles} articles of ${days} days`;
    const what = half === "report" ? `PolNeAR ${part}, one day` : "PolNeAR train, one day";
    figures.push(...figuresOf(what, counted, sample), {
      table: TABLE,
      what: `${what}: offered for review`,
      value: unsure,
      unit: "pairs",
      sample: half === "report" ? `all articles of ${part}` : sample,
    });
  }
  return figures;
};

function figuresOf(
  what: string,
  { gold, judged, right }: PairCounts,
  sample: string,
): readonly Figure[] {
  return [
    {
      table: TABLE,
      what: `${what}: precision`,
      value: right / judged,
      goal: GOALS.precision,
      sample: `${judged} pairs judged the same; ${sample}`,
    },
    {
      table: TABLE,
      what: `${what}: recall`,
      value: right / gold,
      goal: GOALS.recall,
      sample: `${gold} pairs that are one; ${sample}`,
    },
  ];
}
