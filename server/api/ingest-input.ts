/** Ingest input: from what a request says is to be read to a job that reads it. */

import { WhenceError } from "../model/errors.ts";
import type { ExtractorKind, IngestJob, IngestSource } from "../model/ingest-job.ts";
import type { IngestJobs } from "../ingest/ingest-jobs.ts";
import { nextInstant } from "./next-instant.ts";
import type { RequestContext } from "./request-context.ts";

interface GivenSource {
  readonly name: string;
  readonly text?: string | undefined;
  readonly base64?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly url?: string | undefined;
}

export interface GivenIngest {
  readonly collection: string;
  readonly title?: string | undefined;
  readonly extractor?: ExtractorKind | undefined;
  readonly documents: readonly GivenSource[];
}

type Asking = Pick<RequestContext, "library" | "jobs">;

/** Characters of a name that are kept. */
const LONGEST_NAME = 500;

/** The jobs of this server. @throws {WhenceError} EXTRACTOR_UNAVAILABLE when it has none */
export function requireJobs(jobs: IngestJobs | undefined): IngestJobs {
  if (jobs !== undefined) return jobs;
  throw new WhenceError("EXTRACTOR_UNAVAILABLE", "Cannot ingest: this server reads no documents");
}

/**
 * Begins a job, in a collection that is made first if there is none and `title` says how it is called.
 *
 * @throws {WhenceError} COLLECTION_NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, EXTRACTOR_UNAVAILABLE
 */
export async function beginIngest(
  { library, jobs }: Asking,
  { collection, title, extractor = "offline", documents }: GivenIngest,
): Promise<IngestJob> {
  const begun = requireJobs(jobs);
  const sources = documents.map(readSourceInput);
  const made = { by: library.viewer.maker, at: nextInstant() };
  await library.ensure(collection, { title, made });
  return begun.begin({ collection, extractor, made }, sources);
}

/** @throws {WhenceError} BAD_USER_INPUT when it has neither a text nor bytes, or both */
function readSourceInput({ name, text, base64, mediaType, url }: GivenSource): IngestSource {
  const rest = { name: nameOf(name), mediaType, url };
  if (text !== undefined && base64 === undefined) {
    // A pasted text is what it looks like: no reader has to guess.
    return { ...rest, mediaType: mediaType ?? "text/plain", bytes: Buffer.from(text, "utf8") };
  }
  if (text === undefined && base64 !== undefined && isBase64(base64)) {
    return { ...rest, bytes: Buffer.from(base64, "base64") };
  }
  throw new WhenceError(
    "BAD_USER_INPUT",
    `Cannot ingest "${nameOf(name)}": give its text, or its bytes in Base64, and not both`,
  );
}

/** A name as it is kept. @throws {WhenceError} BAD_USER_INPUT when it is empty */
export function nameOf(given: string): string {
  const name = given.trim().slice(0, LONGEST_NAME);
  if (name !== "") return name;
  throw new WhenceError("BAD_USER_INPUT", "Cannot ingest a document without a name: give it one");
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/\s]*={0,2}\s*$/u.test(text);
}
