import { openPostgresStore } from "../../../../server/store/postgres/open-postgres-store.ts";
import { createDatabase } from "../../../support/postgres.ts";
import { describeTokenStore } from "../../../support/token-store-contract.ts";

describeTokenStore("PostgreSQL", async () => {
  const { url, drop } = await createDatabase();
  return { open: () => openPostgresStore(url), dispose: drop };
});
