/** Tokens by their place: those that lie in a position, without looking at all of them. */

import type { TextPosition } from "../model/selector.ts";
import type { AnalysedText, Token } from "./analysed-text.ts";

/** The index of the first token that begins at `offset` or after it; their number if none does. */
export function indexFrom({ tokens }: Pick<AnalysedText, "tokens">, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie in `place`, in their order. */
export function tokensIn(text: AnalysedText, place: TextPosition): readonly Token[] {
  const found: Token[] = [];
  for (let index = indexFrom(text, place.start); index < text.tokens.length; index += 1) {
    const token = text.tokens[index];
    if (token === undefined || token.end > place.end) break;
    found.push(token);
  }
  return found;
}
