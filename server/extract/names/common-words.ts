/** Common words: those that news writes without a capital; the program runs without their list. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const COMMON_WORDS_FILE: string = fileURLToPath(
  new URL("common-words.txt", import.meta.url),
);

let loaded: ReadonlySet<string> | undefined;

/** Whether a word in lower case is common; none is when the list is missing. */
export function isCommonWord(lower: string): boolean {
  loaded ??= new Set(
    existsSync(COMMON_WORDS_FILE) ? readFileSync(COMMON_WORDS_FILE, "utf8").split("\n") : [],
  );
  return loaded.has(lower);
}
