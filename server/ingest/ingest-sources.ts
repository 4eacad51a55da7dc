/** Ingesting many texts and files: a few at once, each failure by itself, with a summary at the end. */

import { WhenceError } from "../model/errors.ts";
import type { IngestOutcome, WorkingState } from "../model/ingest-job.ts";
import { failedOutcome } from "../store/failed-outcome.ts";
import type { GatheredSource } from "./gather-sources.ts";
import { ingestSource } from "./ingest-source.ts";
import type { IngestParts } from "./ingest-source.ts";

/** What happens with one text or file; `number` counts them from 0. */
export type IngestEvent =
  | { readonly type: "step"; readonly number: number; readonly state: WorkingState }
  | {
      readonly type: "ended";
      readonly number: number;
      readonly name: string;
      readonly outcome: IngestOutcome;
    };

export interface IngestSummary {
  /** Texts and files that were begun. */
  readonly files: number;
  /** Documents that are in the collection by now. */
  readonly documents: number;
  /** Those of them that were not in it before. */
  readonly added: number;
  readonly known: number;
  /** Texts and files that could not be read, or not wholly. */
  readonly failed: number;
  readonly records: number;
  readonly claims: number;
  /** What was proposed and refused, for want of words that it rests on. */
  readonly refused: number;
  /** Whether it was stopped before the last of them. */
  readonly stopped: boolean;
}

export interface ManyOptions {
  readonly signal: AbortSignal;
  /** Files that are read at once; each is in memory only meanwhile. */
  readonly concurrency: number;
  readonly onEvent?: ((event: IngestEvent) => void) | undefined;
}

/**
 * Reads all sources into the collection of `parts`.
 *
 * @throws {WhenceError} STORE_UNAVAILABLE, STORE_FULL, VERSION_CONFLICT or EXTRACTOR_UNAVAILABLE: then
 * nothing more is begun
 */
export async function ingestSources(
  sources: Iterable<GatheredSource>,
  parts: IngestParts,
  { signal, concurrency, onEvent }: ManyOptions,
): Promise<IngestSummary> {
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  const waiting = [...sources].entries();
  const outcomes: IngestOutcome[] = [];
  let stopped = false;
  // All take from the one iterator, so each source is taken once.
  const takeOn = async (): Promise<void> => {
    for (const [number, source] of waiting) {
      if (either.aborted) stopped = true;
      if (either.aborted) return;
      const onStep = async (state: WorkingState) => onEvent?.({ type: "step", number, state });
      const outcome = await ingestOne(source, parts, { signal: either, onStep });
      if (outcome === undefined) stopped = true;
      if (outcome === undefined) return;
      outcomes.push(outcome);
      onEvent?.({ type: "ended", number, name: source.name, outcome });
    }
  };
  const takers = Array.from({ length: concurrency }, async () => {
    try {
      await takeOn();
    } catch (error) {
      failing.abort();
      throw error;
    }
  });
  for (const { status, reason } of (await Promise.allSettled(takers)) as readonly Settled[]) {
    if (status === "rejected") throw reason;
  }
  return summaryOf(outcomes, stopped);
}

interface Settled {
  readonly status: "fulfilled" | "rejected";
  readonly reason?: unknown;
}

/** Undefined when it was stopped. */
async function ingestOne(
  source: GatheredSource,
  parts: IngestParts,
  watch: { readonly signal: AbortSignal; readonly onStep: (state: WorkingState) => Promise<void> },
): Promise<IngestOutcome | undefined> {
  if ("error" in source) return failedOutcome([source.error.message]);
  try {
    const { name, mediaType, url } = source;
    const bytes = await source.load();
    return await ingestSource({ name, bytes, mediaType, url }, parts, watch);
  } catch (error) {
    if (watch.signal.aborted) return undefined;
    if (error instanceof WhenceError && error.code.startsWith("FILE_")) {
      return failedOutcome([error.message]);
    }
    throw error;
  }
}

function summaryOf(outcomes: readonly IngestOutcome[], stopped: boolean): IngestSummary {
  const sum = (valueOf: (outcome: IngestOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + valueOf(outcome), 0);
  const documents = sum((one) => one.documents.length);
  const added = sum((one) => one.added);
  return {
    files: outcomes.length,
    documents,
    added,
    known: documents - added,
    failed: outcomes.filter(({ state }) => state === "failed").length,
    records: sum(({ records }) => records),
    claims: sum(({ claims }) => claims),
    refused: sum(({ refused }) => refused),
    stopped,
  };
}
