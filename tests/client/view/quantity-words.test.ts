import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantities, parseQuantities } from "../../../client/view/correct/quantity-words.ts";
import type { Bound } from "../../../client/query/generated/graphql.ts";

describe("formatQuantities()", () => {
  it("says the bound in words, and none of what is exact", () => {
    expect(
      formatQuantities([
        { value: 110, unit: "deaths", bound: "MORE_THAN" },
        { value: 2.5, unit: "million barrels a day", bound: "EXACTLY" },
      ]),
    ).toBe("more than 110 deaths\n2.5 million barrels a day");
  });
});

describe("parseQuantities()", () => {
  it("reads a line each, whatever its capitals, and leaves empty ones out", () => {
    expect(parseQuantities("At least 3,000,000 barrels\n\n 5 people ")).toEqual([
      { value: 3_000_000, unit: "barrels", bound: "AT_LEAST" },
      { value: 5, unit: "people", bound: "EXACTLY" },
    ]);
  });

  it.each(["many people", "110", "about deaths", "1,2 people"])("refuses %s", (line) => {
    expect(() => parseQuantities(line)).toThrow(line);
  });

  it("reads what formatQuantities() writes", () => {
    const quantity = fc.record({
      value: fc.integer({ min: -1e9, max: 1e9 }),
      unit: fc.constantFrom("deaths", "% of exports", "US dollars", "about-turns"),
      bound: fc.constantFrom<Bound>(
        "EXACTLY",
        "ABOUT",
        "AT_LEAST",
        "MORE_THAN",
        "AT_MOST",
        "LESS_THAN",
      ),
    });
    fc.assert(
      fc.property(fc.array(quantity, { maxLength: 4 }), (quantities) => {
        expect(parseQuantities(formatQuantities(quantities))).toEqual(quantities);
      }),
    );
  });
});
