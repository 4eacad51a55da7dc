/** The hash at a version: what vouches for a log up to there. */

import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import { firstHash, HASH_BYTES } from "./log-row.ts";
import type { LogStore } from "./log-store.ts";

/**
 * The hash of record `version`; at 0 the hash before the first record.
 *
 * @throws {WhenceError} LOG_ALTERED when the log has no such record
 */
export async function hashAt(
  store: Pick<LogStore, "rows">,
  collection: CollectionId,
  version: number,
): Promise<Uint8Array> {
  if (version === 0) return firstHash(collection);
  for await (const { first, last, hashes } of store.rows(collection, version - 1)) {
    if (first > version || last < version) break;
    return hashes.subarray((version - first) * HASH_BYTES, (version - first + 1) * HASH_BYTES);
  }
  throw new WhenceError(
    "LOG_ALTERED",
    `Cannot read record ${version} of collection "${collection}": it is missing; \`whence verify\` lists what else is`,
    { details: { collection, version } },
  );
}
