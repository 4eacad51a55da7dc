import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { importLog } from "../../../server/exchange/import-log.ts";
import { logLines } from "../../../server/exchange/log-file.ts";
import type { NamedFile } from "../../../server/exchange/read-lines.ts";
import type { LogStore } from "../../../server/store/log-store.ts";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { allOf, aTitle, THREE } from "../../support/log-store/log-changes.ts";
import { aDocument, COLLECTION } from "../../support/records.ts";
import { aFolder } from "../../support/sqlite-database.ts";

const [one, two, three] = THREE;
const TROUBLE = aDocument({ key: "trouble", text: "a\u2028b\u0000c\ud800d\r\ne\ufefff 👩‍👧" });

function aStore(): LogStore {
  const store = openSqliteStore(aFolder());
  onTestFinished(() => store.close());
  return store;
}

async function aFullStore(): Promise<LogStore> {
  const store = aStore();
  await store.append(COLLECTION, [aTitle("Harbour"), TROUBLE], 0);
  await store.append(COLLECTION, [one], 2);
  return store;
}

async function linesOf(store: LogStore): Promise<readonly string[]> {
  return allOf(logLines(store, COLLECTION));
}

function aFile(lines: readonly string[]): NamedFile {
  const path = join(aFolder(), "log.jsonl");
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return { path, name: "log.jsonl" };
}

/** What a file's lines become when `from` is `to` in each. */
function swap(from: string, to: string) {
  return (lines: readonly string[]) => lines.map((line) => line.replace(from, to));
}

describe("logLines()", () => {
  it("begins with what the log is at, and gives each record with its hash", async () => {
    const lines = (await linesOf(await aFullStore())).map((line) => JSON.parse(line) as unknown);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown;
    expect(lines).toEqual([
      { whence: "log", format: 1, collection: COLLECTION, version: 3, hash },
      { version: 1, hash, record: aTitle("Harbour") },
      { version: 2, hash, record: TROUBLE },
      { version: 3, hash: (lines[0] as { readonly hash: string }).hash, record: one },
    ]);
  });

  it("refuses a collection that has no log", async () => {
    await expect(linesOf(aStore())).rejects.toMatchObject({ code: "COLLECTION_NOT_FOUND" });
  });
});

describe("importLog()", () => {
  it("gives a store without that log the same log", async () => {
    const [from, to] = [await aFullStore(), aStore()];
    const lines = await linesOf(from);
    expect(await importLog(to, aFile(lines))).toEqual({
      collection: COLLECTION,
      version: 3,
      appended: 3,
    });
    expect(await linesOf(to)).toEqual(lines);
    expect(await to.collections()).toEqual(await from.collections());
  });

  it("appends thousands of records", async () => {
    const [from, to] = [aStore(), aStore()];
    const records = Array.from({ length: 2500 }, (_, index) => aDocument({ key: `${index}` }));
    await from.append(COLLECTION, records, 0);
    const lines = await linesOf(from);
    expect(await importLog(to, aFile(lines))).toMatchObject({ version: 2500, appended: 2500 });
    expect(await linesOf(to)).toEqual(lines);
  });

  it("appends only what is new where the log is there already", async () => {
    const [from, to] = [await aFullStore(), aStore()];
    const before = aFile(await linesOf(from));
    await importLog(to, before);
    await from.append(COLLECTION, [two, three], 3);
    const lines = await linesOf(from);
    expect(await importLog(to, aFile(lines))).toMatchObject({ version: 5, appended: 2 });
    expect(await linesOf(to)).toEqual(lines);
    // All of an older file is there.
    expect(await importLog(to, before)).toMatchObject({ version: 5, appended: 0 });
  });

  it("refuses a log that is another one than the store's", async () => {
    const [from, to] = [await aFullStore(), aStore()];
    await to.append(COLLECTION, [three], 0);
    await expect(importLog(to, aFile(await linesOf(from)))).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: `Cannot import "log.jsonl": collection "${COLLECTION}" has a log already, at version 1, and its records are not those of the file; import into a store that has no log of this collection`,
    });
    expect(await to.version(COLLECTION)).toBe(1);
  });

  it.each([
    ["nothing in it", () => [], "FILE_INVALID", "it is empty"],
    ["another first line", () => ["{}"], "FILE_INVALID", "line 1: whence: "],
    ["text that is no JSON", swap('{"version":2', '{"version"2'), "FILE_INVALID", "line 3: "],
    ["a newer form", swap('"format":1', '"format":2'), "FILE_INVALID", "line 1: format: "],
    ["a record changed", swap("Harbour", "Harbor"), "LOG_ALTERED", "line 2: record 1"],
    ["a hash changed", swap('"version":2,"hash":"', "$&0"), "FILE_INVALID", "line 3: hash: "],
    [
      "a record that is none",
      swap('"type":"claim"', '"type":"clam"'),
      "RECORD_INVALID",
      "line 4: Cannot read record",
    ],
    [
      "a record of another collection",
      swap('"collection":"tests","made"', '"collection":"others","made"'),
      "RECORD_INVALID",
      'line 2: the record belongs to collection "others"',
    ],
    [
      "its end missing",
      (lines: readonly string[]) => lines.slice(0, -1),
      "LOG_ALTERED",
      "it has 2 records",
    ],
    [
      "a line missing",
      (lines: readonly string[]) => lines.toSpliced(2, 1),
      "LOG_ALTERED",
      "line 3: ",
    ],
    [
      "a line more",
      (lines: readonly string[]) => [...lines, ...lines.slice(-1)],
      "LOG_ALTERED",
      "line 5: ",
    ],
  ] as const)("refuses a file with %s, and appends nothing", async (_, change, code, found) => {
    const to = aStore();
    const lines = change(await linesOf(await aFullStore()));
    await expect(importLog(to, aFile(lines))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`Cannot read "log.jsonl"`) as unknown,
    });
    await expect(importLog(to, aFile(lines))).rejects.toThrow(found);
    expect(await to.collections()).toEqual([]);
  });

  it("refuses what is not UTF-8, and a file that is not there", async () => {
    const file = aFile([]);
    writeFileSync(file.path, Buffer.from([0x7b, 0xff, 0x0a]));
    await expect(importLog(aStore(), file)).rejects.toThrow(
      'Cannot read "log.jsonl": line 1 is not UTF-8; save it as UTF-8',
    );
    const absent = { path: join(aFolder(), "none"), name: "none" };
    await expect(importLog(aStore(), absent)).rejects.toThrow(
      'Cannot read "none": there is no such file or folder; check its name',
    );
  });
});
