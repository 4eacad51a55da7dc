/** Writing logs: a whole collection into a store, as it was loaded or extracted there. */

import type { CollectionInfo } from "../server/graph/collection-view.ts";
import type { LogRecord } from "../server/model/record.ts";
import type { LogStore } from "../server/store/log-store.ts";
import { recordOf } from "./cast.ts";

/** Records of one append: what an extraction of some hundred documents gives. */
const BATCH = 10_000;

/** How large a log is. */
export interface LogSize {
  readonly records: number;
  readonly documents: number;
  /** UTF-16 units of the documents' texts. */
  readonly textLength: number;
  /** Bytes of the records' JSON in UTF-8. */
  readonly recordBytes: number;
}

/** Appends what the collection is called and all its records to a log that is not there yet. */
export async function writeLog(
  store: LogStore,
  { id: collection, title }: CollectionInfo,
  records: Iterable<LogRecord>,
): Promise<LogSize> {
  const size = { records: 0, documents: 0, textLength: 0, recordBytes: 0 };
  const named = { ...recordOf("collection", collection, [title]), title };
  let batch: LogRecord[] = [named];
  const append = async () => {
    if (batch.length === 0) return;
    const { type } = await store.append(collection, batch, size.records);
    if (type === "conflict") throw new Error(`Collection "${collection}" is there already`);
    size.records += batch.length;
    batch = [];
  };
  for (const record of records) {
    size.recordBytes += Buffer.byteLength(JSON.stringify(record), "utf8");
    if (record.type === "document") {
      size.documents += 1;
      size.textLength += record.text.length;
    }
    batch.push(record);
    if (batch.length === BATCH) await append();
  }
  await append();
  return size;
}
