/** Pair weights: what each feature of a pair speaks for, learnt from pairs whose answer is known. */

import type { Feature } from "./event-features.ts";

/**
 * In log-odds by feature: under its name what it weighs in any pair, under `<kind>: <name>` what it
 * weighs more in pairs of that kind. What is not listed weighs nothing.
 */
export type PairWeights = ReadonlyMap<string, number>;

export interface WeighedPair {
  readonly kind: string;
  readonly features: readonly Feature[];
}

export function weightNames(kind: string, name: string): readonly [string, string] {
  return [name, `${kind}: ${name}`];
}

/** Log-odds that the two are one. */
export function logOddsOf({ kind, features }: WeighedPair, weights: PairWeights): number {
  let sum = 0;
  for (const [name, value] of features) {
    for (const key of weightNames(kind, name)) sum += value * (weights.get(key) ?? 0);
  }
  return sum;
}

/** The logistic: log-odds as a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
