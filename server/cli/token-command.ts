/** `whence token`: the access tokens of a server, each made, listed and taken away by its name. */

import { WhenceError } from "../model/errors.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { openStore } from "./open-store.ts";
import { readEnvironment } from "./read-environment.ts";
import { addToken } from "./token-add.ts";
import { listTokens } from "./token-list.ts";
import { revokeToken } from "./token-revoke.ts";
import type { TokenTask } from "./token-task.ts";

const TASKS: readonly TokenTask[] = [addToken, listTokens, revokeToken];

export const tokenCommand: Command = {
  name: "token",
  usage: "add|list|revoke",
  summary: "access tokens: who may come in, and in which role",
  run: async ([name, ...args], terminal) => {
    const task = TASKS.find((one) => one.name === name);
    if (task === undefined) {
      terminal.complain(
        `Cannot run "token${name === undefined ? "" : ` ${name}`}": say one of ${TASKS.map(({ usage }) => `\`whence token ${usage}\``).join(", ")}`,
      );
      return EXIT.misused;
    }
    return runTask(task, args, terminal);
  },
};

async function runTask(
  task: TokenTask,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    const act = task.read(args);
    const store = await openStore(readEnvironment(process.env));
    try {
      await act(store, terminal);
      return EXIT.done;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof WhenceError)) throw error;
    terminal.complain(error.message);
    return EXIT.refused;
  }
}
