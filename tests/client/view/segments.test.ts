import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "../../../client/view/reader/segments.ts";

describe("cutText()", () => {
  it("cuts where overlapping highlights begin and end", () => {
    const text = "one two three four";
    const highlights = [
      { id: "a", start: 0, end: 13 },
      { id: "b", start: 4, end: 18 },
    ];
    expect(cutText(text, highlights)).toEqual([
      {
        start: 0,
        segments: [
          { start: 0, end: 4, text: "one ", covers: ["a"] },
          { start: 4, end: 13, text: "two three", covers: ["a", "b"] },
          { start: 13, end: 18, text: " four", covers: ["b"] },
        ],
      },
    ]);
  });

  it("carries a highlight over a line break and leaves empty lines out", () => {
    const paragraphs = cutText("ab\n\ncd", [{ id: "a", start: 1, end: 5 }]);
    expect(
      paragraphs.map(({ segments }) => segments.map(({ text, covers }) => [text, covers])),
    ).toEqual([
      [
        ["a", []],
        ["b", ["a"]],
      ],
      [
        ["c", ["a"]],
        ["d", []],
      ],
    ]);
  });

  it("takes empty and outlying highlights for nothing", () => {
    const highlights = [
      { id: "a", start: 1, end: 1 },
      { id: "b", start: 9, end: 12 },
    ];
    expect(cutText("abc", highlights)).toEqual([
      { start: 0, segments: [{ start: 0, end: 3, text: "abc", covers: [] }] },
    ]);
  });

  const text = fc.string({ unit: fc.constantFrom("a", "“", "é", "\n", " ", "𝄞"), maxLength: 40 });
  const highlight = fc
    .tuple(fc.nat({ max: 50 }), fc.nat({ max: 20 }), fc.constantFrom("x", "y", "z"))
    .map(([start, length, id]) => ({ id, start, end: start + length }));

  it("loses no word and places every segment where it stands", () => {
    fc.assert(
      fc.property(text, fc.array(highlight, { maxLength: 8 }), (one, highlights) => {
        const paragraphs = cutText(one, highlights);
        const lines = one.split("\n").filter((line) => line.trim() !== "");
        expect(
          paragraphs.map(({ segments }) => segments.map((part) => part.text).join("")),
        ).toEqual(lines);
        for (const { start, end, text: words } of paragraphs.flatMap(({ segments }) => segments)) {
          expect(one.slice(start, end)).toBe(words);
        }
      }),
    );
  });

  it("covers each character by the highlights that it lies in", () => {
    fc.assert(
      fc.property(text, fc.array(highlight, { maxLength: 8 }), (one, highlights) => {
        for (const { start, end, covers } of cutText(one, highlights).flatMap(
          ({ segments }) => segments,
        )) {
          for (let at = start; at < end; at += 1) {
            const lying = highlights.filter((mark) => mark.start <= at && at < mark.end);
            expect([...covers].toSorted()).toEqual(
              [...new Set(lying.map(({ id }) => id))].toSorted(),
            );
          }
        }
      }),
    );
  });
});
