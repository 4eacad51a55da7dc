/** The job store: what is to be read into collections, and who reads which of it; beside the logs. */

import type { CollectionId } from "../model/ids.ts";
import type {
  ExtractorKind,
  IngestItem,
  IngestJob,
  IngestOutcome,
  IngestSource,
  WorkingState,
} from "../model/ingest-job.ts";
import type { Made } from "../model/method.ts";

/** Jobs of a collection that are listed: the newest. */
export const LISTED_JOBS = 100;
/** Milliseconds that a job is kept after its last item has ended: 30 days. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export interface NewJob {
  readonly id: string;
  readonly collection: CollectionId;
  readonly extractor: ExtractorKind;
  readonly made: Made;
}

/** Which text or file. */
export interface ItemReference {
  readonly collection: CollectionId;
  readonly job: string;
  readonly item: string;
}

/** A text or file that somebody is to read now. */
export interface TakenItem extends ItemReference {
  readonly extractor: ExtractorKind;
  readonly source: IngestSource;
}

export interface WorkOptions {
  /** Items that are read at once. */
  readonly concurrency: number;
  /** Ends the work: nothing more is begun, and what runs is told by `TakenItem`'s own signal. */
  readonly signal: AbortSignal;
  /**
   * Reads an item. What it throws is no fault of the item: it is tried again, a few times, and then
   * has failed.
   */
  readonly take: (item: TakenItem) => Promise<IngestOutcome>;
  /** Told of what goes wrong in between. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

/**
 * Jobs with their items. What is taken to be read by a process that dies is taken again by another.
 *
 * @throws {WhenceError} all of it: STORE_UNAVAILABLE, STORE_FULL
 */
export interface JobStore {
  /** Keeps a new job with its first items, all at once; jobs that ended `KEPT_MS` ago and more go. */
  readonly create: (job: NewJob, sources: readonly IngestSource[]) => Promise<void>;
  /** Adds an item to a job; false when there is none, or it was cancelled. */
  readonly add: (job: Pick<NewJob, "collection" | "id">, source: IngestSource) => Promise<boolean>;
  /** The jobs of a collection, the newest first; only `id`, when that is given. */
  readonly list: (collection: CollectionId, id?: string) => Promise<readonly IngestJob[]>;
  /** The items of a job, in the order in which they were given. */
  readonly items: (collection: CollectionId, job: string) => Promise<readonly IngestItem[]>;
  /** Stops a job: what waits is cancelled at once, what is being read at its next step. */
  readonly cancel: (collection: CollectionId, job: string) => Promise<void>;
  /** Says how far an item is, and that somebody still works on it; false when it was cancelled. */
  readonly step: (item: ItemReference, state: WorkingState) => Promise<boolean>;
  /** Takes items as they come, and resolves once `signal` is aborted and nothing runs any more. */
  readonly work: (options: WorkOptions) => Promise<void>;
}
