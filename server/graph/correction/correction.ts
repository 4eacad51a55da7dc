/** Corrections: what one person wants to change in a collection, before it is records. */

import type { CollectionView } from "../collection-view.ts";
import { WhenceError } from "../../model/errors.ts";
import { makeId } from "../../model/ids.ts";
import type { RecordId, RecordType } from "../../model/ids.ts";
import type { Made } from "../../model/method.ts";
import { parseRecord } from "../../model/record.ts";
import type { LogRecord } from "../../model/record.ts";

/** The collection as it is, and who corrects it when. */
export interface Correction {
  readonly view: CollectionView;
  readonly made: Made;
}

/** What all corrections may say, and against which version they were made. */
export interface CorrectionRemarks {
  readonly reason?: string | undefined;
  /** The version that the record was read at; undefined to overwrite whatever came since. */
  readonly basedOn?: number | undefined;
}

/**
 * A record that says `content`, its id made of that and of who says it when: the same words said
 * again later are another record.
 *
 * @throws {WhenceError} RECORD_INVALID
 */
export function writeRecord(
  { view, made }: Correction,
  type: RecordType,
  content: Readonly<Record<string, unknown>>,
): LogRecord {
  const { id: collection } = view.info;
  const id = makeId(type, collection, [content, made]);
  // Through JSON, so that a record is the same here and read back: what is absent has no key.
  return parseRecord(JSON.parse(JSON.stringify({ type, id, collection, made, ...content })));
}

/** The record with this id as it stands, in the graph or not. @throws {WhenceError} RECORD_NOT_FOUND */
export function requireRecord({ view }: Correction, id: string): LogRecord {
  const record = view.graph.getRecord(id);
  if (record !== undefined) return record;
  throw new WhenceError(
    "RECORD_NOT_FOUND",
    `Cannot find record "${id}": collection "${view.info.id}" has none`,
    { details: { id } },
  );
}

/**
 * @throws {WhenceError} RECORD_CHANGED when somebody edited, reviewed or took back `id` after the
 * version it was read at
 */
export function requireUnchanged(
  { view }: Correction,
  id: RecordId,
  basedOn: number | undefined,
): void {
  if (basedOn === undefined) return;
  const newer = view.history
    .entriesAbout(id, view.graph)
    .findLast(({ number, record }) => number > basedOn && changesRecord(view, record, id));
  if (newer === undefined) return;
  const { made } = newer.record;
  throw new WhenceError(
    "RECORD_CHANGED",
    `Cannot change "${id}": ${made.by.name} changed it since, at ${made.at}; look at what it is now and say it again`,
    { details: { id, version: newer.number, by: made.by.name, at: made.at } },
  );
}

function changesRecord(view: CollectionView, record: LogRecord, id: string): boolean {
  if (record.type === "note" || record.type === "copy") return false;
  if (record.type !== "undo") return "target" in record && record.target === id;
  return record.targets.some((target) => {
    const taken = view.graph.getRecord(target);
    return target === id || (taken !== undefined && changesRecord(view, taken, id));
  });
}
