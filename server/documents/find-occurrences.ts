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

/** Letters, marks and digits, but for scripts that write words without a space between them. */
const IN_WORD = String.raw`(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}]`;
const ENDS_IN_WORD = new RegExp(`${IN_WORD}$`, "u");
const STARTS_IN_WORD = new RegExp(`^${IN_WORD}`, "u");
/** Code units of the longest code point. */
const CODE_POINT = 2;

/** Whether the words at `position` are not the part of a longer word. */
export function isWholeWord(text: string, { start, end }: TextPosition): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CODE_POINT), start);
  const after = text.slice(end, end + CODE_POINT);
  const cutBefore = STARTS_IN_WORD.test(words) && ENDS_IN_WORD.test(before);
  const cutAfter = ENDS_IN_WORD.test(words) && STARTS_IN_WORD.test(after);
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
