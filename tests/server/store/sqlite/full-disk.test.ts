import { expect, it, onTestFinished } from "vitest";
import type { LogRecord } from "../../../../server/model/record.ts";
import { verifyRows } from "../../../../server/store/log-row.ts";
import type { SqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import { openSqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import { allOf, idsIn } from "../../../support/log-store/log-changes.ts";
import { aDocument, COLLECTION } from "../../../support/records.ts";
import { aFolder } from "../../../support/sqlite-database.ts";

/** Of the database's pages, which have 4096 bytes: enough for some appends of the test, not for all. */
const [FEW_PAGES, MANY_PAGES] = [100, 10_000];

/** Lets the database have no more pages than that: what SQLite says then is what it says of a full disk. */
function limitTo(store: SqliteStore, pages: number): void {
  store.database.exec(`PRAGMA max_page_count = ${pages}`);
}

function record(version: number): LogRecord {
  return aDocument({ key: `${version}`, text: `${version} `.repeat(5000) });
}

it("append() to a full disk is refused, writes nothing, and works again once there is room", async () => {
  const store = openSqliteStore(aFolder());
  onTestFinished(() => store.close());
  limitTo(store, FEW_PAGES);
  const append = (version: number) => store.append(COLLECTION, [record(version)], version);
  const fill = async () => {
    for (let version = 0; version < FEW_PAGES; version += 1) await append(version);
  };
  await expect(fill()).rejects.toMatchObject({
    code: "STORE_FULL",
    message: expect.stringMatching(
      /^Cannot append to ".*whence\.db": there is no room left on its disk, and nothing was written; make room and try again$/u,
    ) as unknown,
  });
  const before = await store.version(COLLECTION);
  expect(before).toBeGreaterThan(2);
  await expect(append(before)).rejects.toMatchObject({ code: "STORE_FULL" });

  limitTo(store, MANY_PAGES);
  await append(before);
  await append(before + 1);
  const numbers = Array.from({ length: before + 2 }, (_, index) => index);
  expect(idsIn(await allOf(store.read(COLLECTION)))).toEqual(numbers.map((one) => record(one).id));
  expect(await verifyRows(COLLECTION, store.rows(COLLECTION))).toMatchObject({ defects: [] });
});
