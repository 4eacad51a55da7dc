/** Reading rows: a log of any length, a few megabytes at a time. */

import type { CollectionId } from "../../model/ids.ts";
import { HASH_BYTES } from "../log-row.ts";
import type { LogRow, StoredChange } from "../log-store.ts";
import type { Database } from "./database.ts";
import { LIST_COLLECTIONS, READ_ROWS } from "./statements.ts";
import type { StoredCollection } from "../log-store.ts";

/** What a batch should have, in UTF-16 units of JSON, and in rows at most. */
const BATCH_LENGTH = 4_000_000;
const BATCH_ROWS = 2000;
/** Rows of the first batch, when their size is not known yet: a row can have a million units. */
const FIRST_ROWS = 16;

interface FoundRow {
  /** Numbers of 64 bits come as text. */
  readonly first: string;
  readonly last: string;
  readonly records: string;
  readonly hashes: Buffer;
}

/** The rows that have a record after version `after` and are in the log now, in order. */
export async function* readRows(
  database: Database,
  collection: CollectionId,
  after: number,
): AsyncGenerator<LogRow, void> {
  let version = after;
  let limit = FIRST_ROWS;
  for (;;) {
    const { rows } = await database.run<FoundRow>(READ_ROWS, [collection, version, limit]);
    for (const { first, last, records, hashes } of rows) {
      version = Number(last);
      yield { first: Number(first), last: version, records, hashes };
    }
    if (rows.length < limit) return;
    const length = rows.reduce((sum, { records }) => sum + records.length, 0);
    const fitting = Math.floor((BATCH_LENGTH * rows.length) / Math.max(length, 1));
    limit = Math.min(Math.max(fitting, 1), BATCH_ROWS);
  }
}

/** A row without the records up to version `after`. */
export function cutRow(row: LogRow, after: number): LogRow {
  if (row.first > after) return row;
  const known = after - row.first + 1;
  return {
    first: after + 1,
    last: row.last,
    records: row.records.split("\n").slice(known).join("\n"),
    hashes: row.hashes.subarray(known * HASH_BYTES),
  };
}

/** All changes of an iteration. */
export async function collectChanges(
  changes: AsyncIterable<StoredChange>,
): Promise<readonly StoredChange[]> {
  const all: StoredChange[] = [];
  for await (const change of changes) all.push(change);
  return all;
}

/** All collections that have a log, by id. */
export async function listCollections(database: Database): Promise<readonly StoredCollection[]> {
  const { rows } = await database.run<{
    readonly collection: CollectionId;
    readonly last: string | null;
    readonly title: string | null;
    readonly description: string | null;
  }>(LIST_COLLECTIONS, []);
  // Sorted here: the database's order depends on its locale.
  return rows
    .toSorted((one, two) => (one.collection < two.collection ? -1 : 1))
    .map(({ collection, last, title, description }) => ({
      id: collection,
      version: Number(last ?? 0),
      title: title ?? collection,
      ...(description !== null && { description }),
    }));
}
