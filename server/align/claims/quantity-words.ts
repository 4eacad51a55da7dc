/** Quantities in words, for reasons. */

import type { Quantity } from "../../model/quantity.ts";

/** "more than 110 deaths", "5 people". */
export function numberWords({ value, unit, bound }: Quantity): string {
  const number = `${value.toLocaleString("en-US")} ${unit}`.trim();
  return bound === "exactly" ? number : `${bound} ${number}`;
}
