import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { WhenceError } from "../../../../server/model/errors.ts";
import { inTransaction } from "../../../../server/store/sqlite/in-transaction.ts";
import { MIGRATIONS } from "../../../../server/store/sqlite/migrations.ts";
import { openDatabase, openReadOnly } from "../../../../server/store/sqlite/open-database.ts";
import { aFolder } from "../../../support/sqlite-database.ts";

function opened(...args: Parameters<typeof openDatabase>): DatabaseSync {
  const database = openDatabase(...args);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

/** Who may do what with a file, in octal digits. */
function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

/** What `act` is refused with. */
function refusal(act: () => unknown): { readonly code: string; readonly message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof WhenceError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("It was not refused");
}

describe("openDatabase()", () => {
  it("makes the folders above the file, and its files, for this user alone", () => {
    const folder = join(aFolder(), "one", "two");
    opened(join(folder, "whence.db"));
    expect(mode(folder)).toBe("700");
    for (const end of ["", "-wal", "-shm"]) {
      expect([end, mode(join(folder, `whence.db${end}`))]).toEqual([end, "600"]);
    }
  });

  it("opens with a write-ahead log that is flushed at every commit", () => {
    const database = opened(join(aFolder(), "whence.db"));
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    // 2 is FULL. Source: https://www.sqlite.org/pragma.html#pragma_synchronous
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  });

  it("adds what a newer migration has, and keeps what is there", () => {
    const path = join(aFolder(), "whence.db");
    const before = opened(path);
    before.exec("INSERT INTO title VALUES ('tests', 'Harbour', NULL)");
    before.close();
    const version = (MIGRATIONS.at(-1)?.version ?? 0) + 1;
    const further = { version, statements: "CREATE TABLE further (name TEXT) STRICT" };
    const after = opened(path, [...MIGRATIONS, further]);
    expect(after.prepare("SELECT count(*) AS count FROM further").get()).toEqual({ count: 0 });
    expect(after.prepare("SELECT title FROM title").get()).toEqual({ title: "Harbour" });
  });

  it("applies a migration whole or not at all", () => {
    const path = join(aFolder(), "whence.db");
    const broken = { version: 99, statements: "CREATE TABLE further (name TEXT); CREATE nonsense" };
    expect(refusal(() => openDatabase(path, [...MIGRATIONS, broken])).code).toBe(
      "STORE_UNAVAILABLE",
    );
    const tables = opened(path).prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    expect(tables.all().map(({ name }) => name)).not.toContain("further");
  });

  it("refuses what a newer version made, and leaves it as it is", () => {
    const path = join(aFolder(), "whence.db");
    opened(path, [...MIGRATIONS, { version: 99, statements: "SELECT 1" }]).close();
    const before = readFileSync(path);
    expect(refusal(() => openDatabase(path))).toEqual({
      code: "STORE_NEWER",
      message: `Cannot open "${path}": a newer version of Whence made it (its tables have version 99, this program knows those up to ${MIGRATIONS.length}); run that newer version, or restore a backup that this one made`,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses the database of another program, and leaves it as it is", () => {
    const path = join(aFolder(), "whence.db");
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE theirs (name TEXT)");
    other.close();
    const before = readFileSync(path);
    expect(refusal(() => openDatabase(path))).toEqual({
      code: "STORE_UNAVAILABLE",
      message: `Cannot open "${path}": it is the database of another program; name another, or move it away`,
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a file that is no database, and leaves it as it is", () => {
    const path = join(aFolder(), "whence.db");
    writeFileSync(path, "These are my notes. ".repeat(100));
    expect(refusal(() => openDatabase(path))).toEqual({
      code: "STORE_UNAVAILABLE",
      message: `Cannot open "${path}": it is no database; name another, or move it away`,
    });
    expect(readFileSync(path, "utf8")).toMatch(/^These are my notes/u);
  });

  it("refuses a folder that cannot be made because a file is in the way", () => {
    const file = join(aFolder(), "file");
    writeFileSync(file, "");
    for (const path of [join(file, "whence.db"), join(file, "more", "whence.db")]) {
      expect(refusal(() => openDatabase(path))).toEqual({
        code: "STORE_UNAVAILABLE",
        message: `Cannot open "${path}": a file is in the way; move it away, or name another folder`,
      });
    }
  });

  it("refuses a folder in the place of the file", () => {
    const folder = aFolder();
    expect(refusal(() => openDatabase(folder)).message).toBe(
      `Cannot open "${folder}": it is a folder; name a file`,
    );
  });

  it("refuses a database whose middle is overwritten, once that part is read", () => {
    const path = join(aFolder(), "whence.db");
    opened(path).close();
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length, 7)]));
    expect(refusal(() => openDatabase(path))).toEqual({
      code: "STORE_UNAVAILABLE",
      message: `Cannot open "${path}": the file is damaged; move it away and restore a backup`,
    });
  });
});

describe("openReadOnly()", () => {
  it("refuses a file that is not there, and makes none", () => {
    const path = join(aFolder(), "none.db");
    expect(refusal(() => openReadOnly(path)).code).toBe("STORE_UNAVAILABLE");
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  it("refuses an empty file", () => {
    const path = join(aFolder(), "empty.db");
    writeFileSync(path, "");
    expect(refusal(() => openReadOnly(path)).message).toBe(
      `Cannot open "${path}": it is empty; name a file that \`whence backup\` wrote`,
    );
  });
});

describe("inTransaction()", () => {
  it("writes nothing when its act fails", () => {
    const database = opened(join(aFolder(), "whence.db"));
    const act = () =>
      inTransaction(database, () => {
        database.exec("INSERT INTO title VALUES ('tests', 'Harbour', NULL)");
        throw new Error("No");
      });
    expect(act).toThrow("No");
    expect(database.prepare("SELECT count(*) AS count FROM title").get()).toEqual({ count: 0 });
  });
});
