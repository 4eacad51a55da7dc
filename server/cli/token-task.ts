/** Token tasks: what can be done with access tokens; adding one is a file and a line in the command. */

import type { Store } from "../store/token-store.ts";
import type { Terminal } from "./command.ts";

/** Does it. @throws {WhenceError} when it cannot be done */
export type TokenAct = (store: Store, terminal: Terminal) => Promise<void>;

export interface TokenTask {
  readonly name: string;
  /** The name and what follows it. */
  readonly usage: string;
  /**
   * What to do, by the words that follow the name, before any database is opened.
   *
   * @throws {WhenceError} BAD_USER_INPUT; what `parseArgs` of node:util throws
   */
  readonly read: (args: readonly string[]) => TokenAct;
}
