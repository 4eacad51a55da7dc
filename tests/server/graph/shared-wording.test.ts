import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameWording } from "../../../server/graph/shared-wording.ts";

describe("isSameWording()", () => {
  it.each([
    [
      "five words in a row",
      "he is open to dialogue “wherever they want and whenever they want.”",
      "prepared for talks “wherever they want and whenever they want” to hold them",
      true,
    ],
    [
      "four words in a row",
      "vessels seen in the eastern Pacific near some coast",
      "boats that were in the eastern Pacific, moving along",
      false,
    ],
    ["a short quote that is in a long one", "killed five", "a strike killed at least five", true],
    ["other words", "seen as a potential signal of de-escalation", "opening the door", false],
    ["case and accents", "THE DARIEN GAP", "the Darién Gap", true],
  ])("judges %s", (_case, one, two, expected) => {
    expect(isSameWording([one], [two])).toBe(expected);
  });

  it("does not run on from one passage to the next", () => {
    expect(isSameWording(["one two three", "four five six"], ["a one two three four five"])).toBe(
      true,
    );
    expect(isSameWording(["x y one two", "three four z q"], ["a b c d one two three four"])).toBe(
      false,
    );
  });

  it("finds no words the same as any", () => {
    expect(isSameWording([], ["one two"])).toBe(false);
    expect(isSameWording(["…"], ["…"])).toBe(false);
  });

  it("holds of any words and themselves, and both ways", () => {
    const passages = fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(passages, passages, (one, two) => {
        expect(isSameWording(one, one)).toBe(true);
        expect(isSameWording(one, two)).toBe(isSameWording(two, one));
      }),
    );
  });
});
