import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { labelWords } from "../../../../server/extract/claims/label-words.ts";

describe("labelWords()", () => {
  it.each([
    ["the US-led forces have struck a dock", "US-led forces struck dock"],
    ["In 2012, most of the money came from donors", "Most of money came from donors"],
    ["On September 2, 2025, it began", "On September 2, 2025, it began"],
    ["he called it “a fraud” and Trump’s plan repeatedly", "He called it fraud and Trump’s plan"],
    ["Venezuelan President Nicolás Maduro has denied it", "Maduro denied it"],
    ["the president denied it", "President denied it"],
    ["over 90% of supply", "Over 90% of supply"],
  ])("%s → %s", (clause, expected) => {
    const text = analyseText(clause);
    expect(labelWords(text, { first: 0, last: text.tokens.length })).toBe(expected);
  });
});
