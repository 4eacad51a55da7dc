/** Opening the embedded database: its file, its durability, its migrations, who made it. */

import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { WhenceError } from "../../model/errors.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { inTransaction } from "./in-transaction.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Migration } from "./migrations.ts";

/** The database's name in its folder. */
export const DATABASE_FILE = "whence.db";
/** `PRAGMA application_id` of our databases: "Whnc" in ASCII. */
const APPLICATION_ID = 0x57_68_6e_63;
/** Milliseconds to wait while another process writes: longer than any append of ours. */
const BUSY_TIMEOUT = 5000;
/**
 * Pages of the write-ahead log after which it is moved into the database: SQLite's 1000 made
 * appends a tenth slower in measurements, for a file that is written over is flushed faster than
 * one that grows.
 */
const CHECKPOINT_PAGES = 500;
/** Milliseconds between two attempts at what SQLite does not wait for by itself. */
const RETRY_PAUSE = 20;
const BUSY = 5;

/**
 * The database in the file `path`, which is made if there is none, its folders too.
 *
 * Every committed transaction is durable. Any number of connections and processes may have it open.
 *
 * @throws {WhenceError} STORE_NEWER, STORE_UNAVAILABLE or STORE_FULL
 */
export function openDatabase(
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
): DatabaseSync {
  return explaining("open", path, () => {
    // Unpublished documents and secrets are nobody else's business; SQLite's other files follow this.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, "a", 0o600));
    return prepared(new DatabaseSync(path, { timeout: BUSY_TIMEOUT }), (database) => {
      requireOurs(database, path, migrations);
      waiting(() => database.exec("PRAGMA journal_mode = WAL"));
      database.exec("PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
      database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
      migrate(database, path, migrations);
    });
  });
}

/**
 * A database that is only read: a backup.
 *
 * @throws {WhenceError} STORE_NEWER or STORE_UNAVAILABLE
 */
export function openReadOnly(path: string): DatabaseSync {
  return explaining("open", path, () =>
    prepared(new DatabaseSync(path, { timeout: BUSY_TIMEOUT, readOnly: true }), (database) => {
      requireOurs(database, path, MIGRATIONS);
      if (versionOf(database) > 0) return;
      throw new WhenceError(
        "STORE_UNAVAILABLE",
        `Cannot open "${path}": it is empty; name a file that \`whence backup\` wrote`,
      );
    }),
  );
}

/** The database once `prepare` has been done to it; it is closed when that fails. */
function prepared(database: DatabaseSync, prepare: (database: DatabaseSync) => void): DatabaseSync {
  try {
    prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Refuses what another program made, and what a newer version of this one made. */
function requireOurs(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  const version = versionOf(database);
  const isEmpty = numberOf(database, "SELECT count(*) FROM sqlite_schema") === 0;
  const isOurs = numberOf(database, "PRAGMA application_id") === APPLICATION_ID;
  if (!isOurs && !(isEmpty && version === 0)) {
    throw new WhenceError(
      "STORE_UNAVAILABLE",
      `Cannot open "${path}": it is the database of another program; name another, or move it away`,
    );
  }
  const known = latestOf(migrations);
  if (version <= known) return;
  throw new WhenceError(
    "STORE_NEWER",
    `Cannot open "${path}": a newer version of Whence made it (its tables have version ${version}, this program knows those up to ${known}); run that newer version, or restore a backup that this one made`,
    { details: { version, known } },
  );
}

function migrate(database: DatabaseSync, path: string, migrations: readonly Migration[]): void {
  // Taken even when all is up to date: it shows at once whether the database can be written.
  inTransaction(database, () => {
    // Another process may have been faster.
    requireOurs(database, path, migrations);
    const version = versionOf(database);
    const missing = migrations.filter((migration) => migration.version > version);
    if (missing.length === 0) return;
    for (const { statements } of missing) database.exec(statements);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${latestOf(missing)}`);
  });
}

function latestOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database, "PRAGMA user_version");
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

/** Tries again while another process has the database: changing to WAL does not wait by itself. */
function waiting(act: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += RETRY_PAUSE) {
    try {
      return act();
    } catch (error) {
      const isBusy = error instanceof Error && "errcode" in error && error.errcode === BUSY;
      if (!isBusy || waited >= BUSY_TIMEOUT) throw error;
      Atomics.wait(pause, 0, 0, RETRY_PAUSE);
    }
  }
}
