import { describe, expect, it } from "vitest";
import { timeWords } from "../../../client/view/evidence/time-words.ts";
import { splitAtWords } from "../../../client/view/search/emphasized.tsx";
import { counted, linkWords, quoted } from "../../../client/view/words.ts";

describe("quoted()", () => {
  it.each([
    ["over 110 deaths", "“over 110 deaths”"],
    ["“We are open to dialogue,”", "“We are open to dialogue,”"],
    ["open “wherever they want”", "“open “wherever they want””"],
    ["“His body language was excellent", "“His body language was excellent”"],
    ["and whenever they want”", "“and whenever they want”"],
  ])("sets %j within one pair of marks", (exact, written) => {
    expect(quoted(exact)).toBe(written);
  });
});

describe("timeWords()", () => {
  it.each([
    [
      { edtf: "2025-12-31", stated: "Wednesday", inferred: true },
      "2025-12-31 (“Wednesday”), inferred",
    ],
    [{ edtf: "2025-09/..", stated: null, inferred: false }, "since 2025-09"],
    [{ edtf: "2018/2019", stated: null, inferred: false }, "2018 to 2019"],
    [{ edtf: "../2013", stated: null, inferred: false }, "until 2013"],
  ])("says %j", (time, words) => {
    expect(timeWords(time)).toBe(words);
  });
});

describe("words", () => {
  it("counted() knows one from many", () => {
    expect([counted(1, "claim"), counted(0, "claim"), counted(2, "entity", "entities")]).toEqual([
      "1 claim",
      "0 claims",
      "2 entities",
    ]);
  });

  it("linkWords() reads a link from the claim that has it", () => {
    expect([linkWords("REFINES", false), linkWords("REFINES", true)]).toEqual([
      "Says more precisely than",
      "More precisely said by",
    ]);
  });

  it("splitAtWords() takes words for words, not for patterns", () => {
    expect(splitAtWords("is (it) so? It is", ["(it)", "so?"])).toEqual([
      "is ",
      "(it)",
      " ",
      "so?",
      " It is",
    ]);
  });
});
