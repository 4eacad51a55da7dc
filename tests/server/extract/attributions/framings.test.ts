import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findFramings } from "../../../../server/extract/attributions/framings.ts";

function framings(text: string) {
  const words = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return findFramings(analyseText(text), []).map(({ source, cue, content }) => [
    words(source),
    words(cue),
    words(content),
  ]);
}

describe("findFramings()", () => {
  it.each([
    [
      "The minister framed the tariffs as a way to protect jobs.",
      ["The minister", "framed", "the tariffs as a way to protect jobs"],
    ],
    [
      "Trump has framed these actions as part of his “war on drugs,” targeting routes, while accusing Maduro.",
      ["Trump", "has framed", "these actions as part of his “war on drugs,” targeting routes"],
    ],
  ])("%s", (text, expected) => {
    expect(framings(text)).toEqual([expected]);
  });

  it.each([
    "She was framed the week before as a spy of the court.",
    "They painted the bill as it was sailing through the Senate.",
    "He framed the picture.",
  ])("finds none in: %s", (text) => {
    expect(framings(text)).toEqual([]);
  });

  it("leaves alone what was found to be a cue or said", () => {
    const text = "The minister framed the tariffs as a way to protect jobs.";
    const found = {
      source: [{ start: 0, end: 12 }],
      cue: [{ start: 13, end: 19 }],
      content: [{ start: 20, end: 31 }],
      manner: "indirect" as const,
      confidence: 1,
    };
    expect(findFramings(analyseText(text), [found])).toEqual([]);
  });
});
