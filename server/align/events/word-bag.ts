/** Word bags: words without their order, weighed by how much they tell. */

import { weightOf } from "./word-weights.ts";

/** Weights of unit length, by word. */
export type WordBag = ReadonlyMap<string, number>;

/** Each word once, however often it stands there. */
export function bagOf(words: readonly string[]): WordBag {
  return unitBag([...new Set(words)].map((word) => [word, weightOf(word)] as const));
}

/** The words with weights in proportion to those given. */
export function unitBag(weighed: readonly (readonly [word: string, weight: number])[]): WordBag {
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([word, weight]) => [word, weight / length]));
}

/** How alike two bags are: 0, nothing in common, to 1. */
export function cosine(one: WordBag, two: WordBag): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
