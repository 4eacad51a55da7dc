import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { mendSource } from "../../../../server/extract/speakers/mend-source.ts";

function mended(text: string, source: string, cue: string) {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  const found = mendSource(analyseText(text), { source: [at(source)], cue: [at(cue)] });
  return { source: found.source.map(slice), cue: found.cue.map(slice) };
}

describe("mendSource()", () => {
  it("after “described by” the source is who follows", () => {
    const text = "They hit a dock, described by President Trump as a hideout.";
    expect(mended(text, "a dock", "described")).toEqual({
      source: ["President Trump"],
      cue: ["described by"],
    });
  });

  it("after “suspected of” nobody is named", () => {
    const text = "They sank vessels suspected of smuggling drugs.";
    expect(mended(text, "vessels", "suspected")).toEqual({ source: [], cue: ["suspected"] });
  });

  it("a participle after a comma belongs to the subject of the sentence", () => {
    const text = "Trump has praised the routes, accusing Maduro of leading a cartel.";
    expect(mended(text, "the routes", "accusing")).toEqual({
      source: ["Trump"],
      cue: ["accusing"],
    });
  });

  it.each([
    ["Officials suspected that he lied.", "Officials", "suspected"],
    ["Maduro denied that he leads a cartel.", "Maduro", "denied"],
    ["The report was written by hand, Trump said.", "Trump", "said"],
  ])("leaves as it is: %s", (text, source, cue) => {
    expect(mended(text, source, cue)).toEqual({ source: [source], cue: [cue] });
  });
});
