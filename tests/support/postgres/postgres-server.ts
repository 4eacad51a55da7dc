/**
 * PostgreSQL servers of the tests' own: a data folder under the system's temporary folder, a free
 * port of 127.0.0.1, passwords, no socket. Durable as in production, since that is tested.
 */

import { execFile, spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findPostgres } from "./find-postgres.ts";
import type { PostgresPrograms } from "./find-postgres.ts";
import { giveTo, runnableBy, serverUser } from "./server-user.ts";
import type { ServerUser } from "./server-user.ts";

/** The administrator of every test server. */
export const ADMINISTRATOR = "tester";

/** What is small on a small machine, and leaves nothing behind when it is killed. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "32MB",
  dynamic_shared_memory_type: "mmap",
};

/**
 * Runs the server until its own input ends, which it does however the tests end; then stops it, and
 * removes its folder unless it was told to keep it.
 */
const KEEPER = `
folder="$1"; shift
"$@" </dev/null >>"$folder/log" 2>&1 & server=$!
trap "" INT TERM HUP
echo $server
read -r word || kill -QUIT $server 2>/dev/null
wait $server
[ "$word" = keep ] || rm -rf "$folder"`;

const ENVIRONMENT = { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };

/** Milliseconds until a server has to answer, and between two attempts. */
const START_TIMEOUT = 40_000;
const START_PAUSE = 30;

export interface PostgresServerOptions {
  /** Beside the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A stopped server: the new one begins with a copy of its data. */
  readonly copyOf?: PostgresServer;
  readonly programs?: PostgresPrograms;
}

export class PostgresServer {
  /** Its data folder. */
  readonly data: string;
  port = 0;
  readonly password: string;
  readonly #folder: string;
  readonly #programs: string;
  readonly #user: ServerUser;
  #settings: Readonly<Record<string, string>>;
  #keeper: ChildProcess | undefined;
  #pid = 0;

  /** A server with its data made; `start()` starts it. */
  static async create(options: PostgresServerOptions = {}): Promise<PostgresServer> {
    const server = new PostgresServer(options);
    try {
      if (options.copyOf === undefined) await server.#initialize();
      else await server.#run("cp", ["-R", options.copyOf.data, server.data]);
      return server;
    } catch (error) {
      await server.remove();
      throw error;
    }
  }

  private constructor({ settings = {}, copyOf, programs }: PostgresServerOptions) {
    this.#user = serverUser();
    this.#folder = mkdtempSync(join(tmpdir(), "whence-postgres-"));
    giveTo(this.#user, this.#folder);
    this.#programs = runnableBy(this.#user, (programs ?? findPostgres()).folder, this.#folder);
    this.#settings = { ...SETTINGS, ...settings };
    this.data = join(this.#folder, "data");
    this.password = copyOf?.password ?? randomUUID();
  }

  /** The URL of one of its databases. */
  url(database: string, port: number | string = this.port): string {
    return `postgres://${ADMINISTRATOR}:${this.password}@127.0.0.1:${port}/${database}`;
  }

  /** The rows that come of `text`, run by the administrator. */
  async query(text: string, database = "postgres"): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client(this.url(database));
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** A file of its own that the server can read, such as a certificate. Returns its path. */
  addFile(name: string, content: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content, { mode: 0o600 });
    giveTo(this.#user, path);
    return path;
  }

  /** Makes its data those of a standby that follows `primary`; it becomes one at its next start. */
  follow(primary: PostgresServer): void {
    const signal = join(this.data, "standby.signal");
    writeFileSync(signal, "");
    giveTo(this.#user, signal);
    const { port, password } = primary;
    const to = `host=127.0.0.1 port=${port} user=${ADMINISTRATOR} password=${password}`;
    this.set({ primary_conninfo: to });
  }

  /** Changes settings; they hold from the next start on. */
  set(settings: Readonly<Record<string, string>>): void {
    this.#settings = { ...this.#settings, ...settings };
  }

  /** Starts it, on the same port as before if it ran before, and waits until it answers. */
  async start(): Promise<void> {
    this.port ||= await freePort();
    const settings = Object.entries(this.#settings).map(([name, value]) => `${name}=${value}`);
    const program = [join(this.#programs, "postgres"), "-D", this.data, "-p", `${this.port}`];
    const command = [...program, ...settings.flatMap((setting) => ["-c", setting])];
    const keeper = spawn("/bin/sh", ["-c", KEEPER, "keeper", this.#folder, ...command], {
      ...this.#user,
      cwd: "/",
      // A session of its own: Ctrl-C is for the tests, and their end is what ends it.
      detached: true,
      stdio: ["pipe", "pipe", "ignore"],
      env: ENVIRONMENT,
    });
    this.#keeper = keeper;
    const [line]: readonly unknown[] = await once(keeper.stdout, "data");
    this.#pid = Number(`${line as Buffer}`);
    await this.#answers();
  }

  /** Ends it: SIGINT in order, SIGQUIT at once, SIGKILL as when the machine dies. */
  async stop(signal: "SIGINT" | "SIGQUIT" | "SIGKILL" = "SIGINT"): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === undefined) return;
    this.#keeper = undefined;
    const ended = once(keeper, "exit");
    process.kill(this.#pid, signal);
    keeper.stdin?.end("keep\n");
    await ended;
  }

  /** Ends it at once and removes everything. */
  async remove(): Promise<void> {
    await this.stop("SIGQUIT");
    removeSharedMemory(this.data);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #initialize(): Promise<void> {
    const passwordFile = this.addFile("password", this.password);
    const access = ["-U", ADMINISTRATOR, "-A", "scram-sha-256", "--pwfile", passwordFile];
    const locale = ["--encoding=UTF8", "--locale=C"];
    const args = ["-D", this.data, ...access, ...locale, "--no-sync", "--no-instructions"];
    await this.#run(join(this.#programs, "initdb"), args);
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    const options = { ...this.#user, cwd: "/", env: ENVIRONMENT };
    await promisify(execFile)(program, args, options);
  }

  async #answers(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT;
    for (;;) {
      try {
        await this.query("select 1");
        return;
      } catch (error) {
        if (Date.now() < deadline) {
          await sleep(START_PAUSE);
          continue;
        }
        const log = readFileSync(join(this.#folder, "log"), "utf8").slice(-2000);
        await this.remove().catch(() => {});
        throw new Error(`The test's PostgreSQL does not start: ${log}`, { cause: error });
      }
    }
  }
}

/** What a killed server leaves in the system: the small segment that guards its data folder. */
function removeSharedMemory(data: string): void {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return;
  const [, id] = readFileSync(file, "utf8").split("\n")[6]?.trim().split(/\s+/) ?? [];
  if (id !== undefined) spawnSync("ipcrm", ["-m", id]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}
