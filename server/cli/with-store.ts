/** Commands on the store: open, do, close; what is refused is one line and an exit code. */

import { WhenceError } from "../model/errors.ts";
import type { LogStore } from "../store/log-store.ts";
import { EXIT } from "./command.ts";
import type { Terminal } from "./command.ts";
import { openStore } from "./open-store.ts";
import { readEnvironment } from "./read-environment.ts";

/** Resolves to what `act` resolves to: an exit code. The store is the one that the environment names. */
export async function withStore(
  { complain }: Terminal,
  act: (store: LogStore) => Promise<number>,
): Promise<number> {
  try {
    const store = await openStore(readEnvironment(process.env));
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof WhenceError)) throw error;
    complain(error.message);
    return EXIT.refused;
  }
}
