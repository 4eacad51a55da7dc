import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findOccasions } from "../../../../server/extract/claims/find-occasions.ts";
import type { Attribution, ExtractedEvent } from "../../../../server/extract/extraction.ts";

function placeIn(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

function says(text: string, { source, cue, content }: Said): Attribution {
  return {
    source: [placeIn(text, source)],
    cue: [placeIn(text, cue)],
    content: [placeIn(text, content)],
    manner: "indirect",
    stance: "asserts",
    certainty: "unstated",
    certaintyWords: [],
    speaker: 0,
  };
}

function anInterview(text: string, words = "interview"): ExtractedEvent {
  const positions = [placeIn(text, words)];
  return { type: "interview", name: "Interview", positions, participants: [], confidence: 1 };
}

function occasionsIn(text: string, ...said: readonly Attribution[]) {
  const events = [anInterview(text)];
  return [...findOccasions(analyseText(text), { attributions: said, events })];
}

describe("findOccasions()", () => {
  it("takes the interview that the sentence names, and what its speaker goes on to say", () => {
    const text = "In an interview on Thursday, Ada said the crane fell. Ada added that it was old.";
    expect(
      occasionsIn(
        text,
        says(text, { source: "Ada", cue: "said", content: "the crane fell" }),
        says(text, { source: "Ada", cue: "added", content: "it was old" }),
      ),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("takes the one that the next sentence tells of the remark", () => {
    const text = "Ada said the crane fell. Her remarks, made in an interview, were seen by many.";
    expect(
      occasionsIn(text, says(text, { source: "Ada", cue: "said", content: "the crane fell" })),
    ).toEqual([[0, 0]]);
  });

  it("takes none that is part of what is said", () => {
    const text = "Ada said the crane fell before the interview.";
    const said = says(text, {
      source: "Ada",
      cue: "said",
      content: "the crane fell before the interview",
    });
    expect(occasionsIn(text, said)).toEqual([]);
  });

  it("does not carry it over to another speaker", () => {
    const text = "In an interview on Thursday, Ada said the crane fell. Bob added that it was old.";
    const other = {
      ...says(text, { source: "Bob", cue: "added", content: "it was old" }),
      speaker: 1,
    };
    expect(
      occasionsIn(
        text,
        says(text, { source: "Ada", cue: "said", content: "the crane fell" }),
        other,
      ),
    ).toEqual([[0, 0]]);
  });
});
