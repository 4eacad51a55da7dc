/** What is appended in races: records as the log has them, the same for file, store and tables. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it } from "vitest";
import { openTables } from "../../bench/append-tables.ts";
import { appendedCollection, appendedRecord } from "../../bench/appended-records.ts";
import { parseRecord } from "../../server/model/record.ts";

const collection = appendedCollection();
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("appendedRecord()", () => {
  it("gives records that parse to themselves, each with an id of its own", () => {
    const records = [1, 2, 3].map((number) => appendedRecord(collection, number));
    expect(records.map((record) => parseRecord(JSON.parse(JSON.stringify(record))))).toEqual(
      records,
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  });

  it("gives records of about 500 bytes", () => {
    const { length } = JSON.stringify(appendedRecord(collection, 1));
    expect(length).toBeGreaterThan(450);
    expect(length).toBeLessThan(550);
  });
});

describe("openTables()", () => {
  it.each(["wal", "delete"] as const)("spreads a record over tables, with %s", (journal) => {
    const folder = mkdtempSync(join(tmpdir(), "whence-tables-"));
    folders.push(folder);
    const tables = openTables(folder, journal);
    tables.append(appendedRecord(collection, 1));
    tables.close();
    const database = new DatabaseSync(join(folder, `tables-${journal}.db`));
    const counts = ["node", "edge", "selector"].map((table) =>
      database.prepare(`SELECT count(*) AS count FROM ${table}`).get(),
    );
    database.close();
    expect(counts).toEqual([{ count: 3 }, { count: 2 }, { count: 3 }]);
  });
});
