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
