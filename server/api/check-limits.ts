/** Checking: a query over a limit is refused before it is executed, with the figure. */

import { WhenceError } from "../model/errors.ts";
import type { Limits } from "./limits.ts";
import type { QueryMeasure } from "./measure-query.ts";

const REFUSALS = [
  {
    limit: "depth",
    say: (found: number, most: number) => `it is ${found} fields deep, and ${most} are allowed`,
  },
  {
    limit: "introspectionDepth",
    say: (found: number, most: number) =>
      `it asks for the schema ${found} fields deep, and ${most} are allowed`,
  },
  {
    limit: "aliases",
    say: (found: number, most: number) => `it has ${found} aliases, and ${most} are allowed`,
  },
  {
    limit: "cost",
    say: (found: number, most: number) => `it costs ${found}, and ${most} is allowed`,
  },
] as const;

/** Levels of input that are looked at: twice what any type of the schema has. */
const INPUT_LEVELS = 10;

/**
 * Looks at variables before they are taken for what the schema asks for.
 *
 * @throws {WhenceError} QUERY_TOO_COMPLEX when one of their lists is too long
 */
export function checkVariables(value: unknown, limits: Limits, levels = INPUT_LEVELS): void {
  if (typeof value !== "object" || value === null || levels === 0) return;
  if (Array.isArray(value) && value.length > limits.listItems) {
    const found = value.length;
    const most = limits.listItems;
    throw new WhenceError(
      "QUERY_TOO_COMPLEX",
      `Cannot run the query: a list in its variables has ${found} items, and ${most} are allowed`,
      { details: { limit: "listItems", found, most } },
    );
  }
  for (const inner of Object.values(value)) checkVariables(inner, limits, levels - 1);
}

/** @throws {WhenceError} QUERY_TOO_COMPLEX when a query is over one of the limits */
export function checkLimits(measure: QueryMeasure, limits: Limits): void {
  for (const { limit, say } of REFUSALS) {
    const found = measure[limit];
    const most = limits[limit];
    if (found <= most) continue;
    throw new WhenceError("QUERY_TOO_COMPLEX", `Cannot run the query: ${say(found, most)}`, {
      details: { limit, found, most },
    });
  }
}
