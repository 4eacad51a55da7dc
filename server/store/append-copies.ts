/** Appending copies: records of another store or of a file, with the hashes that they had there. */

import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import type { LogStore } from "./log-store.ts";

/**
 * A record from elsewhere, its fields in the order that they have there: `parseRecord` gives them the
 * schema's order, and the hash of a copy would be another.
 *
 * @throws {WhenceError} RECORD_INVALID naming each field that is wrong
 */
export function parseCopy(input: unknown): LogRecord {
  parseRecord(input);
  return input as LogRecord;
}

/**
 * Appends batch after batch to a log that is at `version`. Returns the version that it is at then.
 *
 * @throws {WhenceError} VERSION_CONFLICT when somebody else appends meanwhile: what was appended
 * until then stays
 */
export async function appendCopies(
  store: LogStore,
  collection: CollectionId,
  {
    batches,
    version,
  }: { readonly batches: AsyncIterable<readonly LogRecord[]>; readonly version: number },
): Promise<number> {
  let reached = version;
  for await (const records of batches) {
    const appended = await store.append(collection, records, reached);
    if (appended.type === "conflict") {
      throw new WhenceError(
        "VERSION_CONFLICT",
        `Cannot append to collection "${collection}" after record ${reached}: somebody else did meanwhile; stop the servers of this store first`,
        { details: { collection, version: reached } },
      );
    }
    reached = appended.version;
  }
  return reached;
}
