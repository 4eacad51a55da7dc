/** Goals: when they are met, and by how much they are missed. */

import { describe, expect, it } from "vitest";
import { GOALS, goalWords, judge, verdictWords } from "../../bench/goals.ts";

describe("judge()", () => {
  it.each([
    [GOALS.trace, 1.5],
    [GOALS.trace, 1.1],
    [GOALS.traceThroughHttp, 0.5],
    [GOALS.traceThroughHttp, 0.7],
    [GOALS.loading, 4.9],
    [GOALS.estimate, 0.8],
    [GOALS.estimate, 1.2],
  ])("finds %j met by %d", (goal, figure) => {
    expect(judge(goal, figure)).toEqual({ type: "met" });
  });

  it.each([
    [GOALS.trace, 3, 2],
    [GOALS.traceThroughHttp, 0.25, 2],
    [GOALS.loading, 20, 4],
    [GOALS.estimate, 0.4, 2],
    [GOALS.estimate, 2.4, 2],
  ])("finds %j missed by %d", (goal, figure, by) => {
    expect(judge(goal, figure)).toEqual({ type: "missed", by });
  });

  it("takes a twentieth for chance", () => {
    expect(judge(GOALS.subgraphThroughHttp, 0.96)).toEqual({ type: "met" });
    expect(judge(GOALS.subgraphThroughHttp, 0.94).type).toBe("missed");
  });
});

describe("goalWords()", () => {
  it("says the bound with its unit", () => {
    expect(Object.values(GOALS).map(goalWords)).toEqual([
      "≤ 1.5×",
      "≥ 0.5×",
      "≥ 1×",
      "≤ 3×",
      "≤ 5 s",
      "≤ 1.3×",
      "≤ 3×",
      "0.8 to 1.2×",
    ]);
  });
});

describe("verdictWords()", () => {
  it("says by how much a goal is missed", () => {
    expect(verdictWords({ type: "missed", by: 1.238 })).toBe("missed by 1.24×");
    expect(verdictWords({ type: "met" })).toBe("met");
  });
});
