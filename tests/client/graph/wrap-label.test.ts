import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLabel } from "../../../client/graph/wrap-label.ts";

describe("wrapLabel()", () => {
  it.each([
    ["Over 110 deaths", ["Over 110 deaths"]],
    ["Eight million left since 2013", ["Eight million", "left since 2013"]],
    ["Terrorist list: his government", ["Terrorist list:", "his government"]],
    ["Talks “wherever they want”", ["Talks “wherever", "they want”"]],
    ["  Nicolás   Maduro ", ["Nicolás Maduro"]],
    ["", []],
    ["Antidisestablishmentarianism", ["Antidisestablishm…"]],
    [
      "Maduro Signals Openness to US Dialogue on Drugs, Oil, and Migration",
      ["Maduro Signals", "Openness to US…"],
    ],
  ])("breaks %j between words", (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines);
  });

  it("takes more and longer lines when asked", () => {
    expect(
      wrapLabel("Maduro Signals Openness to US Dialogue on Drugs, Oil, and Migration", 24, 3),
    ).toEqual(["Maduro Signals Openness", "to US Dialogue on Drugs,", "Oil, and Migration"]);
  });

  it("gives at most two lines, never too long, never an ellipsis alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (label) => {
        const lines = wrapLabel(label);
        return (
          lines.length <= 2 &&
          lines.every((line) => [...line].length <= 22 && line.trim() !== "") &&
          (lines[0] !== "…") === (label.trim() !== "…")
        );
      }),
    );
  });

  it("loses no word of a label of 32 characters in words of at most 12", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const label = words.join(" ");
        fc.pre(label.length <= 32);
        expect(wrapLabel(label).join(" ")).toBe(label);
      }),
    );
  });
});
