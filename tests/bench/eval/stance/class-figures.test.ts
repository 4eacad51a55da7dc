import { describe, expect, it } from "vitest";
import { classFigures } from "../../../../bench/eval/stance/class-figures.ts";

describe("classFigures()", () => {
  it("sets accuracy beside always giving the commonest class, then each class", () => {
    const compared = [
      { gold: "asserts", read: "asserts" },
      { gold: "asserts", read: "asserts" },
      { gold: "asserts", read: "denies" },
      { gold: "denies", read: "denies" },
    ];
    const figures = classFigures([{ name: "all", compared, byClass: true }], {
      table: "Own",
      what: "stance",
    });
    expect(figures.map(({ what, value, beside }) => [what, value, beside])).toStrictEqual([
      ["stance, all: right", 0.75, 'always "asserts" 75.0'],
      ['stance, "asserts": precision', 1, undefined],
      ['stance, "asserts": recall', expect.closeTo(2 / 3), undefined],
      ['stance, "denies": precision', 0.5, undefined],
      ['stance, "denies": recall', 1, undefined],
    ]);
  });
});
