/** Starting to read: the threads of a process that take documents from the jobs of its store. */

import { usableExtractors } from "../ingest/extractors.ts";
import { IngestJobs } from "../ingest/ingest-jobs.ts";
import { ReaderPool, usualThreads } from "../ingest/reader-pool.ts";
import { runJobs } from "../ingest/run-jobs.ts";
import { WhenceError } from "../model/errors.ts";
import type { Store } from "../store/token-store.ts";
import type { Terminal } from "./command.ts";
import type { Environment } from "./read-environment.ts";

export interface Reading {
  /** Undefined when nobody would ever read what is handed in. */
  readonly jobs: IngestJobs | undefined;
  /** Documents that are read at once. */
  readonly threads: number;
  /** Ends reading; what was begun is put back. */
  readonly stop: () => Promise<void>;
}

/**
 * Reads with as many threads as the environment says; none leaves the reading to other processes.
 *
 * @throws {WhenceError} ENVIRONMENT_INVALID for a language model that is not rightly set up
 */
export function startReading(
  store: Store,
  { WHENCE_WORKERS: threads = usualThreads(), DATABASE_URL: url }: Environment,
  { complain }: Terminal,
): Reading {
  const jobs = new IngestJobs(store.jobs, usableExtractors());
  if (threads === 0) {
    return { jobs: url === undefined ? undefined : jobs, threads, stop: async () => undefined };
  }
  const readers = new ReaderPool({ threads });
  const stopping = new AbortController();
  const onDefect = complainOnce(complain);
  const running = runJobs({ store, readers, signal: stopping.signal, onDefect });
  return {
    jobs,
    threads,
    stop: async () => {
      stopping.abort();
      await running;
      await readers.close();
    },
  };
}

/** Milliseconds after which the same complaint is made again: a database that is away is so for a while. */
const AGAIN_MS = 60_000;

function complainOnce(complain: Terminal["complain"]): (error: unknown) => void {
  const last = new Map<string, number>();
  return (error) => {
    const message = error instanceof WhenceError ? error.message : String(error);
    const now = performance.now();
    const before = last.get(message);
    if (before !== undefined && now - before < AGAIN_MS) return;
    last.clear();
    last.set(message, now);
    complain(`Cannot go on reading, and tries again: ${message}`);
  };
}
