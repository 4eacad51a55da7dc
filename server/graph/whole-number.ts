/** Whole numbers as arguments: what is out of range is refused, not silently changed. */

import { WhenceError } from "../model/errors.ts";

export interface WholeNumberRange {
  /** What the argument is called. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

/** `value` itself. @throws {WhenceError} BAD_USER_INPUT when it is not a whole number in range */
export function wholeNumber(value: number, { name, min, max }: WholeNumberRange): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new WhenceError(
    "BAD_USER_INPUT",
    `Cannot use ${name} "${value}": it must be a whole number from ${min} to ${max}`,
    { details: { argument: name, value, min, max } },
  );
}
