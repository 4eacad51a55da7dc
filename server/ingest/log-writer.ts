/** The log writer: appends what was read in documents to one collection, and knows what it has. */

import { WhenceError } from "../model/errors.ts";
import type { CollectionId, DocumentId } from "../model/ids.ts";
import type { Method } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import type { JudgementRecord } from "../model/judgement.ts";
import type { LogStore } from "../store/log-store.ts";
import { alignHere } from "./alignment.ts";
import type { Alignment, RecordLines } from "./alignment.ts";

/** A document that the log has. */
export interface KnownDocument {
  readonly id: DocumentId;
  /** Where it was found: file names and URLs. */
  readonly whereabouts: ReadonlySet<string>;
  /** Who has read it, as `methodKey` writes them. */
  readonly readBy: ReadonlySet<string>;
}

interface Known extends KnownDocument {
  readonly whereabouts: Set<string>;
  readonly readBy: Set<string>;
}

/** Appends that lost the race one after another, after which one gives up. */
const MOST_CONFLICTS = 100;

/** What tells methods apart. */
export function methodKey({ kind, name, version }: Method): string {
  return JSON.stringify([kind, name, version]);
}

export class LogWriter {
  readonly collection: CollectionId;
  readonly store: LogStore;
  readonly #ids = new Set<string>();
  readonly #alignment: Alignment;
  readonly #documents = new Map<string, Known>();
  readonly #byId = new Map<string, Known>();
  #version = 0;
  /** What is under way: one append after another, so that none loses the race to its neighbour. */
  #last: Promise<unknown> = Promise.resolve();

  /** Documents are compared by `alignment`, which is this writer's own; by default in this thread. */
  constructor(store: LogStore, collection: CollectionId, alignment = alignHere(collection)) {
    this.store = store;
    this.collection = collection;
    this.#alignment = alignment;
  }

  /** Nothing more is written. */
  end(): void {
    this.#alignment.end();
  }

  /** The document with this text, as far as the log was read. */
  find(sha256: string): KnownDocument | undefined {
    return this.#documents.get(sha256);
  }

  /** Reads what others have appended. @throws {WhenceError} as `LogStore.read` */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#catchUp());
  }

  async #catchUp(): Promise<void> {
    for await (const row of this.store.rows(this.collection, this.#version)) {
      const lines = row.records.split("\n").slice(Math.max(0, this.#version + 1 - row.first));
      // What is in the log was checked when it was appended; checked again, it took five times as long.
      const records = lines.map((line) => JSON.parse(line) as LogRecord);
      this.#take(row.last, records, lines);
    }
  }

  /** What follows from comparing, against all that was taken; whoever lost that is given it again. */
  async #judge(records: readonly LogRecord[], at: string): Promise<readonly JudgementRecord[]> {
    const ask = { lines: linesOf(records), taken: this.#version, at };
    const judged = await this.#alignment.judge(ask);
    if (judged !== undefined) return judged;
    for await (const row of this.store.rows(this.collection, 0)) {
      if (row.first > this.#version) break;
      const lines = row.records.split("\n").slice(0, this.#version + 1 - row.first);
      this.#alignment.take(lines, row.first - 1);
    }
    const again = await this.#alignment.judge(ask);
    if (again === undefined) throw new TypeError(`The log of ${this.collection} cannot be aligned`);
    return again;
  }

  /**
   * Appends those of `records` that the log has not, at once or none of them; with `alignedAt` (an ISO
   * 8601 instant in UTC), also what follows from comparing the documents that they read with those of
   * the log. Returns what was appended.
   *
   * @throws {WhenceError} as `LogStore.append`; VERSION_CONFLICT
   */
  append(
    records: readonly LogRecord[],
    { alignedAt }: { readonly alignedAt?: string } = {},
  ): Promise<readonly LogRecord[]> {
    return this.#inTurn(async () => {
      for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
        // Where several append, what the others did meanwhile is cheaper to read than to run into.
        await this.#catchUp();
        // Against the very log that it is appended to: whoever lost the race compares again.
        const judged = alignedAt === undefined ? [] : await this.#judge(records, alignedAt);
        const missing = [...records, ...judged].filter(({ id }) => !this.#ids.has(id));
        const fresh = [...new Map(missing.map((record) => [record.id, record])).values()];
        if (fresh.length === 0) return [];
        const appended = await this.store.append(this.collection, fresh, this.#version);
        if (appended.type === "appended") {
          this.#take(appended.version, fresh);
          return fresh;
        }
        for (const { version, records: newer } of appended.newer) this.#take(version, newer);
      }
      throw new WhenceError(
        "VERSION_CONFLICT",
        `Cannot append to collection "${this.collection}": others were faster ${MOST_CONFLICTS} times; try again`,
        { details: { collection: this.collection } },
      );
    });
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act, act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #take(
    version: number,
    records: readonly LogRecord[],
    lines: RecordLines = linesOf(records),
  ): void {
    this.#alignment.take(lines, this.#version);
    this.#version = Math.max(this.#version, version);
    for (const record of records) {
      this.#ids.add(record.id);
      if (record.type === "document") this.#declare(record);
      if (record.type === "copy") addPlaces(this.#byId.get(record.target), record);
      if (record.type === "mention" || record.type === "appearance") {
        this.#byId.get(record.document)?.readBy.add(methodKey(record.made.by));
      }
    }
  }

  #declare(record: Extract<LogRecord, { readonly type: "document" }>): void {
    const known: Known = {
      id: record.id,
      whereabouts: new Set(),
      readBy: new Set([methodKey(record.made.by)]),
    };
    addPlaces(known, record);
    this.#byId.set(record.id, known);
    if (!this.#documents.has(record.sha256)) this.#documents.set(record.sha256, known);
  }
}

function addPlaces(
  known: Known | undefined,
  { file, url }: { readonly file?: string | undefined; readonly url?: string | undefined },
): void {
  for (const place of [file, url]) if (place !== undefined) known?.whereabouts.add(place);
}

function linesOf(records: readonly LogRecord[]): RecordLines {
  return records.map((record) => JSON.stringify(record));
}
