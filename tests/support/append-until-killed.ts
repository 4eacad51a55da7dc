/**
 * A program that appends numbered records to the store in a folder until it is killed. It prints
 * `ready`, waits for a line, opens the store, and prints the version of every acknowledged append.
 */

import { once } from "node:events";
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { NUMBERED, numberedAct } from "./numbered-records.ts";

const [folder = ""] = process.argv.slice(2);
const STANDARD_OUTPUT = 1;

// Otherwise written at the end, which does not come: two hundred starts take half the time with it.
flushCompileCache();
writeSync(STANDARD_OUTPUT, "ready\n");
await once(process.stdin, "data");
const store = openSqliteStore(folder);
let version = await store.version(NUMBERED);
for (;;) {
  const appended = await store.append(NUMBERED, numberedAct(version), version);
  if (appended.type === "conflict") throw new Error("Nobody else appends");
  ({ version } = appended);
  // At once, and not from a buffer that dies with the process.
  writeSync(STANDARD_OUTPUT, `${version}\n`);
}
