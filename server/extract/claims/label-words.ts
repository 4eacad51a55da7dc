/** The words of a claim for its label: without the ones that any clause begins with. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";

const EMPTY = new Set(["the", "a", "an", "that", "this", "these", "those", "there", "has", "have"]);

/** The clause's words as they stand, its empty first words left out, its first letter large. */
export function labelWords({ text, tokens }: AnalysedText, { first, last }: TokenSpan): string {
  let from = first;
  while (from < last - 1 && EMPTY.has(tokens[from]?.lower ?? "")) from += 1;
  const words = text
    .slice(tokens[from]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    .replace(/[“”"]|''|``/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
