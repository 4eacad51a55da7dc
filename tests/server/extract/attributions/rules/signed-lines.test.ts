import { describe, expect, it } from "vitest";
import { analyseText, positionOf } from "../../../../../server/extract/analysed-text.ts";
import { findSignedLines } from "../../../../../server/extract/attributions/rules/signed-lines.ts";

function signed(text: string): readonly string[] {
  const analysed = analyseText(text);
  return findSignedLines(analysed).flatMap((line) =>
    [...line.content, ...line.cue, ...line.source].map((span) => {
      const { start, end } = positionOf(analysed, span);
      return text.slice(start, end);
    }),
  );
}

describe("findSignedLines()", () => {
  it("finds who signed a quotation", () => {
    expect(signed("“It was a bad night. To quote her: “Too bad.”” ― Ana Pérez.")).toStrictEqual([
      "“It was a bad night. To quote her: “Too bad.””",
      "―",
      "Ana Pérez",
    ]);
  });

  it.each([
    ["a report behind it", "“It was bad,” she said – in the city of Caracas, on Monday."],
    ["no name behind it", "“It was bad” – and it got worse."],
    ["no quotation before it", "It was bad — Ana Pérez"],
  ])("finds none with %s", (_, text) => {
    expect(signed(text)).toStrictEqual([]);
  });
});
