/** Growth: what it costs to add one more document to a collection of 1,000 and of 20,000. */

import { measureAlone } from "../../child.ts";
import { alignmentGrowth } from "../../measure-alignment.ts";
import type { AlignmentFigures, AlignmentTask } from "../../measure-alignment.ts";
import type { EvalOptions, Figure } from "../figure.ts";
import { listArticles } from "./read-articles.ts";

const TABLE = "Adding one more document to a collection";
const DOCUMENTS = 20_000;
const GOAL = 3;

/** Medians by size, their ratio, and the exponent with which the cost grows; as `npm run bench -- --only align`. */
export async function measureGrowth({ corpora, part }: EvalOptions): Promise<readonly Figure[]> {
  if (listArticles(corpora, part).length === 0) return [];
  const task: AlignmentTask = { corpora, documents: DOCUMENTS };
  return growthFigures(await measureAlone<AlignmentFigures>("alignment", task));
}

export function growthFigures({ sizes, articles, added }: AlignmentFigures): readonly Figure[] {
  const sample = `processor time, ${added} documents from ${articles} articles under other words`;
  const medians = sizes.map(({ size, processor }) => {
    return { table: TABLE, what: `to ${size} documents`, value: processor, unit: "ms", sample };
  });
  const growth = alignmentGrowth(sizes);
  if (growth === undefined) return medians;
  const { from, to, ratio, exponent } = growth;
  return [
    ...medians,
    {
      table: TABLE,
      what: `to ${to} beside ${from}`,
      value: ratio,
      unit: "×",
      goal: GOAL,
      atMost: true,
      sample: "ratio of the medians",
    },
    {
      table: TABLE,
      what: "exponent of the growth (1: as the collection)",
      value: exponent,
      unit: "",
      sample: `least squares over ${sizes.length} sizes`,
    },
  ];
}
