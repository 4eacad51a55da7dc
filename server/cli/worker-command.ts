/** `whence worker`: reads documents for servers on the same PostgreSQL, until it is told to stop. */

import { parseArgs } from "node:util";
import { WhenceError } from "../model/errors.ts";
import { EXIT } from "./command.ts";
import type { Command } from "./command.ts";
import { countOf } from "./count-of.ts";
import { openStore } from "./open-store.ts";
import { readEnvironment } from "./read-environment.ts";
import { startReading } from "./start-reading.ts";
import { whenStopped } from "./when-stopped.ts";

export const workerCommand: Command = {
  name: "worker",
  usage: "",
  summary: "read documents for the servers on DATABASE_URL, with WHENCE_WORKERS threads",
  run: async (args, terminal) => {
    parseArgs({ args: [...args] });
    try {
      const environment = readEnvironment(process.env);
      if (environment.DATABASE_URL === undefined || environment.WHENCE_WORKERS === 0) {
        throw new WhenceError(
          "ENVIRONMENT_INVALID",
          "Cannot read for others: set DATABASE_URL to the database of the servers, and WHENCE_WORKERS to a number from 1 or not at all; with the embedded store, the server reads by itself",
        );
      }
      const stopping = whenStopped();
      const store = await openStore(environment);
      try {
        const reading = startReading(store, environment, terminal);
        terminal.print(
          `Reads documents with ${countOf(reading.threads, "thread")}. Ctrl+C stops it.`,
        );
        await stopping;
        await reading.stop();
      } finally {
        await store.close();
      }
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof WhenceError)) throw error;
      terminal.complain(error.message);
      return EXIT.refused;
    }
  },
};
