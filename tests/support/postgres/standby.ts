/** A primary and the standby that has to confirm every commit. */

import { setTimeout as sleep } from "node:timers/promises";
import { PostgresServer } from "./postgres-server.ts";

export interface ServerPair {
  readonly primary: PostgresServer;
  readonly standby: PostgresServer;
  /** Both as one URL, as an operator writes it. */
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** Milliseconds between two looks. */
const PAUSE = 20;

/** A pair of servers that are streaming. */
export async function startPair(): Promise<ServerPair> {
  const primary = await PostgresServer.create({ settings: { synchronous_standby_names: "*" } });
  await primary.start();
  await primary.stop();
  // A copy of stopped data is what pg_basebackup makes; not every PostgreSQL brings that.
  const standby = await PostgresServer.create({ copyOf: primary });
  standby.follow(primary);
  await Promise.all([primary.start(), standby.start()]);
  await until(async () => {
    const rows = await primary.query("select sync_state from pg_stat_replication");
    return rows[0]?.["sync_state"] === "sync";
  });
  return {
    primary,
    standby,
    url: primary.url(
      `postgres?target_session_attrs=read-write`,
      `${primary.port},127.0.0.1:${standby.port}`,
    ),
    remove: async () => {
      await Promise.all([primary.remove(), standby.remove()]);
    },
  };
}

/** Ends when `isSo` says true; the test's own timeout ends the waiting. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(PAUSE);
}
