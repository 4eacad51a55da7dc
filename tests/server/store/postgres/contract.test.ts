import { openPostgresStore } from "../../../../server/store/postgres/open-postgres-store.ts";
import { describeLogStore } from "../../../support/log-store-contract.ts";
import { createDatabase } from "../../../support/postgres.ts";

describeLogStore("PostgreSQL", async () => {
  const { url, query, drop } = await createDatabase();
  return {
    open: () => openPostgresStore(url),
    tamper: async (tampering) => {
      const { collection, first } = tampering;
      const text =
        tampering.type === "remove"
          ? "delete from whence.log where collection = $1 and first = $2"
          : "update whence.log set records = replace(records, $3, $4) where collection = $1 and first = $2";
      const values = tampering.type === "remove" ? [] : [tampering.from, tampering.to];
      await query(text, [collection, first, ...values]);
    },
    dispose: drop,
  };
});
