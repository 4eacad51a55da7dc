/** The embedded log store: one SQLite file in a folder, for one machine. */

import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import type { CollectionId } from "../../model/ids.ts";
import { readRow } from "../log-row.ts";
import type { Appended, LogRow, StoredChange } from "../log-store.ts";
import type { Store } from "../token-store.ts";
import { ChangeSignal } from "./change-signal.ts";
import { copyDatabase } from "./copy-database.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { DATABASE_FILE, openDatabase } from "./open-database.ts";
import { sqliteLog } from "./sqlite-log.ts";
import type { SqliteLog } from "./sqlite-log.ts";
import { sqliteTokens } from "./sqlite-tokens.ts";

/** Milliseconds after which the appends of other processes are seen. */
const POLL_INTERVAL = 150;

export interface SqliteStore extends Store {
  /** For tables beside the log: see `inTransaction` and `MIGRATIONS`. */
  readonly database: DatabaseSync;
  /**
   * Writes the database as it is now to a new file, while it goes on being written.
   *
   * @throws {WhenceError} FILE_INVALID when there is such a file; STORE_UNAVAILABLE, STORE_FULL
   */
  readonly copyTo: (file: string) => Promise<void>;
}

export interface SqliteStoreOptions {
  /** Milliseconds between two looks for appends of other processes while somebody watches; 150. */
  readonly pollInterval?: number;
}

/**
 * Opens the store in `folder`, which is made if it is not there.
 *
 * @throws {WhenceError} STORE_NEWER, STORE_UNAVAILABLE or STORE_FULL
 */
export function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): SqliteStore {
  const path = join(folder, DATABASE_FILE);
  const database = openDatabase(path);
  const log = explaining("open", path, () => sqliteLog(database));
  const dataVersion = database.prepare("PRAGMA data_version");
  const changes = new ChangeSignal({
    readVersion: () => Number(dataVersion.get()?.["data_version"]),
    interval: options.pollInterval ?? POLL_INTERVAL,
  });
  const reading = <Result>(act: () => Result) => explaining("read", path, act);
  const isOver = (signal?: AbortSignal) => !database.isOpen || signal?.aborted === true;

  async function* rows(
    collection: CollectionId,
    after = 0,
    signal?: AbortSignal,
  ): AsyncGenerator<LogRow> {
    let version = after;
    while (!isOver(signal)) {
      const from = version;
      const batch = reading(() => log.batchAfter(collection, from));
      for (const row of batch) {
        if (isOver(signal)) return;
        yield row;
        version = row.last;
      }
      if (batch.length === 0) return;
      // SQLite answers at once: without this, nothing else would run until the end of the log.
      await setImmediate();
    }
  }

  async function* read(
    collection: CollectionId,
    after = 0,
    signal?: AbortSignal,
  ): AsyncGenerator<StoredChange> {
    for await (const row of rows(collection, after, signal))
      yield changeAfter(collection, row, after);
  }

  async function* watch(
    collection: CollectionId,
    after: number,
    signal: AbortSignal,
  ): AsyncGenerator<StoredChange> {
    if (isOver(signal)) return;
    const waiter = changes.join(collection);
    try {
      let version = after;
      while (!isOver(signal)) {
        for await (const change of read(collection, version, signal)) {
          version = change.version;
          yield change;
        }
        await waiter.change(signal);
      }
    } finally {
      waiter.leave();
    }
  }

  return {
    database,
    tokens: sqliteTokens(database, path),
    collections: async () => reading(() => log.collections()),
    version: async (collection) => reading(() => log.end(collection).version),
    append: async (collection, records, expectedVersion) => {
      const end = explaining("append to", path, () =>
        log.append(collection, records, expectedVersion),
      );
      if (end === undefined) return reading(() => conflictAfter(log, collection, expectedVersion));
      changes.announce(collection);
      return { type: "appended", version: end.version };
    },
    read,
    watch,
    rows: (collection, after) => rows(collection, after),
    copyTo: (file) => copyDatabase(path, file),
    close: async () => {
      if (!database.isOpen) return;
      database.close();
      changes.end();
    },
  };
}

/** The part of a row's records that comes after version `after`. */
function changeAfter(collection: CollectionId, row: LogRow, after: number): StoredChange {
  const change = readRow(collection, row);
  const known = after - row.first + 1;
  return known > 0 ? { ...change, records: change.records.slice(known) } : change;
}

function conflictAfter(
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
  return {
    type: "conflict",
    version: newer.length > 0 ? version : log.end(collection).version,
    newer,
  };
}
