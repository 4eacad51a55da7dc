import { expect, it } from "vitest";
import { jobStoreContract } from "../../../support/job-store-contract.ts";
import { aText } from "../../../support/ingesting.ts";
import { temporaryStore } from "../../../support/library.ts";
import { COLLECTION } from "../../../support/records.ts";
import { openSqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";

jobStoreContract("the embedded store", async () => temporaryStore().store.jobs);

it("what a process was reading when it died is read by the next, after its lease", async () => {
  const { store, folder } = temporaryStore();
  const made = { by: { kind: "person" as const, name: "Ada" }, at: "2026-01-05T00:00:00Z" };
  const job = { id: "job_1", collection: COLLECTION, extractor: "offline" as const, made };
  await store.jobs.create(job, [aText("One.")]);
  // As a process leaves it that ends while it reads.
  const died = openSqliteStore(folder);
  died.database.exec("update ingest_item set state = 'extracting', attempts = 1, lease = 1");
  await died.close();
  const stop = new AbortController();
  const taken: string[] = [];
  await store.jobs.work({
    concurrency: 1,
    signal: stop.signal,
    take: async ({ source }) => {
      taken.push(source.name);
      stop.abort();
      return {
        state: "known",
        messages: [],
        documents: [],
        added: 0,
        records: 0,
        claims: 0,
        refused: 0,
      };
    },
  });
  expect(taken).toEqual(["report.txt"]);
  expect(await store.jobs.list(COLLECTION)).toMatchObject([{ state: "done" }]);
});
