/** Inserting rows: an append in the database, at once or not at all, in one round trip if it can be. */

import type { CollectionId } from "../../model/ids.ts";
import type { LogRecord } from "../../model/record.ts";
import { firstHash, lastHashOf } from "../log-row.ts";
import type { LogEnd } from "../log-row.ts";
import type { LogRow } from "../log-store.ts";
import type { Database, Session } from "./database.ts";
import {
  FIND_ROW,
  INSERT_COLLECTION,
  INSERT_FURTHER_ROW,
  INSERT_NEXT_ROW,
  READ_END,
  UPDATE_COLLECTION,
} from "./statements.ts";

/** What one append inserts. */
export interface Insertion {
  readonly collection: CollectionId;
  readonly records: readonly LogRecord[];
  /** The records as rows, made to follow `end`. */
  readonly rows: readonly LogRow[];
  readonly end: LogEnd;
}

/** Inserts the rows when the log is at `end`, and says whether it was. @throws what `pg` throws */
export async function insertRows(database: Database, insertion: Insertion): Promise<boolean> {
  const { collection, records, rows, end } = insertion;
  const [first, ...further] = rows;
  if (first === undefined) return true;
  const title = records.findLast((record) => record.type === "collection");
  if (further.length === 0 && end.version > 0 && title === undefined) {
    return database.use((session) => insertNext(session, collection, first, end));
  }
  return inTransaction(database, async (session) => {
    if (!(await insertNext(session, collection, first, end))) return false;
    for (const row of further) await session.run(INSERT_FURTHER_ROW, valuesOf(collection, row));
    if (end.version === 0) await session.run(INSERT_COLLECTION, [collection]);
    if (title !== undefined) {
      const values = [collection, title.title, title.description ?? null];
      await session.run(UPDATE_COLLECTION, values);
    }
    return true;
  });
}

async function insertNext(
  session: Session,
  collection: CollectionId,
  row: LogRow,
  end: LogEnd,
): Promise<boolean> {
  const values = [...valuesOf(collection, row), bytes(end.hash)];
  const { rowCount } = await session.run(INSERT_NEXT_ROW, values);
  return rowCount === 1;
}

function valuesOf(collection: CollectionId, { first, last, records, hashes }: LogRow) {
  return [collection, first, last, records, bytes(hashes)];
}

/** As a Buffer over the same memory: `pg` sends other typed arrays as JSON. */
function bytes(array: Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** Commits when `work` says true. A failure leaves the connection to be closed, which rolls back. */
async function inTransaction(
  database: Database,
  work: (session: Session) => Promise<boolean>,
): Promise<boolean> {
  return database.use(async (session) => {
    await session.control("begin");
    const isWanted = await work(session);
    await session.control(isWanted ? "commit" : "rollback");
    return isWanted;
  });
}

/** Whether the log has these very rows, for good. Hashes are chained, so the last one vouches for all. */
export async function hasRows(database: Database, insertion: Insertion): Promise<boolean> {
  const last = insertion.rows.at(-1);
  if (last === undefined) return true;
  const values = [insertion.collection, last.first];
  const { rows } = await database.run<{ readonly hashes: Buffer }>(FIND_ROW, values);
  return rows[0]?.hashes.equals(last.hashes) === true;
}

/** What a log is at: version 0 when there is none. */
export async function readEnd(database: Database, collection: CollectionId): Promise<LogEnd> {
  const { rows } = await database.run<{ readonly last: string; readonly hash: Buffer }>(READ_END, [
    collection,
  ]);
  const [end] = rows;
  if (end === undefined) return { version: 0, hash: firstHash(collection) };
  return { version: Number(end.last), hash: end.hash };
}

/** What the log is at after these rows. */
export function endOf(rows: readonly LogRow[], before: LogEnd): LogEnd {
  const last = rows.at(-1);
  return last === undefined ? before : { version: last.last, hash: lastHashOf(last) };
}
