/** Transactions of the embedded database: all of an act, or nothing of it. */

import type { DatabaseSync } from "node:sqlite";

/** Does an act in a transaction. */
export type Transaction = <Result>(act: () => Result) => Result;

/**
 * Does `act` in a transaction that no other may write beside, and makes it durable.
 *
 * @throws what `act` throws, or SQLite's error; nothing is written then
 */
export function inTransaction<Result>(database: DatabaseSync, act: () => Result): Result {
  return prepareTransaction(database)(act);
}

/** As `inTransaction`, for what is done often: its statements are prepared once. */
export function prepareTransaction(database: DatabaseSync): Transaction {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  return (act) => {
    begin.run();
    try {
      const result = act();
      commit.run();
      return result;
    } catch (error) {
      // After some errors, a full disk among them, SQLite has rolled back by itself.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}
