/** What tests of the PostgreSQL store have in common: databases and stores that go with the test. */

import { onTestFinished } from "vitest";
import { openPostgresStore } from "../../server/store/postgres/open-postgres-store.ts";
import type { PostgresStoreOptions } from "../../server/store/postgres/open-postgres-store.ts";
import type { Store } from "../../server/store/token-store.ts";
import { createDatabase } from "./postgres.ts";
import type { TestDatabase } from "./postgres.ts";
import { startTcpProxy } from "./tcp-proxy.ts";
import type { TcpProxy } from "./tcp-proxy.ts";

/** A time that a test does not wait for, in milliseconds. */
export const NEVER = 3_600_000;

/** A database that goes when the test ends. */
export async function aDatabase(): Promise<TestDatabase> {
  const database = await createDatabase();
  onTestFinished(() => database.drop());
  return database;
}

/** A store that is closed when the test ends. */
export async function aStore(url: string, options?: PostgresStoreOptions): Promise<Store> {
  const store = await openPostgresStore(url, options);
  onTestFinished(() => store.close());
  return store;
}

/** A proxy before the server of `url`, and the URL that leads through it. */
export async function aProxy(url: string): Promise<{ readonly url: string } & TcpProxy> {
  const through = new URL(url);
  const proxy = await startTcpProxy(Number(through.port));
  onTestFinished(() => proxy.close());
  through.port = `${proxy.port}`;
  return { ...proxy, url: `${through}` };
}

/** `url` with another user, database or host. */
export function withParts(url: string, parts: Partial<Record<UrlPart, string>>): string {
  return `${Object.assign(new URL(url), parts)}`;
}
type UrlPart = "username" | "password" | "hostname" | "port" | "pathname" | "search";
