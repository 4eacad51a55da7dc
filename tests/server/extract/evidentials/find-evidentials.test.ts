import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findEvidentials } from "../../../../server/extract/evidentials/find-evidentials.ts";

function found(text: string) {
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  return findEvidentials(analyseText(text)).map(({ cue, content }) => [slice(cue), slice(content)]);
}

describe("findEvidentials()", () => {
  it.each([
    [
      "The latest operation Wednesday reportedly killed five.",
      [["reportedly", "The latest operation Wednesday reportedly killed five"]],
    ],
    [
      "Forces struck vessels in the sea suspected of smuggling narcotics.",
      [["suspected", "suspected of smuggling narcotics"]],
    ],
    [
      "They denounced reported drone operations inside the country.",
      [["reported", "reported drone operations inside the country"]],
    ],
    [
      "On Wednesday, two boats allegedly carrying drugs were hit.",
      [["allegedly", "allegedly carrying drugs"]],
    ],
    [
      "He spoke of Russia’s alleged ties to the hackers who came.",
      [["alleged", "alleged ties to the hackers"]],
    ],
    [
      "The man accused of buying the guns will remain in custody.",
      [["accused", "accused of buying the guns"]],
    ],
    [
      "The bank was fined for allegedly laundering money.",
      [["allegedly", "allegedly laundering money"]],
    ],
    ["She asked about an alleged pay-to-play scheme.", [["alleged", "alleged pay-to-play scheme"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "The newspaper reported heavy losses on both sides.",
    "Trump accused of lying is news to nobody.",
    "Officials believed him at once and said so.",
    "The paper also reported heavy losses.",
    "It was what officials believed to be a lie.",
    "The missile is not thought to be capable of that.",
    "That is all that he was accused of.",
  ])("finds none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
