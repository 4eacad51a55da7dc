/** Jobs as rows of a database: what every store's tables of jobs are read by. */

import { z } from "zod";
import { WORKING_STATES, EXTRACTOR_KINDS, INGEST_ITEM_STATES } from "../model/ingest-job.ts";
import type {
  IngestCounts,
  IngestItem,
  IngestJob,
  IngestItemState,
  IngestJobState,
  IngestOutcome,
  IngestSource,
} from "../model/ingest-job.ts";
import { madeSchema } from "../model/method.ts";
import { parseCollectionId } from "../model/record-fields.ts";

/** Databases give large counts as text. */
const count = z.coerce.number().int().nonnegative();
const instant = z
  .union([z.number(), z.bigint(), z.string()])
  .nullable()
  .transform((value) => (value === null ? undefined : Number(value)));
const json = z.string().transform((text): unknown => JSON.parse(text));

/** One row a job and state of its items; a job without items has one without a state. */
const jobRowSchema = z.object({
  id: z.string(),
  collection: z.string().transform(parseCollectionId),
  extractor: z.enum(EXTRACTOR_KINDS),
  made: json.pipe(madeSchema),
  cancelled: z.coerce.number(),
  state: z.enum(INGEST_ITEM_STATES).nullable(),
  items: count,
  documents: count,
  records: count,
  claims: count,
  refused: count,
  begun: instant,
  ended: instant,
});
type JobRow = z.infer<typeof jobRowSchema>;

const keptSourceSchema = z.object({
  name: z.string(),
  mediaType: z.string().optional(),
  url: z.string().optional(),
});

const resultSchema = z.object({
  messages: z.array(z.string()),
  documents: z.array(z.string()),
});

const itemRowSchema = z.object({
  id: z.string(),
  source: json.pipe(keptSourceSchema),
  state: z.enum(INGEST_ITEM_STATES),
  result: json.pipe(resultSchema),
  records: count,
  claims: count,
  refused: count,
});

/** What an item is kept as, beside its bytes. */
export function keptSource({ name, mediaType, url }: IngestSource): string {
  return JSON.stringify({ name, mediaType, url });
}

/** The source of an item that was kept. */
export function readSourceRow(source: unknown, bytes: unknown): IngestSource {
  return {
    ...json.pipe(keptSourceSchema).parse(source),
    bytes: z.instanceof(Uint8Array).parse(bytes),
  };
}

/** What an item has come to, as it is kept. */
export function keptResult({ messages, documents }: Pick<IngestOutcome, "messages" | "documents">) {
  return JSON.stringify({ messages, documents });
}

/** Of an item that nothing has come of yet. */
export const NO_RESULT = keptResult({ messages: [], documents: [] });

export function readItems(rows: readonly unknown[]): readonly IngestItem[] {
  return rows.map((row) => {
    const { source, result, ...item } = itemRowSchema.parse(row);
    return { ...item, ...result, name: source.name };
  });
}

/** The jobs of rows in which those of one job follow each other. `now` in milliseconds since 1970. */
export function readJobs(rows: readonly unknown[], now: number): readonly IngestJob[] {
  const parsed = rows.map((row) => jobRowSchema.parse(row));
  return [...Map.groupBy(parsed, ({ id }) => id).values()].map((parts) => jobOf(parts, now));
}

function jobOf(parts: readonly JobRow[], now: number): IngestJob {
  const [first] = parts;
  if (first === undefined) throw new TypeError("A job has no row");
  const { id, collection, extractor, made } = first;
  const counts = countsOf(parts);
  const state = stateOf(counts, first.cancelled !== 0);
  const begun = Math.min(...parts.map((part) => part.begun ?? Infinity));
  const ended = Math.max(...parts.map((part) => part.ended ?? -Infinity));
  const isOver = counts.queued + counts.working === 0 && ended > 0;
  const finished = counts.done + counts.known + counts.failed;
  const seconds = ((isOver ? ended : now) - begun) / 1000;
  const job = { id, collection, extractor, made, state, counts };
  return {
    ...job,
    ...(isOver && { endedAt: `${new Date(ended).toISOString().slice(0, 19)}Z` }),
    ...(finished > 0 && seconds > 0 && { rate: finished / seconds }),
  };
}

function countsOf(parts: readonly JobRow[]): IngestCounts {
  const inStates = (...states: readonly IngestItemState[]) =>
    sumOf(parts.map(({ state, items }) => (state !== null && states.includes(state) ? items : 0)));
  return {
    total: sumOf(parts.map(({ items }) => items)),
    queued: inStates("queued"),
    working: inStates(...WORKING_STATES),
    done: inStates("done"),
    known: inStates("known"),
    failed: inStates("failed"),
    cancelled: inStates("cancelled"),
    documents: sumOf(parts.map(({ documents }) => documents)),
    records: sumOf(parts.map(({ records }) => records)),
    claims: sumOf(parts.map(({ claims }) => claims)),
    refused: sumOf(parts.map(({ refused }) => refused)),
  };
}

function stateOf({ total, queued, working }: IngestCounts, isCancelled: boolean): IngestJobState {
  if (isCancelled) return "cancelled";
  if (queued === total) return "queued";
  return queued + working > 0 ? "running" : "done";
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
