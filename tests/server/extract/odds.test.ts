import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../server/extract/odds.ts";

describe("chanceOf()", () => {
  it("adds the log-odds of what is there", () => {
    const odds = { any: 0, isLed: Math.log(3), hasVerb: -Math.log(3) };
    expect(chanceOf(odds, { isLed: false, hasVerb: false })).toBe(0.5);
    expect(chanceOf(odds, { isLed: true, hasVerb: false })).toBeCloseTo(0.75);
    expect(chanceOf(odds, { isLed: true, hasVerb: true })).toBeCloseTo(0.5);
  });
});
