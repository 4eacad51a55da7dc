import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findPlainAttributions } from "../../../../server/extract/attributions/plain-attributions.ts";

function plain(text: string) {
  const words = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return findPlainAttributions(analyseText(text), []).map(({ source, cue, content }) => [
    words(source),
    words(cue),
    words(content),
  ]);
}

describe("findPlainAttributions()", () => {
  it.each([
    [
      "Experts note that Venezuela is largely a transit country.",
      [["Experts", "note", "that Venezuela is largely a transit country"]],
    ],
    [
      "Two boats were hit, killing five people, according to US military reports.",
      [["US military reports", "according to", "Two boats were hit, killing five people"]],
    ],
    [
      "According to the ministry, two boats were hit.",
      [["the ministry", "According to", "two boats were hit"]],
    ],
  ])("%s", (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it.each(["He left a note that nobody read.", "They were paid according to", "That is all."])(
    "finds nothing sure in: %s",
    (text) => {
      expect(plain(text).filter(([source]) => source === "")).toEqual([]);
    },
  );

  it.each([
    "Strong showings in the states that voted on Tuesday mattered.",
    "It was a claim that originated in court.",
    "I say that because I know.",
    "According to MSNBC, basically.",
  ])("takes no noun for a verb of saying, and nothing for a content: %s", (text) => {
    expect(plain(text)).toEqual([]);
  });

  it("leaves alone a sentence in which something was found", () => {
    const text = "Experts note that he lied.";
    const found = {
      source: [],
      cue: [{ start: 8, end: 12 }],
      content: [{ start: 13, end: 25 }],
      manner: "indirect" as const,
      confidence: 1,
    };
    expect(findPlainAttributions(analyseText(text), [found])).toEqual([]);
  });
});
