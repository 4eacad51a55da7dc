/** Lines: a text line by line, each with its place. */

import type { TextPosition } from "../model/selector.ts";

/** A line that is not empty; white space around its words is outside of `position`. */
export interface TextLine {
  readonly words: string;
  readonly position: TextPosition;
  /** Whether an empty line, or the text's beginning, comes before it. */
  readonly afterGap: boolean;
}

/** The lines of `text` that have words, in its order. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterGap = true;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end);
    const words = line.trim();
    if (words === "") afterGap = true;
    else {
      const from = start + line.indexOf(words);
      lines.push({ words, position: { start: from, end: from + words.length }, afterGap });
      afterGap = false;
    }
    start = end + 1;
  }
  return lines;
}

/** Where a part of a line stands in the text; `from` counts in the line's words. */
export function placeInLine({ position }: TextLine, from: number, length: number): TextPosition {
  return { start: position.start + from, end: position.start + from + length };
}
