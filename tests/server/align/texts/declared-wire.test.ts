import { describe, expect, it } from "vitest";
import { declaredWire } from "../../../../server/align/texts/declared-wire.ts";

describe("declaredWire()", () => {
  it.each([
    ["CARACAS, Jan 2 (Reuters) - The president spoke.", "Reuters"],
    ["WASHINGTON (AP) — The president spoke.", "the Associated Press"],
    ["By The Associated Press\nThe president spoke.", "the Associated Press"],
    ["By Jane Doe, Associated Press\nThe president spoke.", "the Associated Press"],
    ["The president spoke.\nCredit: AFP", "AFP"],
    ["The president spoke.\n– with files from Reuters", "Reuters"],
    ["The president spoke.\n(With inputs from PTI)", "PTI"],
    [
      "The president spoke.\nAssociated Press writer John Roe contributed to this report.",
      "the Associated Press",
    ],
    [
      "The president spoke.\nCopyright 2026 The Associated Press. All rights reserved.",
      "the Associated Press",
    ],
  ])("reads %j", (text, expected) => {
    expect(declaredWire({ text })).toBe(expected);
  });

  it.each([
    "The president told Reuters that he was open to talks.",
    "According to the Associated Press, thirty boats were hit.",
    "Reuters reported on Monday that boats were hit, citing officials.",
    "Source: officials",
    "Leading AP students were honoured.",
  ])("takes no agency that is cited for the document's own: %j", (text) => {
    expect(declaredWire({ text })).toBeUndefined();
  });

  it("reads the publisher", () => {
    const publisher = { value: "Reuters", positions: [] };
    expect(declaredWire({ text: "The president spoke.", publisher })).toBe("Reuters");
  });
});
