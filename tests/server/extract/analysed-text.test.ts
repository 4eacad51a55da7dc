import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../server/extract/analysed-text.ts";

const ARTICLE = readFileSync(
  new URL(
    "../../../graph-data/venezuela-2026-01/documents/caracas-willingness.txt",
    import.meta.url,
  ),
  "utf8",
);

function words(text: string): readonly string[] {
  return analyseText(text).tokens.map((token) => token.text);
}

function letters(of: string): string {
  return of.replace(/[^\p{L}\p{N}]/gu, "");
}

describe("analyseText()", () => {
  it.each([
    ["He can't, and cannot.", ["He", "ca", "n't", ",", "and", "can", "not", "."]],
    ["Trump’s U.S.-led plan", ["Trump", "’s", "U.S.", "-", "led", "plan"]],
    [
      "It cost $3.5m on Jan. 2, 2026.",
      ["It", "cost", "$", "3.5", "m", "on", "Jan.", "2", ",", "2026", "."],
    ],
    ["``No,'' she said", ["``", "No", ",", "''", "she", "said"]],
    ["O’Brien of AT&T wrote a@b.org", ["O’Brien", "of", "AT&T", "wrote", "a@b.org"]],
    ["about ~8 million (90%)", ["about", "~", "8", "million", "(", "90", "%", ")"]],
  ])("cuts %j into its words and marks", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("says where each word stands, and its part of speech and lemma", () => {
    expect(analyseText("Maduro denied it").tokens[1]).toEqual({
      start: 7,
      end: 13,
      text: "denied",
      lower: "denied",
      lemma: "deny",
      pos: "VERB",
      sentence: 0,
    });
  });

  it("every token of an article is its text at its place, in order, in its sentence", () => {
    const { text, tokens, sentences } = analyseText(ARTICLE);
    expect(tokens.length).toBeGreaterThan(500);
    let last = 0;
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(last);
      last = token.end;
      const sentence = sentences[token.sentence];
      expect(sentence?.start).toBeLessThanOrEqual(token.start);
      expect(sentence?.end).toBeGreaterThanOrEqual(token.end);
    }
    expect(letters(tokens.map((token) => token.text).join(""))).toBe(letters(text));
  });

  it("reads an empty text as no words", () => {
    expect(analyseText("")).toEqual({ text: "", tokens: [], sentences: [] });
  });
});

describe("positionOf()", () => {
  it("is the place from the first token to the last", () => {
    expect(positionOf(analyseText("One two three"), { first: 1, last: 3 })).toEqual({
      start: 4,
      end: 13,
    });
  });

  it("throws for tokens that are not there", () => {
    expect(() => positionOf(analyseText("One"), { first: 0, last: 2 })).toThrow(RangeError);
  });
});
