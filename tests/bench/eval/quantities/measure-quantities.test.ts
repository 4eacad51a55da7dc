import { describe, expect, it } from "vitest";
import {
  isSameChange,
  isSameQuantity,
  pairQuantities,
} from "../../../../bench/eval/quantities/measure-quantities.ts";
import type { QuantityExpression } from "../../../../server/extract/extraction.ts";

function found(value: number, more: Partial<QuantityExpression> = {}): QuantityExpression {
  const position = { start: 0, end: 1 };
  return { position, value, unit: "", bound: "exactly", confidence: 1, ...more };
}

describe("pairQuantities()", () => {
  it("pairs equal values once each, those of the same change first", () => {
    const gold = [
      { value: 5, change: "up", unit: "%" },
      { value: 5, change: "=", unit: "men" },
    ];
    const pairs = pairQuantities(gold, [found(5), found(5, { change: "up" }), found(5)]);
    expect(pairs.map((pair) => [pair.gold.unit, isSameChange(pair)])).toStrictEqual([
      ["men", true],
      ["%", true],
    ]);
  });
});

describe("isSameQuantity()", () => {
  it("wants both ends of a range", () => {
    const gold = { value: 1, to: 1.5, change: "=", unit: "" };
    expect(isSameQuantity({ gold, found: found(1, { to: 1.5 }) })).toBe(true);
    expect(isSameQuantity({ gold, found: found(1) })).toBe(false);
  });

  it("takes “millions” for the range from one to ten", () => {
    const gold = { value: 1e6, to: 1e7, change: "=", unit: "people" };
    expect(isSameQuantity({ gold, found: found(1e6, { bound: "more than" }) })).toBe(true);
    expect(isSameQuantity({ gold, found: found(1e6) })).toBe(false);
  });
});
