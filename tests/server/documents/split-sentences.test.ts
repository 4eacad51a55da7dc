import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../server/documents/split-sentences.ts";
import { SENTENCE_CASES } from "./split-sentences.cases.ts";

describe("splitSentences()", () => {
  it.each(SENTENCE_CASES)("$does", ({ text, sentences }) => {
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(sentences);
  });

  it("gives positions in the text", () => {
    expect(splitSentences("- One. Two.")).toEqual([
      { start: 2, end: 6 },
      { start: 7, end: 11 },
    ]);
  });

  it("knows other languages' sentence ends", () => {
    const text = "港口关闭。船在等待。";
    expect(splitSentences(text, "zh")).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 10 },
    ]);
  });

  it("leaves nothing but white space and bullets outside, and overlaps nowhere", () => {
    const unit = fc.constantFrom("a", "B", ".", "?", " ", "\n", "“", "”", "é", "U.S.", "Mr. ");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let outside = "";
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          outside += text.slice(last, start);
          last = end;
        }
        expect((outside + text.slice(last)).trim()).toBe("");
      }),
    );
  });
});
