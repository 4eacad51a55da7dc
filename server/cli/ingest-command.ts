/** `whence ingest`: files, folders, addresses or standard input, read into a collection. */

import { parseArgs } from "node:util";
import type { GatheredSource } from "../ingest/gather-sources.ts";
import { ingestSources } from "../ingest/ingest-sources.ts";
import type { IngestEvent, IngestSummary } from "../ingest/ingest-sources.ts";
import { LogWriter } from "../ingest/log-writer.ts";
import { MODEL_DOCUMENTS, ReaderPool } from "../ingest/reader-pool.ts";
import { collectionRecord } from "../model/collection.ts";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { ExtractorKind } from "../model/ingest-job.ts";
import { isCollectionId } from "../model/record-fields.ts";
import type { LogStore } from "../store/log-store.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";
import { progressLine } from "./progress-line.ts";
import { readEnvironment } from "./read-environment.ts";
import { withStore } from "./with-store.ts";

/** What `--extractor` may be. */
const EXTRACTORS: Readonly<Record<string, ExtractorKind>> = {
  offline: "offline",
  llm: "language model",
};
/** Milliseconds between two updates of the progress line. */
const UPDATE_MS = 200;

export const ingestCommand: Command = {
  name: "ingest",
  usage: "file|folder|URL|-… --collection id [option…]",
  summary:
    "read documents into a collection (--title title, --extractor offline|llm, --json, --quiet)",
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        collection: { type: "string" },
        title: { type: "string" },
        extractor: { type: "string", default: "offline" },
        json: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
      },
    });
    const { collection, title, json, quiet } = values;
    const extractor = EXTRACTORS[values.extractor];
    const misuse = misuseOf({ collection, extractor, files: positionals });
    if (collection === undefined || extractor === undefined || misuse !== undefined) {
      terminal.complain(`Cannot ingest: ${misuse}`);
      return EXIT.misused;
    }
    return withStore(terminal, async (store) => {
      const id = await ensureCollection(store, { id: collection, title });
      const asked = { id, extractor, files: positionals, json, quiet: quiet || json };
      const summary = await ingest(store, asked, terminal);
      tell(summary, asked, terminal);
      return summary.failed > 0 || summary.stopped ? EXIT.refused : EXIT.done;
    });
  },
};

interface Given {
  readonly collection: string | undefined;
  readonly extractor: ExtractorKind | undefined;
  readonly files: readonly string[];
}

function misuseOf({ collection, extractor, files }: Given): string | undefined {
  if (files.length === 0) return "name files, folders or addresses, or - for standard input";
  if (collection === undefined) return "say into which collection, as in --collection my-case";
  if (extractor !== undefined) return undefined;
  return `--extractor takes one of ${Object.keys(EXTRACTORS).join(", ")}`;
}

/**
 * The collection's id; it is made when there is none yet.
 *
 * @throws {WhenceError} COLLECTION_INVALID for what can be no id
 */
async function ensureCollection(
  store: LogStore,
  { id, title = id }: { readonly id: string; readonly title?: string | undefined },
): Promise<CollectionId> {
  if (!isCollectionId(id)) {
    throw new WhenceError(
      "COLLECTION_INVALID",
      `Cannot ingest into "${id}": a collection's id has lower-case letters, digits and hyphens`,
    );
  }
  if ((await store.version(id)) > 0) return id;
  const made = { by: { kind: "rule", name: "whence-ingest" } as const, at: now() };
  // Another process may be faster: then there is one.
  await store.append(id, [collectionRecord(id, title, made)], 0);
  return id;
}

interface Asked {
  readonly id: CollectionId;
  readonly extractor: ExtractorKind;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
}

async function ingest(
  store: LogStore,
  { id, extractor, files, json, quiet }: Asked,
  terminal: Terminal,
): Promise<IngestSummary> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  // The second Ctrl+C ends as ever.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const { WHENCE_WORKERS: threads } = readEnvironment(process.env);
  const readers = new ReaderPool({ threads: threads === 0 ? undefined : threads });
  const sources: GatheredSource[] = [];
  try {
    const writer = new LogWriter(store, id, readers.alignmentOf(id));
    await writer.refresh();
    // Loaded where it is used: no other command needs readers of PDF and the like.
    const { gatherSources } = await import("../ingest/gather-sources.ts");
    for await (const source of gatherSources(files)) sources.push(source);
    const watch = watchProgress(sources.length, { json, quiet, terminal });
    const summary = await ingestSources(
      sources,
      { readers, writer, extractor, now },
      {
        signal: stopping.signal,
        concurrency: extractor === "offline" ? readers.inFlight : MODEL_DOCUMENTS,
        onEvent: watch.tell,
      },
    );
    watch.end();
    return summary;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, stop);
    await readers.close();
  }
}

interface Watching {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly terminal: Terminal;
}

/** Tells of each file as it ends, and on a terminal how far it all is. */
function watchProgress(total: number, { json, quiet, terminal }: Watching) {
  const line = !quiet && process.stderr.isTTY ? process.stderr : undefined;
  const start = performance.now();
  let [done, failed, last] = [0, 0, 0];
  const clear = (): void => void line?.write("\r\u001B[K");
  const show = (): void => {
    const at = performance.now();
    if (line === undefined || (at - last < UPDATE_MS && done < total)) return;
    last = at;
    clear();
    line.write(progressLine({ done, total, failed, seconds: (at - start) / 1000 }));
  };
  return {
    tell: (event: IngestEvent): void => {
      if (event.type === "ended") {
        const { name, outcome } = event;
        done += 1;
        if (outcome.state === "failed") failed += 1;
        if (json) terminal.print(JSON.stringify({ name, ...outcome }));
        else if (outcome.messages.length > 0) {
          clear();
          last = 0;
          for (const message of outcome.messages) terminal.complain(message);
        }
      }
      show();
    },
    end: clear,
  };
}

function tell(summary: IngestSummary, { id, json, quiet }: Asked, { print, complain }: Terminal) {
  const { added, known, failed, claims, records, refused, stopped } = summary;
  if (json) print(JSON.stringify({ collection: id, ...summary }));
  else if (!quiet) {
    print(
      `${id}: ${countOf(added, "new document")}, ${known} known, ${countOf(failed, "file")} failed; ` +
        `${countOf(claims, "claim")} in ${countOf(records, "record")}, ${countOf(refused, "proposal")} refused`,
    );
  }
  if (stopped) complain("Stopped before all was read: run it again, and it goes on where it was.");
}

/** The instant, ISO 8601 in UTC. */
function now(): string {
  return new Date().toISOString();
}
