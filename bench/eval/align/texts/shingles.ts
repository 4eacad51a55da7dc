/** Shingles: the baselines of shared wording, Jaccard on five words in a row and its estimate by MinHash. */

import { gramAt, RUN } from "../../../../server/align/texts/text-words.ts";
import type { TextWords } from "../../../../server/align/texts/text-words.ts";

/** Hash functions of a signature. Source: Broder (1997), "On the resemblance and containment of documents". */
const HASHES = 128;

export function shinglesOf(words: TextWords): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at + RUN <= words.terms.length; at += 1) found.add(gramAt(words, at));
  return found;
}

/** Shared shingles of all, 0 to 1. */
export function jaccard(one: ReadonlySet<number>, two: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of one) if (two.has(shingle)) shared += 1;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** For each hash function the smallest value of a shingle. */
export function minHashes(shingles: ReadonlySet<number>): Uint32Array {
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let hash = 0; hash < HASHES; hash += 1) {
      let state = Math.imul(shingle ^ Math.imul(hash + 1, 0x9e3779b1), 0x85ebca6b);
      state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
      state = (state ^ (state >>> 16)) >>> 0;
      if (state < (smallest[hash] ?? 0)) smallest[hash] = state;
    }
  }
  return smallest;
}

/** The part of equal values: what Jaccard is estimated to be. */
export function minHashSimilarity(one: Uint32Array, two: Uint32Array): number {
  return one.reduce((sum, value, hash) => sum + Number(value === two[hash]), 0) / HASHES;
}
