import { describe, expect, it } from "vitest";
import {
  findExactOccurrences,
  findFoldedOccurrences,
  isWholeWord,
} from "../../../server/documents/find-occurrences.ts";

describe("findExactOccurrences()", () => {
  it("finds all, overlapping ones too", () => {
    expect(findExactOccurrences("aaa", "aa")).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it("finds no empty words", () => {
    expect(findExactOccurrences("aaa", "")).toEqual([]);
  });
});

describe("findFoldedOccurrences()", () => {
  it("finds what differs in typesetting, and what does not", () => {
    expect(findFoldedOccurrences("it’s, it's", " it's ")).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ]);
  });

  it("does not begin or end within a character", () => {
    expect(findFoldedOccurrences("o\uFB03ce", "of")).toEqual([]);
    expect(findFoldedOccurrences("o\uFB03ce", "fice")).toEqual([]);
  });

  it("finds no white space alone", () => {
    expect(findFoldedOccurrences("a b", " ")).toEqual([]);
  });
});

describe("isWholeWord()", () => {
  it.each([
    { text: "the UN said", words: "UN", whole: true },
    { text: "the UNODC said", words: "UN", whole: false },
    { text: "the RUN said", words: "UN", whole: false },
    { text: "Maduro’s remarks", words: "Maduro", whole: true },
    { text: "the US-Venezuelan border", words: "US", whole: true },
    { text: "toward the U.S.", words: "U.S.", whole: true },
    { text: "Nicola\u0301s", words: "Nicola", whole: false },
    { text: "在北京说", words: "北京", whole: true },
    { text: "UN", words: "UN", whole: true },
  ])('says $whole of "$words" in "$text"', ({ text, words, whole }) => {
    const start = text.indexOf(words);
    expect(isWholeWord(text, { start, end: start + words.length })).toBe(whole);
  });
});
