/** Ingest jobs: beginning, stopping and following what is read into collections in the background. */

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { ExtractorKind, IngestItem, IngestJob, IngestSource } from "../model/ingest-job.ts";
import type { Made } from "../model/method.ts";
import { isCollectionId } from "../model/record-fields.ts";
import type { JobStore } from "../store/job-store.ts";
import { noModel } from "./extractors.ts";

/** Texts and files that one call may begin with. */
export const MOST_SOURCES = 100;
/** Milliseconds between two looks at how far a job is: as often as a person can follow. */
const FOLLOW_MS = 250;

export interface BegunJob {
  readonly collection: string;
  readonly extractor: ExtractorKind;
  readonly made: Made;
}

export class IngestJobs {
  readonly #store: JobStore;
  readonly #extractors: readonly ExtractorKind[];

  /** `extractors` are those that whoever reads can use; by default the offline one. */
  constructor(store: JobStore, extractors: readonly ExtractorKind[] = ["offline"]) {
    this.#store = store;
    this.#extractors = extractors;
  }

  /**
   * Begins a job of a collection that there is.
   *
   * @throws {WhenceError} COLLECTION_NOT_FOUND; BAD_USER_INPUT for none or too many sources;
   * EXTRACTOR_UNAVAILABLE
   */
  async begin(begun: BegunJob, sources: readonly IngestSource[]): Promise<IngestJob> {
    const collection = requireId(begun.collection);
    if (!this.#extractors.includes(begun.extractor)) throw noModel();
    if (sources.length === 0 || sources.length > MOST_SOURCES) {
      throw new WhenceError(
        "BAD_USER_INPUT",
        `Cannot ingest ${sources.length} documents: name 1 to ${MOST_SOURCES} at once`,
        { details: { found: sources.length, most: MOST_SOURCES } },
      );
    }
    const id = `job_${randomUUID()}`;
    await this.#store.create({ ...begun, collection, id }, sources);
    return this.get(collection, id);
  }

  /** Adds a file to a job. @throws {WhenceError} JOB_NOT_FOUND when there is none, or it was stopped */
  async add(collection: string, id: string, source: IngestSource): Promise<IngestJob> {
    const isAdded = await this.#store.add({ collection: requireId(collection), id }, source);
    if (!isAdded) throw unknownJob(id);
    return this.get(collection, id);
  }

  /** The job as it is now. @throws {WhenceError} JOB_NOT_FOUND */
  async get(collection: string, id: string): Promise<IngestJob> {
    const [job] = await this.list(collection, id);
    if (job === undefined) throw unknownJob(id);
    return job;
  }

  /** The jobs of a collection, the newest first; only `id`, when that is given. */
  async list(collection: string, id?: string): Promise<readonly IngestJob[]> {
    return isCollectionId(collection) ? this.#store.list(collection, id) : [];
  }

  /** The texts and files of a job, in the order in which they were given. */
  async items({ collection, id }: IngestJob): Promise<readonly IngestItem[]> {
    return this.#store.items(collection, id);
  }

  /** Stops a job; one that is over stays as it is. @throws {WhenceError} JOB_NOT_FOUND */
  async cancel(collection: string, id: string): Promise<IngestJob> {
    const { state } = await this.get(collection, id);
    if (state === "queued" || state === "running") {
      await this.#store.cancel(requireId(collection), id);
    }
    return this.get(collection, id);
  }

  /**
   * The job, and again whenever it changes, until it is over or `signal` is aborted; without an id
   * all jobs of the collection, until `signal` is aborted.
   *
   * @throws {WhenceError} JOB_NOT_FOUND
   */
  async *follow(
    collection: string,
    id: string | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<IngestJob> {
    if (id !== undefined) await this.get(collection, id);
    const seen = new Map<string, string>();
    while (!signal.aborted) {
      const jobs = await this.list(collection, id);
      for (const job of jobs) {
        const looks = JSON.stringify([job.state, job.counts]);
        if (seen.get(job.id) === looks) continue;
        // Of all jobs, those that were over before are no news.
        const isOld = id === undefined && !seen.has(job.id) && isOver(job);
        seen.set(job.id, looks);
        if (!isOld) yield job;
      }
      if (id !== undefined && jobs.every(isOver)) return;
      await sleep(FOLLOW_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Whether nothing more happens with a job; what is being read of a stopped one ends as well. */
function isOver({ state, counts }: IngestJob): boolean {
  return (state === "done" || state === "cancelled") && counts.queued + counts.working === 0;
}

function requireId(collection: string): CollectionId {
  if (isCollectionId(collection)) return collection;
  throw new WhenceError(
    "COLLECTION_NOT_FOUND",
    `Cannot open collection "${collection}": there is none`,
    { details: { id: collection } },
  );
}

function unknownJob(id: string): WhenceError {
  return new WhenceError(
    "JOB_NOT_FOUND",
    `Cannot find job "${id}": the collection has none that goes on under this id`,
    { details: { id } },
  );
}
