/** Works: titles of songs and books, and words spoken of, which alone stand in quotation marks. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";

const OPENING = /^(?:["“‘']|''|``)$/u;
const CLOSING = /^(?:["”’']|'')$/u;

/** With one word the closing mark has to follow at once: `"Yes." he said` is speech. */
export function isWork({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const wordAt = (index: number) => tokens[index]?.text ?? "";
  if (!OPENING.test(wordAt(first - 1))) return false;
  if (CLOSING.test(wordAt(last))) return true;
  return last - first > 1 && /^[.,]$/u.test(wordAt(last)) && CLOSING.test(wordAt(last + 1));
}
