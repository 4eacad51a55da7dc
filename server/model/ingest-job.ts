/** Ingest jobs: texts and files that are read into a collection, and how far each of them is. */

import type { CollectionId } from "./ids.ts";
import type { Made } from "./method.ts";

/** What can read documents. */
export const EXTRACTOR_KINDS = ["offline", "language model"] as const;
export type ExtractorKind = (typeof EXTRACTOR_KINDS)[number];

export const INGEST_JOB_STATES = ["queued", "running", "done", "cancelled"] as const;
export type IngestJobState = (typeof INGEST_JOB_STATES)[number];

/** The states of an item while something works on it. */
export const WORKING_STATES = ["reading", "extracting", "writing"] as const;
export type WorkingState = (typeof WORKING_STATES)[number];

/** The states of an item with which nothing more happens. */
export const ENDED_STATES = ["done", "known", "failed", "cancelled"] as const;
export type EndedState = (typeof ENDED_STATES)[number];

export const INGEST_ITEM_STATES = ["queued", ...WORKING_STATES, ...ENDED_STATES] as const;
export type IngestItemState = (typeof INGEST_ITEM_STATES)[number];

/** What is to be read: a file's bytes, or a text as UTF-8. */
export interface IngestSource {
  /** For people and for telling what it is; never followed. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string | undefined;
  readonly url?: string | undefined;
}

/** What reading one text or file has come to. */
export interface IngestOutcome {
  readonly state: EndedState;
  /** Why documents of it failed, a line each. */
  readonly messages: readonly string[];
  /** The ids of the documents that it has become or was known as. */
  readonly documents: readonly string[];
  /** How many of these were read now, not known before. */
  readonly added: number;
  readonly records: number;
  readonly claims: number;
  readonly refused: number;
}

/** One text or file of a job. */
export interface IngestItem extends Omit<IngestOutcome, "state" | "added"> {
  readonly id: string;
  readonly name: string;
  readonly state: IngestItemState;
}

/** How many of a job's items are in each state, and what has come of them. */
export interface IngestCounts {
  readonly total: number;
  readonly queued: number;
  readonly working: number;
  readonly done: number;
  readonly known: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly documents: number;
  readonly records: number;
  readonly claims: number;
  readonly refused: number;
}

/** A job as it is now. */
export interface IngestJob {
  readonly id: string;
  readonly collection: CollectionId;
  readonly extractor: ExtractorKind;
  /** Who began it, and when. */
  readonly made: Made;
  readonly state: IngestJobState;
  readonly counts: IngestCounts;
  /** ISO 8601 instant at which the last item was done; undefined until then. */
  readonly endedAt?: string | undefined;
  /** Items done a second; undefined until one is. */
  readonly rate?: number | undefined;
}
