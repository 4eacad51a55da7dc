import { describe, expect, it } from "vitest";
import { agglomerate } from "../../../../server/align/events/agglomerate.ts";

function scoreOf(scores: Readonly<Record<string, number>>) {
  return (one: number, two: number): number =>
    scores[`${Math.min(one, two)}-${Math.max(one, two)}`] ?? 0;
}

describe("agglomerate", () => {
  it("joins by the mean over all pairs: one strong link does not carry two groups", () => {
    const score = scoreOf({ "0-1": 0.9, "2-3": 0.8, "1-2": 0.7 });
    expect(agglomerate(4, { score, least: 0.5 })).toEqual([0, 0, 2, 2]);
    // The mean of 0.7 and three times 0.
    expect(agglomerate(4, { score, least: 0.175 })).toEqual([0, 0, 0, 0]);
    expect(agglomerate(4, { score, least: 0.176 })).toEqual([0, 0, 2, 2]);
  });

  it("leaves apart what is below the threshold, and takes nothing at all", () => {
    expect(agglomerate(3, { score: () => 0.4, least: 0.5 })).toEqual([0, 1, 2]);
    expect(agglomerate(0, { score: () => 1, least: 0.5 })).toEqual([]);
  });
});
