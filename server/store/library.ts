/**
 * The library: the collections of a store, those that were asked last held in memory as graphs.
 *
 * It holds nothing that the store does not have: whatever is let go is read again when it is asked.
 * What is held follows the store's log, whoever appends to it.
 */

import type { CollectionInfo, CollectionView } from "../graph/collection-view.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { isCollectionId } from "../model/record-fields.ts";
import { Follower } from "./follower.ts";
import type { LogStore } from "./log-store.ts";
import { OpenCollection } from "./open-collection.ts";
import type { LogPart } from "./open-collection.ts";

/** A collection of which nothing but its name and version need be in memory. */
export interface ListedCollection {
  readonly info: CollectionInfo;
  readonly version: number;
}

/** What an append has come to: the records, and the version with them in. */
export interface AppendedRecords {
  readonly view: CollectionView;
  readonly part: LogPart;
}

/** What loading records has come to. */
export interface IngestedRecords {
  /** How many of them were not in the log yet. */
  readonly appended: number;
  readonly version: number;
}

export interface LibraryOptions {
  /** Bytes that open collections may hold together; the one asked last stays whatever it holds. */
  readonly budgetBytes?: number | undefined;
  /** Told of what goes wrong while a collection is followed. */
  readonly onDefect?: ((error: unknown, collection: CollectionId) => void) | undefined;
}

/** Figures of what is held, for whoever watches the server. */
export interface LibraryFigures {
  readonly open: readonly {
    readonly id: CollectionId;
    readonly version: number;
    readonly bytes: number;
    readonly nodes: number;
    readonly edges: number;
    readonly subscribers: number;
  }[];
  readonly budgetBytes: number;
  readonly appended: number;
  readonly conflicts: number;
  readonly evicted: number;
}

/** Records of one part that is handed to whoever follows a collection. */
const PART_RECORDS = 200;
/** Appends that lost the race one after another, after which an append gives up. */
const MOST_CONFLICTS = 20;
const DEFAULT_BUDGET = 2_000_000_000;
/** Milliseconds that an answer waits for a version that is not there yet. */
const AWAIT_MS = 2000;

export class Library {
  readonly store: LogStore;
  readonly #options: LibraryOptions;
  /** In the order in which they were asked, the longest ago first. */
  readonly #followers = new Map<string, Follower>();
  readonly #views = new WeakMap<KnowledgeGraph, CollectionView>();
  readonly #appending = new Map<string, Promise<unknown>>();
  readonly #stop = new AbortController();
  #appended = 0;
  #conflicts = 0;
  #evicted = 0;

  constructor(store: LogStore, options: LibraryOptions = {}) {
    this.store = store;
    this.#options = options;
  }

  /** All collections of the store, by title and then by id; none is opened for that. */
  async list(): Promise<readonly ListedCollection[]> {
    const stored = await this.store.collections();
    return stored
      .map(({ version, ...info }) => ({ info, version }))
      .toSorted((one, two) => compareInfo(one.info, two.info));
  }

  /**
   * The collection as it is now, or as of `asOf`; undefined when there is none with this id. With
   * `atLeast` it waits, for at most two seconds, until that version is there.
   */
  async find(
    id: string,
    {
      asOf,
      atLeast,
    }: { readonly asOf?: string | undefined; readonly atLeast?: number | undefined } = {},
  ): Promise<CollectionView | undefined> {
    const opened = await this.open(id);
    if (opened === undefined) return undefined;
    if (atLeast !== undefined && opened.version < atLeast) await this.#await(opened, atLeast);
    const view = asOf === undefined ? opened.view : opened.asOf(asOf);
    this.#views.set(view.graph, opened.view);
    return view;
  }

  /** As `find`, for now. @throws {WhenceError} COLLECTION_NOT_FOUND */
  async get(id: string): Promise<CollectionView> {
    const view = await this.find(id);
    if (view !== undefined) return view;
    throw unknownCollection(id);
  }

  /** The collection, as it is now, that a graph of it belongs to. */
  viewOf(graph: KnowledgeGraph): CollectionView {
    const view = this.#views.get(graph);
    if (view === undefined) throw new TypeError(`The graph of ${graph.collection} is not of here`);
    return view;
  }

  /** The ids of the collections in memory, the one asked last first. */
  openIds(): readonly CollectionId[] {
    return [...this.#followers.values()].map(({ id }) => id).toReversed();
  }

  /**
   * The collection in memory, read from the store first if it is not; undefined when there is none.
   *
   * @throws {WhenceError} COLLECTION_INVALID, RECORD_INVALID or STORE_UNAVAILABLE
   */
  async open(id: string): Promise<OpenCollection | undefined> {
    if (!isCollectionId(id)) return undefined;
    const known = this.#followers.get(id);
    if (known !== undefined) return this.#touch(known).ready;
    if ((await this.store.version(id)) === 0) return undefined;
    const follower = this.#followers.get(id) ?? this.#follow(id);
    const opened = await this.#touch(follower).ready;
    this.#makeRoom();
    return opened;
  }

  /**
   * Appends what `build` makes of the collection as it is. When others were faster, their records
   * are taken and `build` is asked again, of what the collection has become.
   *
   * @throws {WhenceError} COLLECTION_NOT_FOUND; VERSION_CONFLICT; whatever `build` or the store does
   */
  async append(
    id: string,
    build: (view: CollectionView) => readonly LogRecord[],
  ): Promise<AppendedRecords> {
    const before = this.#appending.get(id) ?? Promise.resolve();
    const appended = before.then(() => this.#append(id, build));
    const settled = appended.catch(() => undefined);
    this.#appending.set(id, settled);
    try {
      return await appended;
    } finally {
      if (this.#appending.get(id) === settled) this.#appending.delete(id);
    }
  }

  /**
   * Loads records from elsewhere into a collection, which comes to be with them if there is none.
   * Those that the log has are passed over.
   *
   * @throws {WhenceError} RECORD_DANGLING or RECORD_INVALID when one does not fit; COLLECTION_NOT_FOUND
   * for an id that no collection can have; VERSION_CONFLICT. Nothing is appended then
   */
  async ingest(id: string, records: readonly LogRecord[]): Promise<IngestedRecords> {
    if (!isCollectionId(id)) throw unknownCollection(id);
    for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
      const opened = (await this.open(id)) ?? new OpenCollection(id);
      const { version } = opened;
      const fresh = opened.missing(records);
      if (fresh.length === 0) return { appended: 0, version };
      const appended = await this.store.append(id, fresh, version);
      if (appended.type === "appended") {
        this.#appended += fresh.length;
        return { appended: fresh.length, version: appended.version };
      }
      this.#conflicts += 1;
      for (const change of appended.newer) opened.apply(change);
    }
    throw tooManyConflicts(id);
  }

  /**
   * Everything that is in the log after version `after`, and then whatever comes, part by part: in
   * order, none left out. Ends when `signal` is aborted or the library stops.
   *
   * @throws {WhenceError} COLLECTION_NOT_FOUND
   */
  async *changes(id: string, after: number, signal: AbortSignal): AsyncGenerator<LogPart> {
    const either = AbortSignal.any([signal, this.#stop.signal]);
    let version = after;
    while (!either.aborted) {
      const opened = await this.open(id);
      const follower = this.#followers.get(id);
      if (opened === undefined || follower === undefined) throw unknownCollection(id);
      const leave = follower.join();
      try {
        while (!either.aborted && !follower.ended.aborted) {
          const part = opened.part(version, PART_RECORDS);
          if (part.records.length > 0) {
            ({ version } = part);
            yield part;
            continue;
          }
          await opened.changed(version, AbortSignal.any([either, follower.ended]));
        }
      } finally {
        leave();
      }
    }
  }

  figures(): LibraryFigures {
    return {
      open: [...this.#followers.values()].flatMap(({ id, opened, subscribers }) =>
        opened === undefined
          ? []
          : [
              {
                id,
                subscribers,
                version: opened.version,
                bytes: opened.bytes,
                nodes: opened.view.graph.graph.order,
                edges: opened.view.graph.graph.size,
              },
            ],
      ),
      budgetBytes: this.#budget,
      appended: this.#appended,
      conflicts: this.#conflicts,
      evicted: this.#evicted,
    };
  }

  /** Follows nothing any more; the store stays open. */
  stop(): void {
    this.#stop.abort();
    for (const follower of this.#followers.values()) follower.end();
    this.#followers.clear();
  }

  get #budget(): number {
    return this.#options.budgetBytes ?? DEFAULT_BUDGET;
  }

  async #append(
    id: string,
    build: (view: CollectionView) => readonly LogRecord[],
  ): Promise<AppendedRecords> {
    for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
      const opened = await this.open(id);
      if (opened === undefined) throw unknownCollection(id);
      const { version, view } = opened;
      const records = build(view);
      const appended = await this.store.append(opened.id, records, version);
      if (appended.type === "appended") {
        opened.apply({ version: appended.version, records });
        this.#appended += records.length;
        this.#makeRoom();
        this.#views.set(opened.view.graph, opened.view);
        return {
          view: opened.view,
          part: { first: version + 1, version: appended.version, records },
        };
      }
      this.#conflicts += 1;
      for (const change of appended.newer) opened.apply(change);
    }
    throw tooManyConflicts(id);
  }

  #follow(id: CollectionId): Follower {
    const follower = new Follower(this.store, id, (error) => {
      this.#followers.delete(id);
      if (error !== undefined) this.#options.onDefect?.(error, id);
    });
    this.#followers.set(id, follower);
    return follower;
  }

  #touch(follower: Follower): Follower {
    this.#followers.delete(follower.id);
    this.#followers.set(follower.id, follower);
    return follower;
  }

  #makeRoom(): void {
    let bytes = 0;
    for (const { opened } of this.#followers.values()) bytes += opened?.bytes ?? 0;
    for (const follower of [...this.#followers.values()].slice(0, -1)) {
      if (bytes <= this.#budget) return;
      if (follower.opened === undefined || follower.subscribers > 0) continue;
      bytes -= follower.opened.bytes;
      this.#evicted += 1;
      this.#followers.delete(follower.id);
      follower.end();
    }
  }

  async #await(opened: OpenCollection, version: number): Promise<void> {
    const patience = AbortSignal.any([AbortSignal.timeout(AWAIT_MS), this.#stop.signal]);
    while (opened.version < version && !patience.aborted) {
      await opened.changed(opened.version, patience);
    }
  }
}

function tooManyConflicts(id: string): WhenceError {
  return new WhenceError(
    "VERSION_CONFLICT",
    `Cannot append to collection "${id}": others were faster ${MOST_CONFLICTS} times; try again`,
    { details: { collection: id } },
  );
}

function unknownCollection(id: string): WhenceError {
  return new WhenceError("COLLECTION_NOT_FOUND", `Cannot open collection "${id}": there is none`, {
    details: { id },
  });
}

function compareInfo(one: CollectionInfo, two: CollectionInfo): number {
  const byTitle = one.title.localeCompare(two.title, "en");
  return byTitle === 0 ? one.id.localeCompare(two.id, "en") : byTitle;
}
