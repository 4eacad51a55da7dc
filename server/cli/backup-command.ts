/** `whence backup`: all logs in one file, while servers go on. */

import { parseArgs } from "node:util";
import { openBackup, writeBackup } from "../store/sqlite/backup-file.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";
import { verifyLogs } from "./verify-logs.ts";
import { withStore } from "./with-store.ts";

export const backupCommand: Command = {
  name: "backup",
  usage: "file",
  summary: "write all logs to one new file, while the server goes on, and verify it",
  run: async (args, terminal) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      terminal.complain("Cannot back up: name one file, as in `whence backup whence-backup.db`");
      return EXIT.misused;
    }
    return withStore(terminal, async (store) => {
      await writeBackup(store, file);
      return verifyBackup(file, terminal);
    });
  },
};

async function verifyBackup(file: string, terminal: Terminal): Promise<number> {
  const backup = openBackup(file);
  try {
    const ids = (await backup.collections()).map(({ id }) => id);
    const isWhole = await verifyLogs(backup, ids, terminal);
    terminal.print(`${file}: ${countOf(ids.length, "log")}`);
    return isWhole ? EXIT.done : EXIT.refused;
  } finally {
    await backup.close();
  }
}
