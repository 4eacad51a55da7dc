/** The report on alignment: what one more document costs, by how many are there already. */

import { GOALS } from "./goals.ts";
import { alignmentGrowth } from "./measure-alignment.ts";
import type { AlignmentFigures } from "./measure-alignment.ts";
import type { Row, Section } from "./report-rows.ts";
import { duration, shortNumber, size as bytesInWords, times } from "./table.ts";

/** Documents from which on a collection is held against the goal. */
export const GOAL_DOCUMENTS = 20_000;

export function alignmentSections(figures: AlignmentFigures): readonly Section[] {
  const { what, articles, added, sizes, memory } = figures;
  return [
    {
      head: [
        `one more document, median of ${added} (from ${count(articles)} ${what})`,
        "compared and taken",
        "processor",
        "compared",
        "memory",
      ],
      rows: [
        ...sizes.map(({ size, adding, processor, comparing, bytes }) => ({
          what: `to ${count(size)}`,
          cells: [
            ...[adding, processor, comparing].map((ms) => duration(ms * 1000)),
            bytesInWords(bytes),
          ],
        })),
        ...growthRows(figures),
        { what: "the process at most", cells: ["", "", "", bytesInWords(memory)] },
      ],
    },
  ];
}

function growthRows({ sizes }: AlignmentFigures): readonly Row[] {
  const growth = alignmentGrowth(sizes);
  if (growth === undefined) return [];
  const { from, to, ratio, exponent } = growth;
  const isHeld = to >= GOAL_DOCUMENTS;
  return [
    {
      what: `${count(to)} beside ${count(from)}`,
      cells: ["", times(ratio), "", ""],
      figure: ratio,
      ...(isHeld && { goal: GOALS.adding }),
    },
    { what: "exponent of the growth", cells: ["", shortNumber(exponent), "", ""] },
  ];
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
