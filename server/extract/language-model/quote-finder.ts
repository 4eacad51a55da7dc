/** The quote finder: where a model's words stand in its part of a document, or why they are refused. */

import type { AnchorMatch } from "../../documents/anchor-quote.ts";
import {
  findExactOccurrences,
  findFoldedOccurrences,
  isWholeWord,
} from "../../documents/find-occurrences.ts";
import { foldText } from "../../documents/fold-text.ts";
import type { TextPosition } from "../../model/selector.ts";
import { isWithin, overlapsAny } from "../positions.ts";
import { REASONS } from "./refusal-reasons.ts";
import type { RefusalReason } from "./refusal-reasons.ts";
import type { Chunk } from "./split-chunks.ts";

/** Approximate matches are none: what a model nearly quotes, it does not quote. */
export type QuoteMatch = Exclude<AnchorMatch, "approximate">;

export interface FoundQuote {
  readonly position: TextPosition;
  readonly match: QuoteMatch;
}

export type QuoteAnswer =
  | ({ readonly type: "found" } & FoundQuote)
  | { readonly type: "refused"; readonly reason: RefusalReason };

export interface FindOptions {
  /** Where its company stands: of several places the nearest is meant. */
  readonly near?: readonly TextPosition[];
  /** Parts of the text in which it must not stand. */
  readonly silent?: readonly TextPosition[];
}

/** Code units of a quote at most: a long paragraph. */
const LONGEST_QUOTE = 2_000;

/** Finds words in a chunk and the context before it. */
export class QuoteFinder {
  readonly chunk: Chunk;
  readonly #passage: string;
  readonly #offset: number;
  /** The passage folded once: most of what a model invents is so found absent without more ado. */
  readonly #folded: string;
  readonly #known = new Map<string, readonly FoundQuote[]>();

  constructor(text: string, chunk: Chunk) {
    this.chunk = chunk;
    this.#offset = chunk.contextStart;
    this.#passage = text.slice(chunk.contextStart, chunk.end);
    this.#folded = foldText(this.#passage).text;
  }

  /** All places of the words, to the letter or else but for typesetting; no parts of words. */
  all(words: string): readonly FoundQuote[] {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const found = this.#search(words.trim());
    this.#known.set(words, found);
    return found;
  }

  #search(wanted: string): readonly FoundQuote[] {
    if (!/[\p{L}\p{N}]/u.test(wanted) || wanted.length > LONGEST_QUOTE) return [];
    const exact = this.#whole(findExactOccurrences(this.#passage, wanted));
    if (exact.length > 0) return exact.map((position) => ({ position, match: "exact" }));
    if (!this.#folded.includes(foldText(wanted).text.trim())) return [];
    const folded = this.#whole(findFoldedOccurrences(this.#passage, wanted));
    return folded.map((position) => ({ position, match: "normalised" }));
  }

  /** The one place of the words. */
  find(words: string, { near = [], silent = [] }: FindOptions = {}): QuoteAnswer {
    const places = this.all(words);
    if (places.length === 0) return { type: "refused", reason: REASONS.notInText };
    const heard = places.filter(({ position }) => !overlapsAny(position, silent));
    const [first, second] = near.length === 0 ? heard : nearestFirst(heard, near);
    if (first === undefined) return { type: "refused", reason: REASONS.inBoilerplate };
    const isOnly =
      second === undefined || distance(first.position, near) < distance(second.position, near);
    if (isOnly) return { type: "found", ...first };
    return { type: "refused", reason: REASONS.ambiguous };
  }

  /** Whether a position is in the part that was asked about, and not in the context before it. */
  isAsked(position: TextPosition): boolean {
    return isWithin(position, { start: this.chunk.start, end: this.chunk.end });
  }

  #whole(positions: readonly TextPosition[]): readonly TextPosition[] {
    return positions
      .filter((position) => isWholeWord(this.#passage, position))
      .map(({ start, end }) => ({ start: start + this.#offset, end: end + this.#offset }));
  }
}

function nearestFirst(
  places: readonly FoundQuote[],
  near: readonly TextPosition[],
): readonly FoundQuote[] {
  return places.toSorted((one, two) => distance(one.position, near) - distance(two.position, near));
}

/** Code units between a position and the nearest of the others; infinite without any. */
export function distance(one: TextPosition, others: readonly TextPosition[]): number {
  const gaps = others.map(({ start, end }) => Math.max(0, start - one.end, one.start - end));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}
