import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../../../server/align/claims/compare-quantities.ts";
import type { Bound, Quantity } from "../../../../server/model/quantity.ts";

function some(bound: Bound, value: number, unit = "deaths"): Quantity {
  return { bound, value, unit };
}

describe("compareQuantities()", () => {
  it.each([
    ["~8 million and close to eight million", some("about", 8e6), some("about", 8_000_000), "same"],
    ["fatalities and deaths", some("exactly", 5, "fatalities"), some("exactly", 5), "same"],
    ["more than 30 and over 30", some("more than", 30), some("at least", 30), "same"],
    ["barrels a day", some("exactly", 3e6, "bpd"), some("exactly", 3e6, "barrels a day"), "same"],
    ["8.1 million and about 8 million", some("exactly", 8.1e6), some("about", 8e6), "narrower"],
    ["more than 20 and 31", some("more than", 20), some("exactly", 31), "wider"],
    ["30 and more than 30", some("exactly", 30), some("more than", 30), "overlapping"],
    ["110 and 9", some("exactly", 110), some("exactly", 9), "conflicting"],
    ["more than 30 and fewer than 20", some("more than", 30), some("less than", 20), "conflicting"],
    [
      "deaths and casualties",
      some("more than", 110),
      some("more than", 110, "casualties"),
      "other unit",
    ],
    ["people and boats", some("exactly", 5, "people"), some("exactly", 2, "boats"), undefined],
  ])("%s", (_what, one, two, relation) => {
    expect(compareQuantities(one, two)).toBe(relation);
  });
});
