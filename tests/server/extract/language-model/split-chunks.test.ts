import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halveChunk, splitChunks } from "../../../../server/extract/language-model/split-chunks.ts";

describe("splitChunks", () => {
  it("cuts between paragraphs, and gives the words before", () => {
    const text = `${"A b c.\n\n".repeat(8)}`;
    expect(splitChunks(text, 40)).toEqual([
      { contextStart: 0, start: 0, end: 40 },
      { contextStart: 0, start: 40, end: 64 },
    ]);
  });

  it("gives parts that are together the whole text, none too long, none in a character", () => {
    const words = fc.array(fc.constantFrom("word", " ", "\n\n", ". ", "😀", "x".repeat(30)));
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (parts, length) => {
        const text = `a${parts.join("")}a`;
        const chunks = splitChunks(text, length);
        const left = chunks.map(({ start, end }) => text.slice(start, end)).join("");
        expect(left.replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
        expect(chunks.every(({ start, end }) => end - start <= length)).toBe(true);
        expect(chunks.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true);
      }),
    );
  });
});

describe("halveChunk", () => {
  it("gives two parts of a whole, and none of one that is too short", () => {
    const text = "Nobody knew why.\n\n".repeat(60);
    const whole = { contextStart: 0, start: 0, end: text.length };
    const halves = halveChunk(text, whole) ?? [];
    expect(halves.map(({ start, end }) => [start, end])).toEqual([
      [0, 666],
      [666, 1080],
    ]);
    expect(halveChunk(text, { contextStart: 0, start: 0, end: 700 })).toBeUndefined();
  });
});
