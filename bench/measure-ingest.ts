/** Ingesting: documents a second, memory, and what a question waits while documents are read. */

import { setTimeout as sleep } from "node:timers/promises";
import { usualThreads } from "../server/ingest/reader-pool.ts";
import type { IngestJob } from "../server/model/ingest-job.ts";
import { parseCollectionId } from "../server/model/record-fields.ts";
import { openPostgresStore } from "../server/store/postgres/open-postgres-store.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import type { IngestMessage, IngestServerTask } from "./ingest-server.ts";
import { ingestTexts } from "./ingest-texts.ts";
import { fillPlace } from "./live-server.ts";
import { delays } from "./measure-lag.ts";
import type { Delays } from "./measure-lag.ts";
import { median } from "./measure.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

export interface IngestTask {
  /** Documents that the server reads. */
  readonly documents: number;
  /** A folder with articles. */
  readonly corpora: string | undefined;
  /** A new, empty database; without one workers are not measured. */
  readonly createDatabase: (() => Promise<string>) | undefined;
}

export interface WorkersFigure {
  readonly workers: number;
  readonly documents: number;
  readonly rate: number;
}

export interface IngestFigures {
  readonly what: string;
  readonly documents: number;
  readonly words: number;
  readonly threads: number;
  readonly seconds: number;
  readonly records: number;
  readonly failed: number;
  /** Bytes that the server held at most, before the first document and until the last. */
  readonly memoryBefore: number;
  readonly memory: number;
  /** Milliseconds of a trace in the collection that is read into. */
  readonly idle: Delays;
  readonly during: Delays;
  readonly workers: readonly WorkersFigure[];
}

/** Nodes of the collection that is asked and read into. */
const NODES = 10_000;
/** Traces that are asked of an idle server. */
const IDLE_TRACES = 150;
/** Milliseconds between two traces: an analyst's clicks, and many more. */
const PAUSE_MS = 20;
/** Milliseconds between two looks at how far it is. */
const LOOK_MS = 100;
/** Share of the documents that workers read in each round. */
const WORKERS_SHARE = 0.1;
const FEWEST = 30;
/** Rounds in which one worker and two take turns. */
const WORKERS_ROUNDS = 5;
const WORKERS = [1, 2];
/** Documents that warm each worker. */
const WARMING = 8;
/** Milliseconds for which a server warms. */
const WARM_MS = 2000;

const TRACE = `query Trace($collection: ID!, $id: ID!) {
  collection(id: $collection) {
    trace(claim: $id) {
      nodes { id role label isOrigin }
      edges { source target cue quotes { exact start end } }
      origins { id kind label }
    }
  }
}`;

const JOBS = `query Jobs($collection: ID!) {
  collection(id: $collection) { ingestJobs { state counts { total done failed records } } }
}`;

export async function measureIngest(task: IngestTask): Promise<IngestFigures> {
  const served = await inTemporaryFolder((folder) => measureServer(folder, task));
  const { createDatabase } = task;
  if (createDatabase === undefined) return { ...served, workers: [] };
  const documents = Math.max(FEWEST, Math.round(task.documents * WORKERS_SHARE));
  const rates = new Map(WORKERS.map((count) => [count, [] as number[]]));
  for (let round = 0; round < WORKERS_ROUNDS; round += 1) {
    for (const [count, measured] of rates) {
      const url = await createDatabase();
      const { rate } = await measureWorkers(count, { url, documents, corpora: task.corpora });
      measured.push(rate);
    }
  }
  const workers = [...rates].map(([count, measured]) => ({
    workers: count,
    documents,
    rate: median(measured),
  }));
  return { ...served, workers };
}

async function measureServer(
  folder: string,
  { documents, corpora }: IngestTask,
): Promise<Omit<IngestFigures, "workers">> {
  const { texts, words, what } = ingestTexts(documents, corpora);
  const collection = { type: "generated" as const, nodes: NODES, seed: 1 };
  const { id, record } = await fillPlace({ type: "embedded", folder }, collection);
  const threads = usualThreads();
  const child = startChild("ingest-server", { folder, threads } satisfies IngestServerTask);
  try {
    const origin = await child.receive<string>();
    const asked = { origin, collection: id, claim: record };
    const warm = performance.now() + WARM_MS;
    await traces(asked, () => performance.now() > warm);
    const idle = await traces(asked, (count) => count >= IDLE_TRACES);
    const memoryBefore = await memoryOf(child);
    const start = performance.now();
    let isOver = false;
    const during = traces(asked, () => isOver);
    await uploadAll(asked, texts);
    const counts = await untilDone(asked, documents);
    const seconds = (performance.now() - start) / 1000;
    isOver = true;
    return {
      what,
      documents: counts.total,
      words,
      threads,
      seconds,
      records: counts.records,
      failed: counts.failed,
      memoryBefore,
      memory: await memoryOf(child),
      idle: delays(idle),
      during: delays(await during),
    };
  } finally {
    child.stop();
  }
}

interface AskedServer {
  readonly origin: string;
  readonly collection: string;
  readonly claim: string;
}

async function memoryOf(child: Child): Promise<number> {
  child.send("memory" satisfies IngestMessage);
  return child.receive<number>();
}

/** Milliseconds of traces, one after another, until it is enough. */
async function traces(
  { origin, collection, claim: id }: AskedServer,
  isEnough: (count: number) => boolean,
): Promise<readonly number[]> {
  const took: number[] = [];
  do {
    const start = performance.now();
    await ask(origin, TRACE, { collection, id });
    took.push(performance.now() - start);
    await sleep(PAUSE_MS);
  } while (!isEnough(took.length));
  return took;
}

/** Sends all texts, as files into one job. */
async function uploadAll(
  { origin, collection }: AskedServer,
  texts: readonly string[],
): Promise<void> {
  let job: string | undefined;
  for (const [number, body] of texts.entries()) {
    const query = new URLSearchParams({ name: `report-${number + 1}.txt` });
    if (job !== undefined) query.set("job", job);
    const response = await fetch(`${origin}/upload/${collection}?${query}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body,
    });
    if (!response.ok) throw new Error(`The upload was refused: ${await response.text()}`);
    job = ((await response.json()) as { readonly job: string }).job;
  }
}

async function untilDone(
  { origin, collection }: AskedServer,
  documents: number,
): Promise<IngestJob["counts"]> {
  for (;;) {
    const answer = await ask<{
      readonly collection: { readonly ingestJobs: readonly Pick<IngestJob, "counts">[] };
    }>(origin, JOBS, { collection });
    const counts = answer.collection.ingestJobs[0]?.counts;
    if (counts !== undefined && counts.done + counts.failed >= documents) return counts;
    await sleep(LOOK_MS);
  }
}

async function ask<Data>(
  origin: string,
  query: string,
  variables: Readonly<Record<string, string>>,
): Promise<Data> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data: Data; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

interface WorkersTask {
  readonly url: string;
  readonly documents: number;
  readonly corpora: string | undefined;
}

const READ = parseCollectionId("read");

async function measureWorkers(
  workers: number,
  { url, documents, corpora }: WorkersTask,
): Promise<WorkersFigure> {
  const store = await openPostgresStore(url);
  const children = Array.from({ length: workers }, () => startChild("ingest-worker", url));
  try {
    for (const child of children) await child.receive();
    const { texts } = ingestTexts(documents + WARMING * workers, corpora);
    const warming = texts.slice(documents);
    const read = async (id: string, some: readonly string[]): Promise<number> => {
      const made = { by: { kind: "rule" as const, name: "bench" }, at: "2026-01-05T00:00:00Z" };
      const sources = some.map((text, number) => ({
        name: `${id}-${number}.txt`,
        bytes: Buffer.from(text),
      }));
      await store.jobs.create({ id, collection: READ, extractor: "offline", made }, sources);
      for (;;) {
        const [job] = await store.jobs.list(READ, id);
        // From when the first was begun until the last was done, as the database has it.
        if (job?.state === "done" && job.rate !== undefined) return job.rate;
        await sleep(LOOK_MS);
      }
    };
    await read("warming", warming);
    return { workers, documents, rate: await read("measured", texts.slice(0, documents)) };
  } finally {
    for (const { stop } of children) stop();
    await store.close();
  }
}
