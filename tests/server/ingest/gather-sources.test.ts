import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherSources } from "../../../server/ingest/gather-sources.ts";
import type { GatherOptions } from "../../../server/ingest/gather-sources.ts";

let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "whence-gather-")), "reports");
  mkdirSync(join(folder, "2026", ".hidden"), { recursive: true });
  mkdirSync(join(folder, "pictures"));
  writeFileSync(join(folder, "b.txt"), "b");
  writeFileSync(join(folder, "A.HTML"), "a");
  writeFileSync(join(folder, "2026", "c.md"), "c");
  writeFileSync(join(folder, "2026", ".hidden", "d.txt"), "d");
  writeFileSync(join(folder, "pictures", "e.png"), "e");
  writeFileSync(join(folder, "pictures", "huge.txt"), "");
  truncateSync(join(folder, "pictures", "huge.txt"), 200_000_000);
  symlinkSync(folder, join(folder, "circle"));
});

afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

async function gathered(args: readonly string[], options: GatherOptions = {}) {
  const found: unknown[] = [];
  for await (const source of gatherSources(args, options)) {
    if ("error" in source) found.push([source.name, source.error.code]);
    else found.push([source.name, Buffer.from(await source.load()).toString()]);
  }
  return found;
}

async function* inParts(...parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part);
}

describe("gatherSources()", () => {
  it("gives a folder's files of kinds that are read, by name, each under the folder's own", async () => {
    expect(await gathered([folder])).toEqual([
      ["reports/2026/c.md", "c"],
      ["reports/A.HTML", "a"],
      ["reports/b.txt", "b"],
      ["reports/pictures/huge.txt", "FILE_TOO_LARGE"],
    ]);
  });

  it("gives what a glob fits, and a file that is named twice once", async () => {
    expect(await gathered([join(folder, "b.txt"), join(folder, "*.{txt,HTML}")])).toEqual([
      ["b.txt", "b"],
      ["A.HTML", "a"],
    ]);
  });

  it("gives standard input", async () => {
    expect(await gathered(["-"], { input: inParts("one ", "two") })).toEqual([
      ["standard input", "one two"],
    ]);
  });

  it("names what cannot be had, and goes on", async () => {
    const args = ["nowhere.txt", join(folder, "*.xyz"), "http://127.0.0.1/", join(folder, "b.txt")];
    expect(await gathered(args)).toEqual([
      ["nowhere.txt", "FILE_UNREADABLE"],
      [join(folder, "*.xyz"), "FILE_UNREADABLE"],
      ["http://127.0.0.1/", "PAGE_UNREADABLE"],
      ["b.txt", "b"],
    ]);
  });

  it("refuses a folder in which nothing can be read", async () => {
    const empty = join(folder, "2026", ".hidden", "none");
    mkdirSync(empty);
    expect(await gathered([empty])).toEqual([[empty, "FILE_UNREADABLE"]]);
  });
});
