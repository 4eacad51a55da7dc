/** Verifying logs: checks their chains, and says what was found. */

import type { CollectionId } from "../model/ids.ts";
import { HASH_BYTES, verifyRows } from "../store/log-row.ts";
import type { LogDefect, VerifiedLog } from "../store/log-row.ts";
import type { LogRow, LogStore } from "../store/log-store.ts";
import type { Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";

/** What is verified: a store's logs, or a backup's. */
export type VerifiedSource = Pick<LogStore, "rows">;

/**
 * Verifies logs, one after another. Prints what each is at, and complains of every defect.
 *
 * Resolves to whether there is none.
 */
export async function verifyLogs(
  source: VerifiedSource,
  collections: readonly CollectionId[],
  { print, complain }: Terminal,
): Promise<boolean> {
  let isWhole = true;
  for (const collection of collections) {
    const verified = await verifyRows(collection, source.rows(collection));
    for (const defect of verified.defects) complain(describeDefect(defect));
    print(describeLog(collection, verified));
    isWhole &&= verified.defects.length === 0;
  }
  return isWhole;
}

/** The version at which a log had this hash; undefined when it never had. */
export async function versionOf(
  source: VerifiedSource,
  collection: CollectionId,
  hash: string,
): Promise<number | undefined> {
  const wanted = Buffer.from(hash, "hex");
  for await (const row of source.rows(collection)) {
    const place = findHash(row, wanted);
    if (place !== undefined) return row.first + place;
  }
  return undefined;
}

function findHash({ hashes }: LogRow, wanted: Buffer): number | undefined {
  for (let start = 0; start < hashes.length; start += HASH_BYTES) {
    if (wanted.equals(hashes.subarray(start, start + HASH_BYTES))) return start / HASH_BYTES;
  }
  return undefined;
}

function describeLog(collection: CollectionId, { end, defects }: VerifiedLog): string {
  const hash = Buffer.from(end.hash).toString("hex");
  const found = defects.length === 0 ? "no defects" : countOf(defects.length, "defect");
  return `${collection}: version ${end.version}, last hash ${hash}, ${found}`;
}

const WRONG = {
  changed: "not what was appended: the record or its hash was changed",
  missing: "missing",
  unreadable: "not in the form of a record",
} as const satisfies Readonly<Record<LogDefect["type"], string>>;

function describeDefect({ collection, type, first, last, record }: LogDefect): string {
  const id = record === undefined ? "" : ` (${record})`;
  const which = first === last ? `record ${first}${id} is` : `records ${first} to ${last} are`;
  return `${collection}: ${which} ${WRONG[type]}`;
}
