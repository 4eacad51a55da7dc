import { describe, expect, it } from "vitest";
import { certaintyOf, certaintyOfCue } from "../../../../server/extract/stance/certainty-of.ts";

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
    ["I don’t think it is going anywhere", ["probable", "I don’t think"]],
    ["They named a process for those who might follow", ["unstated"]],
    ["If it might rain, the game is off", ["unstated"]],
    ["It rained. It might snow", ["unstated"]],
  ])("%s: %j", (text, expected) => {
    expect(certainty(text)).toEqual(expected);
  });

  it("says where the words stand in the whole text", () => {
    const text = "Sure. It may rain.";
    expect(certaintyOf(text, { start: 6, end: 18 }).positions).toEqual([{ start: 9, end: 12 }]);
  });
});

describe("certaintyOfCue()", () => {
  it.each([
    ["believe", "probable"],
    ["came away convinced", "certain"],
    ["said", "unstated"],
    ["might say", "possible"],
  ])("%s: %s", (cue, expected) => {
    expect(certaintyOfCue(cue, { start: 0, end: cue.length }).certainty).toBe(expected);
  });
});
