/** Reading offline: texts as the records of one document each, and the sample's encoding beside them. */

import { fileURLToPath } from "node:url";
import { readSource } from "../../server/documents/read-source.ts";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import { createOfflineExtractor } from "../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../server/extract/propose-records.ts";
import { WhenceError } from "../../server/model/errors.ts";
import type { CollectionId } from "../../server/model/ids.ts";
import type { LogRecord } from "../../server/model/record.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";

/** When everything measured is made. */
export const MEASURED_AT = "2026-01-05T00:00:00Z";
/** The collection of what is read to be measured. */
export const MEASURED = parseCollectionId("measured");
const SAMPLE = fileURLToPath(new URL("../../graph-data/venezuela-2026-01", import.meta.url));
const MADE = { by: { kind: "model", name: "measured" }, at: MEASURED_AT } as const;

/** The sample story as a person encoded it. @throws {Error} when it does not load */
export function loadSample(): readonly LogRecord[] {
  const loaded = loadCollection(SAMPLE);
  if (loaded.type !== "loaded") throw new Error("The sample does not load: run `whence check`");
  return loaded.records;
}

/** What is read in a text. @throws {Error} when it cannot be read */
export async function readOffline(
  text: string,
  { collection = MEASURED, name = "article.txt" }: ReadOptions = {},
): Promise<readonly LogRecord[]> {
  const [document] = await readSource({ bytes: new TextEncoder().encode(text), name });
  if (document === undefined || document instanceof WhenceError) {
    throw document ?? new Error(`Nothing read of ${name}`);
  }
  const extraction = await createOfflineExtractor().extract(document);
  return proposeRecords({ document, extraction, collection, made: MADE });
}

interface ReadOptions {
  readonly collection?: CollectionId;
  readonly name?: string;
}
