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
  const known = weightsOf(kind, weights);
  let sum = 0;
  for (const [name, value] of features) {
    let found = known.get(name);
    if (found === undefined) {
      const [inAny, inKind] = weightNames(kind, name);
      found = [weights.get(inAny) ?? 0, weights.get(inKind) ?? 0];
      known.set(name, found);
    }
    sum += value * found[0];
    sum += value * found[1];
  }
  return sum;
}

/** What a feature weighs in any pair, and what it weighs more in pairs of one kind, by its name. */
type KindWeights = Map<string, readonly [inAny: number, inKind: number]>;

/** By weights and kind: names are put together once, not for every pair. */
const kindWeights = new WeakMap<PairWeights, Map<string, KindWeights>>();

function weightsOf(kind: string, weights: PairWeights): KindWeights {
  const kinds = kindWeights.get(weights) ?? new Map<string, KindWeights>();
  kindWeights.set(weights, kinds);
  const known = kinds.get(kind) ?? new Map();
  kinds.set(kind, known);
  return known;
}

/** The logistic: log-odds as a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
