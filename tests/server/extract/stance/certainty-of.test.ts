import { describe, expect, it } from "vitest";
import { certaintyOf } from "../../../../server/extract/stance/certainty-of.ts";

function certainty(text: string): readonly [string, ...string[]] {
  const found = certaintyOf(text, { start: 0, end: text.length });
  return [found.certainty, ...found.positions.map(({ start, end }) => text.slice(start, end))];
}

describe("certaintyOf()", () => {
  it.each([
    ["The operation killed five", ["unstated"]],
    ["The operation reportedly killed five", ["probable", "reportedly"]],
    ["Two boats allegedly carrying drugs", ["possible", "allegedly"]],
    ["This could be something we may talk about", ["possible", "could", "may"]],
    ["It likely might rain", ["possible", "might"]],
    ["That is undoubtedly so", ["certain", "undoubtedly"]],
    ["He spoke on May 5 in Oslo", ["unstated"]],
  ])("%s: %j", (text, expected) => {
    expect(certainty(text)).toEqual(expected);
  });

  it("says where the words stand in the whole text", () => {
    const text = "Sure. It may rain.";
    expect(certaintyOf(text, { start: 6, end: 18 }).positions).toEqual([{ start: 9, end: 12 }]);
  });
});
