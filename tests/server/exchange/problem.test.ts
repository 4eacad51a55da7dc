import { describe, expect, it } from "vitest";
import { didYouMean, formatProblem, sortProblems } from "../../../server/exchange/problem.ts";

describe("formatProblem()", () => {
  it("writes what is known of the place", () => {
    expect(formatProblem({ file: "a.yaml", line: 3, column: 5, cause: "is wrong" })).toBe(
      "a.yaml:3:5: is wrong",
    );
    expect(formatProblem({ file: "a.yaml", cause: "is missing" })).toBe("a.yaml: is missing");
  });
});

describe("sortProblems()", () => {
  it("sorts by file, then by line and column as numbers", () => {
    const places = [
      { file: "b", line: 1, column: 1 },
      { file: "a", line: 10, column: 1 },
      { file: "a", line: 9, column: 12 },
      { file: "a", line: 9, column: 3 },
      { file: "a" },
    ];
    const sorted = sortProblems(places.map((place) => ({ ...place, cause: "" })));
    expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["a", undefined, undefined],
      ["a", 9, 3],
      ["a", 9, 12],
      ["a", 10, 1],
      ["b", 1, 1],
    ]);
  });
});

describe("didYouMean()", () => {
  it.each([
    { word: "mention", known: ["name", "mentions"], hint: '; did you mean "mentions"?' },
    { word: "nmae", known: ["mentions", "name"], hint: '; did you mean "name"?' },
    { word: "actors", known: ["actor"], hint: '; did you mean "actor"?' },
    { word: "in", known: ["in-depth-analysis"], hint: "" },
    { word: "evidence", known: ["name", "type"], hint: "" },
    { word: "evidence", known: [], hint: "" },
  ])('says "$hint" of "$word"', ({ word, known, hint }) => {
    expect(didYouMean(word, known)).toBe(hint);
  });
});
