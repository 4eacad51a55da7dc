import { jobStoreContract } from "../../../support/job-store-contract.ts";
import { aDatabase, aStore } from "../../../support/postgres-test.ts";

/** In seconds: as short as the queue allows. */
const TIMES = { heartbeat: 10, monitor: 1, poll: 0.05, retryDelay: 1 };

jobStoreContract("PostgreSQL", async () => {
  const { url } = await aDatabase();
  return (await aStore(url, { queue: TIMES })).jobs;
});
