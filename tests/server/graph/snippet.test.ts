import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snippetAround } from "../../../server/graph/snippet.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return snippetAround(text, { start, end: start + words.length });
};

const filler = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor ";

describe("snippetAround()", () => {
  it("is the whole line where that fits", () => {
    expect(around("First line\nThe second has the words.\nThird", "words")).toBe(
      "The second has the words.",
    );
  });

  it("begins and ends with whole words of a long line", () => {
    expect(around(`${filler}${filler}here${` ${filler}`.repeat(2)}`, "here")).toBe(
      "adipiscing elit sed do eiusmod tempor here lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor",
    );
  });

  it("gives the room to what comes before when little follows", () => {
    expect(around(`${filler}${filler}end`, "end")).toBe(
      "adipiscing elit sed do eiusmod tempor lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor end",
    );
  });

  it("cuts words that are longer than a snippet", () => {
    expect(around("x".repeat(300), "x".repeat(300))).toBe("x".repeat(120));
  });

  it("is a part of the text with the words' beginning, at most 120 characters", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const text = `${before.repeat(9)} ${words.trim() || "w"} ${after.repeat(9)}`;
        const start = before.length * 9 + 1;
        const end = start + (words.trim() || "w").length;
        const snippet = snippetAround(text, { start, end });
        expect(text).toContain(snippet);
        expect(snippet.length).toBeLessThanOrEqual(120);
        expect(snippet).toContain(text.slice(start, Math.min(end, start + 60)));
      }),
    );
  });
});
