/** Taking turns: one process at a time, and none that waits for the dead. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeTurn } from "../../../server/cli/take-turn.mjs";

describe("takeTurn()", () => {
  let folder = "";
  let file = "";
  let waits = 0;
  const countWaits = () => void (waits += 1);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "whence-turn-"));
    file = join(folder, "turn");
    waits = 0;
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("takes what nobody has at once, and gives it up", async () => {
    const giveUp = await takeTurn(file, countWaits);
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    giveUp();
    expect(existsSync(file)).toBe(false);
    expect(waits).toBe(0);
  });

  it("waits for a process that runs, and says so once", async () => {
    writeFileSync(file, String(process.ppid));
    const giveUp = await takeTurn(file, () => {
      countWaits();
      rmSync(file);
    });
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    expect(waits).toBe(1);
    giveUp();
  });

  it("does not wait for a process that is gone", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(file, String(pid));
    await takeTurn(file, countWaits);
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    expect(waits).toBe(0);
  });

  it("does not wait for a number that was left behind long ago", async () => {
    writeFileSync(file, String(process.ppid));
    utimesSync(file, new Date("2020-01-01"), new Date("2020-01-01"));
    await takeTurn(file, countWaits);
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    expect(waits).toBe(0);
  });

  it("rejects where nothing can be written", async () => {
    await expect(takeTurn(join(folder, "missing", "turn"), countWaits)).rejects.toThrow("ENOENT");
  });
});
