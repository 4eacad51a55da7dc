/** Reading a log from the embedded database: rows and changes, from some version on. */

import { setImmediate } from "node:timers/promises";
import type { CollectionId } from "../../model/ids.ts";
import { readRow } from "../log-row.ts";
import type { Appended, LogRow, StoredChange } from "../log-store.ts";
import type { RecentAppends } from "./recent-appends.ts";
import type { SqliteLog } from "./sqlite-log.ts";

interface ReadOptions {
  readonly collection: CollectionId;
  /** Only what has records after this version. */
  readonly after: number;
  /** What this process appended itself, so that it is not parsed again. */
  readonly recent?: RecentAppends | undefined;
  /** Ends the iteration once it is true. */
  readonly isOver: () => boolean;
}

/** The rows that are in the log now, in order; the first may begin before `after`. */
export async function* readRows(log: SqliteLog, options: ReadOptions): AsyncGenerator<LogRow> {
  const { collection, after, isOver } = options;
  let version = after;
  while (!isOver()) {
    const batch = log.batchAfter(collection, version);
    for (const row of batch) {
      if (isOver()) return;
      yield row;
      version = row.last;
    }
    if (batch.length === 0) return;
    // SQLite answers at once: without this, nothing else would run until the end of the log.
    await setImmediate();
  }
}

/** The changes of those rows; the first is what comes after `after`. */
export async function* readChanges(
  log: SqliteLog,
  options: ReadOptions,
): AsyncGenerator<StoredChange> {
  for await (const row of readRows(log, options)) {
    const { collection, after, recent } = options;
    yield recent?.find(collection, row, after) ?? changeAfter(collection, row, after);
  }
}

/** What an append is answered with when the log is not at `expectedVersion`. */
export function readConflict(
  log: SqliteLog,
  collection: CollectionId,
  expectedVersion: number,
): Appended {
  const newer: StoredChange[] = [];
  let version = expectedVersion;
  let batch = log.batchAfter(collection, version);
  while (batch.length > 0) {
    newer.push(...batch.map((row) => changeAfter(collection, row, expectedVersion)));
    version = newer.at(-1)?.version ?? version;
    batch = log.batchAfter(collection, version);
  }
  if (newer.length === 0) ({ version } = log.end(collection));
  return { type: "conflict", version, newer };
}

/** The part of a row's records that comes after version `after`. */
function changeAfter(collection: CollectionId, row: LogRow, after: number): StoredChange {
  const change = readRow(collection, row);
  const known = after - row.first + 1;
  return known > 0 ? { ...change, records: change.records.slice(known) } : change;
}
