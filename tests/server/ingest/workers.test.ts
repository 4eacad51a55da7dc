/** Workers on PostgreSQL, each in a process of its own, and one of them killed. */

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { verifyRows } from "../../../server/store/log-row.ts";
import type { Store } from "../../../server/store/token-store.ts";
import { aText, countTypes, makeCollection, recordsIn } from "../../support/ingesting.ts";
import { aDatabase, aStore } from "../../support/postgres-test.ts";
import { SHORT_TIMES } from "../../support/postgres/queue-times.ts";
import { COLLECTION } from "../../support/records.ts";
import { setTimeout as sleep } from "node:timers/promises";

const PROGRAM = fileURLToPath(new URL("../../support/postgres/worker-process.ts", import.meta.url));
const DOCUMENTS = 12;

async function startWorker(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM, url], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

async function aJob({ jobs }: Store): Promise<void> {
  const made = { by: { kind: "person" as const, name: "Ada" }, at: "2026-01-05T00:00:00Z" };
  const texts = Array.from({ length: DOCUMENTS }, (_, number) =>
    aText(`Crane ${number} fell. [slow] Nobody saw it.`, `${number}.txt`),
  );
  await jobs.create({ id: "job_1", collection: COLLECTION, extractor: "offline", made }, texts);
}

async function until(store: Store, isEnough: (ended: number) => boolean): Promise<void> {
  for (;;) {
    const [job] = await store.jobs.list(COLLECTION, "job_1");
    const { done = 0, failed = 0 } = job?.counts ?? {};
    if (isEnough(done + failed)) return;
    await sleep(50);
  }
}

it("a worker that is killed loses nothing and repeats nothing", async () => {
  const { url } = await aDatabase();
  const store = await aStore(url, { queue: SHORT_TIMES });
  await makeCollection(store);
  await aJob(store);
  const [one, two] = await Promise.all([startWorker(url), startWorker(url)]);
  await until(store, (ended) => ended >= 2);
  one.kill("SIGKILL");
  await until(store, (ended) => ended === DOCUMENTS);
  two.kill("SIGTERM");
  expect((await once(two, "exit"))[0]).toBe(0);
  const [job] = await store.jobs.list(COLLECTION, "job_1");
  expect(job).toMatchObject({ state: "done", counts: { total: DOCUMENTS, failed: 0 } });
  const records = await recordsIn(store);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(countTypes(records)).toEqual({
    collection: 1,
    document: DOCUMENTS,
    claim: 2 * DOCUMENTS,
    appearance: 2 * DOCUMENTS,
    // All say that nobody saw it: each is judged the same as the first, by whichever worker read it.
    judgement: DOCUMENTS - 1,
  });
  expect(await verifyRows(COLLECTION, store.rows(COLLECTION))).toMatchObject({ defects: [] });
}, 60_000);
