/** `whence verify`: checks that no record of a log was changed or is missing. */

import { parseArgs } from "node:util";
import type { CollectionId } from "../model/ids.ts";
import type { LogStore } from "../store/log-store.ts";
import { EXIT } from "./command.ts";
import type { Command, Terminal } from "./command.ts";
import { verifyLogs, versionOf } from "./verify-logs.ts";
import { withStore } from "./with-store.ts";

const HASH = /^[0-9a-f]{64}$/iu;

export const verifyCommand: Command = {
  name: "verify",
  usage: "[--expect hash] [collection…]",
  summary: "check the hashes of logs (all of them unless collections are named)",
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { expect: { type: "string" } },
      allowPositionals: true,
    });
    const { expect } = values;
    if (expect !== undefined && !(HASH.test(expect) && positionals.length === 1)) {
      terminal.complain(
        "Cannot verify with --expect: it takes a hash of 64 hexadecimal digits and one collection",
      );
      return EXIT.misused;
    }
    return withStore(terminal, (store) =>
      verify(store, { names: positionals, hash: expect }, terminal),
    );
  },
};

interface Wanted {
  readonly names: readonly string[];
  /** A hash that was noted once: the log must still have it. */
  readonly hash: string | undefined;
}

async function verify(
  store: LogStore,
  { names, hash }: Wanted,
  terminal: Terminal,
): Promise<number> {
  const known = (await store.collections()).map(({ id }) => id);
  const collections = names.length === 0 ? known : known.filter((id) => names.includes(id));
  const absent = names.filter((name) => !known.some((id) => id === name));
  for (const name of absent) {
    terminal.complain(`Cannot verify "${name}": it has no log; there are ${listed(known)}`);
  }
  if (known.length === 0) terminal.print("There are no logs");
  const isWhole = await verifyLogs(store, collections, terminal);
  const [collection] = collections;
  const isExpected =
    hash === undefined ||
    collection === undefined ||
    (await hasHash(store, { collection, hash }, terminal));
  return isWhole && isExpected && absent.length === 0 ? EXIT.done : EXIT.refused;
}

async function hasHash(
  store: LogStore,
  { collection, hash }: { readonly collection: CollectionId; readonly hash: string },
  { print, complain }: Terminal,
): Promise<boolean> {
  const version = await versionOf(store, collection, hash);
  if (version === undefined) {
    complain(`${collection}: no record has the expected hash; it is another log, or cut off`);
    return false;
  }
  print(`${collection}: the expected hash is that of record ${version}`);
  return true;
}

function listed(collections: readonly string[]): string {
  return collections.length === 0 ? "none" : collections.join(", ");
}
