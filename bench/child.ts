/** Children: processes of their own for what is measured, so that nothing else is in their way. */

import { fork } from "node:child_process";
import { on } from "node:events";
import { fileURLToPath } from "node:url";

const ENTRY = fileURLToPath(new URL("./child-main.ts", import.meta.url));
/** Mebibytes of heap that a child may use: what a million nodes need three times over. */
const HEAP_MIB = 12_288;

export interface Child {
  readonly send: (message: unknown) => void;
  /** The next message that was not received yet. @throws {Error} when the child ended instead */
  readonly receive: <Message>() => Promise<Message>;
  readonly stop: () => void;
}

/** Starts the task `name` with an argument that can be written as JSON. */
export function startChild(name: string, argument: unknown): Child {
  const child = fork(ENTRY, [name, JSON.stringify(argument)], {
    execArgv: ["--expose-gc", `--max-old-space-size=${HEAP_MIB}`],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new AbortController();
  child.once("exit", (code) => {
    ended.abort(new Error(`The process that measures "${name}" ended with ${code}`));
  });
  const messages = on(child, "message", { signal: ended.signal });
  return {
    send: (message) => void child.send(message as string),
    receive: async <Message>() => {
      const { value } = await messages.next();
      return (value as readonly unknown[])[0] as Message;
    },
    stop: () => void child.kill(),
  };
}

/** What comes of a task that sends one message, its figures. */
export async function measureAlone<Measured>(name: string, task: unknown): Promise<Measured> {
  const child = startChild(name, task);
  try {
    return await child.receive<Measured>();
  } finally {
    child.stop();
  }
}
