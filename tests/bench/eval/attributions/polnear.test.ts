import { describe, expect, it } from "vitest";
import { readAnnotation, readPolnear } from "../../../../bench/eval/attributions/polnear.ts";

// The first letter is two UTF-16 units and one code point.
const TEXT = "𝐀na said it rains; Ben hopes so.";

describe("readAnnotation()", () => {
  it("counts in UTF-16 units, joins fragments, and skips what is no event", () => {
    const brat = [
      "T1\tSource 0 3\t𝐀na",
      "T2\tCue 4 8\tsaid",
      "T3\tContent 9 11;12 17\tit rains",
      "T4\tAttribution 4 8\tsaid",
      "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 ",
      "T5\tDiscuss 0 3\tA line",
      "broken in two",
      "#1\tAnnotatorNotes T1\ta note",
    ].join("\n");
    expect(readAnnotation(brat, TEXT)).toStrictEqual([
      {
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [
          { start: 10, end: 12 },
          { start: 13, end: 18 },
        ],
      },
    ]);
  });

  it("takes a second content, and leaves out events without content or cue", () => {
    const brat = [
      "T1\tCue 4 8\tsaid",
      "T2\tContent 22 27\thopes",
      "T3\tContent 9 17\tit rains",
      "T4\tAttribution-no-source 4 8\tsaid",
      "E1\tAttribution-no-source:T4 Content:T2 Cue:T1 Content2:T3",
      "E2\tAttribution-no-source:T4",
      "E3\tAttribution:T4 Content:T3",
    ].join("\n");
    expect(readAnnotation(brat, TEXT)).toStrictEqual([
      {
        source: [],
        cue: [{ start: 5, end: 9 }],
        content: [
          { start: 10, end: 18 },
          { start: 23, end: 28 },
        ],
      },
    ]);
  });
});

describe("readPolnear()", () => {
  it("gives nothing where the folder is not", async () => {
    expect(await readPolnear("/no/such/folder", "dev")).toStrictEqual([]);
  });
});
