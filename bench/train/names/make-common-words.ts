/** Makes the list of common words: those that news writes without a capital, so that a capital at a sentence's beginning says nothing. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COMMON_WORDS_FILE } from "../../../server/extract/names/common-words.ts";

/** Texts in which a word has to stand. */
const FEWEST_TEXTS = 3;
/** A word is common that is written without a capital more often than this share. */
const LOWER_SHARE = 0.6;

/** How many words were written; none of the texts' order is kept. */
export function makeCommonWords(corpora: string, file: string = COMMON_WORDS_FILE): number {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of readTexts(path.join(corpora, "polnear", "train", "text"))) {
    const seen = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}+/gu));
    for (const word of seen) lower.set(word, (lower.get(word) ?? 0) + 1);
    const capitals = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? [];
    for (const word of new Set(capitals.map((one) => one.toLowerCase()))) {
      capital.set(word, (capital.get(word) ?? 0) + 1);
    }
  }
  const words = [...lower]
    .filter(([word, texts]) => {
      return texts >= FEWEST_TEXTS && texts / (texts + (capital.get(word) ?? 0)) > LOWER_SHARE;
    })
    .map(([word]) => word)
    .toSorted();
  writeFileSync(file, `${words.join("\n")}\n`);
  return words.length;
}

function readTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
}
