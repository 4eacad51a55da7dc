/** Manner: whether a content is given in the speaker's words, in the reporter's, or in both. */

import type { Manner } from "../../model/appearance.ts";
import type { Token, TokenSpan } from "../analysed-text.ts";
import type { Quotations } from "./quotations.ts";
import { WITHIN } from "./quotations.ts";

/** Share of words in quotation marks from which a content counts as direct. */
const DIRECT_SHARE = 0.95;

export function mannerOf(
  tokens: readonly Token[],
  { states }: Quotations,
  content: readonly TokenSpan[],
): Manner {
  let [words, quoted] = [0, 0];
  for (const { first, last } of content) {
    for (let index = first; index < last; index += 1) {
      if (tokens[index]?.pos === "PUNCT") continue;
      words += 1;
      if (states[index] === WITHIN) quoted += 1;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted >= DIRECT_SHARE * words ? "direct" : "mixed";
}
