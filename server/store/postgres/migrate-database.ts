/** Migrations: bringing a database to what this version of the program expects, by node-pg-migrate. */

import { readdirSync } from "node:fs";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { runner } from "node-pg-migrate";
import type { Client } from "pg";
import { WhenceError } from "../../model/errors.ts";

const FOLDER = fileURLToPath(new URL("migrations", import.meta.url));
const SCHEMA = "whence";
const TABLE = "migrations";
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Runs the migrations that are missing, on a connection that is for this alone. Of several servers
 * that start at once one does, and the others wait for it. Where nothing is missing nothing is
 * written and nothing locked, so a role without the right to create tables is enough.
 *
 * @throws {WhenceError} STORE_NEWER when the database has a migration that is not ours
 */
export async function migrateDatabase(client: Client, name: string): Promise<void> {
  await requireUnicode(client, name);
  const ours = ourMigrations();
  const before = await migrationsIn(client);
  refuseNewer(before, ours, name);
  if (ours.every((migration) => before?.includes(migration))) return;
  await runner({
    dbClient: client,
    dir: FOLDER,
    direction: "up",
    schema: SCHEMA,
    // Asking for it needs a right on the whole database, even when it is there.
    createSchema: before === undefined,
    migrationsSchema: SCHEMA,
    migrationsTable: TABLE,
    advisoryLockMode: "wait",
    // A newer program that starts at the same time may have been faster: refused below, with words.
    checkOrder: false,
    logger: QUIET,
  });
  refuseNewer(await migrationsIn(client), ours, name);
}

function ourMigrations(): readonly string[] {
  return readdirSync(FOLDER)
    .map((file) => basename(file, extname(file)))
    .toSorted();
}

/** The migrations that the database has; undefined when it has not even the schema. */
async function migrationsIn(client: Client): Promise<readonly string[] | undefined> {
  const { rows } = await client.query<{ readonly schema: boolean; readonly table: boolean }>(
    `select exists (select from pg_catalog.pg_namespace where nspname = $1) as schema,
      exists (select from pg_catalog.pg_class join pg_catalog.pg_namespace as namespace
        on namespace.oid = relnamespace where nspname = $1 and relname = $2) as table`,
    [SCHEMA, TABLE],
  );
  if (rows[0]?.table !== true) return rows[0]?.schema === true ? [] : undefined;
  const found = await client.query<{ readonly name: string }>(
    `select name from ${SCHEMA}.${TABLE} order by id`,
  );
  return found.rows.map((row) => row.name);
}

function refuseNewer(
  found: readonly string[] | undefined,
  ours: readonly string[],
  name: string,
): void {
  const unknown = found?.find((migration) => !ours.includes(migration));
  if (unknown === undefined) return;
  throw new WhenceError(
    "STORE_NEWER",
    `Cannot open the database "${name}": a newer version of Whence changed it ("${unknown}"); update this program, or give it a database of its own`,
    { details: { migration: unknown } },
  );
}

async function requireUnicode(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ readonly server_encoding: string }>("show server_encoding");
  const encoding = rows[0]?.server_encoding;
  if (encoding === "UTF8") return;
  throw new WhenceError(
    "STORE_UNAVAILABLE",
    `Cannot open the database "${name}": its encoding is ${encoding}; create one with \`create database … template template0 encoding 'UTF8'\``,
  );
}
