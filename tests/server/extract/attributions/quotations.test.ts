import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../../server/extract/analysed-text.ts";
import { findQuotations } from "../../../../server/extract/attributions/quotations.ts";

function quoted(text: string): readonly string[] {
  const analysed = analyseText(text);
  return findQuotations(analysed).spans.map((span) => {
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
