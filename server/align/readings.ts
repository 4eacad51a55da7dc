/** Readings: what the log has of each document, kept small, so that one can be looked at again. */

import type { DocumentId, NodeId } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import { pack, unpack } from "./packed.ts";
import type { Packed } from "./packed.ts";

export class Readings {
  /** Packed, since hardly any is ever asked for. */
  readonly #packed = new Map<DocumentId, Packed[]>();
  readonly #documents = new Map<NodeId, DocumentId | DocumentId[]>();

  /** Keeps what `records` read in documents. */
  take(records: readonly LogRecord[]): void {
    const drafts = new Map<DocumentId, LogRecord[]>();
    for (const record of records) {
      for (const document of documentsReadBy(record)) {
        const draft = drafts.get(document);
        if (draft === undefined) drafts.set(document, [record]);
        else draft.push(record);
      }
      if (record.type === "mention") this.#note(record.node, record.document);
      if (record.type === "appearance") this.#note(record.claim, record.document);
    }
    for (const [document, draft] of drafts) {
      const packed = this.#packed.get(document);
      if (packed === undefined) this.#packed.set(document, [packTogether(draft)]);
      else packed.push(packTogether(draft));
    }
  }

  /** Whether something was read in a document. */
  has(document: DocumentId): boolean {
    return this.#packed.has(document);
  }

  /** The documents that name or carry a node, in the order in which they were taken. */
  documentsOf(node: NodeId): readonly DocumentId[] {
    const documents = this.#documents.get(node) ?? [];
    return typeof documents === "string" ? [documents] : documents;
  }

  /** What was read in `documents`, each record once. */
  of(documents: Iterable<DocumentId>): readonly LogRecord[] {
    const records = new Map<string, LogRecord>();
    for (const document of documents) {
      for (const packed of this.#packed.get(document) ?? []) {
        for (const record of unpackRecords(packed)) records.set(record.id, record);
      }
    }
    return [...records.values()];
  }

  #note(node: NodeId, document: DocumentId): void {
    const known = this.#documents.get(node);
    if (known === undefined) this.#documents.set(node, document);
    else if (typeof known !== "string") {
      if (!known.includes(document)) known.push(document);
    } else if (known !== document) this.#documents.set(node, [known, document]);
  }
}

/** Records made by one at one time. */
type MadeTogether = readonly [made: Made, records: readonly Omit<LogRecord, "made">[]];

/** Who made them stands once: it is the same of nearly all records of a document. */
function packTogether(records: readonly LogRecord[]): Packed {
  const together = Map.groupBy(records, ({ made }) => JSON.stringify(made));
  const parts = [...together.values()].map((group) => [
    group[0]?.made,
    group.map((record) => ({ ...record, made: undefined })),
  ]);
  return pack(parts);
}

function unpackRecords(packed: Packed): readonly LogRecord[] {
  const parts = unpack(packed) as readonly MadeTogether[];
  return parts.flatMap(([made, group]) => group.map((rest) => ({ ...rest, made }) as LogRecord));
}

/** The documents in which a record reads something; none for records of other kinds. */
export function documentsReadBy(record: LogRecord): readonly DocumentId[] {
  switch (record.type) {
    case "mention":
    case "appearance":
      return [record.document];
    case "statement":
      return [...new Set(record.evidence.map(({ document }) => document))];
    default:
      return [];
  }
}
