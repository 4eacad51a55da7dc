/** `whence restore`: the logs of a backup, into an empty store. */

import { parseArgs } from "node:util";
import { WhenceError } from "../model/errors.ts";
import type { LogStore } from "../store/log-store.ts";
import { restoreLogs } from "../store/restore-logs.ts";
import { openBackup } from "../store/sqlite/backup-file.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { countOf } from "./count-of.ts";
import { verifyLogs } from "./verify-logs.ts";
import { withStore } from "./with-store.ts";

export const restoreCommand: Command = {
  name: "restore",
  usage: "file",
  summary: "append all logs of a file that `backup` wrote to a store that has none of them",
  run: async (args, terminal) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      terminal.complain("Cannot restore: name one file, as in `whence restore whence-backup.db`");
      return EXIT.misused;
    }
    return withStore(terminal, (store) => restore(store, file, terminal));
  },
};

async function restore(store: LogStore, file: string, terminal: Terminal): Promise<number> {
  const backup = openBackup(file);
  try {
    const ids = (await backup.collections()).map(({ id }) => id);
    if (!(await verifyLogs(backup, ids, terminal))) {
      throw new WhenceError(
        "LOG_ALTERED",
        `Cannot restore "${file}": it is not what was backed up; restore another backup`,
      );
    }
    await restoreLogs(store, backup);
    terminal.print(`${file}: ${countOf(ids.length, "log")} restored`);
    return EXIT.done;
  } finally {
    await backup.close();
  }
}
