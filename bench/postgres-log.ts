/** A PostgreSQL server of the bench's own, if one can be started here, and how large a log is there. */

import pg from "pg";
import { PostgresServer } from "../tests/support/postgres/postgres-server.ts";

export type StartedPostgres =
  | {
      readonly type: "started";
      /** Of a new, empty database. */
      readonly createDatabase: () => Promise<string>;
      readonly stop: () => Promise<void>;
    }
  | { readonly type: "absent"; readonly reason: string };

/** Starts the system's PostgreSQL or the one that comes as a package, with data of its own. */
export async function startPostgres(): Promise<StartedPostgres> {
  let server: PostgresServer | undefined;
  try {
    const created = (server = await PostgresServer.create());
    await created.start();
    let databases = 0;
    return {
      type: "started",
      createDatabase: async () => {
        const name = `bench_${(databases += 1)}`;
        await created.query(`create database ${name}`);
        return created.url(name);
      },
      stop: () => created.remove(),
    };
  } catch (error) {
    await server?.remove();
    return { type: "absent", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Bytes of the logs of a database that has one collection, with what they need beside them. */
export async function logBytesIn(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly bytes: string }>(
      "select pg_total_relation_size('whence.log') as bytes",
    );
    return Number(rows[0]?.bytes);
  } finally {
    await client.end();
  }
}
