import { describe, expect, it } from "vitest";
import {
  countRelaxed,
  countSpans,
  countStrict,
  f1,
} from "../../../../bench/eval/attributions/score-spans.ts";

const at = (start: number, end: number) => ({ start, end });
const GOLD = [
  { source: [at(0, 3)], cue: [at(4, 8)], content: [at(9, 19), at(30, 40)] },
  { source: [at(0, 3)], cue: [at(50, 55)], content: [at(56, 70)] },
  { source: [], cue: [at(80, 90)], content: [at(91, 99)] },
];
const FOUND = [
  { source: [at(0, 3)], cue: [at(4, 8)], content: [at(9, 19)] },
  { source: [at(0, 3)], cue: [at(50, 55)], content: [at(56, 70)] },
  { source: [at(75, 79)], cue: [at(80, 90)], content: [at(91, 99)] },
];

describe("countSpans()", () => {
  it("counts a shared source once and each fragment of a content", () => {
    expect(countSpans(GOLD, FOUND, "source")).toStrictEqual({ right: 1, found: 2, gold: 1 });
    expect(countSpans(GOLD, FOUND, "content")).toStrictEqual({ right: 3, found: 3, gold: 4 });
  });
});

describe("countStrict()", () => {
  it("counts what is the same in all parts", () => {
    expect(countStrict(GOLD, FOUND)).toStrictEqual({ right: 1, found: 3, gold: 3 });
  });
});

describe("countRelaxed()", () => {
  it("takes half of the content's words, and no source that a person did not mark", () => {
    expect(countRelaxed(GOLD, FOUND)).toStrictEqual({ right: 2, found: 3, gold: 3 });
  });
});

describe("f1()", () => {
  it("is the harmonic mean of precision and recall", () => {
    expect(f1({ right: 2, found: 4, gold: 4 })).toBe(0.5);
    expect(f1({ right: 0, found: 0, gold: 0 })).toBe(0);
  });
});
