import { describe, expect, it } from "vitest";
import { areaUnderRoc } from "../../../../bench/eval/align/texts/roc.ts";
import {
  jaccard,
  minHashes,
  minHashSimilarity,
} from "../../../../bench/eval/align/texts/shingles.ts";

describe("areaUnderRoc()", () => {
  it.each([
    ["all above", [2, 3], [0, 1], 1],
    ["all below", [0], [1, 2], 0],
    ["all alike", [1, 1], [1], 0.5],
    ["one of four pairs below", [1, 3], [0, 2], 0.75],
    ["a tie for half", [1, 2], [1], 0.75],
  ])("of %s", (_case, positives, negatives, expected) => {
    expect(areaUnderRoc(positives, negatives)).toBe(expected);
  });
});

const shingles = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, index) => (from + index) * 7919));

describe("minHashSimilarity()", () => {
  it("estimates Jaccard", () => {
    const [one, two] = [shingles(0, 900), shingles(300, 1200)];
    expect(jaccard(one, two)).toBe(0.5);
    expect(minHashSimilarity(minHashes(one), minHashes(two))).toBeCloseTo(0.5, 1);
  });
});
