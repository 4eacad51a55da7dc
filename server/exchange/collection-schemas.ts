/** JSON Schemas of a collection's files, for editors; made from the parsers that read them. */

import { z } from "zod";
import { COLLECTION_FILES } from "./collection-format.ts";

/** Beside the collections, where editors find the schemas. */
export const SCHEMA_FOLDER = "schema";

/** The name of each schema's file and its text, JSON with a final line break. */
export function collectionSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(COLLECTION_FILES).map(([file, parser]) => {
      // Draft 7 is what the YAML language servers of today's editors read in full.
      const schema = z.toJSONSchema(parser, { io: "input", target: "draft-7" });
      const name = `${file.replace(/\.yaml$/u, "")}.schema.json`;
      return [name, `${JSON.stringify(schema, undefined, 2)}\n`];
    }),
  );
}
