/** The PostgreSQL store: logs that several servers append to, read and watch at once. */

import { WhenceError } from "../../model/errors.ts";
import type { CollectionId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import { readRow } from "../log-row.ts";
import type { Appended, LogRow, StoredChange, StoredCollection } from "../log-store.ts";
import type { JobStore } from "../job-store.ts";
import type { Store, TokenStore } from "../token-store.ts";
import { Alarms } from "./alarms.ts";
import { Appender } from "./append.ts";
import type { Database } from "./database.ts";
import { explainDatabaseError } from "./explain-database-error.ts";
import { readEnd } from "./insert-rows.ts";
import { Notifications } from "./notifications.ts";
import { PostgresTokens } from "./postgres-tokens.ts";
import { JobQueue } from "./job-queue.ts";
import type { QueueTimes } from "./job-queue.ts";
import { PostgresJobs } from "./postgres-jobs.ts";
import { collectChanges, cutRow, listCollections, readRows } from "./read-rows.ts";

/** Times in milliseconds. */
export interface StoreTimes {
  readonly patience: number;
  readonly pollInterval: number;
  readonly pollIntervalWhileListening: number;
  readonly queue: QueueTimes;
}

/** How long a watch waits at most before it asks a database again that does not answer. */
const LONGEST_PAUSE = 5_000;

export class PostgresStore implements Store {
  readonly tokens: TokenStore;
  readonly jobs: JobStore;
  readonly #queue: JobQueue;
  readonly #database: Database;
  readonly #times: StoreTimes;
  readonly #appender: Appender;
  readonly #alarms = new Alarms();
  readonly #notifications: Notifications;
  readonly #closing = new AbortController();

  constructor(database: Database, times: StoreTimes) {
    this.#database = database;
    this.#times = times;
    this.#appender = new Appender(database, times.patience);
    this.#notifications = new Notifications(database, this.#alarms);
    this.tokens = new PostgresTokens(database);
    this.#queue = new JobQueue(database, times.queue);
    this.jobs = new PostgresJobs(database, this.#queue);
  }

  readonly collections = async (): Promise<readonly StoredCollection[]> => {
    return explained("list the collections", () => listCollections(this.#database));
  };

  readonly version = async (collection: CollectionId): Promise<number> => {
    const end = await explained(`read collection "${collection}"`, () =>
      readEnd(this.#database, collection),
    );
    return end.version;
  };

  readonly append = async (
    collection: CollectionId,
    records: readonly LogRecord[],
    expectedVersion: number,
  ): Promise<Appended> => {
    const outcome = await this.#appender.append(collection, records, expectedVersion);
    if (outcome === "conflict") return this.#conflict(collection, expectedVersion);
    this.#notifications.announce(collection);
    return outcome;
  };

  async #conflict(collection: CollectionId, expectedVersion: number): Promise<Appended> {
    const newer = await collectChanges(this.read(collection, expectedVersion));
    const version = newer.at(-1)?.version ?? (await this.version(collection));
    return { type: "conflict", version, newer };
  }

  readonly read = (
    collection: CollectionId,
    after = 0,
    signal?: AbortSignal,
  ): AsyncIterable<StoredChange> => this.#read(collection, after, signal);

  async *#read(
    collection: CollectionId,
    after: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<StoredChange, void> {
    if (isAborted(signal)) return;
    for await (const row of this.rows(collection, after)) {
      if (isAborted(signal)) return;
      yield readRow(collection, cutRow(row, after));
    }
  }

  readonly rows = (collection: CollectionId, after = 0): AsyncIterable<LogRow> =>
    this.#rows(collection, after);

  async *#rows(collection: CollectionId, after: number): AsyncGenerator<LogRow, void> {
    const rows = readRows(this.#database, collection, after);
    for (;;) {
      if (this.#closing.signal.aborted) return;
      const next = await explained(`read collection "${collection}"`, () => rows.next()).catch(
        (error: unknown) => {
          if (!this.#closing.signal.aborted) throw error;
        },
      );
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  }

  readonly watch = (
    collection: CollectionId,
    after: number,
    signal: AbortSignal,
  ): AsyncIterable<StoredChange> =>
    this.#watch(collection, after, AbortSignal.any([signal, this.#closing.signal]));

  async *#watch(
    collection: CollectionId,
    after: number,
    signal: AbortSignal,
  ): AsyncGenerator<StoredChange, void> {
    const alarm = this.#alarms.add(collection);
    this.#notifications.listen();
    let version = after;
    let failures = 0;
    try {
      while (!signal.aborted) {
        try {
          for await (const change of this.#read(collection, version, signal)) {
            ({ version } = change);
            yield change;
          }
          failures = 0;
        } catch (error) {
          if (!isUnavailable(error)) throw error;
          failures += 1;
        }
        await alarm.wait(this.#pause(failures), signal);
      }
    } finally {
      this.#alarms.remove(collection, alarm);
    }
  }

  #pause(failures: number): number {
    const { pollInterval, pollIntervalWhileListening } = this.#times;
    if (failures > 0) return Math.min(pollInterval * 2 ** (failures - 1), LONGEST_PAUSE);
    return this.#notifications.isHeard ? pollIntervalWhileListening : pollInterval;
  }

  readonly close = async (): Promise<void> => {
    this.#closing.abort();
    await this.#notifications.close();
    await this.#queue.close();
    await this.#database.close();
  };
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function isUnavailable(error: unknown): boolean {
  return error instanceof WhenceError && error.code === "STORE_UNAVAILABLE";
}

async function explained<Result>(what: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw explainDatabaseError(error, what);
  }
}
