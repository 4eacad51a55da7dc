/** Passages: the words that an encoding quotes, found in the documents' texts. */

import { anchorQuote, passageAt } from "../documents/anchor-quote.ts";
import type { Anchor, NearestPassage } from "../documents/anchor-quote.ts";
import {
  findExactOccurrences,
  findFoldedOccurrences,
  isWholeWord,
} from "../documents/find-occurrences.ts";
import { growToWords } from "../documents/grow-to-words.ts";
import { splitSentences } from "../documents/split-sentences.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Evidence, TextPosition, TextQuote } from "../model/selector.ts";
import type { QuoteSource } from "./collection-format.ts";
import type { NodeKeys } from "./node-keys.ts";
import type { Problem } from "./problem.ts";
import type { EncodedDocument } from "./read-collection-files.ts";
import type { SourcePlace } from "./source-place.ts";

type Quotes = QuoteSource | readonly QuoteSource[];

/** Occurrences that a message about an ambiguous quote shows. */
const OCCURRENCES_SHOWN = 4;
/** Code units before an occurrence that a message shows: three or four words. */
const CONTEXT_SHOWN = 24;

/** Finds quoted words; what cannot be found is a problem at the place where it was quoted. */
export class Passages {
  readonly #keys: NodeKeys;
  readonly #problems: Problem[];
  readonly #sentences = new Map<string, readonly TextPosition[]>();

  constructor(keys: NodeKeys, problems: Problem[]) {
    this.#keys = keys;
    this.#problems = problems;
  }

  /**
   * The positions of `quotes` in `document`, in the text's order and without overlaps; those that
   * cannot be found are left out and reported.
   *
   * With `near`, words that occur more than once are taken where they are nearest to it, in the
   * same sentence first.
   */
  find(
    document: EncodedDocument,
    quotes: Quotes,
    place: SourcePlace,
    near: readonly TextPosition[] = [],
  ): readonly TextPosition[] {
    const found: TextPosition[] = [];
    for (const { source, at } of listQuotes(quotes, place)) {
      if (typeof source === "object" && "every" in source) continue;
      const quote = typeof source === "string" ? { exact: source } : toTextQuote(source);
      const position = this.#locate(document, quote, at, near);
      if (position === undefined) continue;
      if (found.some((other) => overlap(other, position))) {
        this.#problems.push(at.problem("overlaps another quote of the same list; leave one out"));
      } else {
        found.push(position);
      }
    }
    for (const { exact, at } of everyQuotes(quotes, place)) {
      const all = findWholeWords(document.text, exact);
      if (all.length === 0) this.#refuseWords(document, exact, at);
      found.push(...all.filter((one) => !found.some((other) => overlap(other, one))));
    }
    return found.toSorted((one, two) => one.start - two.start);
  }

  /** For each document key of `quotesByDocument`, where its words are; documents without are left out. */
  byDocument(
    quotesByDocument: Readonly<Record<string, Quotes>>,
    place: SourcePlace,
  ): readonly Evidence<DocumentId>[] {
    return Object.entries(quotesByDocument).flatMap(([key, quotes]) => {
      const document = this.#keys.findDocument(key, place.at(key));
      if (document === undefined) return [];
      const positions = this.find(document, quotes, place.at(key));
      return positions.length === 0 ? [] : [{ document: document.id, positions }];
    });
  }

  #locate(
    document: EncodedDocument,
    quote: TextQuote,
    place: SourcePlace,
    near: readonly TextPosition[],
  ): TextPosition | undefined {
    const anchor = anchorQuote(document.text, quote);
    if (anchor.type === "absent" || anchor.match === "approximate") {
      this.#refuse(document, quote, place, nearestOf(document.text, anchor));
      return undefined;
    }
    if (anchor.type === "anchored") return anchor.position;
    const whole = anchor.positions.filter((one) => isWholeWord(document.text, one));
    const candidates = whole.length === 0 ? anchor.positions : whole;
    if (candidates.length === 1) return candidates[0];
    if (near.length > 0) return this.#nearest(document, candidates, near);
    this.#problems.push(place.problem(ambiguity(document, quote, candidates)));
    return undefined;
  }

  #nearest(
    document: EncodedDocument,
    candidates: readonly TextPosition[],
    near: readonly TextPosition[],
  ): TextPosition | undefined {
    const sentences = this.sentencesOf(document).filter((sentence) =>
      near.some((position) => overlap(sentence, position)),
    );
    const rank = (one: TextPosition) => ({
      outside: Number(!sentences.some((sentence) => overlap(sentence, one))),
      gap: Math.min(...near.map((position) => gapBetween(one, position))),
    });
    const [best] = candidates
      .map((position) => ({ position, ...rank(position) }))
      .toSorted(
        (one, two) =>
          one.outside - two.outside || one.gap - two.gap || one.position.start - two.position.start,
      );
    return best?.position;
  }

  /** The document's sentences, split once. */
  sentencesOf(document: EncodedDocument): readonly TextPosition[] {
    const known = this.#sentences.get(document.key);
    if (known !== undefined) return known;
    const sentences = splitSentences(document.text, document.language);
    this.#sentences.set(document.key, sentences);
    return sentences;
  }

  #refuse(
    document: EncodedDocument,
    quote: TextQuote,
    place: SourcePlace,
    nearest: NearestPassage | undefined,
  ): void {
    const { exact, prefix, suffix } = quote;
    const context = [
      prefix === undefined ? "" : ` after "${prefix}"`,
      suffix === undefined ? "" : ` before "${suffix}"`,
    ].join("");
    this.#problems.push(
      place.problem(
        `document "${document.key}" does not have "${exact}"${context}${nearestHint(nearest)}`,
      ),
    );
  }

  #refuseWords(document: EncodedDocument, words: string, place: SourcePlace): void {
    const nearest = nearestOf(document.text, anchorQuote(document.text, { exact: words }));
    const cause = `document "${document.key}" does not have "${words}" as whole words`;
    this.#problems.push(place.problem(cause + nearestHint(nearest)));
  }
}

function nearestHint(nearest: NearestPassage | undefined): string {
  return nearest === undefined ? "" : `; nearest: "${oneLine(nearest.exact).trim()}"`;
}

function toTextQuote({ exact, prefix, suffix }: Exclude<QuoteSource, string | { every: string }>) {
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function listQuotes(quotes: Quotes, place: SourcePlace) {
  if (typeof quotes === "string" || !Array.isArray(quotes)) {
    return [{ source: quotes as QuoteSource, at: place }];
  }
  return (quotes as readonly QuoteSource[]).map((source, index) => ({
    source,
    at: place.at(index),
  }));
}

/** Longer words first, so that "Maduro" does not take the end of "Nicolás Maduro". */
function everyQuotes(quotes: Quotes, place: SourcePlace) {
  return listQuotes(quotes, place)
    .flatMap(({ source, at }) =>
      typeof source === "object" && "every" in source ? [{ exact: source.every, at }] : [],
    )
    .toSorted((one, two) => two.exact.length - one.exact.length);
}

function findWholeWords(text: string, words: string): readonly TextPosition[] {
  const exact = findExactOccurrences(text, words);
  const all = exact.length > 0 ? exact : findFoldedOccurrences(text, words);
  return all.filter((position) => isWholeWord(text, position));
}

function nearestOf(text: string, anchor: Anchor): NearestPassage | undefined {
  if (anchor.type === "absent") return anchor.nearest;
  const [position] = anchor.type === "anchored" ? [anchor.position] : anchor.positions;
  return position === undefined ? undefined : passageAt(text, growToWords(text, position));
}

function ambiguity(
  { key, text }: EncodedDocument,
  { exact }: TextQuote,
  positions: readonly TextPosition[],
): string {
  const shown = positions.slice(0, OCCURRENCES_SHOWN).map(({ start, end }) => {
    const line = text.slice(0, start).split("\n").length;
    const around = growToWords(text, { start: start - CONTEXT_SHOWN, end: end + CONTEXT_SHOWN });
    const [before, after] = [text.slice(around.start, start), text.slice(end, around.end)];
    return `line ${line} "${oneLine(before)}[…]${oneLine(after)}"`;
  });
  const more = positions.length > OCCURRENCES_SHOWN ? ", …" : "";
  return (
    `"${exact}" stands ${positions.length} times in document "${key}" (${shown.join(", ")}${more}); ` +
    "quote more words, add `prefix` or `suffix`, or write `every` if all are meant"
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function overlap(one: TextPosition, two: TextPosition): boolean {
  return one.start < two.end && two.start < one.end;
}

function gapBetween(one: TextPosition, two: TextPosition): number {
  return Math.max(0, one.start - two.end, two.start - one.end);
}
