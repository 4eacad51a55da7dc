/** Jobs in PostgreSQL: tables that say how far each item is, and a queue that says who reads it. */

import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { IngestItem, IngestJob, IngestOutcome, IngestSource } from "../../model/ingest-job.ts";
import { EXTRACTOR_KINDS } from "../../model/ingest-job.ts";
import type { CollectionId } from "../../model/ids.ts";
import { failedOutcome } from "../failed-outcome.ts";
import * as sql from "../job-sql.ts";
import { KEPT_MS } from "../job-store.ts";
import type { ItemReference, JobStore, NewJob, TakenItem, WorkOptions } from "../job-store.ts";
import {
  keptResult,
  keptSource,
  NO_RESULT,
  readItems,
  readJobs,
  readSourceRow,
} from "../read-jobs.ts";
import type { Database, Session } from "./database.ts";
import { explainDatabaseError } from "./explain-database-error.ts";
import type { JobQueue } from "./job-queue.ts";

const JOB = "whence.ingest_jobs";
const ITEM = "whence.ingest_items";

/** `$1` collection, `$2` item, `$3` now. */
const BEGIN_ITEM = `update ${ITEM} as item
    set state = 'reading', begun = coalesce(begun, $3), attempts = attempts + 1
  from ${JOB} as job
  where item.collection = $1 and item.id = $2 and item.ended is null
    and job.collection = item.collection and job.id = item.job
  returning item.source, item.bytes, job.extractor, job.cancelled`;

/** `$1` until when; what another session removes now is left to it. */
const REMOVE_OLD = `with old as (${sql.oldJobs(JOB, ITEM)} for update skip locked),
    items as (delete from ${ITEM} as item using old
      where item.collection = old.collection and item.job = old.id)
  delete from ${JOB} as job using old where job.collection = old.collection and job.id = old.id`;

const begunSchema = z.object({
  source: z.string(),
  bytes: z.instanceof(Uint8Array),
  extractor: z.enum(EXTRACTOR_KINDS),
  cancelled: z.number(),
});

export class PostgresJobs implements JobStore {
  readonly #database: Database;
  readonly #queue: JobQueue;

  constructor(database: Database, queue: JobQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  readonly create = async (job: NewJob, sources: readonly IngestSource[]): Promise<void> => {
    const { collection, id, extractor, made } = job;
    await this.#inTransaction("keep the job", async (session) => {
      const now = Date.now();
      await session.query(REMOVE_OLD, [now - KEPT_MS]);
      const values = [collection, id, extractor, JSON.stringify(made), now];
      await session.query(sql.insertJob(JOB), values);
      for (const source of sources) await this.#insert(session, job, source);
    });
  };

  readonly add = (job: Pick<NewJob, "collection" | "id">, source: IngestSource): Promise<boolean> =>
    this.#inTransaction("keep the file", (session) => this.#insert(session, job, source));

  readonly list = async (collection: CollectionId, id?: string): Promise<readonly IngestJob[]> => {
    const rows = await this.#run(sql.listJobs(JOB, ITEM), [collection, id ?? null]);
    return readJobs(rows, Date.now());
  };

  readonly items = async (collection: CollectionId, job: string): Promise<readonly IngestItem[]> =>
    readItems(await this.#run(sql.listItems(ITEM), [collection, job]));

  readonly cancel = async (collection: CollectionId, job: string): Promise<void> => {
    await this.#run(sql.cancelJob(JOB), [collection, job]);
    await this.#run(sql.cancelItems(ITEM), [collection, job, Date.now()]);
  };

  readonly step: JobStore["step"] = async ({ collection, item }, state) => {
    const until = Date.now() + sql.LEASE_MS;
    const rows = await this.#run(sql.stepItem(JOB, ITEM), [collection, item, state, until]);
    return rows.length > 0;
  };

  readonly work = ({ concurrency, signal, take, onDefect }: WorkOptions): Promise<void> =>
    this.#queue.work({
      concurrency,
      signal,
      onDefect,
      take: async (item, isLast) => {
        const taken = await this.#begin(item);
        if (taken === undefined) return;
        try {
          await this.#end(item, await take(taken));
        } catch (error) {
          if (isLast && !signal.aborted) {
            const message = error instanceof Error ? error.message : String(error);
            await this.#end(item, failedOutcome([message]));
          } else {
            await this.#run(sql.requeueItem(ITEM), [item.collection, item.item, 0]);
          }
          throw error;
        }
      },
      bury: (item) => this.#end(item, failedOutcome([ABANDONED])),
    });

  async #begin(item: ItemReference): Promise<TakenItem | undefined> {
    const [row] = await this.#run(BEGIN_ITEM, [item.collection, item.item, Date.now()]);
    if (row === undefined) return undefined;
    const { source, bytes, extractor, cancelled } = begunSchema.parse(row);
    if (cancelled === 0) return { ...item, extractor, source: readSourceRow(source, bytes) };
    await this.#end(item, { ...failedOutcome([]), state: "cancelled" });
    return undefined;
  }

  async #end({ collection, item }: ItemReference, outcome: IngestOutcome): Promise<void> {
    const { state, documents, records, claims, refused } = outcome;
    const counts = [documents.length, records, claims, refused, Date.now()];
    await this.#run(sql.endItem(ITEM), [collection, item, state, keptResult(outcome), ...counts]);
  }

  async #insert(
    session: Session,
    { collection, id: job }: Pick<NewJob, "collection" | "id">,
    source: IngestSource,
  ): Promise<boolean> {
    const item = randomUUID();
    const { rowCount } = await session.query(sql.insertItem(JOB, ITEM), [
      collection,
      item,
      job,
      keptSource(source),
      Buffer.from(source.bytes),
      NO_RESULT,
    ]);
    if (rowCount !== 1) return false;
    await this.#queue.put([{ collection, job, item }], session);
    return true;
  }

  async #run(text: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    try {
      return (await this.#database.use((session) => session.query(text, values))).rows;
    } catch (error) {
      throw explainDatabaseError(error, "use the job queue");
    }
  }

  /** A failure closes the connection, which rolls back. */
  async #inTransaction<Result>(
    what: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    try {
      await this.#queue.prepare();
      const result = await this.#database.use(async (session) => {
        await session.control("begin");
        const done = await work(session);
        await session.control("commit");
        return done;
      });
      this.#queue.wake();
      return result;
    } catch (error) {
      throw explainDatabaseError(error, what);
    }
  }
}

const ABANDONED = "Cannot read it: whatever read it ended each time before it was done";
