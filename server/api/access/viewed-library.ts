/**
 * The viewed library: of a library, what one viewer may see and do.
 *
 * Resolvers have no other way to a collection, so that what is not allowed here is not allowed
 * anywhere: in a list, by its id, as a node, as changes, or under any name that a query gives it.
 */

import { findInCollection } from "../../graph/find-object.ts";
import type { FoundObject } from "../../graph/find-object.ts";
import type { CollectionView } from "../../graph/collection-view.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { WhenceError } from "../../model/errors.ts";
import { allows } from "../../model/role.ts";
import type { Role } from "../../model/role.ts";
import type { Made } from "../../model/method.ts";
import { collectionRecord } from "../../model/collection.ts";
import { isCollectionId } from "../../model/record-fields.ts";
import type { LogRecord } from "../../model/record.ts";
import type {
  AppendedRecords,
  IngestedRecords,
  Library,
  ListedCollection,
} from "../../store/library.ts";
import type { LogPart } from "../../store/open-collection.ts";
import type { Viewer } from "./viewer.ts";

export interface FindOptions {
  readonly asOf?: string | undefined;
  readonly atLeast?: number | undefined;
}

export interface FindObjectOptions {
  /** The only collection to be searched. */
  readonly collection?: string | undefined;
  /** With `collection`: the version that it has to have. */
  readonly atLeast?: number | undefined;
  /** With `collection`: the day, `YYYY-MM-DD`, that it is looked back from. */
  readonly asOf?: string | undefined;
}

export class ViewedLibrary {
  readonly viewer: Viewer;
  readonly #library: Library;

  constructor(library: Library, viewer: Viewer) {
    this.#library = library;
    this.viewer = viewer;
  }

  /** The collections that the viewer may read, by title. */
  async list(): Promise<readonly ListedCollection[]> {
    const all = await this.#library.list();
    return all.filter(({ info }) => this.#mayRead(info.id));
  }

  /** As `Library.find`; undefined, too, for a collection that the viewer may not read. */
  async find(id: string, options?: FindOptions): Promise<CollectionView | undefined> {
    return this.#mayRead(id) ? this.#library.find(id, options) : undefined;
  }

  /** As `find`. @throws {WhenceError} COLLECTION_NOT_FOUND */
  async get(id: string): Promise<CollectionView> {
    const view = await this.find(id);
    return view ?? this.#refuseUnknown(id);
  }

  /**
   * The object with this id in the collections that the viewer may read, or in one of them; those
   * in memory are searched first.
   */
  async findObject(
    id: string,
    { collection, atLeast, asOf }: FindObjectOptions = {},
  ): Promise<FoundObject | undefined> {
    for (const one of await this.#searched(id, collection)) {
      const view = await this.find(one, collection === undefined ? {} : { atLeast, asOf });
      const found = view === undefined ? undefined : findInCollection(view, id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The collection, as it is now, of a graph that an answer is made of. */
  viewOf(graph: KnowledgeGraph): CollectionView {
    return this.#library.viewOf(graph);
  }

  /** @throws {WhenceError} COLLECTION_NOT_FOUND, or FORBIDDEN without the role; as `Library.append` */
  async append(
    id: string,
    build: (view: CollectionView) => readonly LogRecord[],
  ): Promise<AppendedRecords> {
    this.require(id, "analyst");
    return this.#library.append(id, build);
  }

  /** @throws {WhenceError} COLLECTION_NOT_FOUND or FORBIDDEN; as `Library.ingest` */
  async ingest(id: string, records: readonly LogRecord[]): Promise<IngestedRecords> {
    this.require(id, "administrator");
    return this.#library.ingest(id, records);
  }

  /**
   * Makes a collection that there is not yet, which an administrator may; one that there is stays as
   * it is.
   *
   * @throws {WhenceError} COLLECTION_NOT_FOUND without a title, or when it is out of the viewer's
   * reach; FORBIDDEN
   */
  async ensure(
    id: string,
    { title, made }: { readonly title?: string | undefined; readonly made: Made },
  ): Promise<void> {
    if ((await this.find(id)) !== undefined) return;
    const called = title?.trim() ?? "";
    if (called === "" || !isCollectionId(id)) this.#refuseUnknown(id);
    await this.ingest(id, [collectionRecord(id, called, made)]);
  }

  /** @throws {WhenceError} COLLECTION_NOT_FOUND when there is none that the viewer may read */
  changes(id: string, after: number, signal: AbortSignal): AsyncGenerator<LogPart> {
    this.require(id, "reader");
    return this.#library.changes(id, after, signal);
  }

  /**
   * @throws {WhenceError} COLLECTION_NOT_FOUND when the viewer may not even read the collection, so
   * that nobody learns that it exists; FORBIDDEN when they may not do more
   */
  require(id: string, needed: Role): void {
    const role = this.viewer.roleIn(id);
    if (allows(role, needed)) return;
    if (role === undefined) this.#refuseUnknown(id);
    throw new WhenceError(
      "FORBIDDEN",
      `Cannot do this in collection "${id}": it needs the role ${needed}, and ${this.viewer.maker.name} has the role ${role}`,
      { details: { collection: id, needed, role } },
    );
  }

  async #searched(id: string, collection: string | undefined): Promise<readonly string[]> {
    if (collection !== undefined) return [collection];
    if (this.#mayRead(id) && (await this.#library.find(id)) !== undefined) return [id];
    const open = this.#library.openIds();
    const rest = (await this.#library.list()).map(({ info }) => info.id);
    return [...new Set<string>([...open, ...rest])];
  }

  #refuseUnknown(id: string): never {
    throw new WhenceError("COLLECTION_NOT_FOUND", `Cannot open collection "${id}": there is none`, {
      details: { id },
    });
  }

  #mayRead(id: string): boolean {
    return allows(this.viewer.roleIn(id), "reader");
  }
}
