/** Readings: what the log has of each document, kept small, so that one can be looked at again. */

import type { DocumentId, NodeId } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";

export class Readings {
  /** As JSON, a third of what records take; hardly any is ever asked for. */
  readonly #texts = new Map<DocumentId, string[]>();
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
      const texts = this.#texts.get(document);
      if (texts === undefined) this.#texts.set(document, [written(draft)]);
      else texts.push(written(draft));
    }
  }

  /** Whether something was read in a document. */
  has(document: DocumentId): boolean {
    return this.#texts.has(document);
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
      for (const text of this.#texts.get(document) ?? []) {
        for (const record of read(text)) records.set(record.id, record);
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
function written(records: readonly LogRecord[]): string {
  const together = Map.groupBy(records, ({ made }) => JSON.stringify(made));
  const parts = [...together.values()].map((group) => [
    group[0]?.made,
    group.map((record) => ({ ...record, made: undefined })),
  ]);
  return JSON.stringify(parts);
}

function read(text: string): readonly LogRecord[] {
  // As it was written.
  const parts = JSON.parse(text) as readonly MadeTogether[];
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
