/** Word edges: a passage widened until it cuts no word and no character in two. */

import type { TextPosition } from "../model/selector.ts";

/** Surrogates count as letters, so that no character is cut in two either. */
const WITHIN_WORD = /^[\p{L}\p{M}\p{N}\p{Cs}]{2}$/u;

/** The smallest passage around `position` that begins and ends at the edge of a word. */
export function growToWords(text: string, position: TextPosition): TextPosition {
  let start = Math.max(0, position.start);
  let end = Math.min(text.length, position.end);
  while (start > 0 && isWithinWord(text, start)) start -= 1;
  while (end < text.length && isWithinWord(text, end)) end += 1;
  return { start, end };
}

function isWithinWord(text: string, offset: number): boolean {
  const after = text.charAt(offset);
  return isLowSurrogate(after) || WITHIN_WORD.test(text.charAt(offset - 1) + after);
}

function isLowSurrogate(unit: string): boolean {
  return unit >= "\uDC00" && unit <= "\uDFFF";
}
