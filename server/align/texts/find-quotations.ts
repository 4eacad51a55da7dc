/** Quotations: where a text's words stand within quotation marks, by its characters alone. */

import type { TextPosition } from "../../model/selector.ts";

/** Curly, angled, low, straight and typewriter marks; a single curly one only where it opens. */
const MARK = /[“”„«»"]|''|``|‘(?=[\p{L}\p{N}])|’(?![\p{L}\p{N}])|\n/gu;

const OPENS = /^[“„«‘]$|^``$/u;
const CLOSES = /^[”»’]$/u;

/**
 * What stands between quotation marks, the marks left out, in the text's order; none nested in
 * another. A quotation left open ends with its paragraph, as one that runs over several does.
 */
export function findQuotations(text: string): readonly TextPosition[] {
  const found: TextPosition[] = [];
  let opened: { readonly start: number; readonly isSingle: boolean } | undefined;
  const close = (end: number) => {
    if (opened !== undefined && opened.start < end) found.push({ start: opened.start, end });
    opened = undefined;
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (mark === "\n") {
      // A single mark left open is an apostrophe.
      if (opened?.isSingle === true) opened = undefined;
      else close(index);
    } else if (
      opened === undefined ? !closesOnly(text, mark, index) : opensOnly(text, mark, index)
    ) {
      // One that is open still was left open: where it ended is not known.
      if (opened?.isSingle !== false || mark !== "‘")
        opened = { start: end, isSingle: mark === "‘" };
    } else if (opened?.isSingle === (mark === "’")) {
      close(index);
    }
  }
  if (opened?.isSingle === false) close(text.length);
  return found;
}

/** Whether a mark can but open: an opening one, or a straight one that a word follows alone. */
function opensOnly(text: string, mark: string, index: number): boolean {
  if (OPENS.test(mark)) return true;
  return !CLOSES.test(mark) && hasSpaceBefore(text, index) && !hasSpaceAfter(text, mark, index);
}

function closesOnly(text: string, mark: string, index: number): boolean {
  if (CLOSES.test(mark)) return true;
  return !OPENS.test(mark) && !hasSpaceBefore(text, index) && hasSpaceAfter(text, mark, index);
}

function hasSpaceBefore(text: string, index: number): boolean {
  return /[\s([—–-]/u.test(text[index - 1] ?? " ");
}

function hasSpaceAfter(text: string, mark: string, index: number): boolean {
  return /[\s)\]—–-]/u.test(text[index + mark.length] ?? " ");
}
