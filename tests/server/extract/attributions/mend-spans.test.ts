import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { mendSpans } from "../../../../server/extract/attributions/mend-spans.ts";
import { findQuotations } from "../../../../server/extract/attributions/quotations.ts";
import { tokensIn } from "../../../../server/extract/tokens-in.ts";

/** The spans of a text with one content, after mending: "role words". */
function mended(text: string, content: string): readonly string[] {
  const analysed = analyseText(text);
  const start = text.indexOf(content);
  const inside = tokensIn(analysed, { start, end: start + content.length });
  const first = analysed.tokens.findIndex((token) => token === inside[0]);
  const span = { role: "content", first, last: first + inside.length } as const;
  return mendSpans(analysed, findQuotations(analysed), [span]).map((one) => {
    const [from, to] = [analysed.tokens[one.first], analysed.tokens[one.last - 1]];
    return `${one.role} ${text.slice(from?.start, to?.end)}`;
  });
}

describe("mendSpans()", () => {
  it.each([
    ["takes the closing mark in", "“We won,” she said.", "“We won", "content “We won,”"],
    ["takes the opening mark in", 'She said "we won."', 'we won."', 'content "we won."'],
    ["leaves a comma outside out", "It is over, he said.", "It is over,", "content It is over"],
    [
      "takes a quotation behind a colon alone",
      "He sang a song: “We won again.”",
      "a song: “We won again.”",
      "content “We won again.”",
    ],
    [
      "takes a conjunction before the opening mark in",
      'It is close, he said, but "we will win."',
      '"we will win."',
      'content but "we will win."',
    ],
    [
      "takes the mark of an inner quotation in",
      "''She said, 'never,''' he recalled.",
      "''She said, 'never,",
      "content ''She said, 'never,'''",
    ],
    [
      "goes on to the end of a quotation that it begins",
      "“We came. He said that we would stay,” she said.",
      "“We came.",
      "content “We came. He said that we would stay,”",
    ],
    ["leaves others as they are", "He said it is over.", "it is over", "content it is over"],
  ])("%s", (_, text, content, expected) => {
    expect(mended(text, content)).toStrictEqual([expected]);
  });
});
