import { describe, expect, it } from "vitest";
import { crossFitted } from "../../../../bench/train/confidence/cross-fit.ts";
import type { Half } from "../../../../bench/eval/labels/read-labels.ts";

const times = (count: number, half: Half, isRight: boolean) =>
  Array.from({ length: count }, () => ({ half, signs: { isLed: false }, isRight }));

describe("crossFitted()", () => {
  it("each half is given what is right in the other", () => {
    const examples = [
      ...times(18, "tuning", true),
      ...times(2, "tuning", false),
      ...times(10, "report", true),
      ...times(10, "report", false),
    ];
    const judged = crossFitted(examples);
    expect(judged).toHaveLength(40);
    expect(judged[0]).toEqual({ confidence: expect.closeTo(0.5, 2), isRight: true });
    expect(judged.at(-1)).toEqual({ confidence: expect.closeTo(0.9, 1), isRight: false });
  });

  it("is nothing where one half has no labels", () => {
    expect(crossFitted(times(3, "tuning", true))).toEqual([]);
  });
});
