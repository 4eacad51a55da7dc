/** Anchoring answers: from what a model proposed to what stands in the document's text. */

import type { ReadDocument } from "../../documents/read-document.ts";
import type { DateExpression, Extraction, Refusal } from "../extraction.ts";
import { overlaps } from "../positions.ts";
import { AttributionBook } from "./anchor-chain.ts";
import { anchorClaims } from "./anchor-claims.ts";
import { anchorEvents } from "./anchor-events.ts";
import { anchorNames } from "./anchor-names.ts";
import type { ChunkAnswer } from "./ask-for-chunk.ts";
import { parseEntries } from "./parse-entries.ts";
import { QuoteFinder } from "./quote-finder.ts";
import { readingOf, refusalOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { REASONS } from "./refusal-reasons.ts";

/**
 * What of the answers stands in the text, each part once; what does not is among the refusals. The
 * answers are of the document's parts, in its order.
 */
export function anchorAnswers(document: ReadDocument, answers: readonly ChunkAnswer[]): Extraction {
  const reading = readingOf(document);
  const refusals: Refusal[] = answers.flatMap((one) => {
    if (one.type === "answered") return [];
    const { start, end } = one.chunk;
    return [{ what: "answer", reason: one.reason, position: { start, end } }];
  });
  const chunks = answers.flatMap((one) => {
    if (one.type === "refused") return [];
    const parsed = parseEntries(one.answer, one.chunk);
    refusals.push(...parsed.refusals);
    return [{ ...parsed, finder: new QuoteFinder(document.text, one.chunk) }];
  });
  const book = anchorNames(reading, chunks, refusals);
  const dates = anchorDates(reading, chunks, refusals);
  const events = anchorEvents(reading, { chunks, book }, refusals);
  const attributions = new AttributionBook(reading);
  const claims = anchorClaims(reading, { chunks, book, events, attributions }, refusals);
  return {
    attributions: attributions.all,
    entities: book.entities,
    names: book.names,
    dates,
    quantities: reading.quantities,
    events,
    claims,
    refusals,
  };
}

interface DatesOfChunk {
  readonly finder: QuoteFinder;
  readonly dates: readonly string[];
}

/** The dates that rules find, and those that only the model does: these have no value. */
function anchorDates(
  { dates }: Reading,
  chunks: readonly DatesOfChunk[],
  refusals: Refusal[],
): readonly DateExpression[] {
  const all = [...dates];
  for (const { finder, dates: named } of chunks) {
    for (const words of named) {
      const found = finder.all(words);
      if (found.length === 0) refusals.push(refusalOf("date", words, REASONS.notInText));
      for (const { position } of found) {
        if (all.some((date) => overlaps(date.position, position))) continue;
        all.push({ position });
      }
    }
  }
  return all.toSorted((one, two) => one.position.start - two.position.start);
}
