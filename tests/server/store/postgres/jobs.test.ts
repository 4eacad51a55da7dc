import { expect, it } from "vitest";
import { jobStoreContract } from "../../../support/job-store-contract.ts";
import { aText } from "../../../support/ingesting.ts";
import { aDatabase, aStore } from "../../../support/postgres-test.ts";
import { SHORT_TIMES } from "../../../support/postgres/queue-times.ts";
import { COLLECTION, MADE } from "../../../support/records.ts";

jobStoreContract("PostgreSQL", async () => {
  const { url } = await aDatabase();
  return (await aStore(url, { queue: SHORT_TIMES })).jobs;
});

it("the queue keeps what waits for a year, and what has ended for a day", async () => {
  const { url, query } = await aDatabase();
  const { jobs } = await aStore(url, { queue: SHORT_TIMES });
  const job = { id: "job_1", collection: COLLECTION, extractor: "offline" as const, made: MADE };
  await jobs.create(job, [aText("One.")]);
  const kept =
    "keep_until - start_after >= interval '365 days' as waits, deletion_seconds as ended";
  expect(await query(`select name, ${kept} from whence_jobs.job`)).toEqual([
    { name: "ingest", waits: true, ended: 86_400 },
  ]);
});
