/** Loading: from a collection's folder in graph-data/ to its records, all of them or none. */

import type { CollectionId } from "../model/ids.ts";
import type { Made } from "../model/method.ts";
import type { LogRecord } from "../model/record.ts";
import { encodeCollection } from "./encode-collection.ts";
import type { Problem } from "./problem.ts";

/** What a collection is called; its id is its folder's name. */
export interface LoadedInfo {
  readonly id: CollectionId;
  readonly title: string;
  readonly description?: string | undefined;
}

export type LoadedCollection =
  | {
      readonly type: "loaded";
      readonly collection: LoadedInfo;
      /** Who encoded it, and when. */
      readonly made: Made;
      readonly records: readonly LogRecord[];
    }
  | { readonly type: "invalid"; readonly problems: readonly Problem[] };

/**
 * The collection encoded in `folder`. Records come in a fixed order, each after those it refers to;
 * problems in the order of files and lines. A folder that cannot be read at all is a problem too.
 */
export function loadCollection(folder: string): LoadedCollection {
  const encoded = encodeCollection(folder);
  if (encoded.type === "invalid") return encoded;
  const { id, files } = encoded.encoder.collection;
  const { title, description, made } = files["collection.yaml"].data;
  return { type: "loaded", collection: { id, title, description }, made, records: encoded.records };
}
