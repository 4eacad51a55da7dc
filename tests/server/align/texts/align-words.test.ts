import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../../../server/align/texts/align-words.ts";
import { textWords } from "../../../../server/align/texts/text-words.ts";
import type { TextWords } from "../../../../server/align/texts/text-words.ts";

const wordsAt = (text: string, { starts, ends }: TextWords, at: number, length: number) =>
  text.slice(starts[at], ends[at + length - 1]);

/** The passages that both have, as each has them. */
function aligned(one: string, two: string) {
  const [first, second] = [textWords({ text: one }), textWords({ text: two })];
  return alignWords(first, second).map((block) => [
    wordsAt(one, first, block.one, block.length),
    wordsAt(two, second, block.two, block.length),
  ]);
}

describe("alignWords()", () => {
  it.each([
    [
      "five words in a row",
      "They said the harbour of the town was closed.",
      "On Monday the harbour of the town lay quiet.",
      [["the harbour of the town", "the harbour of the town"]],
    ],
    ["not four", "They said harbour of the town was shut.", "Then harbour of the town lay.", []],
    [
      "the longest that there is",
      "a b c d e f g",
      "a b c d e x a b c d e f g",
      [["a b c d e f g", "a b c d e f g"]],
    ],
    [
      "whatever the case, accents and punctuation",
      "PRESIDENT NICOLAS MADURO'S OFFER, WIDELY READ",
      "President Nicolás Maduro’s offer – widely read",
      [
        [
          "PRESIDENT NICOLAS MADURO'S OFFER, WIDELY READ",
          "President Nicolás Maduro’s offer – widely read",
        ],
      ],
    ],
    [
      "not over the edge of a quotation",
      "accusing him of “emptying prisons and insane asylums” again",
      "accusing him of “emptying prisons and insane asylums” again",
      [["emptying prisons and insane asylums", "emptying prisons and insane asylums"]],
    ],
    [
      "a passage once, where it is repeated",
      "a b c d e",
      "a b c d e. a b c d e.",
      [["a b c d e", "a b c d e"]],
    ],
  ])("finds %s", (_case, one, two, expected) => {
    expect(aligned(one, two)).toEqual(expected);
  });

  it("leaves out boilerplate, and does not run over it", () => {
    const text = "one two three Leave a reply here now four five six";
    const position = { start: 14, end: 36 };
    expect(text.slice(position.start, position.end)).toBe("Leave a reply here now");
    const words = textWords({ text, boilerplate: [position] });
    expect(alignWords(words, textWords({ text }))).toEqual([]);
  });

  it("finds blocks of the same words that overlap in neither text", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [first, second] = [textWords({ text: one }), textWords({ text: two })];
        const [seenOne, seenTwo] = [new Set<number>(), new Set<number>()];
        for (const block of alignWords(first, second)) {
          expect(block.length).toBeGreaterThanOrEqual(5);
          for (let step = 0; step < block.length; step += 1) {
            expect(first.terms[block.one + step]).toBe(second.terms[block.two + step]);
            expect(seenOne.has(block.one + step) || seenTwo.has(block.two + step)).toBe(false);
            seenOne.add(block.one + step);
            seenTwo.add(block.two + step);
          }
        }
      }),
    );
  });

  it("finds all of a text in itself", () => {
    const text = "The harbour was closed on Monday, and no ship has left it since.";
    expect(aligned(text, text)).toEqual([[text.slice(0, -1), text.slice(0, -1)]]);
  });
});
