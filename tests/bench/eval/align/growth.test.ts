/** How the growth of alignment is told among the figures of reading. */

import { expect, it } from "vitest";
import { growthFigures } from "../../../../bench/eval/align/measure-growth.ts";

const sized = (size: number, adding: number) => {
  return { size, adding, processor: adding, comparing: adding, bytes: 0 };
};

it("gives medians, their ratio with its goal, and the exponent", () => {
  const sizes = [sized(1000, 10), sized(20_000, 20)];
  const figures = growthFigures({ what: "news", articles: 900, added: 60, memory: 0, sizes });
  expect(figures.map(({ what, value, goal }) => [what, Number(value.toFixed(2)), goal])).toEqual([
    ["to 1000 documents", 10, undefined],
    ["to 20000 documents", 20, undefined],
    ["to 20000 beside 1000", 2, 3],
    ["exponent of the growth (1: as the collection)", 0.23, undefined],
  ]);
});
