/** The embedded log store: one SQLite file in a folder, for one machine. */

import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { CollectionId } from "../../model/ids.ts";
import type { StoredChange } from "../log-store.ts";
import type { Store } from "../token-store.ts";
import { ChangeSignal } from "./change-signal.ts";
import { DATABASE_FILE, openDatabase } from "./open-database.ts";
import { readChanges, readConflict, readRows } from "./read-log.ts";
import { RecentAppends } from "./recent-appends.ts";
import { sqliteJobs } from "./sqlite-jobs.ts";
import { sqliteLog } from "./sqlite-log.ts";
import { sqliteTokens } from "./sqlite-tokens.ts";

/** Milliseconds after which the appends of other processes are seen. */
const POLL_INTERVAL = 150;

export interface SqliteStore extends Store {
  /** For tables beside the log: see `inTransaction` and `MIGRATIONS`. */
  readonly database: DatabaseSync;
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
  const log = sqliteLog(database, path);
  const ingest = sqliteJobs(database, path);
  const dataVersion = database.prepare("PRAGMA data_version");
  const recent = new RecentAppends();
  const changes = new ChangeSignal({
    readVersion: () => Number(dataVersion.get()?.["data_version"]),
    interval: options.pollInterval ?? POLL_INTERVAL,
  });
  const endsWith = (signal?: AbortSignal) => () => !database.isOpen || signal?.aborted === true;

  async function* watch(
    collection: CollectionId,
    after: number,
    signal: AbortSignal,
  ): AsyncGenerator<StoredChange> {
    const isOver = endsWith(signal);
    if (isOver()) return;
    const waiter = changes.join(collection);
    try {
      let version = after;
      while (!isOver()) {
        for await (const change of readChanges(log, {
          collection,
          after: version,
          isOver,
          recent,
        })) {
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
    jobs: ingest.jobs,
    collections: async () => log.collections(),
    version: async (collection) => log.end(collection).version,
    append: async (collection, records, expectedVersion) => {
      const end = log.append(collection, records, expectedVersion);
      if (end === undefined) return readConflict(log, collection, expectedVersion);
      recent.keep(collection, records, end.version);
      changes.announce(collection);
      return { type: "appended", version: end.version };
    },
    read: (collection, after = 0, signal) =>
      readChanges(log, { collection, after, isOver: endsWith(signal) }),
    watch,
    rows: (collection, after = 0) => readRows(log, { collection, after, isOver: endsWith() }),
    close: async () => {
      if (!database.isOpen) return;
      ingest.close();
      database.close();
      changes.end();
    },
  };
}
