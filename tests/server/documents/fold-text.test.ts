import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../server/documents/fold-text.ts";

describe("foldText()", () => {
  it("maps every unit back to what it came from", () => {
    expect(foldText("a \t–e\u0301")).toEqual({
      text: "a -é",
      starts: [0, 1, 3, 4],
      ends: [1, 3, 4, 6],
    });
  });

  it("drops what no reader sees", () => {
    expect(foldText("co\u00ADop\u200Berate\uFEFF").text).toBe("cooperate");
  });

  it("keeps letter case", () => {
    expect(foldText("Über").text).toBe("Über");
  });

  it("folds a folded text to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (source) => {
        const { text } = foldText(source);
        expect(foldText(text).text).toBe(text);
      }),
    );
  });

  it("gives offsets within the source, in its order, one pair a unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const { text, starts, ends } = foldText(source);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(starts).toEqual(starts.toSorted((one, two) => one - two));
        expect(starts.every((start, index) => start < (ends[index] ?? 0))).toBe(true);
        expect(ends.every((end) => end <= source.length)).toBe(true);
      }),
    );
  });
});
