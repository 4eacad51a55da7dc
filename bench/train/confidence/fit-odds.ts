/** Fitting odds: log-odds of being right by the signs of what was judged. */

import { chanceOf } from "../../../server/extract/odds.ts";
import type { Odds, Signs } from "../../../server/extract/odds.ts";

export interface Example<Sign extends string> {
  readonly signs: Signs<Sign>;
  readonly isRight: boolean;
}

const ROUNDS = 4_000;
const RATE = 0.02;
/** Pulls what a sign adds towards nothing (half the sum of squares): a few examples move it little. */
const PRIOR = 1;

/** Logistic regression by gradient ascent, to two decimals; the same for the same examples. */
export function fitOdds<Sign extends string>(
  examples: readonly Example<Sign>[],
  signs: readonly Sign[],
): Odds<Sign> {
  const names: readonly (Sign | "any")[] = ["any", ...signs];
  let odds = tableOf(names, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pulls = tableOf(names, (name) => (name === "any" ? 0 : -PRIOR * odds[name]));
    for (const { signs: own, isRight } of examples) {
      const pull = (isRight ? 1 : 0) - chanceOf(odds, own);
      for (const name of names) if (name === "any" || own[name]) pulls[name] += pull;
    }
    const step = RATE * Math.min(1, 50 / Math.max(1, examples.length));
    odds = tableOf(names, (name) => odds[name] + step * pulls[name]);
  }
  return tableOf(names, (name) => Math.round(odds[name] * 100) / 100);
}

function tableOf<Name extends string>(
  names: readonly Name[],
  valueOf: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, number>;
}
