import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { verifyRows } from "../../../../server/store/log-row.ts";
import { openSqliteStore } from "../../../../server/store/sqlite/open-sqlite-store.ts";
import { NUMBERED, numberedAct } from "../../../support/numbered-records.ts";
import { aFolder } from "../../../support/sqlite-database.ts";

const KILLS = 200;
/** Of so many kills one comes while the store is being opened, the others while it is written. */
const OPENING_EVERY = 5;
/** Milliseconds at most, after the start or the first acknowledgement, until the kill. */
const LONGEST_LIFE = 40;
/** Programs that are started ahead, so that no kill waits for a start. */
const SPARE = 2;
const TEST_TIMEOUT = 240_000;

/** A program that is ready to append, and what it has acknowledged. */
class Appender {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #errors: string[] = [];
  readonly #ready: Promise<unknown>;
  readonly #closed: Promise<unknown>;
  readonly #acknowledged = Promise.withResolvers<void>();
  /** The last version it printed; undefined before the first. */
  last: number | undefined;

  constructor(folder: string, cache: string) {
    this.#child = spawn(process.execPath, ["tests/support/append-until-killed.ts", folder], {
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
    });
    this.#closed = once(this.#child, "close");
    this.#child.stderr.on("data", (chunk) => void this.#errors.push(String(chunk)));
    const lines = createInterface({ input: this.#child.stdout });
    this.#ready = once(lines, "line");
    lines.on("line", (line) => {
      if (line === "ready") return;
      this.last = Number(line);
      this.#acknowledged.resolve();
    });
  }

  /** Lets it append, and kills it at some moment of its work, or of its opening the store. */
  async workUntilKilled(isOpening: boolean): Promise<void> {
    await Promise.race([this.#ready, this.#closed]);
    this.#child.stdin.write("go\n");
    if (!isOpening) await Promise.race([this.#acknowledged.promise, this.#closed]);
    await setTimeout(Math.random() * LONGEST_LIFE);
    await this.kill();
    expect([this.#child.signalCode, ...this.#errors]).toEqual(["SIGKILL"]);
  }

  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#closed;
  }
}

/** The version of the log in `folder` now; everything after `known` must be whole acts, as appended. */
async function checkedVersion(folder: string, known: number): Promise<number> {
  const store = openSqliteStore(folder);
  let version = known;
  for await (const change of store.read(NUMBERED, known)) {
    expect(change.records).toEqual(numberedAct(version));
    ({ version } = change);
  }
  await store.close();
  return version;
}

it(
  `a store killed ${KILLS} times opens by itself, and has every acknowledged record whole`,
  async () => {
    const [folder, cache] = [join(aFolder(), "data"), aFolder()];
    const spare = Array.from({ length: SPARE }, () => new Appender(folder, cache));
    onTestFinished(async () => {
      await Promise.all(spare.map((appender) => appender.kill()));
    });
    let version = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const appender = spare.shift() ?? new Appender(folder, cache);
      if (kill + SPARE <= KILLS) spare.push(new Appender(folder, cache));
      await appender.workUntilKilled(kill % OPENING_EVERY === 0);
      const found = await checkedVersion(folder, version);
      expect(found).toBeGreaterThanOrEqual(appender.last ?? version);
      version = found;
    }
    expect(version).toBeGreaterThan(KILLS);
    const store = openSqliteStore(folder);
    expect(await verifyRows(NUMBERED, store.rows(NUMBERED))).toMatchObject({
      end: { version },
      defects: [],
    });
    await store.close();
  },
  TEST_TIMEOUT,
);
