/** Opening the store that the environment names: PostgreSQL if there is a URL, else the embedded one. */

import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { Store } from "../store/token-store.ts";
import type { Environment } from "./read-environment.ts";

/** @throws {WhenceError} STORE_UNAVAILABLE, STORE_NEWER or STORE_FULL */
export async function openStore({
  DATABASE_URL: url,
  WHENCE_DATA: folder,
}: Pick<Environment, "DATABASE_URL" | "WHENCE_DATA">): Promise<Store> {
  if (url === undefined) return openSqliteStore(folder);
  // Loaded only where it is used: who works alone needs none of it.
  const { openPostgresStore } = await import("../store/postgres/open-postgres-store.ts");
  return openPostgresStore(url);
}
