/** Anchoring: from a quoted passage to its position in a document's text. */

import type { TextPosition, TextQuote } from "../model/selector.ts";
import { findExactOccurrences, findFoldedOccurrences } from "./find-occurrences.ts";
import { foldText } from "./fold-text.ts";
import { growToWords } from "./grow-to-words.ts";
import { matchApproximately } from "./match-approximately.ts";
import type { ApproximateMatch } from "./match-approximately.ts";

/**
 * How the words were found: to the letter; but for quotation marks, dashes, white space and Unicode
 * form; or with differences in the words or in their context.
 */
export type AnchorMatch = "exact" | "normalised" | "approximate";

/** The passage of the text that is most like a quote that does not stand in it. */
export interface NearestPassage {
  readonly position: TextPosition;
  readonly exact: string;
}

/** Where a quote stands; that it stands nowhere, or in several places, is an answer. */
export type Anchor =
  | { readonly type: "anchored"; readonly position: TextPosition; readonly match: AnchorMatch }
  | { readonly type: "absent"; readonly nearest?: NearestPassage }
  | {
      readonly type: "ambiguous";
      readonly positions: readonly TextPosition[];
      readonly match: AnchorMatch;
    };

export interface AnchorOptions {
  /** The offset near which the quote is expected; it decides only between equal occurrences. */
  readonly hint?: number | undefined;
}

/**
 * Differences that a passage may have and still be taken for the quote, as a share of its length:
 * a typing error a word. What differs by more is reported as the nearest passage instead.
 */
const ACCEPTED_ERROR_SHARE = 0.2;

/**
 * The position of `quote` in `text`, in UTF-16 code units, end exclusive.
 *
 * Exact occurrences come first, then those that differ in typesetting (`foldText`), then
 * approximate ones; `prefix` and `suffix` must fit in the first two, white space at the seam aside.
 * The text at a position that is not matched exactly differs from the quote: a caller that stores
 * the passage takes the text's own words. An empty quote is absent.
 */
export function anchorQuote(text: string, quote: TextQuote, options: AnchorOptions = {}): Anchor {
  if (quote.exact === "") return { type: "absent" };
  const exact = findExactOccurrences(text, quote.exact).filter(fits(text, quote));
  if (exact.length > 0) return choose(exact, "exact", options);
  const folded = findFoldedOccurrences(text, quote.exact).filter(fits(text, quote));
  if (folded.length > 0) return choose(folded, "normalised", options);
  return anchorApproximately(text, quote, options);
}

function choose(
  positions: readonly TextPosition[],
  match: AnchorMatch,
  { hint }: AnchorOptions,
): Anchor {
  const [first, second] = hint === undefined ? positions : nearestFirst(positions, hint);
  if (first === undefined) return { type: "absent" };
  if (second === undefined) return { type: "anchored", position: first, match };
  const isNearer = hint !== undefined && distance(first, hint) < distance(second, hint);
  if (isNearer) return { type: "anchored", position: first, match };
  return { type: "ambiguous", positions, match };
}

function nearestFirst(positions: readonly TextPosition[], hint: number): readonly TextPosition[] {
  return positions.toSorted((one, two) => distance(one, hint) - distance(two, hint));
}

function distance({ start }: TextPosition, hint: number): number {
  return Math.abs(start - hint);
}

function anchorApproximately(text: string, quote: TextQuote, { hint }: AnchorOptions): Anchor {
  const [best, ...others] = matchApproximately(text, quote, hint);
  if (best === undefined) return { type: "absent" };
  if (best.errors > quote.exact.length * ACCEPTED_ERROR_SHARE) {
    return { type: "absent", nearest: passageAt(text, growToWords(text, best.position)) };
  }
  const equals = others.filter(({ score }) => score === best.score);
  if (equals.length === 0) {
    return { type: "anchored", position: best.position, match: "approximate" };
  }
  return { type: "ambiguous", positions: inTextOrder([best, ...equals]), match: "approximate" };
}

function inTextOrder(matches: readonly ApproximateMatch[]): readonly TextPosition[] {
  return matches
    .map(({ position }) => position)
    .toSorted((one, two) => one.start - two.start || one.end - two.end);
}

/** The words at `position`, as they stand in `text`. */
export function passageAt(text: string, position: TextPosition): NearestPassage {
  return { position, exact: text.slice(position.start, position.end) };
}

/** Folding can shorten a text (runs of spaces), so context is sought in this many times its length. */
const CONTEXT_ROOM = 4;

function fits(text: string, { prefix = "", suffix = "" }: TextQuote) {
  return ({ start, end }: TextPosition): boolean =>
    endsWith(text, start, prefix) && startsWith(text, end, suffix);
}

function endsWith(text: string, end: number, context: string): boolean {
  if (text.endsWith(context, end)) return true;
  const before = text.slice(Math.max(0, end - context.length * CONTEXT_ROOM), end);
  return foldText(before).text.trimEnd().endsWith(foldText(context).text.trimEnd());
}

function startsWith(text: string, start: number, context: string): boolean {
  if (text.startsWith(context, start)) return true;
  const after = text.slice(start, start + context.length * CONTEXT_ROOM);
  return foldText(after).text.trimStart().startsWith(foldText(context).text.trimStart());
}
