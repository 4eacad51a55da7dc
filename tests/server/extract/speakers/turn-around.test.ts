import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { turnAround } from "../../../../server/extract/speakers/turn-around.ts";

function turned(text: string, source: string, cue: string, content: string) {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const words = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const said = turnAround(analyseText(text), {
    source: at(source),
    cue: at(cue),
    content: at(content),
  });
  return [words(said.source), words(said.cue), words(said.content)];
}

describe("turnAround()", () => {
  it("whoever stands right before the verb is its source", () => {
    const text = "Maduro has denied US accusations that he leads a cartel.";
    expect(turned(text, "US", "has denied", "Maduro")).toEqual([
      "Maduro",
      "has denied",
      "US accusations that he leads a cartel",
    ]);
  });

  it("leaves alone what is said before who says it", () => {
    const text = "“It is over,” said the captain.";
    expect(turned(text, "the captain", "said", "“It is over,”")).toEqual([
      "the captain",
      "said",
      "“It is over,”",
    ]);
  });
});
