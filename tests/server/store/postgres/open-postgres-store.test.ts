/** Opening the PostgreSQL store, and what it says when that or an append does not work. */

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { openPostgresStore } from "../../../../server/store/postgres/open-postgres-store.ts";
import { allOf, aTitle, idsIn, THREE } from "../../../support/log-store/log-changes.ts";
import { aDatabase, aStore, withParts } from "../../../support/postgres-test.ts";
import { createDatabase, runQuery } from "../../../support/postgres.ts";
import { COLLECTION } from "../../../support/records.ts";

const [one, two] = THREE;
const GUIDE = readFileSync(new URL("../../../../docs/postgres.md", import.meta.url), "utf8");

/** What `openPostgresStore` throws; nothing of it, nor of its causes, has the password. */
async function failure(url: string): Promise<unknown> {
  const { password } = new URL(url);
  try {
    await (await openPostgresStore(url)).close();
    return undefined;
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      expect(`${cause.stack}${JSON.stringify({ ...cause })}`).not.toContain(password);
    }
    return error;
  }
}

function unavailable(...words: readonly string[]) {
  return {
    code: "STORE_UNAVAILABLE",
    message: expect.stringMatching(words.join(".*")) as unknown,
  };
}

/** A role that goes with its database, which is made by the statements of docs/postgres.md. */
async function aServerRole() {
  const database = await createDatabase();
  const password = "secret-of-the-role";
  const role = `role_${database.name}`;
  onTestFinished(async () => {
    await database.query(`drop owned by ${role}`);
    await database.query(`drop role ${role}`);
    await database.drop();
  });
  await (await aStore(database.url)).append(COLLECTION, [one], 0);
  const grants = /^```sql\n(?<sql>create role whence_server.*?)^```$/ms.exec(GUIDE)?.groups?.[
    "sql"
  ];
  const text = grants?.replaceAll("whence_server", role).replace("'…'", `'${password}'`) ?? "";
  await database.query(text);
  return { ...database, url: withParts(database.url, { username: role, password }) };
}

describe("openPostgresStore()", () => {
  it.each(["", "data/log.db", "mysql://localhost/whence", "http://tester@localhost/"])(
    "refuses %j, which is no URL of a PostgreSQL database",
    async (url) => {
      await expect(openPostgresStore(url)).rejects.toMatchObject(unavailable("postgres://"));
    },
  );

  it("says where nobody answers", async () => {
    const { url } = await aDatabase();
    const port = await closedPort();
    const found = await failure(withParts(url, { port: `${port}` }));
    expect(found).toMatchObject(unavailable(`127.0.0.1:${port}/test_`, "REFUSED", "start the"));
  });

  it("says that the password is wrong", async () => {
    const { url } = await aDatabase();
    const found = await failure(withParts(url, { password: "not-the-password" }));
    expect(found).toMatchObject(unavailable("password authentication failed", "check user and"));
  });

  it("says that there is no such database", async () => {
    const { url } = await aDatabase();
    const found = await failure(withParts(url, { pathname: "/elsewhere" }));
    expect(found).toMatchObject(unavailable("elsewhere", "does not exist", "create the database"));
  });

  it("refuses a database that has not every character", async () => {
    const { name, query, url } = await aDatabase();
    await query(`create database ${name}_latin template template0 encoding 'LATIN1'`);
    onTestFinished(async () => void (await query(`drop database ${name}_latin`)));
    const found = await failure(withParts(url, { pathname: `/${name}_latin` }));
    expect(found).toMatchObject(unavailable("LATIN1", "encoding 'UTF8'"));
  });

  it("refuses a server that only reads", async () => {
    const { name, query, url } = await aDatabase();
    await query(`alter database ${name} set default_transaction_read_only = on`);
    expect(await failure(url)).toMatchObject(unavailable("standby or read-only", "promote"));
  });

  it("refuses a database that a newer version made, and says what to do", async () => {
    const { url, query } = await aDatabase();
    await (await openPostgresStore(url)).close();
    await query("insert into whence.migrations (name, run_on) values ('9999_later', now())");
    expect(await failure(url)).toMatchObject({
      code: "STORE_NEWER",
      message: expect.stringMatching(/9999_later.*update this program/) as unknown,
    });
  });

  it("makes the tables once when several servers start at once", async () => {
    const { url, query } = await aDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => aStore(url)));
    await stores[0]?.append(COLLECTION, [one], 0);
    expect(await stores[5]?.version(COLLECTION)).toBe(1);
    const names = (await query("select name from whence.migrations")).map(({ name }) => name);
    expect(names).toContain("0001_log");
    expect(names).toEqual([...new Set(names)]);
  });

  it("makes the tables in a schema that was made for it", async () => {
    const { url, query } = await aDatabase();
    await query("create schema whence");
    const store = await aStore(url);
    expect(await store.append(COLLECTION, [one], 0)).toEqual({ type: "appended", version: 1 });
  });

  it("makes acknowledged durable even where the database's default is not", async () => {
    const { name, query, url } = await aDatabase();
    await query(`alter database ${name} set synchronous_commit = off`);
    const store = await aStore(url);
    await store.append(COLLECTION, [one], 0);
    await query(`create table settings as select '' as setting;
      create function note() returns trigger language plpgsql as
        'begin update settings set setting = current_setting(''synchronous_commit''); return new; end';
      create trigger note before insert on whence.log for each row execute function note()`);
    await store.append(COLLECTION, [two], 1);
    expect(await query("select setting from settings")).toEqual([{ setting: "on" }]);
  });

  it("works as the role of docs/postgres.md, which can alter nothing of the log", async () => {
    const { url } = await aServerRole();
    const store = await aStore(url);
    await store.append(COLLECTION, [two, aTitle("Harbour")], 1);
    expect(await store.collections()).toEqual([{ id: COLLECTION, version: 3, title: "Harbour" }]);
    await store.tokens.keepSecret("test", Buffer.from("secret"));
    expect(await store.tokens.revoke("nobody")).toBe(false);
    await expect(runQuery(url, "update whence.log set last = 9")).rejects.toThrow("denied");
    await expect(runQuery(url, "delete from whence.log")).rejects.toThrow("denied");
  });
});

describe("append()", () => {
  it("says that the disk is full, appends nothing, and works again when there is room", async () => {
    const { url, query } = await aDatabase();
    const store = await aStore(url);
    await store.append(COLLECTION, [one], 0);
    await query(`create function fill() returns trigger language plpgsql as $$ begin
        raise exception 'could not extend file: No space left on device' using errcode = '53100';
      end $$;
      create trigger fill after insert on whence.log execute function fill()`);
    await expect(store.append(COLLECTION, [two], 1)).rejects.toMatchObject({
      code: "STORE_FULL",
      message: expect.stringMatching(/No space left on device; make room/) as unknown,
    });
    await query("drop trigger fill on whence.log");
    expect(await store.append(COLLECTION, [two], 1)).toEqual({ type: "appended", version: 2 });
    expect(idsIn(await allOf(store.read(COLLECTION)))).toEqual([one.id, two.id]);
  });

  it("is broken off when the database takes too long, and appends nothing", async () => {
    const { url, query } = await aDatabase();
    const store = await aStore(url, { statementTimeout: 1_000 });
    await store.append(COLLECTION, [one], 0);
    await query(`create function wait() returns trigger language plpgsql as
        'begin perform pg_sleep(60); return new; end';
      create trigger wait before insert on whence.log for each row execute function wait()`);
    const appended = store.append(COLLECTION, [two], 1);
    await expect(appended).rejects.toMatchObject(unavailable("statement timeout"));
    expect(await store.version(COLLECTION)).toBe(1);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
