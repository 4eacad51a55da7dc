import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { isStatement } from "../../../../server/extract/claims/is-statement.ts";
import type { OwnClause } from "../../../../server/extract/claims/is-statement.ts";
import { indexParts } from "../../../../server/extract/claims/read-parts.ts";

function states(sentence: string, after: OwnClause["after"] = "nothing"): boolean {
  const text = analyseText(sentence);
  const nothing = { attributions: [], entities: [], names: [], dates: [], quantities: [] };
  const read = indexParts(text, { ...nothing, events: [], silent: [] });
  const last = text.tokens.length - (/[.]$/u.test(sentence) ? 1 : 0);
  return isStatement(text, { tokens: { first: 0, last }, after }, read);
}

describe("isStatement()", () => {
  it.each([
    "The boats were hit on Monday.",
    "In short, the company took over many mines.",
    "If the governor wins, the rules could be reversed.",
  ])("%s: says that something is so", (sentence) => {
    expect(states(sentence)).toBe(true);
  });

  it.each([
    "10 a.m.",
    "With 50 days until the vote.",
    "Called the Conservation Fund.",
    "If the governor wins.",
    "Have the boats been hit?",
    "Obama on Climate Change.",
  ])("%s: says nothing", (sentence) => {
    expect(states(sentence)).toBe(false);
  });

  it("behind another's words what has no verb only says who spoke", () => {
    expect(states("a professor in Ohio", "another's words")).toBe(false);
    expect(states("the boats sinking within an hour", "another's words")).toBe(true);
    expect(states("with Colombia remaining the largest producer", "another's words")).toBe(true);
  });

  it("behind the document's own words whatever goes on with them does", () => {
    expect(states("amid tensions", "own words")).toBe(true);
  });
});
