import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { importLog } from "../../../server/exchange/import-log.ts";
import { logLines } from "../../../server/exchange/log-file.ts";
import { writeLines } from "../../../server/exchange/write-lines.ts";
import type { LogStore } from "../../../server/store/log-store.ts";
import { restoreLogs } from "../../../server/store/restore-logs.ts";
import { openBackup, writeBackup } from "../../../server/store/sqlite/backup-file.ts";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { allOf, aTitle, OTHER, THREE } from "../../support/log-store/log-changes.ts";
import { aDatabase, aStore } from "../../support/postgres-test.ts";
import { aDocument, COLLECTION } from "../../support/records.ts";
import { aFolder } from "../../support/sqlite-database.ts";

const [one, two, three] = THREE;
const MANY = Array.from({ length: 1500 }, (_, index) => aDocument({ key: `${index}` }));

async function fill(store: LogStore): Promise<void> {
  await store.append(COLLECTION, [aTitle("Harbour", "An accident"), one], 0);
  await store.append(COLLECTION, MANY, 2);
  await store.append(COLLECTION, [two], 1502);
  await store.append(OTHER, [{ ...three, collection: OTHER }], 0);
}

function embedded(): LogStore {
  const store = openSqliteStore(aFolder());
  onTestFinished(() => store.close());
  return store;
}

async function scaled(): Promise<LogStore> {
  return aStore((await aDatabase()).url);
}

/** All that a store holds, as it lies there. */
async function contentsOf(store: LogStore) {
  const rows = async (id: typeof COLLECTION) =>
    (await allOf(store.rows(id))).map(({ hashes, ...row }) => ({
      ...row,
      hashes: Buffer.from(hashes).toString("hex"),
    }));
  return {
    collections: await store.collections(),
    rows: [await rows(COLLECTION), await rows(OTHER)],
  };
}

const WAYS = [
  ["the embedded store", "PostgreSQL", embedded, scaled],
  ["PostgreSQL", "the embedded store", scaled, embedded],
] as const;

it.each(WAYS)("a backup takes all logs from %s to %s as they are", async (_, _to, open, openTo) => {
  const [from, to] = [await open(), await openTo()];
  await fill(from);
  const file = join(aFolder(), "backup.db");
  await writeBackup(from, file);
  const backup = openBackup(file);
  onTestFinished(() => backup.close());
  await restoreLogs(to, backup);
  expect(await contentsOf(to)).toEqual(await contentsOf(from));
});

it.each(WAYS)("a log file takes a log from %s to %s", async (_, _to, open, openTo) => {
  const [from, to] = [await open(), await openTo()];
  await fill(from);
  const path = join(aFolder(), "tests.jsonl");
  await writeLines(path, logLines(from, COLLECTION));
  await importLog(to, { path, name: path });
  expect(await allOf(logLines(to, COLLECTION))).toEqual(await allOf(logLines(from, COLLECTION)));
});
