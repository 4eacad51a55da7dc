/** Word weights: how much a word tells of what a text is about, by how few news articles it stands in. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A weight a line and the words that have it: the natural logarithm of one in how many articles a
 * word stands in, from 840 news articles (PolNeAR, train); no more of them is kept.
 */
export const WORD_WEIGHTS_FILE: string = fileURLToPath(
  new URL("word-weights.txt", import.meta.url),
);

/** The most that a word weighs: one that is rare in general is common in reports of its story. */
const RARE = 4.5;

let loaded: ReadonlyMap<string, number> | undefined;

/** 0 of a word in every text, 4.5 of a rare one; of all words when the list is missing. */
export function weightOf(lower: string): number {
  loaded ??= load();
  return Math.min(RARE, loaded.get(lower) ?? RARE);
}

function load(): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  if (!existsSync(WORD_WEIGHTS_FILE)) return weights;
  for (const line of readFileSync(WORD_WEIGHTS_FILE, "utf8").split("\n")) {
    const [weight, ...words] = line.split(" ");
    for (const word of words) weights.set(word, Number(weight));
  }
  return weights;
}
