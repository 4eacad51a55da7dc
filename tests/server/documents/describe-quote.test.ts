import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "../../../server/documents/anchor-quote.ts";
import { describeQuote } from "../../../server/documents/describe-quote.ts";

/** Texts in which passages repeat, with the characters that folding touches. */
const textArbitrary = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom("a", "’", "'", "–", "-", "\n", "\u00A0", "é", "e\u0301", "\uFB03", "…"),
    minLength: 1,
    maxLength: 80,
  }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
);

const textWithPosition = textArbitrary.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => ({
      text,
      position: { start, end: Math.min(text.length, start + length) },
    })),
);

describe("describeQuote()", () => {
  it("takes the words around, grown to whole words", () => {
    const text =
      "In a long and winding sentence the crane collapsed at the old harbour on Monday, they said.";
    expect(describeQuote(text, { start: 35, end: 40 })).toEqual({
      exact: "crane",
      prefix: "a long and winding sentence the ",
      suffix: " collapsed at the old harbour on",
    });
  });

  it("leaves out the side at the text's edge", () => {
    expect(describeQuote("Only this", { start: 0, end: 9 })).toEqual({ exact: "Only this" });
    expect(describeQuote("Only this", { start: 5, end: 9 })).toEqual({
      exact: "this",
      prefix: "Only ",
    });
  });

  it("grows until the passage is unique, and no further than twice that", () => {
    const same =
      "and the ships were waiting in the roads outside the old and crumbling harbour wall ";
    const text = `${"Far away. ".repeat(30)}Here ${same}There ${same}${"Far off. ".repeat(30)}`;
    const position = { start: 339, end: 344 };
    const quote = describeQuote(text, position);
    expect(quote).toEqual({
      exact: "roads",
      prefix: "away. Far away. Far away. Here and the ships were waiting in the ",
      suffix: " outside the old and crumbling harbour wall There and the ships ",
    });
    expect(anchorQuote(text, quote)).toEqual({ type: "anchored", position, match: "exact" });
  });

  it("does not cut a character of two code units", () => {
    const text = `${"😀".repeat(40)} here ${"😀".repeat(40)}`;
    const { prefix = "", suffix = "" } = describeQuote(text, { start: 81, end: 85 });
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });

  it.each([
    { start: 2, end: 2 },
    { start: -1, end: 2 },
    { start: 0, end: 6 },
    { start: 3, end: 1 },
    { start: Number.NaN, end: 2 },
  ])("refuses the position $start–$end of a text of five", (position) => {
    expect(() => describeQuote("abcde", position)).toThrow(RangeError);
  });

  it("anchors again where it was taken from, or is ambiguous, never elsewhere", () => {
    fc.assert(
      fc.property(textWithPosition, ({ text, position }) => {
        const anchor = anchorQuote(text, describeQuote(text, position));
        if (anchor.type === "ambiguous") expect(anchor.positions).toContainEqual(position);
        else expect(anchor).toEqual({ type: "anchored", position, match: "exact" });
      }),
      { numRuns: 500 },
    );
  });

  it("anchors again once typesetting has changed the quote", () => {
    const text = "He said: “It’s open.” She said: “It’s shut.” They said: “It’s open.”";
    const quote = describeQuote(text, { start: 33, end: 43 });
    const retyped = {
      exact: retype(quote.exact),
      prefix: retype(quote.prefix),
      suffix: retype(quote.suffix),
    };
    expect(anchorQuote(text, retyped)).toEqual({
      type: "anchored",
      position: { start: 33, end: 43 },
      match: "normalised",
    });
  });
});

/** As a typewriter with narrow paper would have it. */
function retype(words = ""): string {
  return words.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/ /gu, "\n");
}
