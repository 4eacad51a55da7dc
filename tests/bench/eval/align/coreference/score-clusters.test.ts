import { describe, expect, it } from "vitest";
import { bestAssignment } from "../../../../../bench/eval/align/coreference/best-assignment.ts";
import {
  type Grouping,
  scoreClusters,
} from "../../../../../bench/eval/align/coreference/score-clusters.ts";

/** "12345 67" is two groups of mentions of one letter each. */
function grouping(groups: string): Grouping {
  return new Map(
    groups.split(" ").flatMap((group) => [...group].map((mention) => [mention, group] as const)),
  );
}

/** The example of Bagga and Baldwin (1998), with their figures for MUC and B³. */
const KEY = grouping("12345 67 89ABC");

describe("scoreClusters", () => {
  it.each([
    ["joins the small group to a large one", "12345 6789ABC", 0.9, 0.762, 0.917, 0.611],
    ["joins two large ones", "1234589ABC 67", 0.9, 0.583, 0.833, 0.556],
  ])("tells an answer that %s", (_, response, muc, bCubed, ceafPrecision, ceafRecall) => {
    const scores = scoreClusters(KEY, grouping(response));
    expect(scores.muc.precision).toBeCloseTo(muc, 3);
    expect(scores.muc.recall).toBe(1);
    expect(scores.bCubed.precision).toBeCloseTo(bCubed, 3);
    expect(scores.bCubed.recall).toBe(1);
    expect(scores.ceafE.precision).toBeCloseTo(ceafPrecision, 3);
    expect(scores.ceafE.recall).toBeCloseTo(ceafRecall, 3);
  });

  it("counts what is left apart against recall", () => {
    const { muc, bCubed, ceafE, conll } = scoreClusters(KEY, grouping("1 2 3 4 5 6 7 8 9 A B C"));
    expect(muc).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(bCubed.precision).toBe(1);
    expect(bCubed.recall).toBeCloseTo(3 / 12, 9);
    // Of 12 groups three are paired: 2/6, 2/3 and 2/6.
    expect(ceafE.precision).toBeCloseTo(4 / 3 / 12, 9);
    expect(ceafE.recall).toBeCloseTo(4 / 9, 9);
    expect(conll).toBeCloseTo((0 + 0.4 + (2 * (1 / 9) * (4 / 9)) / (5 / 9)) / 3, 9);
  });

  it("is 1 for the key itself, whatever its groups are called", () => {
    const renamed = new Map([...KEY].map(([mention, name]) => [mention, `group ${name}`]));
    expect(scoreClusters(KEY, renamed).conll).toBe(1);
  });

  it("refuses groupings of different mentions", () => {
    expect(() => scoreClusters(KEY, grouping("12345"))).toThrow(RangeError);
  });
});

describe("bestAssignment", () => {
  it("gives up the best pair where the sum is greater without it", () => {
    const rows = [
      new Map([
        ["a", 5],
        ["b", 4],
      ]),
      new Map([
        ["a", 4],
        ["b", 1],
      ]),
    ];
    expect(bestAssignment(rows)).toBe(8);
  });

  it("leaves rows over when columns are short, and adds what is apart", () => {
    const rows = [new Map([["a", 2]]), new Map([["a", 3]]), new Map([["c", 1]])];
    expect(bestAssignment(rows)).toBe(4);
    expect(bestAssignment([])).toBe(0);
  });
});
