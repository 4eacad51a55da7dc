/** Snippets: the part of a text around some words of it, short enough for one line of a list. */

import type { TextPosition } from "../model/selector.ts";

/** UTF-16 code units of a snippet, at most. */
const SNIPPET_LENGTH = 120;

/** UTF-16 code units of text before the words: enough to see what they follow on. */
const LEAD_LENGTH = 40;

/**
 * The part of `text` around `words` in their line, at most 120 UTF-16 code units: the whole line
 * where it fits, else from the beginning of a word to the end of one. The words themselves are cut
 * off only when they are longer.
 */
export function snippetAround(text: string, words: TextPosition): string {
  const lineStart = text.lastIndexOf("\n", words.start - 1) + 1;
  const lineBreak = text.indexOf("\n", words.end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  // Where little follows the words, the room is given to what comes before them.
  const latestStart = Math.min(words.start - LEAD_LENGTH, lineEnd - SNIPPET_LENGTH);
  const from = wordStart(text, Math.max(lineStart, latestStart), { lineStart, ...words });
  const limit = from + SNIPPET_LENGTH;
  const to = limit >= lineEnd ? lineEnd : wordEnd(text, limit, Math.min(words.end, limit));
  return text.slice(from, to).trim();
}

/** Where a word begins at or after `from`, at the latest at `start`. */
function wordStart(
  text: string,
  from: number,
  { lineStart, start }: { readonly lineStart: number; readonly start: number },
): number {
  let place = from;
  while (place > lineStart && place < start && !isSpace(text, place - 1)) place += 1;
  return place;
}

/** Where a word ends at or before `to`, at the earliest at `earliest`. */
function wordEnd(text: string, to: number, earliest: number): number {
  let place = to;
  while (place > earliest && !isSpace(text, place)) place -= 1;
  return place;
}

function isSpace(text: string, place: number): boolean {
  return /\s/u.test(text.charAt(place));
}
