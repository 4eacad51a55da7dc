/** Occurrences: everywhere that some words stand in a text, to the letter or after folding. */

import type { TextPosition } from "../model/selector.ts";
import { foldText } from "./fold-text.ts";

/** All places where `exact` stands to the letter, overlapping ones too, in the text's order. */
export function findExactOccurrences(text: string, exact: string): readonly TextPosition[] {
  const length = exact.length;
  return findAll(text, exact).map((start) => ({ start, end: start + length }));
}

/**
 * All places where `exact` stands once both are folded (`foldText`), in the text's order; white
 * space around `exact` is left out. A place never cuts through a character.
 */
export function findFoldedOccurrences(text: string, exact: string): readonly TextPosition[] {
  const wanted = foldText(exact).text.trim();
  const folded = foldText(text);
  return findAll(folded.text, wanted).flatMap((first) => {
    const last = first + wanted.length - 1;
    const start = folded.starts[first];
    const end = folded.ends[last];
    const cuts = folded.starts[first - 1] === start || folded.ends[last + 1] === end;
    return start === undefined || end === undefined || cuts ? [] : [{ start, end }];
  });
}

const LETTER_OR_DIGIT_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_OR_DIGIT_AFTER = /^[\p{L}\p{M}\p{N}]/u;
/** Code units of the longest code point. */
const CODE_POINT = 2;

/** Whether the words at `position` are not the part of a longer word. */
export function isWholeWord(text: string, { start, end }: TextPosition): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CODE_POINT), start);
  const after = text.slice(end, end + CODE_POINT);
  const cutBefore = LETTER_OR_DIGIT_AFTER.test(words) && LETTER_OR_DIGIT_BEFORE.test(before);
  const cutAfter = LETTER_OR_DIGIT_BEFORE.test(words) && LETTER_OR_DIGIT_AFTER.test(after);
  return !cutBefore && !cutAfter;
}

function findAll(text: string, wanted: string): readonly number[] {
  const starts: number[] = [];
  if (wanted === "") return starts;
  let start = text.indexOf(wanted);
  while (start !== -1) {
    starts.push(start);
    start = text.indexOf(wanted, start + 1);
  }
  return starts;
}
