/** Describing: from a position in a document's text to the quote that anchors there again. */

import type { TextPosition, TextQuote } from "../model/selector.ts";
import { anchorQuote } from "./anchor-quote.ts";
import { growToWords } from "./grow-to-words.ts";

/** Code units of context to begin with: about five words, what a person recognises a place by. */
const FIRST_CONTEXT = 32;

/**
 * The quote at `position`: its words, with as much of the text before and after as makes the
 * passage unique, grown to whole words; a side at the text's edge is left out.
 *
 * `anchorQuote` finds the same position again, or says that several fit: never another place.
 *
 * @throws {RangeError} when the position is empty or not within the text
 */
export function describeQuote(text: string, { start, end }: TextPosition): TextQuote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`Cannot describe ${start}–${end}: not within a text of ${text.length}`);
  }
  for (let context = FIRST_CONTEXT; ; context *= 2) {
    const around = growToWords(text, { start: start - context, end: end + context });
    const quote = quoteBetween(text, { start, end }, around);
    const isWhole = around.start === 0 && around.end === text.length;
    if (isWhole || anchorQuote(text, quote).type === "anchored") return quote;
  }
}

function quoteBetween(text: string, position: TextPosition, around: TextPosition): TextQuote {
  const prefix = text.slice(around.start, position.start);
  const suffix = text.slice(position.end, around.end);
  return {
    exact: text.slice(position.start, position.end),
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
  };
}
