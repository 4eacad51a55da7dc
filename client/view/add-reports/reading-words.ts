/** The words for how far a text or file is, and a job. */

import type { IngestItemState } from "../../query/generated/graphql.ts";
import { isGoing } from "../../query/ingest.ts";
import type { ReadingItem, ReadingJob } from "../../query/ingest.ts";
import { counted } from "../words.ts";

const STATE_WORDS: Readonly<Record<IngestItemState, string>> = {
  QUEUED: "waits",
  READING: "reading the text",
  EXTRACTING: "finding claims",
  WRITING: "writing them down",
  DONE: "read",
  KNOWN: "was here already",
  FAILED: "failed",
  CANCELLED: "stopped",
};

/** How far it is, and what has come of it. */
export function itemWords({
  state,
  claims,
  refused,
}: Pick<ReadingItem, "state" | "claims" | "refused">): string {
  const found = [
    ...(state === "DONE" || claims > 0 ? [counted(claims, "claim")] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  return [STATE_WORDS[state], ...found].join(", ");
}

/** How many texts and files of a job are over, however they ended. */
export function endedIn({ counts }: Pick<ReadingJob, "counts">): number {
  return counts.total - counts.queued - counts.working;
}

/** How a job stands: how far it is while it goes on, else what has come of it. */
export function jobWords(job: Pick<ReadingJob, "state" | "counts">): string {
  const { counts } = job;
  if (isGoing(job)) return `${endedIn(job)} of ${counts.total} read`;
  const parts = [
    [counts.done, "read"],
    [counts.known, "here already"],
    [counts.failed, "failed"],
    [counts.cancelled, "stopped"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const claims = counts.claims > 0 ? [counted(counts.claims, "claim")] : [];
  return [...said, ...claims].join(", ") || "nothing to read";
}

/** How far all jobs that go on are, together; undefined when none does. */
export function underWay(
  jobs: readonly Pick<ReadingJob, "state" | "counts">[],
): { readonly ended: number; readonly total: number } | undefined {
  const going = jobs.filter(isGoing);
  if (going.length === 0) return undefined;
  return {
    ended: going.reduce((sum, job) => sum + endedIn(job), 0),
    total: going.reduce((sum, { counts }) => sum + counts.total, 0),
  };
}
