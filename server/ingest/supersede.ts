/** Superseding: what an earlier version of an extractor read in a document, and this one does not. */

import { makeId } from "../model/ids.ts";
import type { DocumentId, RecordId } from "../model/ids.ts";
import type { Made, Method } from "../model/method.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { LogWriter } from "./log-writer.ts";
import { spokenOf } from "./spoken-of.ts";

export interface ReadAgain {
  readonly document: DocumentId;
  /** What is read in it now. */
  readonly all: readonly LogRecord[];
  readonly made: Made;
}

/**
 * An undo of what the same extractor read in the document before, does not read any more, and nobody
 * has reviewed, edited, noted on or taken back; none when there is no such thing.
 */
export async function supersede(
  { store, collection }: LogWriter,
  { document, all, made }: ReadAgain,
): Promise<readonly LogRecord[]> {
  const now = new Set<string>(all.map(({ id }) => id));
  const outdated = new Set<RecordId>();
  for await (const { records } of store.read(collection)) {
    for (const record of records) {
      if (isOutdated(record, document, made.by) && !now.has(record.id)) outdated.add(record.id);
      // Whatever anybody said of it keeps it.
      for (const id of spokenOf(record)) outdated.delete(id);
    }
  }
  if (outdated.size === 0) return [];
  const content = {
    targets: [...outdated],
    reason: `Read again by version ${made.by.version ?? "unknown"}`,
  };
  const id = makeId("undo", collection, [content]);
  return [parseRecord({ type: "undo", id, collection, made, ...content })];
}

function isOutdated(record: LogRecord, document: DocumentId, by: Method): boolean {
  const { kind, name, version } = record.made.by;
  if (kind !== by.kind || name !== by.name || version === by.version) return false;
  switch (record.type) {
    case "mention":
    case "appearance":
      return record.document === document;
    case "statement":
      return record.evidence.every((part) => part.document === document);
    case "refusal":
      return record.target === document;
    default:
      return false;
  }
}
