/** Sampled grams: by which words in a row a document is found again. */

import { gramAt, isRunAt } from "./text-words.ts";
import type { TextWords } from "./text-words.ts";

/** Of so many grams of prose one is taken: of a tenth of a short report, six. */
const PROSE_SAMPLE = 5;

/** The grams of all quotations and, by their number, one in five of the prose; each once, in order. */
export function sampledGrams(words: TextWords): Uint32Array {
  const found: number[] = [];
  for (let at = 0; at < words.terms.length; at += 1) {
    if (!isRunAt(words, at)) continue;
    const gram = gramAt(words, at);
    if (words.quoted[at] !== -1 || isSampled(gram)) found.push(gram);
  }
  const sorted = Uint32Array.from(found).toSorted();
  return sorted.filter((gram, index) => index === 0 || gram !== sorted[index - 1]);
}

/** Whether a gram of prose is one by which documents are found. */
export function isSampled(gram: number): boolean {
  return gram % PROSE_SAMPLE === 0;
}
