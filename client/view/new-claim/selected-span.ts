/** Selected words: from the pieces of an article that are selected to their place in its text. */

import type { Span } from "../../state/app-state.ts";

/** Every segment of an article names where it begins; empty lines have none. */
export interface SelectedPiece {
  /** Where the segment begins in the document's text, in UTF-16 code units. */
  readonly segmentStart: number;
  readonly length: number;
  /** Where the selection begins within it; undefined when it began before. */
  readonly from: number | undefined;
  /** Where the selection ends within it; undefined when it goes on after it. */
  readonly to: number | undefined;
}

/**
 * One span from the first selected letter to the last, without white space around it; undefined
 * when there is none between them. What lies between segments (line breaks) belongs to it.
 */
export function selectedSpan(text: string, pieces: readonly SelectedPiece[]): Span | undefined {
  const spans = pieces
    .map(({ segmentStart, length, from, to }) => ({
      start: segmentStart + (from ?? 0),
      end: segmentStart + (to ?? length),
    }))
    .filter(({ start, end }) => start < end);
  if (spans.length === 0) return undefined;
  return trimSpan(text, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
}

/** The span without the white space around it; undefined when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : undefined;
}

/** The words at a place, as they stand. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Where words stand in a text, the place nearest to `near`; undefined when they stand nowhere. */
export function findWords(text: string, words: string, near: number): Span | undefined {
  const wanted = words.trim();
  if (wanted === "") return undefined;
  let found: Span | undefined;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const isNearer = found === undefined || Math.abs(at - near) < Math.abs(found.start - near);
    if (isNearer) found = { start: at, end: at + wanted.length };
  }
  return found;
}
