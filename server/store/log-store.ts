/** The log store: where the logs of collections are kept; one contract, several databases. */

import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";

/** A collection as its log has it. */
export interface StoredCollection {
  readonly id: CollectionId;
  /** How many records its log has. */
  readonly version: number;
  /** Of its last `collection` record; its id when it has none. */
  readonly title: string;
  readonly description?: string | undefined;
}

/** Records that were appended in one act, or one part of a very large act. */
export interface StoredChange {
  /** The number of its last record; the first record of a log has number 1. */
  readonly version: number;
  readonly records: readonly LogRecord[];
}

/** What came of an append: a lost race is an answer, with what the winner appended. */
export type Appended =
  | { readonly type: "appended"; readonly version: number }
  | {
      readonly type: "conflict";
      /** What the log is at now. */
      readonly version: number;
      /** All changes after `expectedVersion`; empty when that is not reached yet. */
      readonly newer: readonly StoredChange[];
    };

/**
 * Logs by collection. What `append` acknowledged is durable, and nothing appended is ever altered.
 *
 * A log that was never appended to is at version 0 and not listed. Iterations end when `signal` is
 * aborted, without an error, or when the store is closed.
 */
export interface LogStore {
  /** All collections that have a log, by id. */
  readonly collections: () => Promise<readonly StoredCollection[]>;
  /** What one log is at; 0 when there is none. */
  readonly version: (collection: CollectionId) => Promise<number>;
  /**
   * Appends `records` at once or not at all, when the log is at `expectedVersion`.
   *
   * @throws {WhenceError} STORE_UNAVAILABLE, STORE_FULL or RECORD_INVALID (a record of another
   * collection, or none at all); nothing is appended then
   */
  readonly append: (
    collection: CollectionId,
    records: readonly LogRecord[],
    expectedVersion: number,
  ) => Promise<Appended>;
  /**
   * All changes after version `after` that are in the log now, in order.
   *
   * @throws {WhenceError} STORE_UNAVAILABLE; RECORD_INVALID when the database holds what is no record
   */
  readonly read: (
    collection: CollectionId,
    after?: number,
    signal?: AbortSignal,
  ) => AsyncIterable<StoredChange>;
  /**
   * As `read`, and then every later change as soon as it is in the log, from whichever process:
   * in order, none left out and none twice. It outlives a connection that is lost and comes back.
   */
  readonly watch: (
    collection: CollectionId,
    after: number,
    signal: AbortSignal,
  ) => AsyncIterable<StoredChange>;
  /** The rows as they are stored, for copies and for verifying; in order, after version `after`. */
  readonly rows: (collection: CollectionId, after?: number) => AsyncIterable<LogRow>;
  /** Ends all iterations and connections. */
  readonly close: () => Promise<void>;
}

/** A row of the log as it lies in the database: one change, or a part of a large one. */
export interface LogRow {
  /** The number of its first record; rows are keyed by collection and this. */
  readonly first: number;
  /** The number of its last record. */
  readonly last: number;
  /** The records as JSON, one a line, without a line break at the end. */
  readonly records: string;
  /** One hash a record, 32 bytes each, one after another: see `log-row.ts`. */
  readonly hashes: Uint8Array;
}
