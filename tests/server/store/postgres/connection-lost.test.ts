/** Connections that are lost and come back: nothing is acknowledged that is not in the log. */

import { describe, expect, it } from "vitest";
import { verifyRows } from "../../../../server/store/log-row.ts";
import { allOf, idsIn, take, THREE } from "../../../support/log-store/log-changes.ts";
import { until } from "../../../support/postgres/standby.ts";
import { aDatabase, aProxy, aStore, NEVER } from "../../../support/postgres-test.ts";
import { COLLECTION } from "../../../support/records.ts";

const [one, two, three] = THREE;
const INSERT = "whence_insert_next_row";

/** Two stores that have one record in their log: one through a proxy, the other beside it. */
async function twoStores() {
  const database = await aDatabase();
  const proxy = await aProxy(database.url);
  const store = await aStore(proxy.url);
  const beside = await aStore(database.url);
  await store.append(COLLECTION, [one], 0);
  return { ...database, proxy, store, beside };
}

describe("append()", () => {
  it.each(["question", "answer"] as const)(
    "appends once when the %s is lost with the connection",
    async (part) => {
      const { proxy, store, beside } = await twoStores();
      const lost = proxy.lose(part, INSERT);
      const appended = store.append(COLLECTION, [two], 1);
      await lost;
      proxy.mend();
      expect(await appended).toEqual({ type: "appended", version: 2 });
      expect(idsIn(await allOf(beside.read(COLLECTION)))).toEqual([one.id, two.id]);
    },
  );

  it("appends an act of several rows once when the answer to its end is lost", async () => {
    const { proxy, store, beside } = await twoStores();
    const many = Array.from({ length: 1200 }, () => two);
    const lost = proxy.lose("answer", "commit\0");
    const appended = store.append(COLLECTION, many, 1);
    await lost;
    proxy.mend();
    expect(await appended).toEqual({ type: "appended", version: 1201 });
    expect(await beside.version(COLLECTION)).toBe(1201);
    expect(await verifyRows(COLLECTION, beside.rows(COLLECTION))).toMatchObject({ defects: [] });
  });

  it("answers with a conflict when another came first meanwhile", async () => {
    const { proxy, store, beside } = await twoStores();
    const lost = proxy.lose("question", INSERT);
    const appended = store.append(COLLECTION, [two], 1);
    await lost;
    await beside.append(COLLECTION, [three], 1);
    proxy.mend();
    const newer = [{ version: 2, records: [three] }];
    expect(await appended).toEqual({ type: "conflict", version: 2, newer });
  });

  it("says that it does not know when the connection does not come back", async () => {
    const { proxy, beside } = await twoStores();
    const store = await aStore(proxy.url, { patience: 200 });
    void proxy.lose("answer", INSERT);
    await expect(store.append(COLLECTION, [two], 1)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("whether it was appended is not known") as unknown,
      details: { unknown: true },
    });
    expect(await beside.version(COLLECTION)).toBe(2);
    proxy.mend();
    const newer = [{ version: 2, records: [two] }];
    const again = await store.append(COLLECTION, [two], 1);
    expect(again).toEqual({ type: "conflict", version: 2, newer });
  });

  it("says at once that nothing was appended when there was no connection", async () => {
    const { proxy, store, beside } = await twoStores();
    proxy.cut();
    await expect(store.append(COLLECTION, [two], 1)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.not.stringContaining("not known") as unknown,
    });
    expect(await beside.version(COLLECTION)).toBe(1);
  });

  it("continues the log that is there, not the one that was", async () => {
    const { url, query, store } = await twoStores();
    await store.append(COLLECTION, [two], 1);
    // A primary was lost with its last record, and something else came in its place.
    await query("delete from whence.log where first = 2");
    await (await aStore(url)).append(COLLECTION, [three], 1);
    await store.append(COLLECTION, [one], 2);
    expect(await verifyRows(COLLECTION, store.rows(COLLECTION))).toMatchObject({
      end: { version: 3 },
      defects: [],
    });
  });
});

describe("watch()", () => {
  it("goes on without a gap or a repetition when the connection comes back", async () => {
    const { proxy, store, beside } = await twoStores();
    const changes = store.watch(COLLECTION, 0, new AbortController().signal);
    const seen = take(changes, 4);
    await store.append(COLLECTION, [two], 1);
    proxy.cut();
    await beside.append(COLLECTION, [three], 2);
    proxy.mend();
    await beside.append(COLLECTION, [one], 3);
    expect((await seen).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
  });

  it("goes on when the server ends its connections", async () => {
    const { query, name, store, beside } = await twoStores();
    const changes = store.watch(COLLECTION, 0, new AbortController().signal);
    const iterator = changes[Symbol.asyncIterator]();
    await iterator.next();
    await query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = $1 and pid <> pg_backend_pid()`,
      [name],
    );
    await beside.append(COLLECTION, [two], 1);
    expect((await iterator.next()).value).toEqual({ version: 2, records: [two] });
  });
});

describe("notifications", () => {
  it("tell of another server's appends without looking for them", async () => {
    const { url } = await aDatabase();
    const patient = { pollInterval: NEVER, pollIntervalWhileListening: NEVER };
    const [store, other] = [await aStore(url, patient), await aStore(url)];
    const seen = take(store.watch(COLLECTION, 0, new AbortController().signal), 3);
    for (const [index, record] of THREE.entries()) await other.append(COLLECTION, [record], index);
    expect(idsIn(await seen)).toEqual([one.id, two.id, three.id]);
  });

  it("are done without behind a pooler that does not deliver them", async () => {
    const { url, query } = await aDatabase();
    const proxy = await aProxy(url);
    proxy.swallow("whence_log");
    const looking = { pollInterval: 20, pollIntervalWhileListening: NEVER };
    const [store, other] = [await aStore(proxy.url, looking), await aStore(url)];
    const changes = store.watch(COLLECTION, 0, new AbortController().signal);
    const iterator = changes[Symbol.asyncIterator]();
    for (const [index, record] of [one, two, three].entries()) {
      const next = iterator.next();
      // It was called by then, and believed if it does not matter that no echo came.
      await until(async () => {
        const called = "select from pg_stat_activity where query = 'listen whence_log'";
        return (await query(called)).length > 0;
      });
      await other.append(COLLECTION, [record], index);
      expect((await next).value).toEqual({ version: index + 1, records: [record] });
    }
  });

  it("are done without where the database has none", async () => {
    const { url, query } = await aDatabase();
    await query("alter function pg_catalog.pg_notify(text, text) rename to no_notify");
    const looking = { pollInterval: 20, pollIntervalWhileListening: NEVER };
    const [store, other] = [await aStore(url, looking), await aStore(url)];
    const seen = take(store.watch(COLLECTION, 0, new AbortController().signal), 2);
    await other.append(COLLECTION, [one], 0);
    await other.append(COLLECTION, [two], 1);
    expect(idsIn(await seen)).toEqual([one.id, two.id]);
  });
});
