import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { LogStore } from "../../../../server/store/log-store.ts";
import { restoreLogs } from "../../../../server/store/restore-logs.ts";
import { openBackup, writeBackup } from "../../../../server/store/sqlite/backup-file.ts";
import type { LogSource } from "../../../../server/store/sqlite/backup-file.ts";
import { openSqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import type { SqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import {
  allOf,
  appendWithRetries,
  aTitle,
  OTHER,
  THREE,
} from "../../../support/log-store/log-changes.ts";
import { COLLECTION } from "../../../support/records.ts";
import { aFolder } from "../../../support/sqlite-database.ts";

const [one, two, three] = THREE;

function aStore(): SqliteStore {
  const store = openSqliteStore(aFolder());
  onTestFinished(() => store.close());
  return store;
}

/** A store with two logs. */
async function aFullStore(): Promise<SqliteStore> {
  const store = aStore();
  await store.append(COLLECTION, [aTitle("Harbour", "An accident"), one], 0);
  await store.append(COLLECTION, [two], 2);
  await store.append(OTHER, [{ ...three, collection: OTHER }], 0);
  return store;
}

function backupIn(file: string): LogSource {
  const backup = openBackup(file);
  onTestFinished(() => backup.close());
  return backup;
}

/** The store with nothing but what every store has: as one that is not embedded. */
function plain({ collections, version, append, read, watch, rows, close }: LogStore): LogStore {
  return { collections, version, append, read, watch, rows, close };
}

describe.each([
  ["the embedded store", (store: LogStore) => store],
  ["any other store", plain],
])("writeBackup() of %s", (_, as) => {
  it("writes all logs as they are, in one file", async () => {
    const store = await aFullStore();
    const folder = aFolder();
    await writeBackup(as(store), join(folder, "backup.db"));
    expect(readdirSync(folder)).toEqual(["backup.db"]);
    expect((statSync(join(folder, "backup.db")).mode & 0o777).toString(8)).toBe("600");
    const backup = backupIn(join(folder, "backup.db"));
    expect(await backup.collections()).toEqual(await store.collections());
    for (const id of [COLLECTION, OTHER]) {
      expect(await allOf(backup.rows(id))).toEqual(await allOf(store.rows(id)));
    }
    expect(await allOf(backup.rows(COLLECTION, 2))).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["backup.db"]);
  });

  it("writes logs as they were at one moment while others append", async () => {
    const store = await aFullStore();
    const file = join(aFolder(), "backup.db");
    const other = openSqliteStore(store.database.location()?.replace(/\/[^/]*$/u, "") ?? "");
    onTestFinished(() => other.close());
    await Promise.all([appendWithRetries(other, "other", 50), writeBackup(as(store), file)]);
    const backup = backupIn(file);
    const [, { version = 0 } = {}] = await backup.collections();
    const rows = await allOf(backup.rows(COLLECTION));
    expect(rows.at(-1)?.last).toBe(version);
    expect(rows).toEqual((await allOf(store.rows(COLLECTION))).slice(0, rows.length));
  });

  it("refuses a file that is there, and leaves it", async () => {
    const file = join(aFolder(), "notes.txt");
    writeFileSync(file, "notes");
    await expect(writeBackup(as(await aFullStore()), file)).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: `Cannot write "${file}": there is such a file already; name another, or move it away`,
    });
    expect(statSync(file).size).toBe(5);
  });

  it("refuses a folder that is not there, and leaves nothing", async () => {
    const folder = aFolder();
    const file = join(folder, "file", "backup.db");
    writeFileSync(join(folder, "file"), "");
    await expect(writeBackup(as(await aFullStore()), file)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: `Cannot write "${file}": a file is in the way; move it away, or name another folder`,
    });
    const absent = join(folder, "none", "backup.db");
    await expect(writeBackup(as(await aFullStore()), absent)).rejects.toMatchObject({
      message: `Cannot write "${absent}": there is no such file or folder; check its name`,
    });
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

describe("restoreLogs()", () => {
  it("gives an empty store the same rows, hashes and titles", async () => {
    const [from, to] = [await aFullStore(), aStore()];
    const file = join(aFolder(), "backup.db");
    await writeBackup(from, file);
    await restoreLogs(to, backupIn(file));
    expect(await to.collections()).toEqual(await from.collections());
    for (const id of [COLLECTION, OTHER]) {
      expect(await allOf(to.rows(id))).toEqual(await allOf(from.rows(id)));
    }
  });

  it("keeps the order of fields in which records were appended, for their hashes", async () => {
    const [from, to] = [aStore(), aStore()];
    const { type, ...others } = one;
    await from.append(COLLECTION, [{ ...others, type } as typeof one], 0);
    await restoreLogs(to, from);
    expect(await allOf(to.rows(COLLECTION))).toEqual(await allOf(from.rows(COLLECTION)));
  });

  it("refuses a store that has one of the logs, and restores none", async () => {
    const [from, to] = [await aFullStore(), aStore()];
    await to.append(COLLECTION, [three], 0);
    await expect(restoreLogs(to, from)).rejects.toMatchObject({
      code: "VERSION_CONFLICT",
      message: `Cannot restore collection "${COLLECTION}": the store has a log of it already, at version 1; restore into an empty store: name another folder in WHENCE_DATA, or another database in DATABASE_URL`,
    });
    expect((await to.collections()).map(({ id }) => id)).toEqual([COLLECTION]);
  });
});
