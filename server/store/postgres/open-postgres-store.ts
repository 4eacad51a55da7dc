/** Opening the PostgreSQL store: from a URL to a store whose database is as this version needs it. */

import type { Store } from "../token-store.ts";
import { Database } from "./database.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import { explainDatabaseError } from "./explain-database-error.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { QUEUE_TIMES } from "./job-queue.ts";
import type { QueueTimes } from "./job-queue.ts";
import { PostgresStore } from "./postgres-store.ts";

/** Milliseconds for a migration, or for another server's: on a large log one may take minutes. */
const MIGRATION_TIMEOUT = 600_000;

/** Limits of one store; times in milliseconds. */
export interface PostgresStoreOptions {
  /** Connections of the pool, 10 by default; one more is for listening. */
  readonly connections?: number;
  /** After which a host that does not answer is given up, 5 s by default. */
  readonly connectTimeout?: number;
  /** After which the server breaks a statement off, 30 s by default. */
  readonly statementTimeout?: number;
  /** During which an append whose connection broke tries to find out what became of it, 10 s by default. */
  readonly patience?: number;
  /** Between two looks for appends of others where they are not heard of, 300 ms by default. */
  readonly pollInterval?: number;
  /** The same where notifications are heard, 5 s by default: then only a lost one waits for it. */
  readonly pollIntervalWhileListening?: number;
  /** Of the job queue, in seconds: see `QUEUE_TIMES`. */
  readonly queue?: QueueTimes;
}

/**
 * The store in the database at `url`, whose tables are created or brought up to date first. Several
 * hosts may stand in the URL (`postgres://whence@one,two/whence`): whichever takes writes is used,
 * and after it failed the one that was promoted.
 *
 * @throws {WhenceError} STORE_UNAVAILABLE saying what to do, never with the password; STORE_NEWER
 */
export async function openPostgresStore(
  url: string,
  options: PostgresStoreOptions = {},
): Promise<Store> {
  const database = new Database(parseDatabaseUrl(url), {
    connections: options.connections ?? 10,
    connectTimeout: options.connectTimeout ?? 5_000,
    statementTimeout: options.statementTimeout ?? 30_000,
  });
  try {
    await bringUpToDate(database);
  } catch (error) {
    await database.close();
    throw explainDatabaseError(error, `open the database at ${database.name}`);
  }
  return new PostgresStore(database, {
    patience: options.patience ?? 10_000,
    pollInterval: options.pollInterval ?? 300,
    pollIntervalWhileListening: options.pollIntervalWhileListening ?? 5_000,
    queue: options.queue ?? QUEUE_TIMES,
  });
}

async function bringUpToDate(database: Database): Promise<void> {
  const client = await database.connectAlone(MIGRATION_TIMEOUT);
  try {
    await migrateDatabase(client, database.name);
  } finally {
    await client.end();
  }
}
