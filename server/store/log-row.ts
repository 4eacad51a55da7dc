/**
 * Log rows: records as they lie in a database, each with a hash that is chained to all before it.
 *
 * Hash n is SHA-256 over hash n − 1 and the UTF-8 bytes of record n's JSON; hash 0 is SHA-256 over
 * `whence log ` and the collection's id. So a record that is changed, missing or moved changes every
 * hash after it.
 */

import { createHash } from "node:crypto";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { LogRow, StoredChange } from "./log-store.ts";

/** Bytes of a hash. */
export const HASH_BYTES = 32;
/** Records of one row at most, and UTF-16 units of JSON after which a row is full. */
const ROW_RECORDS = 1000;
const ROW_LENGTH = 1_000_000;

/** The hash before the first record. */
export function firstHash(collection: CollectionId): Uint8Array {
  return createHash("sha256").update(`whence log ${collection}`, "utf8").digest();
}

/** The hash of a record whose JSON is `text`, after the record that has hash `previous`. */
export function nextHash(previous: Uint8Array, text: string): Uint8Array {
  return createHash("sha256").update(previous).update(text, "utf8").digest();
}

/** The last of a row's hashes. */
export function lastHashOf({ hashes }: Pick<LogRow, "hashes">): Uint8Array {
  return hashes.subarray(hashes.length - HASH_BYTES);
}

/** The end of a log, to which rows are added: its version and its last hash. */
export interface LogEnd {
  readonly version: number;
  readonly hash: Uint8Array;
}

/**
 * The rows of one append, usually a single one.
 *
 * @throws {WhenceError} RECORD_INVALID when there is no record, or one of another collection
 */
export function writeRows(
  collection: CollectionId,
  records: readonly LogRecord[],
  end: LogEnd,
): readonly LogRow[] {
  if (records.length === 0) {
    throw new WhenceError("RECORD_INVALID", "Cannot append to the log: there are no records", {
      details: { collection },
    });
  }
  const rows: LogRow[] = [];
  let { version, hash } = end;
  let texts: string[] = [];
  let hashes: Uint8Array[] = [];
  let length = 0;
  for (const [index, record] of records.entries()) {
    requireCollection(record, collection);
    const text = JSON.stringify(record);
    hash = nextHash(hash, text);
    texts.push(text);
    hashes.push(hash);
    length += text.length;
    const isFull = texts.length === ROW_RECORDS || length >= ROW_LENGTH;
    if (!isFull && index < records.length - 1) continue;
    rows.push({
      first: version + 1,
      last: version + texts.length,
      records: texts.join("\n"),
      hashes: Buffer.concat(hashes),
    });
    version += texts.length;
    [texts, hashes, length] = [[], [], 0];
  }
  return rows;
}

function requireCollection(record: LogRecord, collection: CollectionId): void {
  if (record.collection === collection) return;
  throw new WhenceError(
    "RECORD_INVALID",
    `Cannot append ${record.type} "${record.id}" to collection "${collection}": it belongs to "${record.collection}"`,
    { details: { collection, record: record.id } },
  );
}

/**
 * The records of a row, and the row's version.
 *
 * @throws {WhenceError} RECORD_INVALID naming the record's number when one cannot be read
 */
export function readRow(collection: CollectionId, row: LogRow): StoredChange {
  const records = row.records
    .split("\n")
    .map((text, index) => readRecord(collection, text, row.first + index));
  return { version: row.last, records };
}

function readRecord(collection: CollectionId, text: string, number: number): LogRecord {
  try {
    return parseRecord(JSON.parse(text));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new WhenceError(
      "RECORD_INVALID",
      `Cannot read record ${number} of collection "${collection}" from the log: ${cause}; \`whence verify\` says whether it was altered`,
      { details: { collection, number }, cause: error },
    );
  }
}

/** What is wrong with a log; `first` and `last` are the numbers of the records that it concerns. */
export interface LogDefect {
  readonly collection: CollectionId;
  readonly type: "changed" | "missing" | "unreadable";
  readonly first: number;
  readonly last: number;
  /** The record's id, if its JSON still has one. */
  readonly record?: string | undefined;
}

/** What verifying a log found. */
export interface VerifiedLog {
  readonly end: LogEnd;
  /** Empty when every hash is right and no record is missing. */
  readonly defects: readonly LogDefect[];
}

/**
 * Checks the chain of a whole log. After a defect it goes on from the stored hash, so that one
 * changed record is one defect.
 */
export async function verifyRows(
  collection: CollectionId,
  rows: AsyncIterable<LogRow>,
): Promise<VerifiedLog> {
  const defects: LogDefect[] = [];
  let hash = firstHash(collection);
  let version = 0;
  for await (const row of rows) {
    if (row.first > version + 1) {
      defects.push({ collection, type: "missing", first: version + 1, last: row.first - 1 });
      // Nothing vouches for the row's first record then: the record before it is gone.
      version = row.first - 1;
      hash = new Uint8Array();
    }
    const texts = row.records.split("\n");
    for (const [index, text] of texts.entries()) {
      const number = row.first + index;
      const stored = row.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
      if (hash.length > 0 && !Buffer.from(nextHash(hash, text)).equals(stored)) {
        defects.push({ collection, type: "changed", first: number, last: number, ...idIn(text) });
      } else if (!isRecord(text)) {
        defects.push({ collection, type: "unreadable", first: number, last: number });
      }
      hash = stored;
    }
    const found = row.first + texts.length - 1;
    if (found < row.last) {
      defects.push({ collection, type: "missing", first: found + 1, last: row.last });
    }
    version = row.last;
  }
  return { end: { version, hash }, defects };
}

function isRecord(text: string): boolean {
  try {
    parseRecord(JSON.parse(text));
    return true;
  } catch {
    return false;
  }
}

function idIn(text: string): { readonly record?: string } {
  const id = /"id":"([\w-]{1,80})"/u.exec(text)?.[1];
  return id === undefined ? {} : { record: id };
}
