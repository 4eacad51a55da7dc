/** The library: the collections that one process serves, each as its log and the graph of it. */

import { LRUCache } from "lru-cache";
import { WhenceError } from "../model/errors.ts";
import type { CollectionId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { recordsAsOf } from "./as-of.ts";
import { KnowledgeGraph } from "./knowledge-graph.ts";
import type { DocumentRecord } from "../model/document.ts";

/** What a collection is called; its facts are in its records. */
export interface CollectionInfo {
  readonly id: CollectionId;
  readonly title: string;
  readonly description?: string | undefined;
}

/** A collection as it is asked: now, or as of a day. */
export interface CollectionView {
  readonly info: CollectionInfo;
  readonly graph: KnowledgeGraph;
  /** `YYYY-MM-DD`; undefined for now. */
  readonly asOf: string | undefined;
  /** With `asOf`: documents left out because nothing shows that they were published by then. */
  readonly leftOut: readonly DocumentRecord[];
}

interface Shelf {
  readonly view: CollectionView;
  readonly log: LogRecord[];
}

/** Views of past days kept: each is a graph of its own, and an analyst looks at few at a time. */
const PAST_VIEWS = 8;

export class Library {
  readonly #shelves = new Map<string, Shelf>();
  readonly #past = new LRUCache<string, CollectionView>({ max: PAST_VIEWS });

  /**
   * Adds a collection with its whole log.
   *
   * @throws {WhenceError} RECORD_DANGLING as `KnowledgeGraph.append`; nothing is added then
   */
  add(info: CollectionInfo, records: readonly LogRecord[]): CollectionView {
    const graph = new KnowledgeGraph(info.id).appendAll(records);
    const view: CollectionView = { info, graph, asOf: undefined, leftOut: [] };
    this.#shelves.set(info.id, { view, log: [...records] });
    return view;
  }

  /** All collections as they are now, by title and then by id. */
  list(): readonly CollectionView[] {
    return [...this.#shelves.values()]
      .map(({ view }) => view)
      .toSorted((one, two) => compareInfo(one.info, two.info));
  }

  /** The collection as it is now, or as of `day`; undefined when there is none with this id. */
  find(id: string, day?: string): CollectionView | undefined {
    const shelf = this.#shelves.get(id);
    if (shelf === undefined || day === undefined) return shelf?.view;
    const key = `${id} ${shelf.view.graph.version} ${day}`;
    const known = this.#past.get(key);
    if (known !== undefined) return known;
    const view = viewAsOf(shelf, day);
    this.#past.set(key, view);
    return view;
  }

  /** As `find`, for now. @throws {WhenceError} COLLECTION_NOT_FOUND */
  get(id: string): CollectionView {
    const view = this.find(id);
    if (view !== undefined) return view;
    throw new WhenceError("COLLECTION_NOT_FOUND", `Cannot open collection "${id}": there is none`, {
      details: { id },
    });
  }
}

function viewAsOf({ view, log }: Shelf, day: string): CollectionView {
  const { records, leftOut } = recordsAsOf(log, day);
  const graph = new KnowledgeGraph(view.info.id).appendAll(records);
  return { info: view.info, graph, asOf: day, leftOut };
}

function compareInfo(one: CollectionInfo, two: CollectionInfo): number {
  const byTitle = one.title.localeCompare(two.title, "en");
  return byTitle === 0 ? one.id.localeCompare(two.id, "en") : byTitle;
}
