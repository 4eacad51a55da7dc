import { describe, expect, it } from "vitest";
import { searchTerms, termOf, wordsOf } from "../../../server/documents/words.ts";

describe("termOf()", () => {
  it.each([
    ["Darién", "darien"],
    ["Maduro’s", "maduro"],
    ["MADURO'S", "maduro"],
    ["U.S.", "us"],
    ["1,000", "1000"],
    ["don’t", "dont"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["ＣＮＮ", "cnn"],
  ])("compares %s by %s", (word, term) => {
    expect(termOf(word)).toBe(term);
  });
});

describe("wordsOf()", () => {
  it("gives each word's place in the text", () => {
    const text = "In the U.S., over 1,000 “drug” boats’ crews";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "In",
      "the",
      "U.S.",
      "over",
      "1,000",
      "drug",
      "boats",
      "crews",
    ]);
  });

  it("cuts sentences that no space parts", () => {
    expect(wordsOf("prisons.The end").map(({ term }) => term)).toEqual(["prisons", "the", "end"]);
  });
});

describe("searchTerms()", () => {
  it("leaves out words that stand in every text", () => {
    expect(searchTerms("The emptying of the prisons")).toEqual(["emptying", "prisons"]);
  });
});
