import { describe, expect, it } from "vitest";
import { labelOf } from "../../../server/graph/node-label.ts";
import { inWords } from "../../../server/graph/reason.ts";
import { aClaim, aDocument, anEvent } from "../../support/records.ts";

describe("labelOf()", () => {
  it.each([
    ["a claim's short label", aClaim({ key: "talks", text: "He is ready for talks" }), "talks"],
    ["an event's name", anEvent({ key: "interview" }), "interview"],
    ["a document's name", aDocument({ key: "one", title: "Talks", text: "He said" }), "Talks"],
  ])("is %s", (_what, record, label) => {
    expect(labelOf(record)).toBe(label);
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
