/** Jobs in the embedded database: whoever takes an item holds it as long as they speak of it. */

import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue } from "node:sqlite";
import { z } from "zod";
import { failedOutcome } from "../failed-outcome.ts";
import * as sql from "../job-sql.ts";
import { KEPT_MS } from "../job-store.ts";
import type { ItemReference, JobStore, TakenItem, WorkOptions } from "../job-store.ts";
import { EXTRACTOR_KINDS } from "../../model/ingest-job.ts";
import type { IngestOutcome, IngestSource } from "../../model/ingest-job.ts";
import { parseCollectionId } from "../../model/record-fields.ts";
import {
  keptResult,
  keptSource,
  NO_RESULT,
  readItems,
  readJobs,
  readSourceRow,
} from "../read-jobs.ts";
import { Wakeable } from "../wakeable.ts";
import { explaining } from "./explain-sqlite-error.ts";
import { inTransaction } from "./in-transaction.ts";

const JOB = "ingest_job";
const ITEM = "ingest_item";
/** Milliseconds between two looks for items that another process has put in. */
const POLL_MS = 500;
/** Milliseconds after which an item is tried again, times two for each attempt. */
const RETRY_MS = 1000;

/** `$1` now, `$2` until when it is held. */
const TAKE_ITEM = `update ${ITEM}
    set state = 'reading', lease = $2, attempts = attempts + 1, begun = coalesce(begun, $1)
  where rowid = (select rowid from ${ITEM}
    where ended is null and lease <= $1
    order by lease, rowid limit 1)
  returning collection, id, job, source, bytes, attempts,
    (select extractor from ${JOB} where ${JOB}.collection = ${ITEM}.collection
      and ${JOB}.id = ${ITEM}.job) as extractor,
    (select cancelled from ${JOB} where ${JOB}.collection = ${ITEM}.collection
      and ${JOB}.id = ${ITEM}.job) as cancelled`;

/** `$1` until when; the items first, by which a job is known to be old. */
const REMOVE_OLD = [
  `delete from ${ITEM} where (collection, job) in (${sql.oldJobs(JOB, ITEM)})`,
  `delete from ${JOB} where (collection, id) in (${sql.oldJobs(JOB, ITEM)})`,
];

const takenSchema = z.object({
  collection: z.string().transform(parseCollectionId),
  id: z.string(),
  job: z.string(),
  source: z.string(),
  bytes: z.instanceof(Uint8Array),
  attempts: z.number(),
  extractor: z.enum(EXTRACTOR_KINDS),
  cancelled: z.number(),
});

interface Taken {
  readonly item: TakenItem;
  readonly attempts: number;
  readonly isCancelled: boolean;
}

export interface SqliteJobs {
  readonly jobs: JobStore;
  readonly close: () => void;
}

/**
 * The jobs of the database at `path`. What is handed in is durable. How far it is, is said on a
 * connection of its own that waits for no disk: should that be lost with the machine's power, an item
 * is read once more, and nothing of it appended twice.
 */
export function sqliteJobs(database: DatabaseSync, path: string): SqliteJobs {
  const wakeable = new Wakeable();
  const quick = lazily(() => openQuickConnection(path));
  const run = (text: string, ...values: readonly SQLInputValue[]): readonly unknown[] =>
    database.prepare(text).all(...named(values));
  const runQuickly = (text: string, ...values: readonly SQLInputValue[]): readonly unknown[] =>
    explaining("write", path, () =>
      inTransaction(quick.get(), () =>
        quick
          .get()
          .prepare(text)
          .all(...named(values)),
      ),
    );
  const reading = <Result>(act: () => Result) => explaining("read", path, act);
  const writing = <Result>(act: () => Result) =>
    explaining("write", path, () => inTransaction(database, act));
  const insert = ({ collection, job }: Omit<ItemReference, "item">, source: IngestSource) =>
    database
      .prepare(sql.insertItem(JOB, ITEM))
      .run(...named([collection, randomUUID(), job, keptSource(source), source.bytes, NO_RESULT]))
      .changes;
  const end = ({ collection, item }: ItemReference, outcome: IngestOutcome): void => {
    const { state, documents, records, claims, refused } = outcome;
    const counts = [documents.length, records, claims, refused, Date.now()];
    runQuickly(sql.endItem(ITEM), collection, item, state, keptResult(outcome), ...counts);
  };
  const take = (): Taken | undefined => {
    const now = Date.now();
    const [row] = runQuickly(TAKE_ITEM, now, now + sql.LEASE_MS);
    if (row === undefined) return undefined;
    const { collection, id: item, job, source, bytes, ...rest } = takenSchema.parse(row);
    const { extractor, attempts, cancelled } = rest;
    const found = readSourceRow(source, bytes);
    return {
      item: { collection, item, job, extractor, source: found },
      attempts,
      isCancelled: cancelled !== 0,
    };
  };
  const step: JobStore["step"] = async ({ collection, item }, state) =>
    runQuickly(sql.stepItem(JOB, ITEM), collection, item, state, Date.now() + sql.LEASE_MS).length >
    0;

  async function workOn({ item, attempts, isCancelled }: Taken, options: WorkOptions) {
    if (isCancelled) return end(item, { ...failedOutcome([]), state: "cancelled" });
    if (attempts > sql.MOST_ATTEMPTS) return end(item, failedOutcome([ABANDONED]));
    try {
      end(item, await options.take(item));
    } catch (error) {
      if (options.signal.aborted) return requeue(item, 0);
      options.onDefect?.(error);
      if (attempts >= sql.MOST_ATTEMPTS) return end(item, failedOutcome([messageOf(error)]));
      requeue(item, RETRY_MS * 2 ** attempts);
    }
  }
  function requeue({ collection, item }: ItemReference, pause: number): void {
    runQuickly(sql.requeueItem(ITEM), collection, item, pause === 0 ? 0 : Date.now() + pause);
  }

  async function takeOn(options: WorkOptions): Promise<void> {
    const { signal, onDefect } = options;
    while (!signal.aborted) {
      try {
        const taken = take();
        if (taken === undefined) await wakeable.sleep(POLL_MS, signal);
        else await workOn(taken, options);
      } catch (error) {
        // The database is busy or closed: what was begun is taken again once nobody speaks of it.
        onDefect?.(error);
        await wakeable.sleep(POLL_MS, signal);
      }
    }
  }

  const jobs: JobStore = {
    create: async ({ collection, id, extractor, made }, sources) => {
      writing(() => {
        const now = Date.now();
        for (const text of REMOVE_OLD) run(text, now - KEPT_MS);
        run(sql.insertJob(JOB), collection, id, extractor, JSON.stringify(made), now);
        for (const source of sources) insert({ collection, job: id }, source);
      });
      wakeable.wake();
    },
    add: async ({ collection, id }, source) => {
      const added = writing(() => insert({ collection, job: id }, source));
      wakeable.wake();
      return Number(added) > 0;
    },
    list: async (collection, id) =>
      reading(() => readJobs(run(sql.listJobs(JOB, ITEM), collection, id ?? null), Date.now())),
    items: async (collection, job) =>
      reading(() => readItems(run(sql.listItems(ITEM), collection, job))),
    cancel: async (collection, job) =>
      writing(() => {
        run(sql.cancelJob(JOB), collection, job);
        run(sql.cancelItems(ITEM), collection, job, Date.now());
      }),
    step,
    work: async (options) => {
      await Promise.all(Array.from({ length: options.concurrency }, () => takeOn(options)));
    },
  };
  return { jobs, close: () => quick.found()?.close() };
}

/** Milliseconds to wait while another connection writes. */
const BUSY_TIMEOUT = 5000;

/** A connection whose commits are in order with all others, and are flushed with the next that is. */
function openQuickConnection(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  database.exec("PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF");
  return database;
}

function lazily<Value>(make: () => Value) {
  let made: Value | undefined;
  return { get: () => (made ??= make()), found: () => made };
}

const ABANDONED = "Cannot read it: whatever read it ended each time before it was done";

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Values as SQLite has them under `$1`, `$2`, … */
function named(values: readonly SQLInputValue[]): readonly [Record<string, SQLInputValue>] {
  return [Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))];
}
