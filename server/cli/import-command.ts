/** `whence import`: a log that was exported, into the store. */

import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { importLog } from "../exchange/import-log.ts";
import type { NamedFile } from "../exchange/read-lines.ts";
import { EXIT } from "./command.ts";
import type { Command } from "./command.ts";
import { countOf } from "./count-of.ts";
import { withStore } from "./with-store.ts";

const STANDARD_INPUT = "-";

export const importCommand: Command = {
  name: "import",
  usage: "--log file",
  summary: "append the log in a file that `export` wrote (-: standard input)",
  run: async (args, terminal) => {
    const { values } = parseArgs({ args: [...args], options: { log: { type: "string" } } });
    const { log: path } = values;
    if (path === undefined) {
      terminal.complain("Cannot import: name the file, as in --log harbour.jsonl");
      return EXIT.misused;
    }
    return withFile(path, (file) =>
      withStore(terminal, async (store) => {
        const { collection, version, appended } = await importLog(store, file);
        const added = `${countOf(appended, "record")} appended`;
        terminal.print(`${collection}: ${added}, now at version ${version}`);
        return EXIT.done;
      }),
    );
  },
};

/** Does `act` with the file; standard input is put into one first, for the file is read twice. */
async function withFile<Result>(
  path: string,
  act: (file: NamedFile) => Promise<Result>,
): Promise<Result> {
  if (path !== STANDARD_INPUT) return act({ path, name: path });
  const folder = mkdtempSync(join(tmpdir(), "whence-"));
  try {
    const file = { path: join(folder, "log.jsonl"), name: "standard input" };
    await pipeline(process.stdin, createWriteStream(file.path));
    return await act(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
