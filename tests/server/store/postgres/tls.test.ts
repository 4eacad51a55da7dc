/** TLS between the store and its database, as the URL wants it. */

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openPostgresStore } from "../../../../server/store/postgres/open-postgres-store.ts";
import { PostgresServer } from "../../../support/postgres/postgres-server.ts";
import { aStore, withParts } from "../../../support/postgres-test.ts";

/** A certificate for `localhost` and the authority that signed it, until 2125. */
const FIXTURES = new URL("../../../fixtures/tls/", import.meta.url);
const AUTHORITY = fileURLToPath(new URL("authority.pem", FIXTURES));

let server: PostgresServer;

beforeAll(async () => {
  server = await PostgresServer.create();
  const [certificate, key] = ["server.pem", "server.key"].map((name) =>
    server.addFile(name, readFileSync(new URL(name, FIXTURES), "utf8")),
  );
  server.set({ ssl: "on", ssl_cert_file: certificate ?? "", ssl_key_file: key ?? "" });
  await server.start();
});

afterAll(() => server.remove());

function url(search: string, hostname = "localhost"): string {
  return withParts(server.url("postgres"), { hostname, search });
}

describe("sslmode", () => {
  it.each([
    ["require", "?sslmode=require"],
    ["verify-full", `?sslmode=verify-full&sslrootcert=${encodeURIComponent(AUTHORITY)}`],
  ])("%s encrypts every connection", async (_, search) => {
    const store = await aStore(url(search));
    await store.collections();
    const connections = `select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid)
      where application_name = 'whence'`;
    expect(await server.query(connections)).toEqual([{ ssl: true }]);
  });

  it("verify-full refuses a certificate whose authority is not known", async () => {
    await expect(openPostgresStore(url("?sslmode=verify-full"))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("sslrootcert") as unknown,
    });
  });

  it("verify-full refuses a certificate for another host", async () => {
    const search = `?sslmode=verify-full&sslrootcert=${encodeURIComponent(AUTHORITY)}`;
    await expect(openPostgresStore(url(search, "127.0.0.1"))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("host name that the server's certificate is for") as unknown,
    });
  });

  it("require refuses a server that does not encrypt", async () => {
    // `N` is what a server without TLS answers to a client that asks for it.
    const plain = createServer((socket) => socket.once("data", () => socket.end("N")));
    onTestFinished(() => void plain.close());
    plain.listen(0, "127.0.0.1");
    await once(plain, "listening");
    const { port } = plain.address() as AddressInfo;
    const unencrypted = `postgres://tester@127.0.0.1:${port}/whence?sslmode=require`;
    await expect(openPostgresStore(unencrypted)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("does not support SSL") as unknown,
    });
  });

  it("a file of sslrootcert that cannot be read is named", async () => {
    const search = "?sslmode=verify-full&sslrootcert=nowhere.pem";
    await expect(openPostgresStore(url(search))).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("nowhere.pem") as unknown,
    });
  });
});
