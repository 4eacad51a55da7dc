/** The part of the contract of log stores that is about appending. */

import { expect, it } from "vitest";
import { aClaim, COLLECTION } from "../records.ts";
import { allOf, appendWithRetries, idsIn, OTHER, THREE } from "./log-changes.ts";
import type { StoreBench } from "./log-database.ts";

const [one, two, three] = THREE;

export function describeAppending({ open }: StoreBench): void {
  it("append() answers with the version that the log is at then", async () => {
    const store = await open();
    expect(await store.append(COLLECTION, [one, two], 0)).toEqual({ type: "appended", version: 2 });
    expect(await store.append(COLLECTION, [three], 2)).toEqual({ type: "appended", version: 3 });
    expect(await store.version(COLLECTION)).toBe(3);
  });

  it("append() counts each collection by itself", async () => {
    const store = await open();
    await store.append(COLLECTION, [one, two], 0);
    const record = { ...three, collection: OTHER };
    expect(await store.append(OTHER, [record], 0)).toEqual({ type: "appended", version: 1 });
    expect(await allOf(store.read(COLLECTION))).toEqual([{ version: 2, records: [one, two] }]);
    expect(await allOf(store.read(OTHER))).toEqual([{ version: 1, records: [record] }]);
  });

  it("append() that lost a race answers with what the winner appended, and appends nothing", async () => {
    const [winner, loser] = [await open(), await open()];
    await winner.append(COLLECTION, [one], 0);
    await winner.append(COLLECTION, [two], 1);
    expect(await loser.append(COLLECTION, [three], 1)).toEqual({
      type: "conflict",
      version: 2,
      newer: [{ version: 2, records: [two] }],
    });
    expect(await loser.append(COLLECTION, [three], 0)).toEqual({
      type: "conflict",
      version: 2,
      newer: [
        { version: 1, records: [one] },
        { version: 2, records: [two] },
      ],
    });
    expect(idsIn(await allOf(loser.read(COLLECTION)))).toEqual([one.id, two.id]);
  });

  it("append() answers a conflict within one act with the rest of that act", async () => {
    const store = await open();
    await store.append(COLLECTION, [one, two], 0);
    expect(await store.append(COLLECTION, [three], 1)).toEqual({
      type: "conflict",
      version: 2,
      newer: [{ version: 2, records: [two] }],
    });
  });

  it("append() that expects more than there is answers with a conflict and nothing newer", async () => {
    const store = await open();
    const nothing = { type: "conflict", version: 0, newer: [] };
    expect(await store.append(COLLECTION, [one], 1)).toEqual(nothing);
    expect(await store.version(COLLECTION)).toBe(0);
    await store.append(COLLECTION, [one], 0);
    expect(await store.append(COLLECTION, [two], 5)).toEqual({ ...nothing, version: 1 });
    expect(await store.version(COLLECTION)).toBe(1);
  });

  it("append() refuses no records at all", async () => {
    const store = await open();
    await expect(store.append(COLLECTION, [], 0)).rejects.toMatchObject({ code: "RECORD_INVALID" });
    expect(await store.collections()).toEqual([]);
  });

  it("append() refuses a record of another collection, and appends none of the others", async () => {
    const store = await open();
    const foreign = { ...three, collection: OTHER };
    await expect(store.append(COLLECTION, [one, foreign], 0)).rejects.toMatchObject({
      code: "RECORD_INVALID",
    });
    const many = Array.from({ length: 2500 }, () => one);
    await expect(store.append(COLLECTION, [...many, foreign], 0)).rejects.toMatchObject({
      code: "RECORD_INVALID",
    });
    expect(await store.collections()).toEqual([]);
  });

  it("append() takes thousands of records as one act", async () => {
    const [store, other] = [await open(), await open()];
    const records = Array.from({ length: 2500 }, (_, index) => aClaim({ key: `${index}` }));
    expect(await store.append(COLLECTION, records, 0)).toEqual({ type: "appended", version: 2500 });
    const changes = await allOf(other.read(COLLECTION));
    expect(changes.flatMap((change) => change.records)).toEqual(records);
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.at(-1)?.version).toBe(2500);
    expect(await other.append(COLLECTION, [one], 2500)).toEqual({
      type: "appended",
      version: 2501,
    });
  });

  it("none is lost and none is twice when two stores append at once", async () => {
    const stores = [await open(), await open()];
    const sent = await Promise.all(
      stores.map((store, writer) => appendWithRetries(store, `${writer}`, 100)),
    );
    for (const store of stores) {
      const changes = await allOf(store.read(COLLECTION));
      expect(changes.map(({ version }) => version)).toEqual(
        Array.from({ length: 200 }, (_, index) => index + 1),
      );
      const ids = idsIn(changes);
      for (const [writer, mine] of sent.entries()) {
        expect([writer, ids.filter((id) => mine.includes(id))]).toEqual([writer, mine]);
      }
    }
  });
}
