import { describe, expect, it } from "vitest";
import { labelOf, shortened } from "../../../server/graph/node-label.ts";
import { inWords } from "../../../server/graph/reason.ts";
import { aClaim, aDocument, anEvent } from "../../support/records.ts";

describe("labelOf()", () => {
  it.each([
    ["a claim's short label", aClaim({ key: "talks", text: "He is ready for talks" }), "talks"],
    ["an event's name", anEvent({ key: "interview" }), "interview"],
    ["a document's title", aDocument({ key: "one", title: "Talks", text: "He said" }), "Talks"],
    ["a text's first line", aDocument({ key: "two", text: "\n\nTalks \nHe said" }), "Talks"],
    [
      "the first words of a long line",
      aDocument({ key: "three", text: `${"word ".repeat(11)}wordless and more` }),
      `${"word ".repeat(10)}word…`,
    ],
    [
      "the first characters where there is no space",
      aDocument({ key: "four", text: "x".repeat(70) }),
      `${"x".repeat(60)}…`,
    ],
  ])("is %s", (_what, record, label) => {
    expect(labelOf(record)).toBe(label);
  });
});

describe("shortened()", () => {
  it("leaves a label alone that is short enough", () => {
    expect(shortened("x".repeat(60))).toBe("x".repeat(60));
  });
});

describe("inWords()", () => {
  it.each([
    [[], "nobody"],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D", "E"], "A, B, C and 2 more"],
  ])("joins %j", (names, words) => {
    expect(inWords(names)).toBe(words);
  });
});
