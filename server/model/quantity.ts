/** Quantities: a number with its unit and how it is bounded. */

import { z } from "zod";

export const BOUNDS = [
  "exactly",
  "about",
  "at least",
  "more than",
  "at most",
  "less than",
] as const;
export type Bound = (typeof BOUNDS)[number];

/** `value` in `unit`, as bounded by the source's words: "over 110 deaths" is more than, 110, deaths. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

export const quantitySchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  bound: z.enum(BOUNDS),
});
