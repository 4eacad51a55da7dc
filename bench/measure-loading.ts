/** Loading: how long a collection takes from its store until it can be asked, and what it holds then. */

import { statSync } from "node:fs";
import { join } from "node:path";
import { prepareSearch } from "../server/graph/search.ts";
import { Library } from "../server/store/library.ts";
import type { LogStore, StoredChange } from "../server/store/log-store.ts";
import { openPostgresStore } from "../server/store/postgres/open-postgres-store.ts";
import { DATABASE_FILE } from "../server/store/sqlite/open-database.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import { startClock } from "./measure.ts";
import type { Clocked } from "./measure.ts";
import { bytesHeld } from "./measure-build.ts";
import { logBytesIn } from "./postgres-log.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";
import { writeLog } from "./write-log.ts";
import type { LogSize } from "./write-log.ts";

export interface LoadingTask {
  readonly collection: MeasuredCollection;
  /** How often it is loaded; the first time, its memory is measured. */
  readonly rounds: number;
  /** A database of a PostgreSQL server. */
  readonly postgres: string | undefined;
}

export interface Loaded {
  readonly loaded: Clocked;
  /** Milliseconds of these in which records were read from the database, parsed and checked. */
  readonly readMs: number;
}

export interface LoadingFigures extends LogSize {
  readonly nodes: number;
  readonly edges: number;
  /** Milliseconds until the log was written; by large appends, as an ingestion does. */
  readonly writeMs: number;
  /** Bytes of the embedded database's file. */
  readonly fileBytes: number;
  /** By round. */
  readonly embedded: readonly Loaded[];
  /** Bytes held once it is open, and once it can be searched. */
  readonly openBytes: number;
  readonly indexBytes: number;
  /** What the library takes that it holds. */
  readonly estimatedBytes: number;
  readonly postgres: PostgresLoading | undefined;
}

export interface PostgresLoading {
  readonly writeMs: number;
  readonly loaded: readonly Loaded[];
  /** Bytes of its rows and index, compressed as PostgreSQL does. */
  readonly bytes: number;
}

/** Measures one collection; needs a process of its own with `--expose-gc`. */
export function measureLoading(task: LoadingTask): Promise<LoadingFigures> {
  return inTemporaryFolder(async (folder) => {
    await warm(join(folder, "warm"));
    const { info, records } = logOf(task.collection);
    const writing = startClock();
    const store = openSqliteStore(folder);
    const size = await writeLog(store, info, records);
    const { ms: writeMs } = writing();
    await store.close();
    const fileBytes = statSync(join(folder, DATABASE_FILE)).size;
    const { figures, weight } = await load(openSqliteStore(folder), info.id, weigh);
    const embedded = [figures];
    while (embedded.length < task.rounds) {
      embedded.push((await load(openSqliteStore(folder), info.id, async () => {})).figures);
    }
    return {
      ...size,
      ...weight,
      writeMs,
      fileBytes,
      embedded,
      postgres: task.postgres === undefined ? undefined : await loadShared(task.postgres, task),
    };
  });
}

/** Loads something small first: what the code itself takes in memory is not the collection's. */
async function warm(folder: string): Promise<void> {
  const { info, records } = logOf({ type: "generated", nodes: 300, seed: 1 });
  const store = openSqliteStore(folder);
  await writeLog(store, info, records);
  await load(store, info.id, weigh);
}

async function loadShared(
  url: string,
  { collection, rounds }: LoadingTask,
): Promise<PostgresLoading> {
  const { info, records } = logOf(collection);
  const store = await openPostgresStore(url);
  const writing = startClock();
  await writeLog(store, info, records);
  const { ms: writeMs } = writing();
  await store.close();
  const loaded: Loaded[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loaded.push((await load(await openPostgresStore(url), info.id, async () => {})).figures);
  }
  return { writeMs, loaded, bytes: await logBytesIn(url) };
}

type Weight = Pick<
  LoadingFigures,
  "nodes" | "edges" | "openBytes" | "indexBytes" | "estimatedBytes"
>;

/** Loads the collection through a library; `then` is what else is done with it. */
async function load<More>(
  store: LogStore,
  id: string,
  then: (library: Library, before: number) => Promise<More>,
): Promise<{ readonly figures: Loaded; readonly weight: More }> {
  const before = bytesHeld();
  const reading = { ms: 0 };
  const library = new Library({
    ...wrapped(store),
    read: (...asked) => clocked(store.read(...asked), reading),
  });
  const stop = startClock();
  await library.get(id);
  const loaded = stop();
  const weight = await then(library, before);
  library.stop();
  await store.close();
  return { figures: { loaded, readMs: reading.ms }, weight };
}

/** A store's parts as an object of their own: some of them lie in its class. */
function wrapped({ collections, version, append, read, watch, rows, close }: LogStore): LogStore {
  return { collections, version, append, read, watch, rows, close };
}

/** The same changes; adds to `reading` the milliseconds that were waited for them. */
async function* clocked(
  changes: AsyncIterable<StoredChange>,
  reading: { ms: number },
): AsyncGenerator<StoredChange> {
  let start = performance.now();
  for await (const change of changes) {
    reading.ms += performance.now() - start;
    yield change;
    start = performance.now();
  }
  reading.ms += performance.now() - start;
}

async function weigh(library: Library, before: number): Promise<Weight> {
  const openBytes = bytesHeld() - before;
  const [open] = library.figures().open;
  if (open === undefined) throw new Error("The collection is not open");
  const { graph } = await library.get(open.id);
  await prepareSearch(graph);
  const { nodes, edges, bytes: estimatedBytes } = open;
  return {
    nodes,
    edges,
    openBytes,
    indexBytes: bytesHeld() - before - openBytes,
    estimatedBytes,
  };
}
