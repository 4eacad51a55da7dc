import { describe, expect, it } from "vitest";
import { analyseText } from "../../../../server/extract/analysed-text.ts";
import { findDates } from "../../../../server/extract/dates/find-dates.ts";
import { findQuantities } from "../../../../server/extract/quantities/find-quantities.ts";
import { NO_QUANTITIES, QUANTITY_CASES } from "./find-quantities.cases.ts";

function quantitiesOf(sentence: string) {
  const text = analyseText(sentence);
  const dates = findDates(text, { published: "2026-01-02" });
  return findQuantities(text, { dates }).map(({ position, value, to, unit, bound, change }) => {
    const words = sentence.slice(position.start, position.end);
    return { words, value, to, unit, bound, change };
  });
}

describe("findQuantities()", () => {
  it.each(QUANTITY_CASES)("reads “$sentence”", ({ sentence, found }) => {
    expect(quantitiesOf(sentence)).toEqual(found);
  });

  it.each(NO_QUANTITIES)("finds none in “%s”", (sentence) => {
    expect(quantitiesOf(sentence)).toStrictEqual([]);
  });

  it("bounds a conversion as the amount that it converts", () => {
    const found = quantitiesOf("It sank in just under 40 feet (12 metres) of water.");
    expect(found.map(({ unit, bound }) => [unit, bound])).toStrictEqual([
      ["feet", "less than"],
      ["metres", "less than"],
    ]);
  });

  it("takes a duration for a quantity, and no other date", () => {
    const found = quantitiesOf("He served three years until May 2024.");
    expect(found).toEqual([{ words: "three years", value: 3, unit: "years", bound: "exactly" }]);
  });
});
