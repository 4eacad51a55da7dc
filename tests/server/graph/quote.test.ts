import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotesOf } from "../../../server/graph/quote.ts";
import { aClaim, aDocument, anAppearance, graphOf } from "../../support/records.ts";

const TEXT =
  "In Caracas the president said that he is open to talks wherever and whenever the other side wants them.";

function quotesIn(text: string, words: string | readonly string[]) {
  const document = aDocument({ key: "one", text });
  const claim = aClaim({ key: "claim" });
  const appearance = anAppearance({ claim, document, words });
  return quotesOf({ graph: graphOf(document, claim, appearance), record: appearance });
}

describe("quotesOf()", () => {
  it("cuts the words out of the document's text with whole words around them", () => {
    expect(quotesIn(TEXT, "open to talks")).toEqual([
      {
        document: expect.objectContaining({ record: expect.objectContaining({ text: TEXT }) }),
        exact: "open to talks",
        prefix: "the president said that he is ",
        suffix: " wherever and whenever the other",
        start: 41,
        end: 54,
      },
    ]);
  });

  it("has nothing around words that are the whole text", () => {
    const [quote] = quotesIn("Everything", "Everything");
    expect(quote).toMatchObject({ prefix: "", suffix: "", start: 0, end: 10 });
  });

  it("gives quotes in the order of the text", () => {
    const quotes = quotesIn(TEXT, ["wherever", "president"]);
    expect(quotes.map(({ exact }) => exact)).toEqual(["president", "wherever"]);
  });

  it("does not split a character where no word ends in reach", () => {
    const [quote] = quotesIn(`${"😀".repeat(40)}x!${"😀".repeat(40)}`, "x");
    expect(quote).toMatchObject({ prefix: "😀".repeat(16), suffix: `!${"😀".repeat(15)}` });
  });

  it("always joins prefix, words and suffix as they stand in the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const start = from % text.length;
          const end = Math.min(text.length, start + 1 + (length % text.length));
          const document = aDocument({ key: "one", text });
          const passage = { graph: graphOf(document), document, positions: [{ start, end }] };
          const [quote] = quotesOf(passage);
          const { prefix = "", exact = "", suffix = "" } = quote ?? {};
          expect(exact).toBe(text.slice(start, end));
          expect(text.slice(0, start).endsWith(prefix)).toBe(true);
          expect(text.slice(end).startsWith(suffix)).toBe(true);
          expect(prefix.length).toBeLessThanOrEqual(32);
        },
      ),
    );
  });
});
