/** Reader tasks: what a worker thread does, so that whoever waits for it can do other things. */

import { readSource } from "../documents/read-source.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import type { Refusal } from "../extract/extraction.ts";
import { proposeRecords } from "../extract/propose-records.ts";
import { WhenceError } from "../model/errors.ts";
import type { ErrorCode } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { ExtractorKind, IngestSource } from "../model/ingest-job.ts";
import type { Method } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import { extractorOf } from "./extractors.ts";

/** An error of ours on its way between threads, which keep no classes. */
export interface CarriedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ExtractTask {
  readonly extractor: ExtractorKind;
  readonly document: ReadDocument;
  readonly collection: CollectionId;
  /** When the records are made: an ISO 8601 instant in UTC. */
  readonly at: string;
}

/** What was read in a document, as a log can take it. */
export interface Proposed {
  readonly records: readonly LogRecord[];
  readonly refusals: readonly Refusal[];
}

/** What comes back of a task: its result, or the error that it met. */
export type Carried<Result> = { readonly result: Result } | { readonly error: CarriedError };

/** The documents of a file, each of them or why it cannot be read. */
export function readTask(source: IngestSource): Promise<Carried<readonly Carried<ReadDocument>[]>> {
  return carrying(async () => {
    const found = await readSource(source);
    return found.map((one) =>
      one instanceof WhenceError ? { error: carry(one) } : { result: one },
    );
  });
}

/** The records of a document. */
export function extractTask({
  extractor,
  document,
  collection,
  at,
}: ExtractTask): Promise<Carried<Proposed>> {
  return carrying(async () => {
    const { method, extract } = await extractorOf(extractor);
    const extraction = await extract(document);
    const records = proposeRecords({ document, extraction, collection, made: { by: method, at } });
    return { records, refusals: extraction.refusals };
  });
}

/** Who makes the records of an extractor. */
export function methodTask(extractor: ExtractorKind): Promise<Carried<Method>> {
  return carrying(async () => (await extractorOf(extractor)).method);
}

async function carrying<Result>(act: () => Promise<Result>): Promise<Carried<Result>> {
  try {
    return { result: await act() };
  } catch (error) {
    if (error instanceof WhenceError) return { error: carry(error) };
    throw error;
  }
}

function carry({ code, message, details }: WhenceError): CarriedError {
  // What cannot be copied between threads is of no use there.
  return { code, message, details: JSON.parse(JSON.stringify(details)) };
}
