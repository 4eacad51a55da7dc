/** The part of the contract of log stores that is about verifying. */

import { expect, it } from "vitest";
import { HASH_BYTES, verifyRows } from "../../../server/store/log-row.ts";
import type { VerifiedLog } from "../../../server/store/log-row.ts";
import type { LogRow, LogStore, StoredChange } from "../../../server/store/log-store.ts";
import { COLLECTION } from "../records.ts";
import { allOf, aTitle, take, THREE } from "./log-changes.ts";
import type { StoreBench } from "./log-database.ts";

const [one, two, three] = THREE;

async function verified(store: LogStore): Promise<VerifiedLog> {
  return verifyRows(COLLECTION, store.rows(COLLECTION));
}

export function describeVerifying({ open, tamper }: StoreBench): void {
  async function aLog(): Promise<LogStore> {
    const store = await open();
    await store.append(COLLECTION, [one, two], 0);
    await store.append(COLLECTION, [three], 2);
    await store.append(COLLECTION, [aTitle("Harbour")], 3);
    return store;
  }

  it("rows() gives the rows in order, with a hash a record", async () => {
    const store = await aLog();
    const rows: readonly LogRow[] = await allOf(store.rows(COLLECTION));
    expect(rows.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(rows.map(({ hashes }) => hashes.length / HASH_BYTES)).toEqual([2, 1, 1]);
    expect(rows[0]?.records).toBe(`${JSON.stringify(one)}\n${JSON.stringify(two)}`);
    expect((await allOf(store.rows(COLLECTION, 2))).map(({ first }) => first)).toEqual([3, 4]);
    expect(await allOf(store.rows(COLLECTION, 4))).toEqual([]);
  });

  it("rows() of an untouched log have no defect", async () => {
    expect(await verified(await aLog())).toMatchObject({ end: { version: 4 }, defects: [] });
  });

  it("rows() show a record that was changed", async () => {
    const store = await aLog();
    await tamper({ type: "change", collection: COLLECTION, first: 1, from: two.id, to: three.id });
    const [defect, ...others] = (await verified(store)).defects;
    expect(defect).toMatchObject({ type: "changed", first: 2, last: 2, record: three.id });
    expect(others).toEqual([]);
  });

  it("rows() show records that are missing", async () => {
    const store = await aLog();
    await tamper({ type: "remove", collection: COLLECTION, first: 3 });
    expect((await verified(store)).defects).toEqual([
      { collection: COLLECTION, type: "missing", first: 3, last: 3 },
    ]);
  });

  it("read() refuses what is no record, and says which one", async () => {
    const store = await aLog();
    const [from, to] = ['"type":"claim"', '"type":"claims"'];
    await tamper({ type: "change", collection: COLLECTION, first: 3, from, to });
    await expect(allOf(store.read(COLLECTION))).rejects.toMatchObject({
      code: "RECORD_INVALID",
      message: expect.stringContaining("record 3 ") as unknown,
    });
    expect(await take(store.read(COLLECTION), 1)).toEqual<readonly StoredChange[]>([
      { version: 2, records: [one, two] },
    ]);
  });
}
