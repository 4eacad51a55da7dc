/** Placing quotes: from the words that somebody gives to their positions in a document's text. */

import { anchorQuote } from "../../documents/anchor-quote.ts";
import type { DocumentRecord } from "../../model/document.ts";
import { WhenceError } from "../../model/errors.ts";
import type { TextPosition, TextQuote } from "../../model/selector.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";

/** Words with their place, as far as whoever gives them knows it. */
export interface GivenQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where they begin, in UTF-16 code units. */
  readonly start?: number | undefined;
}

/** Characters of a quote that a message repeats. */
const SHOWN = 80;

/**
 * The positions of `quotes`, in the order of the text and each once. Words that differ from the
 * text's by more than typesetting are nowhere.
 *
 * @throws {WhenceError} QUOTE_NOT_FOUND with the nearest passage, or QUOTE_AMBIGUOUS
 */
export function placeQuotes(
  document: DocumentRecord,
  quotes: readonly GivenQuote[],
): readonly TextPosition[] {
  const placed = new Map<string, TextPosition>();
  for (const quote of quotes) {
    const position = placeQuote(document, quote);
    placed.set(`${position.start}-${position.end}`, position);
  }
  return [...placed.values()].toSorted((one, two) => one.start - two.start || one.end - two.end);
}

function placeQuote({ id, text }: DocumentRecord, quote: GivenQuote): TextPosition {
  const { exact, start } = quote;
  if (exact !== "" && start !== undefined && text.startsWith(exact, start)) {
    return { start, end: start + exact.length };
  }
  const anchor = anchorQuote(text, selectorOf(quote), { hint: start });
  const shown = inOneLine(exact);
  if (anchor.type === "ambiguous") {
    throw new WhenceError(
      "QUOTE_AMBIGUOUS",
      `Cannot place "${shown}": it stands in ${anchor.positions.length} places of the document; give where it begins, or the words before and after`,
      { details: { document: id, exact, positions: anchor.positions } },
    );
  }
  if (anchor.type === "anchored" && anchor.match !== "approximate") return anchor.position;
  const nearest =
    anchor.type === "anchored"
      ? text.slice(anchor.position.start, anchor.position.end)
      : anchor.nearest?.exact;
  const hint = nearest === undefined ? "" : `; the nearest words are "${inOneLine(nearest)}"`;
  throw new WhenceError(
    "QUOTE_NOT_FOUND",
    `Cannot place "${shown}": the document does not have these words${hint}`,
    { details: { document: id, exact, ...(nearest !== undefined && { nearest }) } },
  );
}

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

function selectorOf({ exact, prefix, suffix }: GivenQuote): TextQuote {
  return {
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

/**
 * The document itself, not the one it may be merged with: positions count in its own text.
 *
 * @throws {WhenceError} DOCUMENT_NOT_FOUND, also when it was withdrawn
 */
export function requireDocument(graph: KnowledgeGraph, id: string): DocumentRecord {
  const record = graph.getRecord(id);
  if (record?.type === "document" && !graph.isWithdrawn(record.id)) return record;
  const why = record?.type === "document" ? "it was withdrawn" : "the collection has none";
  throw new WhenceError("DOCUMENT_NOT_FOUND", `Cannot use document "${id}": ${why}`, {
    details: { id },
  });
}
