import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../../../server/extract/analysed-text.ts";
import { findTranscriptLines } from "../../../../../server/extract/attributions/rules/transcript-lines.ts";

/** "source # cue # content | content", a line each. */
function linesOf(text: string): readonly string[] {
  const analysed = analyseText(text);
  return findTranscriptLines(analysed).map(({ source, cue, content }) =>
    [source, cue, content]
      .map((spans) =>
        spans
          .map((span) => positionOf(analysed, span))
          .map(({ start, end }) => text.slice(start, end))
          .join(" | "),
      )
      .join(" # "),
  );
}

describe("findTranscriptLines()", () => {
  it("reads names in capitals, and leaves the final period out", () => {
    const text = `KATE BOLDUAN: Why not debate?

JOEL BENENSON: He said he would never run such an ad.

BOLDUAN: You were open to more of them. Why not now?

BENENSON: Let us see.`;
    expect(linesOf(text)).toStrictEqual([
      "KATE BOLDUAN # : # Why not debate?",
      "JOEL BENENSON # : # He said he would never run such an ad",
      "BOLDUAN # : # You were open to more of them. Why not now?",
      "BENENSON # : # Let us see",
    ]);
  });

  it("gives paragraphs in marks left open to the speaker before them", () => {
    const text = `"WALLACE: Will she be there?

"PENCE: Look, he knows the game.

"But the truth is different.

"(CROSSTALK.)

"WALLACE: I do not want to interrupt."`;
    expect(linesOf(text)).toStrictEqual([
      "WALLACE # : # Will she be there?",
      "PENCE # : # Look, he knows the game. | But the truth is different.",
      'WALLACE # : # I do not want to interrupt."',
    ]);
  });

  it.each([
    ["a single speaker", "TRUMP: No.\n\nTRUMP: Yes.\n\nTRUMP: Maybe not."],
    ["headings", "SHORT READS: two books.\n\nSTAT OF THE WEEK: 43 million.\n\nTHE END: now."],
    ["results", "Clinton: 547.\n\nSanders: 46.\n\nClinton: 2,316.\n\nSanders: 1,501."],
  ])("takes no %s for a transcript", (_, text) => {
    expect(linesOf(text)).toStrictEqual([]);
  });
});
