/** Several servers on one database, each in a process of its own. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { verifyRows } from "../../../../server/store/log-row.ts";
import { allOf, idsIn } from "../../../support/log-store/log-changes.ts";
import { aDatabase, aStore } from "../../../support/postgres-test.ts";
import { COLLECTION } from "../../../support/records.ts";

const PROGRAM = fileURLToPath(
  new URL("../../../support/postgres/append-process.ts", import.meta.url),
);
const EACH = 150;

interface Share {
  readonly appended: readonly string[];
  readonly seen: readonly string[];
}

it("two processes see each other's appends in order, none lost and none twice", async () => {
  const { url } = await aDatabase();
  const run = async (writer: string): Promise<Share> => {
    const args = [PROGRAM, url, writer, `${EACH}`, `${2 * EACH}`];
    return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  };
  const shares = await Promise.all(["one", "two"].map(run));
  const store = await aStore(url);
  const log = idsIn(await allOf(store.read(COLLECTION)));
  expect(new Set(log).size).toBe(2 * EACH);
  for (const { appended, seen } of shares) {
    expect(seen).toEqual(log);
    expect(log.filter((id) => appended.includes(id))).toEqual(appended);
  }
  expect(await verifyRows(COLLECTION, store.rows(COLLECTION))).toMatchObject({
    end: { version: 2 * EACH },
    defects: [],
  });
});
