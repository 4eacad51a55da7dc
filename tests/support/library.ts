/** Libraries for tests: the real embedded store, in a folder that is removed at the end. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeCollection } from "../../server/exchange/store-collection.ts";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import type { CollectionId } from "../../server/model/ids.ts";
import type { LogRecord } from "../../server/model/record.ts";
import { Library } from "../../server/store/library.ts";
import type { LibraryOptions } from "../../server/store/library.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../server/store/token-store.ts";
import { aCollection } from "./remarks.ts";

/** A store in a folder of its own. It is removed when the process ends, or sooner by `dispose`. */
export interface TemporaryStore {
  readonly store: Store;
  readonly folder: string;
  readonly dispose: () => Promise<void>;
}

const folders = new Set<string>();
process.once("exit", () => {
  for (const folder of folders) remove(folder);
});

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function temporaryStore(): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), "whence-test-"));
  const store = openSqliteStore(folder);
  folders.add(folder);
  const dispose = async (): Promise<void> => {
    await store.close();
    remove(folder);
    folders.delete(folder);
  };
  return { store, folder, dispose };
}

interface Shelved {
  readonly id: CollectionId;
  readonly title: string;
  readonly records: readonly LogRecord[];
}

/** A library of collections with these logs. */
export async function libraryOf(
  collections: readonly Shelved[],
  options?: LibraryOptions,
): Promise<Library> {
  const { store } = temporaryStore();
  for (const { id, title, records } of collections) {
    const named = { ...aCollection(title), collection: id };
    await store.append(id, [named, ...records], 0);
  }
  return new Library(store, options);
}

/** A library of the collection encoded in `folder`, with more records at the end of its log. */
export async function libraryOfFolder(
  folder: string,
  more: (records: readonly LogRecord[]) => readonly LogRecord[] = () => [],
): Promise<Library> {
  const loaded = loadCollection(folder);
  if (loaded.type === "invalid") {
    throw new Error(loaded.problems.map(({ cause }) => cause).join("\n"));
  }
  const { store } = temporaryStore();
  const version = await storeCollection(store, loaded);
  const added = more(loaded.records);
  if (added.length > 0) await store.append(loaded.collection.id, added, version);
  return new Library(store);
}
