import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../../server/extract/analysed-text.ts";
import {
  findQuotations,
  findSpokenQuotations,
  quotationsAt,
} from "../../../../server/extract/attributions/quotations.ts";

function quoted(text: string, find = findQuotations): readonly string[] {
  const analysed = analyseText(text);
  return find(analysed).spans.map((span) => {
    const { start, end } = positionOf(analysed, span);
    return text.slice(start, end);
  });
}

describe("findQuotations()", () => {
  it.each([
    ["curly marks", "He said “yes” and “no.”", ["“yes”", "“no.”"]],
    ["straight marks", 'He said "yes" and "no."', ['"yes"', '"no."']],
    ["typewriter marks", "''Yes,'' he said. ''No.''", ["''Yes,''", "''No.''"]],
    ["several sentences in one", "“I came. I saw,” he said.", ["“I came. I saw,”"]],
    ["none", "He's the minister's aide.", []],
  ])("finds %s", (_, text, expected) => {
    expect(quoted(text)).toStrictEqual(expected);
  });

  it("ends with its paragraph when it is left open", () => {
    expect(quoted("“First paragraph.\n“Second,” he said.")).toStrictEqual([
      "“First paragraph.",
      "“Second,”",
    ]);
  });
});

describe("findSpokenQuotations()", () => {
  it("leaves out a lone straight mark that sets a paragraph with curly ones apart", () => {
    const text = '"He walked on, chanting “U-S-A!”\n"He spoke for an hour.';
    expect(quoted(text, findSpokenQuotations)).toStrictEqual([
      "“U-S-A!”",
      '"He spoke for an hour.',
    ]);
  });

  it("finds the same as findQuotations() where the marks are of one kind", () => {
    expect(quoted('He said "yes" and "no."', findSpokenQuotations)).toStrictEqual([
      '"yes"',
      '"no."',
    ]);
  });
});

describe("quotationsAt()", () => {
  const quotations = [
    { first: 0, last: 3 },
    { first: 5, last: 8 },
    { first: 9, last: 12 },
  ];

  it.each([
    ["those that it holds or touches", { first: 2, last: 6 }, quotations.slice(0, 2)],
    ["none between two", { first: 3, last: 5 }, []],
    ["none behind all", { first: 12, last: 20 }, []],
  ])("gives %s", (_, span, expected) => {
    expect(quotationsAt(quotations, span)).toStrictEqual(expected);
  });
});
