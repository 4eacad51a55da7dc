import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { labelOf, labelWords } from "../../../../server/extract/claims/label-words.ts";

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

describe("labelOf()", () => {
  const MADURO = { kind: "person" as const, name: "Nicolás Maduro", aliases: [] };
  const MINISTRY = { kind: "organization" as const, name: "Foreign Ministry", aliases: [] };

  it.each([
    ["he is open to talks", "[Nicolás Maduro] is open to talks.", "Maduro is open to talks"],
    ["his government fell", "[Nicolás Maduro’s] government fell.", "Maduro’s government fell"],
    ["we are open", "[Nicolás Maduro:] “We are open”.", "Maduro: We are open"],
    ["we are open", "[Foreign Ministry:] “We are open”.", "Foreign Ministry: We are open"],
    [
      "suspected of smuggling",
      "[Vessels] suspected of smuggling.",
      "Vessels suspected of smuggling",
    ],
    ["Maduro of crimes", "Maduro [is accused of] crimes.", "Maduro accused of crimes"],
    ["stealing oil", "[Maduro is accused of] stealing oil.", "Maduro accused of stealing oil"],
    ["is seen as a signal", "[The statement] is seen as a signal.", "Statement is seen as signal"],
    [
      "his government works as one",
      "[He is part of a cartel,] [Nicolás Maduro’s] government works as one.",
      "Maduro’s government works as one",
    ],
    [
      "these actions as part of a war",
      "[The minister framed] these actions as part of a war.",
      "Minister framed these actions as part of war",
    ],
    [
      "US forces as thieves",
      "[He described] US forces as thieves.",
      "He described US forces as thieves",
    ],
    ["since it has no proof", "It has no proof.", "It no proof"],
    ["which have been strained", "[Ties,] which have been strained.", "Ties, strained"],
    [
      "killing five people",
      "[On Monday, two boats were hit,] killing five people.",
      "Killing five people",
    ],
  ])("%s, worded %s → %s", (clause, worded, expected) => {
    const text = analyseText(clause);
    const tokens = { first: 0, last: text.tokens.length };
    expect(labelOf(text, { tokens, worded }, [MADURO, MINISTRY])).toBe(expected);
  });
});
