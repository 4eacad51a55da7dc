/** A real browser before a server that reads reports: the sample in a store, and its readers. */

import { storeCollection } from "../../server/exchange/store-collection.ts";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import { IngestJobs } from "../../server/ingest/ingest-jobs.ts";
import { ReaderPool } from "../../server/ingest/reader-pool.ts";
import { runJobs } from "../../server/ingest/run-jobs.ts";
import { Library } from "../../server/store/library.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { startBrowser } from "./browser.ts";
import type { TestBrowser } from "./browser.ts";
import { temporaryStore } from "./library.ts";
import { SAMPLE_FOLDER } from "./sample.ts";

export interface ReadingBrowser extends TestBrowser {
  readonly store: LogStore;
}

/** The offline extractor reads, in one thread. */
export async function startReadingBrowser(): Promise<ReadingBrowser> {
  const { store, dispose } = temporaryStore();
  const loaded = loadCollection(SAMPLE_FOLDER);
  if (loaded.type === "invalid") throw new Error("The sample does not load");
  await storeCollection(store, loaded);
  const readers = new ReaderPool({ threads: 1 });
  const stopping = new AbortController();
  const running = runJobs({ store, readers, signal: stopping.signal });
  const browser = await startBrowser(new Library(store), new IngestJobs(store.jobs));
  return {
    ...browser,
    store,
    stop: async () => {
      await browser.stop();
      stopping.abort();
      await running;
      await readers.close();
      await dispose();
    },
  };
}
