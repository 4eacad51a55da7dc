/** Ingesting one text or file: read, extract, append, document by document; the one path that all take. */

import type { ReadDocument } from "../documents/read-document.ts";
import { documentIdOf } from "../extract/propose-records.ts";
import type { Refusal } from "../extract/extraction.ts";
import type { CopyRecord } from "../model/copy.ts";
import { WhenceError } from "../model/errors.ts";
import type { ErrorCode } from "../model/errors.ts";
import { makeId, sha256Hex } from "../model/ids.ts";
import type { DocumentId } from "../model/ids.ts";
import type {
  ExtractorKind,
  IngestOutcome,
  IngestSource,
  WorkingState,
} from "../model/ingest-job.ts";
import type { Made, Method } from "../model/method.ts";
import { parseRecord } from "../model/record.ts";
import type { LogRecord } from "../model/record.ts";
import { REFUSAL_LENGTH } from "../model/refusal.ts";
import { methodKey } from "./log-writer.ts";
import type { KnownDocument, LogWriter } from "./log-writer.ts";
import type { ReaderPool } from "./reader-pool.ts";
import { supersede } from "./supersede.ts";

export interface IngestParts {
  readonly readers: ReaderPool;
  readonly writer: LogWriter;
  readonly extractor: ExtractorKind;
  /** When records are made: an ISO 8601 instant in UTC. */
  readonly now: () => string;
}

export interface IngestWatch {
  readonly signal?: AbortSignal | undefined;
  /** Told of each step; what it rejects with ends the work. */
  readonly onStep?: ((state: WorkingState) => Promise<void>) | undefined;
}

/** What records copies: that a text was found elsewhere too. */
const FINDER: Method = { kind: "rule", name: "whence-ingest", version: "1" };
/** Errors that are no fault of the document: whoever asked may try again. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  "EXTRACTOR_UNAVAILABLE",
  "MEMORY_FULL",
  "STORE_FULL",
  "STORE_UNAVAILABLE",
  "VERSION_CONFLICT",
]);

/**
 * Reads a text or file into the writer's collection, one append a document. A document that cannot
 * be read is told in `messages`, and the others go on.
 *
 * @throws {WhenceError} STORE_UNAVAILABLE, STORE_FULL, MEMORY_FULL, VERSION_CONFLICT or
 * EXTRACTOR_UNAVAILABLE, which are no fault of the file; an AbortError once `signal` is aborted
 */
export async function ingestSource(
  source: IngestSource,
  parts: IngestParts,
  watch: IngestWatch = {},
): Promise<IngestOutcome> {
  await watch.onStep?.("reading");
  const found = await attempt(() => parts.readers.read(source, watch.signal));
  const tally = new Tally();
  const documents = found instanceof WhenceError ? [found] : found;
  if (documents.length === 0) tally.fail(`Cannot read "${source.name}": it has no document in it`);
  for (const document of documents) {
    if (document instanceof WhenceError) tally.fail(document.message);
    else await ingestDocument(document, { parts, watch, tally });
  }
  return tally.outcome();
}

interface Ingesting {
  readonly parts: IngestParts;
  readonly watch: IngestWatch;
  readonly tally: Tally;
}

async function ingestDocument(
  document: ReadDocument,
  { parts, watch, tally }: Ingesting,
): Promise<void> {
  const { readers, writer, extractor } = parts;
  watch.signal?.throwIfAborted();
  const method = await readers.methodOf(extractor);
  remarkLanguage(document, tally);
  const known = writer.find(sha256Hex(document.text));
  const own = documentIdOf(writer.collection, document.text);
  // What was encoded by hand has an id of its own: it is not encoded a second time.
  if (known !== undefined && (known.id !== own || known.readBy.has(methodKey(method)))) {
    return tally.know(known.id, await writer.append(copyOf(document, known, parts)));
  }
  await watch.onStep?.("extracting");
  const made: Made = { by: method, at: parts.now() };
  const { collection } = writer;
  const proposed = await attempt(() =>
    readers.extract({ extractor, document, collection, at: made.at }, watch.signal),
  );
  if (proposed instanceof WhenceError) return tally.fail(proposed.message);
  await watch.onStep?.("writing");
  const refusals = proposed.refusals.map((refusal) => refusalOf(refusal, own, { made, parts }));
  const all = [...proposed.records, ...refusals];
  const outdated = known === undefined ? [] : await supersede(writer, { document: own, all, made });
  const appended = await writer.append([...all, ...outdated], { alignedAt: made.at });
  if (appended.some(({ id }) => id === own) || known !== undefined) tally.add(own, appended);
  else {
    // Another was faster with the same text.
    const faster = writer.find(sha256Hex(document.text));
    const copies = faster === undefined ? [] : copyOf(document, faster, parts);
    tally.know(own, await writer.append(copies));
  }
}

/** Languages that extractors read; `und` is tried. */
const READ_LANGUAGES: ReadonlySet<string> = new Set(["en", "und"]);

function remarkLanguage({ name, language }: ReadDocument, tally: Tally): void {
  if (READ_LANGUAGES.has(language)) return;
  tally.remark(
    `"${name}" is kept, and no claim is read in it: its language is ${language}, and only English is read`,
  );
}

/** What `act` gives, or the error that is the document's own fault. */
async function attempt<Result>(act: () => Promise<Result>): Promise<Result | WhenceError> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof WhenceError && !PASSING.has(error.code)) return error;
    throw error;
  }
}

/** A record that a known text was found in another place, if it was. */
function copyOf(
  { name, url, title, publisher, published }: ReadDocument,
  known: KnownDocument,
  { writer, now }: IngestParts,
): readonly CopyRecord[] {
  const place = url ?? name;
  if (place === "" || known.whereabouts.has(place)) return [];
  const content = {
    target: known.id,
    file: name === "" ? undefined : name,
    url,
    title: title?.value,
    publisher: publisher?.value,
    published: published?.value,
  };
  const id = makeId("copy", writer.collection, [content]);
  const made = { by: FINDER, at: now() };
  const record = written({ type: "copy", id, collection: writer.collection, made, ...content });
  return record.type === "copy" ? [record] : [];
}

function refusalOf(
  { what, reason, position }: Refusal,
  target: DocumentId,
  { made, parts }: { readonly made: Made; readonly parts: IngestParts },
): LogRecord {
  const { collection } = parts.writer;
  const content = {
    target,
    what: what.slice(0, REFUSAL_LENGTH) || "something",
    reason: reason.slice(0, REFUSAL_LENGTH) || "no reason was given",
    positions: position === undefined ? [] : [position],
  };
  const id = makeId("refusal", collection, [content]);
  return written({ type: "refusal", id, collection, made, ...content });
}

/** Through JSON, so that a record is the same here and read back: what is absent has no key. */
function written(record: object): LogRecord {
  return parseRecord(JSON.parse(JSON.stringify(record)));
}

/** What has come of the documents of one file. */
class Tally {
  readonly #messages: string[] = [];
  readonly #remarks: string[] = [];
  readonly #documents = new Set<string>();
  readonly #added = new Set<string>();
  #records = 0;
  #claims = 0;
  #refused = 0;

  fail(message: string): void {
    this.#messages.push(message);
  }

  /** Says what is no failure. */
  remark(message: string): void {
    this.#remarks.push(message);
  }

  know(document: string, appended: readonly LogRecord[]): void {
    this.#documents.add(document);
    this.#records += appended.length;
  }

  add(document: string, appended: readonly LogRecord[]): void {
    this.know(document, appended);
    this.#added.add(document);
    for (const { type } of appended) {
      if (type === "appearance") this.#claims += 1;
      if (type === "refusal") this.#refused += 1;
    }
  }

  outcome(): IngestOutcome {
    const ended = this.#added.size > 0 ? "done" : "known";
    return {
      state: this.#messages.length > 0 ? "failed" : ended,
      messages: [...this.#messages, ...this.#remarks],
      documents: [...this.#documents],
      added: this.#added.size,
      records: this.#records,
      claims: this.#claims,
      refused: this.#refused,
    };
  }
}
