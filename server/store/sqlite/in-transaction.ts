/** Transactions of the embedded database: all of an act, or nothing of it. */

import type { DatabaseSync } from "node:sqlite";

/**
 * Does `act` in a transaction that no other may write beside, and makes it durable.
 *
 * @throws what `act` throws, or SQLite's error; nothing is written then
 */
export function inTransaction<Result>(database: DatabaseSync, act: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = act();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // After some errors, a full disk among them, SQLite has rolled back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
