/** Invented words: another one for every number. */

import { describe, expect, it } from "vitest";
import { inventedName, inventedWord } from "../../bench/invented-words.ts";

describe("inventedWord()", () => {
  it("gives another word for every number", () => {
    const numbers = [...Array(5000).keys(), ...[...Array(5000).keys()].map((n) => n + 420_000)];
    expect(new Set(numbers.map(inventedWord)).size).toBe(10_000);
  });

  it("gives words of three syllables, and of four where those run out", () => {
    expect([1, 421_874, 421_875].map(inventedWord)).toEqual(["penodo", "kuleve", "bababape"]);
  });
});

describe("inventedName()", () => {
  it("gives the same word with a capital", () => {
    expect(inventedName(1).toLowerCase()).toBe(inventedWord(1));
    expect(inventedName(1)).toMatch(/^[A-Z]/);
  });
});
