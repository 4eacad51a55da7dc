/** Articles as alignment gets them: read offline, as the records of one document each. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../../server/documents/read-source.ts";
import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../server/extract/propose-records.ts";
import { WhenceError } from "../../../server/model/errors.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";

const MADE = { by: { kind: "model", name: "measured" }, at: "2026-01-05T00:00:00Z" } as const;
export const MEASURED = parseCollectionId("measured");

/** The texts of a part of PolNeAR, by name; none when the folder is not there. */
export function listArticles(corpora: string, part: string): readonly string[] {
  const folder = join(corpora, "polnear", part, "text");
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    return names.toSorted().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** What is read in a file, as records; undefined when it cannot be read. */
export async function readArticle(path: string): Promise<readonly LogRecord[] | undefined> {
  const [document] = await readSource({ bytes: readFileSync(path), name: path });
  if (document === undefined || document instanceof WhenceError) return undefined;
  const extraction = await createOfflineExtractor().extract(document);
  return proposeRecords({ document, extraction, collection: MEASURED, made: MADE });
}
