/** Ingesting for tests: readers of plain texts, a collection to write to, and what is in it. */

import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { ReaderPool } from "../../server/ingest/reader-pool.ts";
import type { ReaderPoolOptions } from "../../server/ingest/reader-pool.ts";
import type { IngestSource } from "../../server/model/ingest-job.ts";
import type { LogRecord } from "../../server/model/record.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { aCollection } from "./remarks.ts";
import { COLLECTION } from "./records.ts";

const TASKS = fileURLToPath(new URL("./reader-tasks.ts", import.meta.url));

/** Readers that end with the test. */
export function someReaders(options: ReaderPoolOptions = {}): ReaderPool {
  const readers = new ReaderPool({ threads: 1, tasks: TASKS, ...options });
  onTestFinished(() => readers.close());
  return readers;
}

export function aText(text: string, name = "report.txt"): IngestSource {
  return { name, bytes: Buffer.from(text, "utf8") };
}

/** Makes the tests' collection, with nothing in it. */
export async function makeCollection(store: LogStore): Promise<void> {
  await store.append(COLLECTION, [aCollection("Tests")], 0);
}

/** All records of the tests' collection. */
export async function recordsIn(store: LogStore): Promise<readonly LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const { records } of store.read(COLLECTION)) all.push(...records);
  return all;
}

/** How many records there are of each type. */
export function countTypes(records: readonly LogRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

export const now = (): string => "2026-01-05T00:00:00Z";
