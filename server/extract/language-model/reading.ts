/** A reading: one document with all that is known of it before a model's answers are anchored. */

import type { ReadDocument } from "../../documents/read-document.ts";
import { foldText } from "../../documents/fold-text.ts";
import type { Manner } from "../../model/appearance.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import { analyseText } from "../analysed-text.ts";
import type { AnalysedText } from "../analysed-text.ts";
import { mannerOf } from "../attributions/manner-of.ts";
import { findQuotations } from "../attributions/quotations.ts";
import type { Quotations } from "../attributions/quotations.ts";
import { findDates } from "../dates/find-dates.ts";
import type { DateExpression, QuantityExpression, Refusal } from "../extraction.ts";
import { overlaps } from "../positions.ts";
import { findQuantities } from "../quantities/find-quantities.ts";
import { indexFrom } from "../tokens-in.ts";
import type { RefusalReason } from "./refusal-reasons.ts";

/** Dates and numbers are found and computed by rules: a model's arithmetic is its own. */
export interface Reading {
  readonly document: ReadDocument;
  readonly text: string;
  /** The text without differences of typesetting. */
  readonly folded: string;
  readonly analysed: AnalysedText;
  readonly quotations: Quotations;
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
  /** Where no claim is read. */
  readonly silent: readonly TextPosition[];
}

export function readingOf(document: ReadDocument): Reading {
  const { text, boilerplate, headings, published } = document;
  const analysed = analyseText(text);
  const dates = findDates(analysed, { published: published?.value.edtf });
  const quantities = findQuantities(analysed, { dates });
  const quotations = findQuotations(analysed);
  const silent = [...boilerplate, ...headings];
  const folded = foldText(text).text;
  return { document, text, folded, analysed, quotations, dates, quantities, silent };
}

/** How the words at `positions` are given: it is told by their quotation marks, not by a model. */
export function mannerAt(
  { analysed, quotations }: Reading,
  positions: readonly TextPosition[],
): Manner {
  const spans = positions.map(({ start, end }) => ({
    first: indexFrom(analysed, start),
    last: indexFrom(analysed, end),
  }));
  return mannerOf(analysed.tokens, quotations, spans);
}

/** The time that a date at `position` is resolved to. */
export function timeAt({ dates }: Reading, position: TextPosition): TimeSpan | undefined {
  return dates.find((date) => date.time !== undefined && overlaps(date.position, position))?.time;
}

/** A model's words on one line, without what nobody sees: characters that hide or turn others. */
export function asLine(words: string): string {
  return words
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** The document's own words at a position. */
export function wordsAt({ text }: Reading, { start, end }: TextPosition): string {
  return text.slice(start, end);
}

/** Code units of a proposal that are shown with its refusal. */
const MOST_SHOWN = 120;

/** `kind` and the beginning of what was proposed, on one line. */
export function refusalOf(
  kind: string,
  words: string,
  reason: RefusalReason,
  position?: TextPosition,
): Refusal {
  const line = asLine(words);
  const shown = line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
  return { what: `${kind} “${shown}”`, reason, ...(position === undefined ? {} : { position }) };
}
