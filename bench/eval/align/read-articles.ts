/** Articles of PolNeAR as alignment gets them: read offline, as the records of one document each. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LogRecord } from "../../../server/model/record.ts";
import { readOffline } from "../read-offline.ts";

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

/** What is read in a file, as records. @throws {Error} when it cannot be read */
export function readArticle(path: string): Promise<readonly LogRecord[]> {
  return readOffline(readFileSync(path, "utf8"), { name: path });
}
