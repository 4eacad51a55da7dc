/** Importing logs: from a log file into a store, where its collection has no log or the beginning of it. */

import { WhenceError } from "../model/errors.ts";
import type { LogRecord } from "../model/record.ts";
import { appendCopies } from "../store/append-copies.ts";
import { hashAt } from "../store/hash-at.ts";
import type { LogStore } from "../store/log-store.ts";
import { readLogFile, readLogHeader } from "./log-file.ts";
import type { FiledRecord, LogFileHeader } from "./log-file.ts";
import type { NamedFile } from "./read-lines.ts";

/** Records of one append at most, and UTF-16 units of JSON after which an append is full. */
const BATCH_RECORDS = 1000;
const BATCH_LENGTH = 1_000_000;

/** What an import did: the log is at `version` now, `appended` records of it are new. */
export interface ImportedLog {
  readonly collection: string;
  readonly version: number;
  readonly appended: number;
}

/**
 * Appends the records of a log file that the store does not have. The whole file is checked first.
 *
 * @throws {WhenceError} as `readLogFile`; FILE_INVALID when the store's log is another one than the
 * file's; VERSION_CONFLICT, STORE_UNAVAILABLE, STORE_FULL
 */
export async function importLog(store: LogStore, file: NamedFile): Promise<ImportedLog> {
  const header = await readLogHeader(file);
  const { collection } = header;
  const before = await store.version(collection);
  const shared = Math.min(before, header.version);
  const known = Buffer.from(await hashAt(store, collection, shared)).toString("hex");
  for await (const { version, hash } of readLogFile(file, header)) {
    if (version === shared && hash !== known) throw anotherLog(file, header, before);
  }
  if (before >= header.version) return { collection, version: before, appended: 0 };
  const batches = batchesAfter(before, readLogFile(file, header));
  const version = await appendCopies(store, collection, { batches, version: before });
  return { collection, version, appended: version - before };
}

function anotherLog({ name }: NamedFile, { collection }: LogFileHeader, version: number) {
  return new WhenceError(
    "FILE_INVALID",
    `Cannot import "${name}": collection "${collection}" has a log already, at version ${version}, and its records are not those of the file; import into a store that has no log of this collection`,
    { details: { collection, version } },
  );
}

async function* batchesAfter(
  known: number,
  records: AsyncIterable<FiledRecord>,
): AsyncGenerator<readonly LogRecord[]> {
  let batch: LogRecord[] = [];
  let length = 0;
  for await (const { version, record } of records) {
    if (version <= known) continue;
    batch.push(record);
    length += JSON.stringify(record).length;
    if (batch.length < BATCH_RECORDS && length < BATCH_LENGTH) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
