/** The part of the contract of log stores that is about watching. */

import { expect, it } from "vitest";
import { COLLECTION } from "../records.ts";
import { allOf, appendWithRetries, idsIn, take, THREE } from "./log-changes.ts";
import type { StoreBench } from "./log-database.ts";

const [one, two, three] = THREE;

/** A signal that is never aborted: the test's store is closed at its end. */
function never(): AbortSignal {
  return new AbortController().signal;
}

export function describeWatching({ open }: StoreBench): void {
  it("watch() gives what is there first, and then what comes", async () => {
    const store = await open();
    await store.append(COLLECTION, [one], 0);
    const changes = store.watch(COLLECTION, 0, never())[Symbol.asyncIterator]();
    expect(await changes.next()).toEqual({ done: false, value: { version: 1, records: [one] } });
    const next = changes.next();
    await store.append(COLLECTION, [two, three], 1);
    expect((await next).value).toEqual({ version: 3, records: [two, three] });
  });

  it("watch() begins after the given version, in the middle of an act too", async () => {
    const store = await open();
    await store.append(COLLECTION, [one, two], 0);
    const changes = take(store.watch(COLLECTION, 1, never()), 2);
    await store.append(COLLECTION, [three], 2);
    expect(await changes).toEqual([
      { version: 2, records: [two] },
      { version: 3, records: [three] },
    ]);
  });

  it("watch() begins before there is a log", async () => {
    const store = await open();
    const changes = take(store.watch(COLLECTION, 0, never()), 1);
    await store.append(COLLECTION, [one], 0);
    expect(await changes).toEqual([{ version: 1, records: [one] }]);
  });

  it("watch() sees what another store appends", async () => {
    const [store, other] = [await open(), await open()];
    const changes = take(store.watch(COLLECTION, 0, never()), 2);
    await other.append(COLLECTION, [one], 0);
    await other.append(COLLECTION, [two], 1);
    expect(idsIn(await changes)).toEqual([one.id, two.id]);
  });

  it("watch() of two stores sees the appends of both: in order, none lost, none twice", async () => {
    const stores = [await open(), await open()];
    const seen = stores.map((store) => take(store.watch(COLLECTION, 0, never()), 200));
    await Promise.all(stores.map((store, writer) => appendWithRetries(store, `${writer}`, 100)));
    const [first] = stores;
    const log = first === undefined ? [] : await allOf(first.read(COLLECTION));
    expect(log).toHaveLength(200);
    for (const changes of await Promise.all(seen)) expect(changes).toEqual(log);
  });

  it("watch() ends without an error when it is aborted while it waits", async () => {
    const store = await open();
    await store.append(COLLECTION, [one], 0);
    const controller = new AbortController();
    const changes = store.watch(COLLECTION, 0, controller.signal)[Symbol.asyncIterator]();
    await changes.next();
    const next = changes.next();
    controller.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await allOf(store.watch(COLLECTION, 0, AbortSignal.abort()))).toEqual([]);
  });

  it("watch() ends without an error when the store is closed", async () => {
    const store = await open();
    const changes = allOf(store.watch(COLLECTION, 0, never()));
    const others = store.watch(COLLECTION, 0, never())[Symbol.asyncIterator]();
    await store.append(COLLECTION, [one], 0);
    await others.next();
    const next = others.next();
    await store.close();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(idsIn(await changes).length).toBeLessThanOrEqual(1);
  });
}
