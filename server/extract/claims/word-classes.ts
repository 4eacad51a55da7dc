/** Word classes: what kind of word a token is, by its part of speech. */

import type { Token } from "../analysed-text.ts";

/** Whether a token is a word, and no mark. */
export function isWord({ pos }: Token): boolean {
  return pos !== "PUNCT" && pos !== "SYM" && pos !== "SPACE";
}

export function isVerb({ pos }: Token): boolean {
  return pos === "VERB" || pos === "AUX";
}

export function isNoun({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}
