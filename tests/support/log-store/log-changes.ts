/** Changes of a log, as tests gather and look at them. */

import { collectionRecordSchema } from "../../../server/model/collection.ts";
import type { CollectionRecord } from "../../../server/model/collection.ts";
import { makeId } from "../../../server/model/ids.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import type { LogStore, StoredChange } from "../../../server/store/log-store.ts";
import { aClaim, COLLECTION, MADE } from "../records.ts";

/** A second collection beside `COLLECTION`; it comes before it. */
export const OTHER = parseCollectionId("another");

/** Three records to append. */
export const THREE: readonly [LogRecord, LogRecord, LogRecord] = [
  aClaim({ key: "one" }),
  aClaim({ key: "two" }),
  aClaim({ key: "three" }),
];

/** A record that names the tests' collection. */
export function aTitle(title: string, description?: string): CollectionRecord {
  return collectionRecordSchema.parse({
    type: "collection",
    id: makeId("collection", COLLECTION, [title]),
    collection: COLLECTION,
    made: MADE,
    title,
    ...(description !== undefined && { description }),
  });
}

/** All that an iteration gives, once it has ended. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The first `count` that an iteration gives; it is left then. */
export async function take<Item>(
  items: AsyncIterable<Item>,
  count: number,
): Promise<readonly Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

/** The ids of the changes' records, in order. */
export function idsIn(changes: readonly StoredChange[]): readonly string[] {
  return changes.flatMap(({ records }) => records.map(({ id }) => id));
}

/** Appends `count` claims one by one, each again until it is in. Returns their ids, in order. */
export async function appendWithRetries(
  store: LogStore,
  writer: string,
  count: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let version = 0;
  for (let index = 0; index < count; index += 1) {
    const record = aClaim({ key: `${writer} ${index}` });
    let appended = await store.append(COLLECTION, [record], version);
    while (appended.type === "conflict") {
      version = appended.version;
      appended = await store.append(COLLECTION, [record], version);
    }
    version = appended.version;
    ids.push(record.id);
  }
  return ids;
}
