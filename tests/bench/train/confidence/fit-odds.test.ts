import { describe, expect, it } from "vitest";
import { fitOdds } from "../../../../bench/train/confidence/fit-odds.ts";
import { chanceOf } from "../../../../server/extract/odds.ts";

const times = (count: number, isLoose: boolean, isRight: boolean) =>
  Array.from({ length: count }, () => ({ signs: { isLoose }, isRight }));

describe("fitOdds()", () => {
  it("gives back the rates of large samples", () => {
    const examples = [
      ...times(90, false, true),
      ...times(10, false, false),
      ...times(30, true, true),
      ...times(70, true, false),
    ];
    const odds = fitOdds(examples, ["isLoose"]);
    expect(chanceOf(odds, { isLoose: false })).toBeCloseTo(0.9, 1);
    expect(chanceOf(odds, { isLoose: true })).toBeCloseTo(0.3, 1);
  });

  it("is moved little by few examples of a sign", () => {
    const examples = [
      ...times(50, false, true),
      ...times(50, false, false),
      ...times(1, true, true),
    ];
    const { any, isLoose } = fitOdds(examples, ["isLoose"]);
    expect(any).toBeCloseTo(0, 1);
    expect(isLoose).toBeGreaterThan(0);
    expect(isLoose).toBeLessThan(0.5);
  });
});
