import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import { describeTokenStore } from "../../../support/token-store-contract.ts";

describeTokenStore("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whence-tokens-"));
  return {
    open: async () => openSqliteStore(folder),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
