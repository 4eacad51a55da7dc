import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { nounBefore } from "../../../../server/extract/claims/noun-before.ts";

function head(sentence: string, opening: string): string | undefined {
  const text = analyseText(sentence);
  const first = text.tokens.findIndex(({ lower }) => lower === opening);
  const last = text.tokens.findIndex(({ text: mark }, index) => index > first && mark === ".");
  const noun = nounBefore(text, { first, last });
  if (noun === undefined) return undefined;
  return text.text.slice(text.tokens[noun.first]?.start, text.tokens[noun.last - 1]?.end);
}

describe("nounBefore()", () => {
  it.each([
    [
      "He used the country's insurance program, which pays for this.",
      "which",
      "the country's insurance program",
    ],
    ["It lost to John Kerry, who is now secretary of state.", "who", "John Kerry"],
    [
      "He spoke of US-Venezuelan relations, which are strained.",
      "which",
      "US-Venezuelan relations",
    ],
    ["They met in the state, where 18 votes are up.", "where", "the state"],
    [
      "They struck vessels in the Caribbean and the Pacific suspected of smuggling drugs.",
      "suspected",
      "vessels in the Caribbean and the Pacific",
    ],
    ["It names a dock area allegedly linked to smugglers.", "allegedly", "a dock area"],
    [
      "Cocaine comes from neighboring Colombia, the largest producer.",
      "the",
      "neighboring Colombia",
    ],
  ])("%s → the noun before “%s”", (sentence, opening, expected) => {
    expect(head(sentence, opening)).toBe(expected);
  });

  it("other clauses have none", () => {
    expect(head("He left the country, because it rained.", "because")).toBeUndefined();
    expect(head("He struck boats, the crew fled.", "the")).toBeUndefined();
    expect(head("Who left the country is unknown.", "who")).toBeUndefined();
  });
});
