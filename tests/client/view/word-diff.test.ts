import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffQuotes } from "../../../client/view/compare/word-diff.ts";

const changed = (parts: readonly { readonly text: string; readonly changed: boolean }[]) =>
  parts.filter((part) => part.changed).map((part) => part.text.trim());

describe("diffQuotes()", () => {
  it.each([
    [
      "resulting in over 110 deaths",
      "resulting in over 110 casualties",
      ["deaths"],
      ["casualties"],
    ],
    ["Since September 2025", "Since September 2, 2025", [], ["2,"]],
    ["Reported strikes", "reported strikes", [], []],
  ])("marks the words of %j that %j has not", (left, right, onlyLeft, onlyRight) => {
    const diff = diffQuotes(left, right);
    expect(changed(diff.left)).toEqual(onlyLeft);
    expect(changed(diff.right)).toEqual(onlyRight);
  });

  it("gives both quotations back whole", () => {
    const quote = fc
      .array(fc.constantFrom("the", "The", "“war", "on", "drugs”", "110", "é"), { maxLength: 9 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(quote, quote, (left, right) => {
        const diff = diffQuotes(left, right);
        expect(diff.left.map(({ text }) => text).join("")).toBe(left);
        expect(diff.right.map(({ text }) => text).join("")).toBe(right);
      }),
    );
  });
});
