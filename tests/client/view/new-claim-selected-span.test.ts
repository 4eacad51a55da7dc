import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, selectedSpan } from "../../../client/view/new-claim/selected-span.ts";
import { sentenceAt } from "../../../client/view/new-claim/sentence-at.ts";

const TEXT = "One two three.\n\n  Four five\nsix.";

describe("selectedSpan()", () => {
  it("counts from where the segments begin", () => {
    const pieces = [
      { segmentStart: 4, length: 3, from: 1, to: undefined },
      { segmentStart: 7, length: 7, from: undefined, to: 6 },
    ];
    expect(selectedSpan(TEXT, pieces)).toEqual({ start: 5, end: 13 });
  });

  it("goes over paragraphs, with the empty lines between them", () => {
    const pieces = [
      { segmentStart: 0, length: 14, from: 8, to: undefined },
      { segmentStart: 16, length: 11, from: undefined, to: undefined },
      { segmentStart: 28, length: 4, from: undefined, to: 3 },
    ];
    const span = selectedSpan(TEXT, pieces);
    expect(span).toEqual({ start: 8, end: 31 });
    expect(TEXT.slice(span?.start, span?.end)).toBe("three.\n\n  Four five\nsix");
  });

  it("leaves out white space around the words and segments only touched", () => {
    const pieces = [
      { segmentStart: 0, length: 14, from: 14, to: undefined },
      { segmentStart: 16, length: 11, from: 0, to: 7 },
      { segmentStart: 28, length: 4, from: undefined, to: 0 },
    ];
    expect(selectedSpan(TEXT, pieces)).toEqual({ start: 18, end: 22 });
  });

  it.each([
    ["nothing", []],
    ["a caret", [{ segmentStart: 0, length: 14, from: 3, to: 3 }]],
    ["white space", [{ segmentStart: 16, length: 11, from: 0, to: 2 }]],
  ])("is undefined for %s", (_, pieces) => {
    expect(selectedSpan(TEXT, pieces)).toBeUndefined();
  });

  it("lies within what is selected, and begins and ends with a letter", () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    const edges = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(text, edges, (words, [one, two]) => {
        const from = Math.min(one, two, words.length);
        const to = Math.min(Math.max(one, two), words.length);
        const span = selectedSpan(words, [{ segmentStart: 0, length: words.length, from, to }]);
        const found = span === undefined ? "" : words.slice(span.start, span.end);
        expect(found).toBe(words.slice(from, to).trim());
      }),
    );
  });
});

describe("findWords()", () => {
  it("finds the place nearest to the passage", () => {
    expect(findWords("he said, she said, they said", " said ", 14)).toEqual({ start: 13, end: 17 });
  });

  it.each(["", " ", "nobody"])("is undefined for “%s”", (words) => {
    expect(findWords("he said", words, 0)).toBeUndefined();
  });
});

describe("sentenceAt()", () => {
  const text = "Title\n- On Monday, Mr. Smith said so. He left at 3.5 p.m. yesterday.\n\nThe end.";
  it.each([
    [0, "Title"],
    [10, "On Monday, Mr. Smith said so."],
    [40, "He left at 3.5 p.m. yesterday."],
    [75, "The end."],
  ])("finds the one at %i", (offset, sentence) => {
    const span = sentenceAt(text, offset);
    expect(text.slice(span?.start, span?.end)).toBe(sentence);
  });

  it("is undefined in an empty line", () => {
    expect(sentenceAt(text, text.indexOf("\n\n") + 1)).toBeUndefined();
  });
});
