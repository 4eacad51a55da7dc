/** `whence schema`: writes the JSON Schemas of the collection files, or checks them. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { collectionSchemas, SCHEMA_FOLDER } from "../exchange/collection-schemas.ts";
import { EXIT } from "./command.ts";
import type { Command } from "./command.ts";

export const schemaCommand: Command = {
  name: "schema",
  usage: "[--check] [folder]",
  summary: "write the JSON Schemas for editors to graph-data/schema/; --check: only compare",
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const folder = positionals[0] ?? join("graph-data", SCHEMA_FOLDER);
    const schemas = [...collectionSchemas()].map(([name, text]) => ({
      path: join(folder, name),
      text,
    }));
    const stale = schemas.filter(
      ({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text,
    );
    if (values.check) {
      for (const { path } of stale) {
        terminal.complain(`${path}: is not what the parsers say; run \`npm run whence -- schema\``);
      }
      return stale.length === 0 ? EXIT.done : EXIT.refused;
    }
    mkdirSync(folder, { recursive: true });
    for (const { path, text } of stale) writeFileSync(path, text);
    terminal.print(`${folder}: ${schemas.length} schemas, ${stale.length} of them rewritten`);
    return EXIT.done;
  },
};
