/** `whence export`: a collection's log as lines of JSON. */

import { parseArgs } from "node:util";
import { logLines } from "../exchange/log-file.ts";
import { writeLines } from "../exchange/write-lines.ts";
import { isCollectionId } from "../model/record-fields.ts";
import { EXIT } from "./command.ts";
import type { Command } from "./command.ts";
import { withStore } from "./with-store.ts";

export const exportCommand: Command = {
  name: "export",
  usage: "--log collection [--output file]",
  summary: "write a collection's log as lines of JSON (to standard output unless a file is named)",
  run: async (args, terminal) => {
    const { values } = parseArgs({
      args: [...args],
      options: { log: { type: "string" }, output: { type: "string" } },
    });
    const { log: collection, output } = values;
    if (collection === undefined || !isCollectionId(collection)) {
      terminal.complain("Cannot export: name the collection, as in --log venezuela-2026-01");
      return EXIT.misused;
    }
    return withStore(terminal, async (store) => {
      const lines = logLines(store, collection);
      if (output !== undefined) {
        await writeLines(output, lines);
        return EXIT.done;
      }
      for await (const line of lines) terminal.print(line);
      return EXIT.done;
    });
  },
};
