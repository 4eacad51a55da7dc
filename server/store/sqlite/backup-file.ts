/** Backup files: the logs of a store in one SQLite file, whichever store they come from. */

import type { LogRow, LogStore, StoredCollection } from "../log-store.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { prepareTransaction } from "./in-transaction.ts";
import type { Transaction } from "./in-transaction.ts";
import { openDatabase, openReadOnly } from "./open-database.ts";
import { readRows } from "./read-log.ts";
import { sqliteLog } from "./sqlite-log.ts";
import type { SqliteLog } from "./sqlite-log.ts";
import { writeWhole } from "./write-whole.ts";

/** Logs that are only read. */
export type LogSource = Pick<LogStore, "collections" | "rows" | "close">;

/** UTF-16 units of records after which what was copied is written: a transaction has that much. */
const COPY_LENGTH = 16_000_000;

/**
 * Writes all logs to the new file `file`, which is there whole or not at all; each as it was at some
 * moment of the backup, while others go on appending. What lets people in is no part of it.
 *
 * @throws {WhenceError} FILE_INVALID when there is such a file; STORE_UNAVAILABLE, STORE_FULL
 */
export async function writeBackup(store: LogStore, file: string): Promise<void> {
  await writeWhole(file, async (part) => {
    const database = openDatabase(part);
    try {
      const [log, transaction] = [sqliteLog(database, part), prepareTransaction(database)];
      const put: Transaction = (act) => explaining("write", part, () => transaction(act));
      for (const collection of await store.collections()) {
        await copyLog(store, collection, { log, put });
      }
    } finally {
      database.close();
    }
  });
}

interface Target {
  readonly log: SqliteLog;
  readonly put: Transaction;
}

async function copyLog(
  store: LogStore,
  collection: StoredCollection,
  { log, put }: Target,
): Promise<void> {
  put(() => log.putTitle(collection));
  let rows: LogRow[] = [];
  let length = 0;
  const write = () => {
    put(() => {
      for (const row of rows) log.putRow(collection.id, row);
    });
  };
  for await (const row of store.rows(collection.id)) {
    // What came after the title was read could have changed it.
    if (row.first > collection.version) break;
    rows.push(row);
    length += row.records.length;
    if (length < COPY_LENGTH) continue;
    write();
    [rows, length] = [[], 0];
  }
  write();
}

/**
 * The logs in a backup file, which is only read.
 *
 * @throws {WhenceError} STORE_NEWER, STORE_UNAVAILABLE
 */
export function openBackup(file: string): LogSource {
  const database = openReadOnly(file);
  const log = sqliteLog(database, file);
  const isOver = () => !database.isOpen;
  return {
    collections: async () => log.collections(),
    rows: (collection, after = 0) => readRows(log, { collection, after, isOver }),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}
