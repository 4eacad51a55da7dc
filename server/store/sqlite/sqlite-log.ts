/** The log's statements in the embedded database; each answers at once and holds nothing open. */

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { CollectionRecord } from "../../model/collection.ts";
import type { CollectionId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import { parseCollectionId } from "../../model/record-fields.ts";
import { firstHash, lastHashOf, writeRows } from "../log-row.ts";
import type { LogEnd } from "../log-row.ts";
import type { LogRow, StoredCollection } from "../log-store.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { prepareTransaction } from "./in-transaction.ts";

/** UTF-16 units of records after which a batch of rows is full, so that no batch takes long. */
const BATCH_LENGTH = 1_000_000;

const rowSchema = z.object({
  first: z.number(),
  last: z.number(),
  records: z.string(),
  hashes: z.instanceof(Uint8Array),
});
const endSchema = z.object({ version: z.number(), hash: z.instanceof(Uint8Array) });
const collectionSchema = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string().nullable(),
  description: z.string().nullable(),
});

/** What can be done with the logs of one open database. @throws {WhenceError} STORE_UNAVAILABLE, STORE_FULL */
export interface SqliteLog {
  readonly end: (collection: CollectionId) => LogEnd;
  /** Undefined when the log is not at `expectedVersion`: nothing is appended then. */
  readonly append: (
    collection: CollectionId,
    records: readonly LogRecord[],
    expectedVersion: number,
  ) => LogEnd | undefined;
  /** The first rows that have records after `after`; empty when there are none. */
  readonly batchAfter: (collection: CollectionId, after: number) => readonly LogRow[];
  readonly collections: () => readonly StoredCollection[];
  /** Writes a row as it is, for copies. */
  readonly putRow: (collection: CollectionId, row: LogRow) => void;
  readonly putTitle: (collection: Omit<StoredCollection, "version">) => void;
}

/** The logs of the database at `path`, their statements prepared. */
export function sqliteLog(database: DatabaseSync, path: string): SqliteLog {
  const log = explaining("open", path, () => preparedLog(database));
  const reading = <Result>(act: () => Result) => explaining("read", path, act);
  const writing = <Result>(act: () => Result) => explaining("append to", path, act);
  return {
    end: (collection) => reading(() => log.end(collection)),
    append: (collection, records, expectedVersion) =>
      writing(() => log.append(collection, records, expectedVersion)),
    batchAfter: (collection, after) => reading(() => log.batchAfter(collection, after)),
    collections: () => reading(() => log.collections()),
    putRow: (collection, row) => writing(() => log.putRow(collection, row)),
    putTitle: (collection) => writing(() => log.putTitle(collection)),
  };
}

function preparedLog(database: DatabaseSync): SqliteLog {
  const selectEnd = database.prepare(
    `SELECT last AS version, substr(hashes, -32) AS hash FROM log
     WHERE collection = ? ORDER BY first DESC LIMIT 1`,
  );
  const selectRows = database.prepare(
    `SELECT first, last, hashes, records FROM log
     WHERE collection = $collection AND last > $after AND first >= coalesce(
       (SELECT max(first) FROM log WHERE collection = $collection AND first <= $after + 1), 0)
     ORDER BY first`,
  );
  // From each id to the next, not through all rows.
  const selectCollections = database.prepare(
    `WITH RECURSIVE known (id) AS (
       SELECT min(collection) FROM log
       UNION ALL
       SELECT (SELECT min(collection) FROM log WHERE collection > id) FROM known
       WHERE id IS NOT NULL
     )
     SELECT id, title, description, (
       SELECT last FROM log WHERE collection = id ORDER BY first DESC LIMIT 1
     ) AS version
     FROM known LEFT JOIN title ON title.collection = id WHERE id IS NOT NULL ORDER BY id`,
  );
  const insertRow = database.prepare(
    "INSERT INTO log (collection, first, last, hashes, records) VALUES (?, ?, ?, ?, ?)",
  );
  const replaceTitle = database.prepare(
    "INSERT OR REPLACE INTO title (collection, title, description) VALUES (?, ?, ?)",
  );
  const transaction = prepareTransaction(database);

  const end: SqliteLog["end"] = (collection) => {
    const found = selectEnd.get(collection);
    if (found === undefined) return { version: 0, hash: firstHash(collection) };
    return endSchema.parse(found);
  };
  const putRow: SqliteLog["putRow"] = (collection, { first, last, hashes, records }) => {
    insertRow.run(collection, first, last, hashes, records);
  };
  const putTitle: SqliteLog["putTitle"] = ({ id, title, description }) => {
    replaceTitle.run(id, title, description ?? null);
  };
  return {
    end,
    append: (collection, records, expectedVersion) =>
      transaction(() => {
        const before = end(collection);
        if (before.version !== expectedVersion) return undefined;
        const rows = writeRows(collection, records, before);
        for (const row of rows) putRow(collection, row);
        const named = records.findLast((record) => record.type === "collection");
        if (named !== undefined) putTitle(titleOf(named));
        return rows.reduce((_, row) => ({ version: row.last, hash: lastHashOf(row) }), before);
      }),
    batchAfter: (collection, after) => {
      const batch: LogRow[] = [];
      let length = 0;
      for (const found of selectRows.iterate({ $collection: collection, $after: after })) {
        const row = rowSchema.parse(found);
        batch.push(row);
        length += row.records.length;
        if (length >= BATCH_LENGTH) break;
      }
      return batch;
    },
    collections: () => selectCollections.all().map(readCollection),
    putRow,
    putTitle,
  };
}

function titleOf({ collection, title, description }: CollectionRecord) {
  return { id: collection, title, description };
}

function readCollection(found: unknown): StoredCollection {
  const { id, version, title, description } = collectionSchema.parse(found);
  return {
    id: parseCollectionId(id),
    version,
    title: title ?? id,
    ...(description !== null && { description }),
  };
}
