/** Ingesting processes: a server that reads what it is sent, and a worker beside a database. */

import { createServer } from "../server/api/create-server.ts";
import { IngestJobs } from "../server/ingest/ingest-jobs.ts";
import { ReaderPool } from "../server/ingest/reader-pool.ts";
import { runJobs } from "../server/ingest/run-jobs.ts";
import { Library } from "../server/store/library.ts";
import { openPostgresStore } from "../server/store/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";

export interface IngestServerTask {
  /** Of the embedded store. */
  readonly folder: string;
  readonly threads: number;
}

/** What the process is asked: the most memory that it has held so far, in bytes. */
export type IngestMessage = "memory";

/** Serves, and reads what is sent. Returns the server's origin. */
export async function serveIngesting({ folder, threads }: IngestServerTask): Promise<string> {
  const store = openSqliteStore(folder);
  const readers = new ReaderPool({ threads });
  void runJobs({ store, readers, signal: new AbortController().signal, onDefect: console.error });
  const { origin } = await createServer(new Library(store), {
    host: "127.0.0.1",
    port: 0,
    logLevel: "error",
    jobs: new IngestJobs(store.jobs),
  });
  return origin;
}

/** The most that this process has held, with its threads, in bytes. */
export function memoryHeld(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** Reads what is in the database's queue with one thread, until it is ended. */
export async function workIngesting(url: string): Promise<void> {
  const store = await openPostgresStore(url);
  const readers = new ReaderPool({ threads: 1 });
  // Its models are loaded before the clock runs.
  await readers.methodOf("offline");
  void runJobs({ store, readers, signal: new AbortController().signal, onDefect: console.error });
}
