/** Proposing: from what was read in a document to the records of a log. */

import type { ReadDocument } from "../documents/read-document.ts";
import { makeId, sha256Hex } from "../model/ids.ts";
import type { CollectionId, DocumentId } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import { proposeClaims } from "./propose/propose-claims.ts";
import { proposeDocument } from "./propose/propose-document.ts";
import { proposeEntities } from "./propose/propose-entities.ts";
import { proposeEvents } from "./propose/propose-events.ts";
import { ProposedRecords } from "./propose/proposed-records.ts";
import type { Extraction } from "./extraction.ts";

export interface Proposal {
  readonly document: ReadDocument;
  readonly extraction: Extraction;
  readonly collection: CollectionId;
  /** Who or what read the document, and when. */
  readonly made: Made;
}

/** The id that a text has in a collection, whatever file it came in. */
export function documentIdOf(collection: CollectionId, text: string): DocumentId {
  return makeId("document", collection, [sha256Hex(text)]);
}

/**
 * The records of the document and of what was read in it, each after those it refers to; the same
 * for the same proposal. Nodes belong to the document: that two documents name one actor is for a
 * judgement to say.
 *
 * @throws {WhenceError} RECORD_INVALID when an extractor gave what is no record
 */
export function proposeRecords(proposal: Proposal): readonly LogRecord[] {
  const { collection, made, document, extraction } = proposal;
  const records = new ProposedRecords(collection, made, documentIdOf(collection, document.text));
  proposeDocument(records, document);
  const nodes = proposeEntities(records, extraction);
  const events = proposeEvents(records, extraction, nodes);
  proposeClaims(records, document.text, { extraction, nodes, events });
  return records.all();
}
