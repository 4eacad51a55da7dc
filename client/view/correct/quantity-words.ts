/** Quantities as lines of text, `at least 110 deaths`, and back. */

import type { Bound, QuantityInput } from "../../query/generated/graphql.ts";
import { BOUND_WORDS } from "../words.ts";

export interface StatedQuantity {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

/** One line a quantity; what is exact does not say so. */
export function formatQuantities(quantities: readonly StatedQuantity[]): string {
  return quantities
    .map(({ value, unit, bound }) => {
      const words = bound === "EXACTLY" ? "" : `${BOUND_WORDS[bound]} `;
      return `${words}${value} ${unit}`;
    })
    .join("\n");
}

/**
 * The quantities of some lines, empty ones left out.
 *
 * @throws {RangeError} for a line that is not a number with its unit
 */
export function parseQuantities(text: string): readonly QuantityInput[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(parseQuantity);
}

const BOUNDS = Object.keys(BOUND_WORDS) as readonly Bound[];
/** A number, with commas between its thousands or without, and what it counts. */
const COUNTED = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s+(\S.*)$/u;

function parseQuantity(line: string): QuantityInput {
  const bound = BOUNDS.find((one) => line.toLowerCase().startsWith(`${BOUND_WORDS[one]} `));
  const rest = bound === undefined ? line : line.slice(BOUND_WORDS[bound].length).trim();
  const [, number, unit] = COUNTED.exec(rest) ?? [];
  if (number === undefined || unit === undefined) {
    throw new RangeError(
      `A number needs what it counts, as in “at least 110 deaths”; “${line}” has not this form`,
    );
  }
  return { value: Number(number.replaceAll(",", "")), unit, bound: bound ?? "EXACTLY" };
}
