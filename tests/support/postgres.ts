/** Databases for tests, on the PostgreSQL server that all test files share. */

import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";
import type { SharedServer } from "./postgres/shared-server.ts";

/** Milliseconds between two looks whether the server has started. */
const PAUSE = 20;

/** An empty database of a test's own. */
export interface TestDatabase {
  readonly name: string;
  /** As the administrator; `URL` takes it apart. */
  readonly url: string;
  /** The rows that come of `text`, run by the administrator. */
  readonly query: (
    text: string,
    values?: readonly unknown[],
  ) => Promise<readonly Record<string, unknown>[]>;
  /** Removes it, whoever is connected. */
  readonly drop: () => Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const server = await sharedServerUrl();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runQuery(`${server}postgres`, `create database ${name}`);
  const url = `${server}${name}`;
  return {
    name,
    url,
    query: (text, values) => runQuery(url, text, values),
    drop: async () => {
      await runQuery(`${server}postgres`, `drop database if exists ${name} with (force)`);
    },
  };
}

async function sharedServerUrl(): Promise<string> {
  const file = inject("postgresFile");
  // The test's own timeout ends the waiting.
  while (!existsSync(file)) await sleep(PAUSE);
  const server: SharedServer = JSON.parse(readFileSync(file, "utf8"));
  if ("url" in server) return server.url;
  throw new Error(server.failure);
}

/** The rows that come of `text`, run on a connection of its own. */
export async function runQuery(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
