/** Embedded databases for tests, each in a folder of its own that is removed afterwards. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { DATABASE_FILE } from "../../server/store/sqlite/open-database.ts";
import type { LogDatabase, Tampering } from "./log-store/log-database.ts";

/** Milliseconds between two looks for the appends of others: short, so that tests are. */
const POLL_INTERVAL = 10;

/** An empty folder, removed when the test is done. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whence-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty database for the contract of log stores. */
export async function aSqliteDatabase(): Promise<LogDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "whence-"));
  return {
    open: async () => openSqliteStore(folder, { pollInterval: POLL_INTERVAL }),
    tamper: async (tampering) => tamper(folder, tampering),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
}

/** Alters the database in `folder` behind the back of its stores. */
export function tamper(folder: string, tampering: Tampering): void {
  const database = new DatabaseSync(join(folder, DATABASE_FILE));
  const { collection, first } = tampering;
  if (tampering.type === "remove") {
    database.prepare("DELETE FROM log WHERE collection = ? AND first = ?").run(collection, first);
  } else {
    database
      .prepare("UPDATE log SET records = replace(records, ?, ?) WHERE collection = ? AND first = ?")
      .run(tampering.from, tampering.to, collection, first);
  }
  database.close();
}
