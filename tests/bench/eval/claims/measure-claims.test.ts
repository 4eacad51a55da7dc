import { describe, expect, it } from "vitest";
import { judgeAttributions, judgeClaims } from "../../../../bench/eval/claims/measure-claims.ts";
import { quotationsGoingOn } from "../../../../bench/eval/claims/going-on.ts";
import { wordsKey } from "../../../../bench/eval/labels/read-labels.ts";
import { NOTHING_READ } from "../../../../server/extract/extraction.ts";
import type { Attribution, ExtractedClaim } from "../../../../server/extract/extraction.ts";

const VOICE = { stance: "asserts", certainty: "unstated", certaintyWords: [] } as const;
const CLAIM: ExtractedClaim = {
  ...VOICE,
  text: "Boats were hit.",
  shortLabel: "Boats were hit",
  positions: [{ start: 4, end: 18 }],
  manner: "indirect",
  about: [],
  events: [],
  quantities: [],
  same: 0,
  confidence: 0.6,
};
const SAID: Attribution = {
  ...VOICE,
  source: [],
  cue: [{ start: 1, end: 2 }],
  content: [{ start: 0, end: 9 }],
  manner: "indirect",
  confidence: 0.86,
};

describe("judgeClaims()", () => {
  const article = { stem: "one", extraction: { ...NOTHING_READ, claims: [CLAIM] } };
  const label = { stem: "one", half: "report", at: [{ start: 4, end: 18 }], right: true } as const;

  it("a labelled claim is judged with the confidence that it is given", () => {
    const words = wordsKey("Boats were hit.");
    expect(judgeClaims([article], [{ ...label, words }])).toEqual([
      { confidence: 0.6, isRight: true, half: "report" },
    ]);
  });

  it("a claim that is worded otherwise, or elsewhere, drops out", () => {
    const words = wordsKey("Boats were hit.");
    const elsewhere = { ...label, words, at: [{ start: 4, end: 19 }] };
    expect(judgeClaims([article], [{ ...label, words: wordsKey("Boats sank.") }])).toEqual([]);
    expect(judgeClaims([article], [elsewhere])).toEqual([]);
  });
});

describe("judgeAttributions()", () => {
  it("takes those of which every part is the same", () => {
    const article = { stem: "one", extraction: { ...NOTHING_READ, attributions: [SAID] } };
    const { source, cue, content } = SAID;
    const label = {
      ...({ stem: "one", half: "report", part: "dev", kind: "evidential", right: false } as const),
      source: [...source],
      cue: [...cue],
      content: [...content],
    };
    expect(judgeAttributions([article], [label])).toEqual([
      { kind: "evidential", confidence: 0.86, isRight: false, half: "report" },
    ]);
    expect(judgeAttributions([article], [{ ...label, cue: [] }])).toEqual([]);
  });
});

describe("quotationsGoingOn()", () => {
  const text = "“It rains,” Ann said. “It pours.”\n“No,” Bob said.";
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const ann = { source: [at("Ann")], cue: [at("said")], content: [at("“It rains,”")] };
  const article = (second: string) => ({
    stem: "one",
    text,
    annotations: [[ann, { source: [at(second)], cue: [at("said")], content: [at("“It pours.”")] }]],
  });

  it("a quotation behind another in its paragraph is of the same source, or not", () => {
    expect(quotationsGoingOn(article("Ann"))).toEqual([{ isSame: true }]);
    expect(quotationsGoingOn(article("Bob"))).toEqual([{ isSame: false }]);
  });
});
