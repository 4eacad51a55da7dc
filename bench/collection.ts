/** The collections that are measured: the sample, and generated ones. */

import { fileURLToPath } from "node:url";
import { loadCollection } from "../server/exchange/load-collection.ts";
import type { CollectionInfo } from "../server/graph/collection-view.ts";
import type { LogRecord } from "../server/model/record.ts";
import { generateCollection, generatedInfo } from "./generate-collection.ts";
import type { GeneratedSize } from "./generate-collection.ts";

const SAMPLE_FOLDER = fileURLToPath(new URL("../graph-data/venezuela-2026-01", import.meta.url));

export type MeasuredCollection =
  | { readonly type: "sample" }
  | ({ readonly type: "generated" } & GeneratedSize);

export interface CollectionLog {
  readonly info: CollectionInfo;
  readonly records: Iterable<LogRecord>;
}

/** The collection's name and records. @throws {Error} when the sample's files are broken */
export function logOf(collection: MeasuredCollection): CollectionLog {
  if (collection.type === "generated") {
    return { info: generatedInfo(collection), records: generateCollection(collection) };
  }
  const loaded = loadCollection(SAMPLE_FOLDER);
  if (loaded.type === "loaded") return { info: loaded.collection, records: loaded.records };
  throw new Error(
    `Cannot load the sample: ${loaded.problems.map(({ cause }) => cause).join("; ")}`,
  );
}

/** What the collection is called in tables. */
export function titleOf(collection: MeasuredCollection): string {
  return collection.type === "sample"
    ? "sample"
    : `${collection.nodes.toLocaleString("en-US")} nodes`;
}
