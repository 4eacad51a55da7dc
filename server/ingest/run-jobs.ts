/** Running jobs: takes texts and files as they come and reads them, on this machine. */

import { LRUCache } from "lru-cache";
import type { CollectionId } from "../model/ids.ts";
import type { IngestOutcome, WorkingState } from "../model/ingest-job.ts";
import { failedOutcome } from "../store/failed-outcome.ts";
import type { JobStore, TakenItem } from "../store/job-store.ts";
import type { LogStore } from "../store/log-store.ts";
import { usableExtractors } from "./extractors.ts";
import { ingestSource } from "./ingest-source.ts";
import { LogWriter } from "./log-writer.ts";
import { MODEL_DOCUMENTS } from "./reader-pool.ts";
import type { ReaderPool } from "./reader-pool.ts";

export interface RunOptions {
  readonly store: LogStore & { readonly jobs: JobStore };
  readonly readers: ReaderPool;
  /** Ends the work: what is being read is put back, and read again by whoever comes next. */
  readonly signal: AbortSignal;
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

/** Collections whose ids are kept in memory. */
const MOST_WRITERS = 4;
/**
 * Milliseconds between two signs of life of an item that takes long, at which it is also seen that it
 * was cancelled.
 */
const BEAT_MS = 2000;

/** Resolves once `signal` is aborted and nothing runs any more. */
export async function runJobs({ store, readers, signal, onDefect }: RunOptions): Promise<void> {
  const writers = new LRUCache<CollectionId, LogWriter>({
    max: MOST_WRITERS,
    dispose: (writer) => writer.end(),
  });
  const writerOf = (collection: CollectionId): LogWriter => {
    const writer =
      writers.get(collection) ?? new LogWriter(store, collection, readers.alignmentOf(collection));
    writers.set(collection, writer);
    return writer;
  };
  await store.jobs.work({
    // Those that wait for a model elsewhere keep no thread from the others.
    concurrency: readers.inFlight + (usableExtractors().length > 1 ? MODEL_DOCUMENTS : 0),
    signal,
    onDefect,
    take: (item) => takeItem(item, { jobs: store.jobs, readers, signal, writerOf }),
  });
}

/** The instant, ISO 8601 in UTC. */
function now(): string {
  return new Date().toISOString();
}

interface Taking {
  readonly jobs: JobStore;
  readonly readers: ReaderPool;
  readonly signal: AbortSignal;
  readonly writerOf: (collection: CollectionId) => LogWriter;
}

async function takeItem(
  item: TakenItem,
  { jobs, readers, signal, writerOf }: Taking,
): Promise<IngestOutcome> {
  const cancelled = new AbortController();
  let state: WorkingState = "reading";
  const goOn = async (): Promise<void> => {
    if (!(await jobs.step(item, state))) cancelled.abort();
  };
  // A look that fails is made again: whoever takes the item after us repeats nothing.
  const beat = setInterval(() => void goOn().catch(() => undefined), BEAT_MS);
  try {
    const writer = writerOf(item.collection);
    await writer.refresh();
    return await ingestSource(
      item.source,
      { readers, writer, extractor: item.extractor, now },
      {
        signal: AbortSignal.any([signal, cancelled.signal]),
        onStep: async (step) => {
          state = step;
          await goOn();
          cancelled.signal.throwIfAborted();
        },
      },
    );
  } catch (error) {
    if (!cancelled.signal.aborted) throw error;
    return { ...failedOutcome([]), state: "cancelled" };
  } finally {
    clearInterval(beat);
  }
}
