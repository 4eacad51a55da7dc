/** The report's tables: rows of figures under a head, each with the goal that is set for it. */

import { goalWords, judge, verdictWords } from "./goals.ts";
import type { Goal } from "./goals.ts";
import { alignColumns } from "./table.ts";

export interface Row {
  readonly what: string;
  readonly cells: readonly string[];
  /** What the goal is set for; without a goal it is shown alone. */
  readonly figure?: number;
  readonly goal?: Goal;
}

export interface Section {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** The lines of one table. */
export function sectionLines({ head, rows }: Section): readonly string[] {
  return alignColumns([
    [...head, "goal", ""],
    ...rows.map(({ what, cells, figure, goal }) => [
      `  ${what}`,
      ...cells,
      ...(figure === undefined || goal === undefined
        ? ["–"]
        : [goalWords(goal), verdictWords(judge(goal, figure))]),
    ]),
  ]);
}
