/** Restoring: the logs of a backup into a store that has none of them. */

import { WhenceError } from "../model/errors.ts";
import type { LogRecord } from "../model/record.ts";
import { appendCopies, parseCopy } from "./append-copies.ts";
import type { LogRow, LogStore, StoredCollection } from "./log-store.ts";

/**
 * Appends all logs of `source`, which must have been verified. Returns the collections.
 *
 * @throws {WhenceError} VERSION_CONFLICT when the store has a log of one of the collections: nothing
 * is restored then; STORE_UNAVAILABLE, STORE_FULL
 */
export async function restoreLogs(
  store: LogStore,
  source: Pick<LogStore, "collections" | "rows">,
): Promise<readonly StoredCollection[]> {
  const collections = await source.collections();
  for (const { id } of collections) {
    const version = await store.version(id);
    if (version === 0) continue;
    throw new WhenceError(
      "VERSION_CONFLICT",
      `Cannot restore collection "${id}": the store has a log of it already, at version ${version}; restore into an empty store: name another folder in WHENCE_DATA, or another database in DATABASE_URL`,
      { details: { collection: id, version } },
    );
  }
  for (const { id } of collections) {
    await appendCopies(store, id, { batches: recordsOf(source.rows(id)), version: 0 });
  }
  return collections;
}

async function* recordsOf(rows: AsyncIterable<LogRow>): AsyncGenerator<readonly LogRecord[]> {
  for await (const { records } of rows) {
    yield records.split("\n").map((text) => parseCopy(JSON.parse(text)));
  }
}
