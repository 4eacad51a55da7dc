import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../../server/extract/analysed-text.ts";
import { splitClauses } from "../../../../server/extract/claims/split-clauses.ts";

function clauses(sentence: string): readonly string[] {
  const text = analyseText(sentence);
  return splitClauses(text, { first: 0, last: text.tokens.length }).map((span) => {
    const { start, end } = positionOf(text, span);
    return sentence.slice(start, end);
  });
}

describe("splitClauses()", () => {
  it.each([
    [
      "a participle after a comma",
      "Forces have carried out thirty strikes on boats, resulting in over 110 deaths.",
      ["Forces have carried out thirty strikes on boats,", "resulting in over 110 deaths."],
    ],
    [
      "what is said of the noun before",
      "They attacked several vessels suspected of smuggling narcotics.",
      ["They attacked several vessels", "suspected of smuggling narcotics."],
    ],
    [
      "a clause that is joined on",
      "The allies have offered limited relief, while regional ties have strained.",
      ["The allies have offered limited relief,", "while regional ties have strained."],
    ],
    [
      "verbs that share a subject",
      "The government has offered a reward and has considered a further step.",
      ["The government has offered a reward", "and has considered a further step."],
    ],
    [
      "verbs behind a noun with its owner",
      "The office has doubled Maduro's capture reward and floated a new list of crimes.",
      ["The office has doubled Maduro's capture reward", "and floated a new list of crimes."],
    ],
    [
      "what talks are on",
      "He has signaled readiness for talks with the United States on trade, oil, and migration.",
      [
        "He has signaled readiness for talks with the United States",
        "on trade, oil, and migration.",
      ],
    ],
    [
      "a second cause",
      "Millions have fled the country due to economic collapse and political repression.",
      ["Millions have fled the country", "due to economic collapse", "and political repression."],
    ],
    [
      "a cause, and within it nothing that is one word",
      "Millions have fled the country due to hunger and war.",
      ["Millions have fled the country", "due to hunger and war."],
    ],
    [
      "those counted among the others",
      "The strike killed thirty people, including 12 young children.",
      ["The strike killed thirty people,", "including 12 young children."],
    ],
    [
      "the places of what is counted",
      "Forces have conducted more than 30 strikes on vessels in the Caribbean and eastern Pacific.",
      [
        "Forces have conducted more than 30 strikes on vessels",
        "in the Caribbean and eastern Pacific.",
      ],
    ],
  ])("cuts before %s", (_what, sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected);
  });

  it.each([
    ["a condition", "The rules could be reversed if the governor wins in the fall."],
    ["what a condition leads to", "If the governor wins in the fall, the rules could be reversed."],
    [
      "the sentence's own verb",
      "Tom Clarke, a nursing home owner, devised a plan to cut emissions.",
    ],
    ["a list", "He offered talks on drugs, oil, and migration to the country."],
    ["a date in front", "Since September 2, 2025, the navy has sunk several boats."],
    ["words in quotation marks", "He called it “a fraud, showing that nobody cares” again."],
    [
      "what something comes amid",
      "The offer of the president comes amid a severe economic crisis.",
    ],
    [
      "what something comes after",
      "The decision came just three days after the vote in the capital.",
    ],
    ["examples", "He named many outlets, including the large papers of the city."],
    ["the places of a year", "He published the 1995 tax filings in New York and Connecticut."],
    ["a range of years", "Inflation reached millions of percent in 2018–2019 for once."],
  ])("leaves %s whole", (_what, sentence) => {
    expect(clauses(sentence)).toEqual([sentence]);
  });

  it("leaves out no word and gives none twice", () => {
    const sentence =
      "Analysts suggest that he may yield, amid growing isolation, although talks failed (in 2019) before.";
    expect(clauses(sentence).join(" ").replace(/\s+/gu, "")).toBe(sentence.replace(/\s+/gu, ""));
  });
});
