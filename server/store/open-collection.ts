/** Open collections: the log and the graph of one collection in memory, as far as they were read. */

import { viewAsOf } from "../graph/collection-view.ts";
import type { CollectionInfo, CollectionView } from "../graph/collection-view.ts";
import { LogHistory } from "../graph/history.ts";
import { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { LRUCache } from "lru-cache";
import type { StoredChange } from "./log-store.ts";
import { COLLECTION_BYTES, weighRecord } from "./weigh-record.ts";

/** Records that follow one another in a log. */
export interface LogPart {
  /** The number of the first of them. */
  readonly first: number;
  /** The number of the last of them. */
  readonly version: number;
  readonly records: readonly LogRecord[];
}

/** Views of past days kept: each is a graph of its own, and an analyst looks at few at a time. */
const PAST_VIEWS = 4;

export class OpenCollection {
  readonly id: CollectionId;
  readonly #graph: KnowledgeGraph;
  readonly #history = new LogHistory();
  readonly #log: LogRecord[] = [];
  readonly #past = new LRUCache<string, CollectionView>({ max: PAST_VIEWS });
  readonly #waiting = new Set<() => void>();
  #view: CollectionView;
  #bytes = COLLECTION_BYTES;

  constructor(id: CollectionId) {
    this.id = id;
    this.#graph = new KnowledgeGraph(id);
    this.#view = this.#viewOf({ id, title: id });
  }

  /** How many records of the log are in. */
  get version(): number {
    return this.#log.length;
  }

  /** Roughly what it holds in memory, with the graphs of past days that it keeps. */
  get bytes(): number {
    return this.#bytes * (1 + this.#past.size);
  }

  /** The collection as it is now. */
  get view(): CollectionView {
    return this.#view;
  }

  /** The collection as of `day`; the same object until the next change. */
  asOf(day: string): CollectionView {
    const key = `${this.version} ${day}`;
    const known = this.#past.get(key);
    if (known !== undefined) return known;
    const view = viewAsOf(this.#view, this.#log, day);
    this.#past.set(key, view);
    return view;
  }

  /**
   * Takes what of a change is not in yet; what was taken before is passed over.
   *
   * @throws {WhenceError} COLLECTION_INVALID when the graph cannot take one of its records
   * @throws {TypeError} when records between this and the change are missing
   */
  apply({ version, records }: StoredChange): void {
    const first = version - records.length + 1;
    if (first > this.version + 1) {
      throw new TypeError(`Records ${this.version + 1} to ${first - 1} of ${this.id} are missing`);
    }
    const fresh = records.slice(this.version + 1 - first);
    if (fresh.length === 0) return;
    for (const record of fresh) this.#take(record);
    for (const wake of this.#waiting) wake();
  }

  /**
   * Those of `records` that are not in the log, each once.
   *
   * @throws {WhenceError} RECORD_DANGLING or RECORD_INVALID when the log could not go on with them
   */
  missing(records: readonly LogRecord[]): readonly LogRecord[] {
    const fresh = new Map(
      records
        .filter(({ id }) => this.#graph.getRecord(id) === undefined)
        .map((record) => [record.id, record] as const),
    );
    // Tried on a graph beside this one: what it has taken cannot be taken out again.
    if (fresh.size > 0) {
      new KnowledgeGraph(this.id).appendAll(this.#log).appendAll(fresh.values());
    }
    return [...fresh.values()];
  }

  /** Records after version `after`, `most` of them at most; empty when there are none yet. */
  part(after: number, most: number): LogPart {
    const records = this.#log.slice(after, after + most);
    return { first: after + 1, version: after + records.length, records };
  }

  /** Resolves when the version is over `version`, or when `signal` is aborted. */
  async changed(version: number, signal: AbortSignal): Promise<void> {
    if (this.version > version || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        if (this.version <= version && !signal.aborted) return;
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake);
    });
  }

  #take(record: LogRecord): void {
    try {
      this.#graph.append(record);
    } catch (error) {
      if (!(error instanceof WhenceError)) throw error;
      throw new WhenceError(
        "COLLECTION_INVALID",
        `Cannot open collection "${this.id}": record ${this.version + 1} of its log does not fit: ${error.message}`,
        { details: { collection: this.id, number: this.version + 1 }, cause: error },
      );
    }
    this.#log.push(record);
    this.#history.append(record);
    this.#bytes += weighRecord(record);
    if (record.type !== "collection") return;
    const { title, description } = record;
    this.#view = this.#viewOf({
      id: this.id,
      title,
      ...(description !== undefined && { description }),
    });
  }

  #viewOf(info: CollectionInfo): CollectionView {
    return { info, graph: this.#graph, history: this.#history, asOf: undefined, leftOut: [] };
  }
}
