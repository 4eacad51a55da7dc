/** The folders under graph-data/ that are collections. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA_FOLDER } from "./collection-schemas.ts";

/** Each folder in `root` but the schemas' own, by name; none when there is no such folder. */
export function listCollectionFolders(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SCHEMA_FOLDER)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .map((name) => join(root, name));
}
