/** Headings: short lines between paragraphs that say what comes next. */

import type { TextPosition } from "../model/selector.ts";
import type { TextLine } from "./text-lines.ts";

/** Code units and words of the longest heading. */
const LONGEST = 100;
const MOST_WORDS = 14;
/** How many times as long as a heading what comes after it is, at least. */
const LONGER = 1.5;

const FINAL = /[.!;:,…”"’')\]]$/u;
const OPENING = /^["“‘']?[\p{Lu}\p{N}]/u;
const BULLET = /^(?:[-–—•*·▪●>]|\d{1,3}[.)])\s/u;

/**
 * The headings among `lines`: short, beginning with a capital or figure, not ended like a sentence,
 * with text before them and a longer line or a list after them. `isOther` are lines known to be
 * something else.
 */
export function findHeadings(
  lines: readonly TextLine[],
  isOther: (line: TextLine) => boolean,
): readonly TextPosition[] {
  const body = lines.filter((line) => !isOther(line));
  return body
    .filter((line, index) => index > 0 && isHeading(line, body[index + 1]))
    .map(({ position }) => position);
}

function isHeading({ words }: TextLine, next: TextLine | undefined): boolean {
  if (next === undefined || !hasFormOfHeading(words)) return false;
  return BULLET.test(next.words) || next.words.length >= words.length * LONGER;
}

function hasFormOfHeading(words: string): boolean {
  if (words.length > LONGEST || BULLET.test(words)) return false;
  if (FINAL.test(words) || !OPENING.test(words) || !/\p{L}/u.test(words)) return false;
  return words.split(/\s+/u).length <= MOST_WORDS;
}
