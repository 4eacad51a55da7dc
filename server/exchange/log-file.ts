/**
 * Log files: one collection's log as lines of JSON, for other programs and other stores.
 *
 * The first line says what it is: `{"whence":"log","format":1,"collection":…,"version":…,"hash":…}`.
 * Each further line is a record as it was appended: `{"version":…,"hash":…,"record":{…}}`, with the
 * hash that chains it to all before it (see `log-row.ts`), in hexadecimal.
 */

import { z } from "zod";
import { WhenceError } from "../model/errors.ts";
import type { ErrorCode } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { isCollectionId } from "../model/record-fields.ts";
import { parseCopy } from "../store/append-copies.ts";
import { hashAt } from "../store/hash-at.ts";
import { firstHash, HASH_BYTES, nextHash } from "../store/log-row.ts";
import type { LogStore } from "../store/log-store.ts";
import { readLines } from "./read-lines.ts";
import type { NamedFile } from "./read-lines.ts";

/** The form that is written, and the only one that is read. */
const FORMAT = 1;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u, "expected 64 hexadecimal digits");
const collectionSchema = z.custom<CollectionId>(
  (id) => typeof id === "string" && isCollectionId(id),
  "expected a collection's id",
);
const headerSchema = z.strictObject({
  whence: z.literal("log"),
  format: z.literal(FORMAT),
  collection: collectionSchema,
  version: z.int().positive(),
  hash: hashSchema,
});
const lineSchema = z.strictObject({
  version: z.int().positive(),
  hash: hashSchema,
  record: z.unknown(),
});

/** What a log file says of itself: how many records it has, and the last one's hash. */
export type LogFileHeader = z.infer<typeof headerSchema>;

/** A record of a log file. */
export interface FiledRecord {
  readonly version: number;
  readonly hash: string;
  readonly record: LogRecord;
}

/**
 * The lines of a log as it is now, the header first.
 *
 * @throws {WhenceError} COLLECTION_NOT_FOUND; STORE_UNAVAILABLE; LOG_ALTERED when records are missing
 */
export async function* logLines(store: LogStore, collection: CollectionId): AsyncGenerator<string> {
  const version = await store.version(collection);
  if (version === 0) {
    throw new WhenceError(
      "COLLECTION_NOT_FOUND",
      `Cannot export "${collection}": it has no log; \`whence verify\` lists those there are`,
    );
  }
  const hash = hexOf(await hashAt(store, collection, version));
  yield JSON.stringify({ whence: "log", format: FORMAT, collection, version, hash });
  for await (const { first, records, hashes } of store.rows(collection)) {
    // Appended after the header was written.
    if (first > version) return;
    for (const [index, record] of records.split("\n").entries()) {
      const own = hexOf(hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES));
      yield `{"version":${first + index},"hash":"${own}","record":${record}}`;
    }
  }
}

/** @throws {WhenceError} FILE_INVALID */
export async function readLogHeader(file: NamedFile): Promise<LogFileHeader> {
  for await (const line of readLines(file)) {
    return parseLine(headerSchema, line, { file, line: 1 });
  }
  throw new WhenceError(
    "FILE_INVALID",
    `Cannot read "${file.name}": it is empty; name a file that \`whence export --log\` wrote`,
  );
}

/**
 * The records of a log file, each checked with its hash; whether all are there is known at the end.
 *
 * @throws {WhenceError} FILE_INVALID or RECORD_INVALID naming the line; LOG_ALTERED when a record is
 * not the one that was exported, or records are missing
 */
export async function* readLogFile(
  file: NamedFile,
  header: LogFileHeader,
): AsyncGenerator<FiledRecord> {
  const { collection } = header;
  let hash = firstHash(collection);
  let line = 0;
  for await (const text of readLines(file)) {
    line += 1;
    if (line === 1) continue;
    const place = { file, line };
    const filed = parseLine(lineSchema, text, place);
    const record = recordIn(filed, collection, place);
    hash = nextHash(hash, JSON.stringify(record));
    if (filed.version !== line - 1) {
      throw refusal("LOG_ALTERED", place, `it has record ${filed.version} instead of ${line - 1}`);
    }
    if (filed.hash !== hexOf(hash)) {
      throw refusal("LOG_ALTERED", place, `record ${filed.version} ("${record.id}") was changed`);
    }
    yield { version: filed.version, hash: filed.hash, record };
  }
  if (line - 1 === header.version && hexOf(hash) === header.hash) return;
  throw new WhenceError(
    "LOG_ALTERED",
    `Cannot read "${file.name}": it has ${line - 1} records up to hash ${hexOf(hash)}, its first line says ${header.version} up to ${header.hash}; export the log again`,
  );
}

/** Where a line is: lines count from 1. */
interface LinePlace {
  readonly file: NamedFile;
  readonly line: number;
}

function recordIn(
  { record }: z.infer<typeof lineSchema>,
  collection: CollectionId,
  place: LinePlace,
): LogRecord {
  const copy = explaining(place, () => parseCopy(record));
  if (copy.collection === collection) return copy;
  throw refusal("RECORD_INVALID", place, `the record belongs to collection "${copy.collection}"`);
}

function parseLine<Value>(schema: z.ZodType<Value>, text: string, place: LinePlace): Value {
  const input = explaining(place, () => JSON.parse(text) as unknown);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  throw refusal("FILE_INVALID", place, `${field}${issue?.message ?? "it is no line of a log"}`);
}

/** What `act` gives; what it throws says of which line. */
function explaining<Value>(place: LinePlace, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    const code = error instanceof WhenceError ? error.code : "FILE_INVALID";
    throw refusal(code, place, error instanceof Error ? error.message : String(error));
  }
}

function refusal(code: ErrorCode, { file, line }: LinePlace, found: string): WhenceError {
  return new WhenceError(
    code,
    `Cannot read "${file.name}", line ${line}: ${found}; export the log again`,
    { details: { file: file.name, line } },
  );
}

function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}
