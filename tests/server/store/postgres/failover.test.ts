/** A synchronous standby: what was acknowledged is there after the primary is lost. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { parseCollectionId } from "../../../../server/model/record-fields.ts";
import type { CollectionId } from "../../../../server/model/ids.ts";
import { verifyRows } from "../../../../server/store/log-row.ts";
import type { LogStore } from "../../../../server/store/log-store.ts";
import { allOf, idsIn } from "../../../support/log-store/log-changes.ts";
import { startPair, until } from "../../../support/postgres/standby.ts";
import type { ServerPair } from "../../../support/postgres/standby.ts";
import { aStore } from "../../../support/postgres-test.ts";
import { aClaim } from "../../../support/records.ts";

const WRITERS = ["north", "south", "east", "west"].map((name) => parseCollectionId(name));
/** Appends that are acknowledged in all before the primary is lost, and after that by each. */
const BEFORE = 400;
const AFTER = 20;

let pair: ServerPair;

beforeAll(async () => {
  pair = await startPair();
});

afterAll(() => pair.remove());

/** The process that runs a statement with `words` in it and waits for the standby. */
async function waiting(words: string): Promise<number> {
  let pid: unknown;
  await until(async () => {
    const rows = await pair.primary.query(`select pid from pg_stat_activity
      where wait_event = 'SyncRep' and query like '%${words}%'`);
    pid = rows[0]?.["pid"];
    return pid !== undefined;
  });
  return Number(pid);
}

it.each(["pg_terminate_backend", "pg_cancel_backend"])(
  "an append is not acknowledged when %s ends its waiting for the standby",
  async (end) => {
    const collection = parseCollectionId(end.replaceAll("_", "-"));
    const store = await aStore(pair.url);
    const records = [aClaim({ key: "first" }), aClaim({ key: "second" })].map((record) => ({
      ...record,
      collection,
    }));
    await store.append(collection, records.slice(0, 1), 0);
    await pair.standby.stop();
    let isAcknowledged = false;
    const appended = store.append(collection, records.slice(1), 1).finally(() => {
      isAcknowledged = true;
    });
    await pair.primary.query(`select ${end}(${await waiting("insert into whence.log")})`);
    // Others can read it now, and yet the primary alone has it.
    await waiting("with written as");
    expect(await store.version(collection)).toBe(2);
    expect(isAcknowledged).toBe(false);
    await pair.standby.start();
    expect(await appended).toEqual({ type: "appended", version: 2 });
  },
);

it("every acknowledged record is there after the primary was killed and the standby promoted", async () => {
  const store = await aStore(pair.url, { pollInterval: 50 });
  const acknowledged = new Map<CollectionId, string[]>(WRITERS.map((writer) => [writer, []]));
  const count = () => [...acknowledged.values()].reduce((sum, ids) => sum + ids.length, 0);
  const watched = WRITERS.map((writer) => watchUntilLast(store, writer));
  const stopping = new AbortController();

  const writers = WRITERS.map((writer) =>
    write(store, writer, acknowledged.get(writer) ?? [], stopping.signal),
  );
  await until(async () => count() >= BEFORE);
  await pair.primary.stop("SIGKILL");
  await pair.standby.query("select pg_promote()");
  const after = new Map([...acknowledged].map(([writer, ids]) => [writer, ids.length + AFTER]));
  await until(async () =>
    [...acknowledged].every(([writer, ids]) => ids.length >= (after.get(writer) ?? 0)),
  );
  stopping.abort();
  await Promise.all(writers);

  for (const [index, writer] of WRITERS.entries()) {
    const version = await store.version(writer);
    await store.append(writer, [{ ...aClaim({ key: "last" }), collection: writer }], version);
    const log = idsIn(await allOf(store.read(writer)));
    const mine = new Set(acknowledged.get(writer));
    expect(log.filter((id) => mine.has(id))).toEqual(acknowledged.get(writer));
    expect(await watched[index]).toEqual(log);
    expect(await verifyRows(writer, store.rows(writer))).toMatchObject({ defects: [] });
  }
});

/** Appends one claim after another; what was acknowledged goes to `ids`. */
async function write(
  store: LogStore,
  collection: CollectionId,
  ids: string[],
  signal: AbortSignal,
): Promise<void> {
  let version = 0;
  for (let index = 0; !signal.aborted; index += 1) {
    const record = { ...aClaim({ key: `${collection} ${index}` }), collection };
    try {
      const appended = await store.append(collection, [record], version);
      ({ version } = appended);
      if (appended.type === "appended") ids.push(record.id);
    } catch {
      // Not acknowledged: it may be in the log or not, and the next append tells by a conflict.
    }
  }
}

async function watchUntilLast(
  store: LogStore,
  collection: CollectionId,
): Promise<readonly string[]> {
  const last = aClaim({ key: "last" }).id;
  const seen: string[] = [];
  for await (const change of store.watch(collection, 0, new AbortController().signal)) {
    seen.push(...idsIn([change]));
    if (seen.at(-1) === last) break;
  }
  return seen;
}
