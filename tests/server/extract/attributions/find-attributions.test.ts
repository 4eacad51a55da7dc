import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import {
  findAttributions,
  findWithRules,
} from "../../../../server/extract/attributions/find-attributions.ts";
import type { FoundAttribution } from "../../../../server/extract/attributions/find-attributions.ts";
import { WEIGHTS_FILE, loadModel } from "../../../../server/extract/attributions/load-model.ts";
import { RULE_CASES } from "./find-attributions.cases.ts";

const ARTICLE = `Maduro said he was ready for talks. “We want peace,” he told state television on Thursday.

The White House has not confirmed the strike, according to two officials. “This could be something we talk about in a few days,” Maduro added. "Nothing is off the table."`;

function written(text: string, { source, cue, content }: FoundAttribution): string {
  return [source, cue, content]
    .map((positions) => positions.map(({ start, end }) => text.slice(start, end)).join(" | "))
    .join(" # ");
}

describe("findWithRules()", () => {
  it.each(Object.entries(RULE_CASES))("reads %s", (_, { text, found }) => {
    expect(findWithRules(analyseText(text)).map((one) => written(text, one))).toStrictEqual(found);
  });
});

describe("the weights file", () => {
  it("ships, and is smaller than a megabyte", () => {
    expect(loadModel()).toBeDefined();
    expect(statSync(WEIGHTS_FILE).size).toBeLessThan(1_000_000);
  });
});

describe("findAttributions()", () => {
  it("reads with the trained tagger", () => {
    expect(
      findAttributions(analyseText(ARTICLE)).map((one) => written(ARTICLE, one)),
    ).toStrictEqual([
      "Maduro # said # he was ready for talks",
      "he # told # “We want peace,”",
      "two officials # according to # The White House has not confirmed the strike",
      'Maduro # added # “This could be something we talk about in a few days,” | "Nothing is off the table."',
    ]);
  });

  it("gives what the rules find when the weights file is absent", () => {
    const analysed = analyseText(ARTICLE);
    expect(findAttributions(analysed, "/no/such/weights.bin")).toStrictEqual(
      findWithRules(analysed),
    );
  });

  it("says that a quotation is direct and a clause is not", () => {
    expect(findAttributions(analyseText(ARTICLE)).map(({ manner }) => manner)).toStrictEqual([
      "indirect",
      "direct",
      "indirect",
      "direct",
    ]);
  });

  it("is surer of a plain report than of an attitude", () => {
    const text = "The ministry said that the port was closed. Analysts praised the plan.";
    const [said, praised] = findWithRules(analyseText(text));
    expect(said?.confidence).toBeGreaterThan(praised?.confidence ?? 1);
  });

  it("finds nothing in an empty text", () => {
    expect(findAttributions(analyseText(""))).toStrictEqual([]);
  });

  it("keeps its positions when only a part of the text is given", () => {
    const whole = analyseText("Nobody knew. Maduro said that Cabello said that talks had begun.");
    const sentence = whole.sentences[1];
    const tokens = whole.tokens.slice(sentence?.first).map((token) => ({ ...token, sentence: 0 }));
    const part = {
      text: whole.text,
      tokens,
      sentences: [{ start: 13, end: 64, first: 0, last: tokens.length }],
    };
    expect(findWithRules(part).map((one) => written(whole.text, one))).toStrictEqual([
      "Maduro # said # that Cabello said that talks had begun",
    ]);
  });
});
