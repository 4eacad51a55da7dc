import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { indexParts } from "../../../../server/extract/claims/read-parts.ts";
import { saidConfidence, saidSigns } from "../../../../server/extract/claims/said-claim.ts";
import type { Attribution } from "../../../../server/extract/extraction.ts";

const TEXT = "The mayor said that two boats were hit in the bay on Monday.";
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const SAID: Attribution = {
  source: [at("The mayor")],
  cue: [at("said")],
  content: [at("that two boats were hit in the bay on Monday")],
  manner: "indirect",
  stance: "asserts",
  certainty: "unstated",
  certaintyWords: [],
  confidence: 0.9,
};

function signs(words: string, said: Attribution = SAID) {
  const text = analyseText(TEXT);
  const nothing = { attributions: [], entities: [], names: [], dates: [], quantities: [] };
  const read = indexParts(text, { ...nothing, events: [], silent: [] });
  const { start, end } = at(words);
  const first = text.tokens.findIndex((token) => token.start >= start);
  const last = text.tokens.findLastIndex((token) => token.end <= end) + 1;
  return saidSigns(text, { tokens: { first, last }, head: undefined, worded: words, said }, read);
}

describe("saidSigns()", () => {
  it("a clause is all that is said, but for “that”", () => {
    expect(signs("two boats were hit in the bay on Monday")).toMatchObject({
      isSure: true,
      isWhole: true,
      holdsCue: false,
      hasVerb: true,
    });
  });

  it("a clause with the words that attribute says what the document says", () => {
    const unsure = { ...SAID, confidence: 0.5 };
    expect(signs("The mayor said that two boats were hit", unsure)).toMatchObject({
      isSure: false,
      isWhole: false,
      holdsCue: true,
    });
  });
});

describe("saidConfidence()", () => {
  it("is more for all that is said than for a part with its cue", () => {
    const whole = saidConfidence(signs("two boats were hit in the bay on Monday"));
    const framed = saidConfidence(signs("The mayor said that two boats were hit"));
    expect(whole).toBeGreaterThan(0.5);
    expect(framed).toBeLessThan(0.4);
  });
});
