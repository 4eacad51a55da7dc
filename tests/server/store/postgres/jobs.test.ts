import { jobStoreContract } from "../../../support/job-store-contract.ts";
import { aDatabase, aStore } from "../../../support/postgres-test.ts";
import { SHORT_TIMES } from "../../../support/postgres/queue-times.ts";

jobStoreContract("PostgreSQL", async () => {
  const { url } = await aDatabase();
  return (await aStore(url, { queue: SHORT_TIMES })).jobs;
});
