import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { relativeHead } from "../../../../server/extract/claims/relative-head.ts";

function head(sentence: string, opening: string): string | undefined {
  const text = analyseText(sentence);
  const first = text.tokens.findIndex(({ lower }) => lower === opening);
  return relativeHead(text, { first, last: text.tokens.length });
}

describe("relativeHead()", () => {
  it.each([
    [
      "He used the country's insurance program, which pays for this.",
      "which",
      "the country's insurance program",
    ],
    ["It lost to John Kerry, who is now secretary of state.", "who", "John Kerry"],
    ["They met in the state, where 18 votes are up.", "where", "the state"],
  ])("%s → the noun before “%s”", (sentence, opening, expected) => {
    expect(head(sentence, opening)).toBe(expected);
  });

  it("other clauses have none", () => {
    expect(head("He left the country, because it rained.", "because")).toBeUndefined();
    expect(head("Who left the country is unknown.", "who")).toBeUndefined();
  });
});
