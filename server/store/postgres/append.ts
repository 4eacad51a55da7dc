/** Appending: acknowledged when it is known to be in the log for good, however often the line breaks. */

import { setTimeout as sleep } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { WhenceError } from "../../model/errors.ts";
import type { CollectionId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import { writeRows } from "../log-row.ts";
import type { LogEnd } from "../log-row.ts";
import type { Database } from "./database.ts";
import { explainDatabaseError, isToBeRepeated, isUndecided } from "./explain-database-error.ts";
import { endOf, hasRows, insertRows, readEnd } from "./insert-rows.ts";
import type { Insertion } from "./insert-rows.ts";

/** Collections whose end is remembered; one is about 200 bytes. */
const REMEMBERED_ENDS = 10_000;
/** Milliseconds between two attempts to find out what became of an append. */
const PAUSE = 100;
/** Attempts of an append that the database undoes because of others. */
const REPETITIONS = 20;

/** What came of it: `conflict` says no more, since what is newer has yet to be read. */
export type Outcome = { readonly type: "appended"; readonly version: number } | "conflict";

/** How an append went so far, while the database has not said whether it was committed. */
interface Progress {
  /** The failure after which it was not known any more, and until when it is tried to find out. */
  readonly undecided?: { readonly cause: unknown; readonly deadline: AbortSignal };
  readonly attempts: number;
}

export class Appender {
  readonly #database: Database;
  readonly #patience: number;
  /** So that the hash of what comes next needs no question to the database first. */
  readonly #ends = new LRUCache<CollectionId, LogEnd>({ max: REMEMBERED_ENDS });

  /** `patience`: milliseconds during which it is tried to find out what became of an append. */
  constructor(database: Database, patience: number) {
    this.#database = database;
    this.#patience = patience;
  }

  /** @throws {WhenceError} as `LogStore.append` */
  async append(
    collection: CollectionId,
    records: readonly LogRecord[],
    expectedVersion: number,
  ): Promise<Outcome> {
    const remembered = this.#ends.get(collection);
    const end =
      remembered?.version === expectedVersion ? remembered : await this.#readEnd(collection);
    const outcome = await this.#appendAfter(collection, records, end, expectedVersion);
    if (outcome !== "conflict" || end !== remembered) return outcome;
    // Another history with the same version: records were lost with a primary, and replaced.
    const found = await this.#readEnd(collection);
    return this.#appendAfter(collection, records, found, expectedVersion);
  }

  async #readEnd(collection: CollectionId): Promise<LogEnd> {
    try {
      return await readEnd(this.#database, collection);
    } catch (error) {
      throw explainDatabaseError(error, `append to collection "${collection}"`);
    }
  }

  async #appendAfter(
    collection: CollectionId,
    records: readonly LogRecord[],
    end: LogEnd,
    expectedVersion: number,
  ): Promise<Outcome> {
    if (end.version !== expectedVersion) return "conflict";
    const rows = writeRows(collection, records, end);
    if (!(await this.#settle({ collection, records, rows, end }))) {
      this.#ends.delete(collection);
      return "conflict";
    }
    const after = endOf(rows, end);
    this.#ends.set(collection, after);
    return { type: "appended", version: after.version };
  }

  /**
   * Whether the rows are in the log. An attempt that may have been committed is followed by the same
   * one: under the same key and only after the same hash, so both together insert once at most, and
   * the second waits for a first that is still under way.
   */
  async #settle(insertion: Insertion): Promise<boolean> {
    let progress: Progress = { attempts: 0 };
    for (;;) {
      try {
        if (await insertRows(this.#database, insertion)) return true;
        return progress.undecided !== undefined && (await hasRows(this.#database, insertion));
      } catch (error) {
        progress = this.#goOn(progress, error, insertion);
        await sleep(progress.undecided === undefined ? 0 : PAUSE);
      }
    }
  }

  /** @throws {WhenceError} when the failure is final, or when it took too long to find out */
  #goOn({ undecided, attempts }: Progress, error: unknown, insertion: Insertion): Progress {
    if (undecided?.deadline.aborted === true) throw unknownOutcome(undecided.cause, insertion);
    if (undecided !== undefined) return { undecided, attempts };
    if (isUndecided(error)) {
      const deadline = AbortSignal.timeout(this.#patience);
      return { undecided: { cause: error, deadline }, attempts };
    }
    if (isToBeRepeated(error) && attempts < REPETITIONS) return { attempts: attempts + 1 };
    throw explainDatabaseError(error, `append to collection "${insertion.collection}"`);
  }
}

function unknownOutcome(cause: unknown, { collection, end }: Insertion): WhenceError {
  const { message } = explainDatabaseError(cause, `append to collection "${collection}"`);
  return new WhenceError(
    "STORE_UNAVAILABLE",
    `${message}; whether it was appended is not known: see what the log has after version ${end.version}`,
    { details: { collection, unknown: true }, cause },
  );
}
