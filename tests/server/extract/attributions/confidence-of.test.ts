import { describe, expect, it } from "vitest";
import { fitConfidence } from "../../../../bench/train/attributions/fit-confidence.ts";
import { confidenceOf } from "../../../../server/extract/attributions/confidence-of.ts";
import type { Sureness } from "../../../../server/extract/attributions/confidence-of.ts";

const SAID: Sureness = {
  manner: "direct",
  cueKind: "said",
  hasSource: true,
  cueMargin: 0,
  sourceMargin: 0,
  contentMargin: 0,
};
const WANTED: Sureness = { ...SAID, manner: "indirect", cueKind: "other verb" };

describe("confidenceOf()", () => {
  it("is even where nothing is known", () => {
    expect(confidenceOf({ classes: {}, signs: [] }, SAID)).toBe(0.5);
  });

  it("grows with the margins", () => {
    const table = { classes: {}, signs: [0, 0, 1, 0] };
    expect(confidenceOf(table, { ...SAID, contentMargin: 10 })).toBeGreaterThan(
      confidenceOf(table, { ...SAID, contentMargin: 1 }),
    );
  });
});

describe("fitConfidence()", () => {
  it("comes near the share that is right in each class", () => {
    const outcomes = Array.from({ length: 1000 }, (_, index) => [
      { sureness: SAID, isRight: index % 10 !== 0 },
      { sureness: WANTED, isRight: index % 10 < 4 },
    ]).flat();
    const table = fitConfidence(outcomes);
    expect(confidenceOf(table, SAID)).toBeCloseTo(0.9, 1);
    expect(confidenceOf(table, WANTED)).toBeCloseTo(0.4, 1);
  });
});
