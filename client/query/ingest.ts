/** Reading jobs: the questions about them, asked again while one goes on. */

import { queryOptions } from "@tanstack/react-query";
import { execute } from "./execute.ts";
import {
  CancelIngestDocument,
  IngestItemsDocument,
  IngestJobsDocument,
} from "./generated/graphql.ts";
import type {
  IngestItemsQuery,
  IngestJobPartFragment,
  IngestJobState,
} from "./generated/graphql.ts";

export type ReadingJob = IngestJobPartFragment;
export type ReadingItems = NonNullable<
  IngestItemsQuery["collection"]
>["ingestJobs"][number]["items"];
export type ReadingItem = ReadingItems["nodes"][number];

export interface JobsOf {
  /** What the collection is called; its id while there is none yet. */
  readonly title: string;
  /** The newest first. */
  readonly jobs: readonly ReadingJob[];
}

/** Milliseconds between two looks at a job that goes on. */
const LOOK_AGAIN = 500;

/** Whether something of it is still to be done. */
export function isGoing({ state }: { readonly state: IngestJobState }): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

/** The jobs that read into a collection. */
export function jobsQuery(collection: string) {
  return queryOptions({
    queryKey: ["ingest-jobs", collection],
    queryFn: async ({ signal }): Promise<JobsOf> => {
      const answer = await execute(IngestJobsDocument, { collection }, signal);
      const { title, ingestJobs } = answer.collection ?? {};
      return { title: title ?? collection, jobs: ingestJobs ?? [] };
    },
    refetchInterval: ({ state }) => (state.data?.jobs.some(isGoing) === true ? LOOK_AGAIN : false),
  });
}

/** Each text and file of a job; `counts` are the job's, so that a new one asks again. */
export function itemsQuery(collection: string, { id, state, counts }: ReadingJob) {
  return queryOptions({
    queryKey: ["ingest-items", collection, id],
    queryFn: async ({ signal }): Promise<ReadingItems | null> => {
      const answer = await execute(IngestItemsDocument, { collection, job: id }, signal);
      return answer.collection?.ingestJobs[0]?.items ?? null;
    },
    // Once more after its end: what was last heard may be older.
    refetchInterval: ({ state: { data } }) =>
      isGoing({ state }) || endedOf(data) < counts.total ? LOOK_AGAIN : false,
  });
}

const UNDER_WAY: readonly ReadingItem["state"][] = ["QUEUED", "READING", "EXTRACTING", "WRITING"];

/** How many are over; a long job is not listed whole, and counts as over with what is. */
function endedOf(items: ReadingItems | null | undefined): number {
  if (!items) return 0;
  const waiting = items.nodes.filter(({ state }) => UNDER_WAY.includes(state)).length;
  return items.totalCount - waiting;
}

/** Stops a job. @throws {QueryError} as `execute` */
export async function cancelJob(collection: string, job: string): Promise<void> {
  await execute(CancelIngestDocument, { input: { collection, job } });
}
