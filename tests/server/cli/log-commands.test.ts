import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { backupCommand } from "../../../server/cli/backup-command.ts";
import { exportCommand } from "../../../server/cli/export-command.ts";
import { importCommand } from "../../../server/cli/import-command.ts";
import { restoreCommand } from "../../../server/cli/restore-command.ts";
import { runCommand } from "../../../server/cli/run-command.ts";
import { verifyCommand } from "../../../server/cli/verify-command.ts";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { aTitle, OTHER, THREE } from "../../support/log-store/log-changes.ts";
import { COLLECTION } from "../../support/records.ts";
import { aFolder, tamper } from "../../support/sqlite-database.ts";

const [one, two, three] = THREE;
const COMMANDS = [verifyCommand, exportCommand, importCommand, backupCommand, restoreCommand];

/** Runs a command on the store in a folder. */
async function run(folder: string, ...args: readonly string[]) {
  vi.stubEnv("WHENCE_DATA", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(COMMANDS, args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

/** The same in a process of its own, with `input` on its standard input. */
function whence(folder: string, args: readonly string[], input = "") {
  return spawnSync(process.execPath, ["server/cli/main.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, WHENCE_DATA: folder, DATABASE_URL: "" },
    input,
  });
}

/** A folder whose store has the log of two collections. */
async function aFullFolder(): Promise<string> {
  const folder = aFolder();
  const store = openSqliteStore(folder);
  await store.append(COLLECTION, [aTitle("Harbour"), one], 0);
  await store.append(COLLECTION, [two], 2);
  await store.append(OTHER, [{ ...three, collection: OTHER }], 0);
  await store.close();
  return folder;
}

const ANY_HASH = "[0-9a-f]{64}";

function lineLike(pattern: string): unknown {
  return expect.stringMatching(new RegExp(`^${pattern}$`, "u"));
}

describe("whence verify", () => {
  it("says what each log is at and exits with 0", async () => {
    expect(await run(await aFullFolder(), "verify")).toEqual({
      code: 0,
      printed: [
        lineLike(`another: version 1, last hash ${ANY_HASH}, no defects`),
        lineLike(`tests: version 3, last hash ${ANY_HASH}, no defects`),
      ],
      complained: [],
    });
  });

  it("names what was changed and what is missing, and exits with 1", async () => {
    const folder = await aFullFolder();
    tamper(folder, {
      type: "change",
      collection: COLLECTION,
      first: 1,
      from: "Harbour",
      to: "Harbor",
    });
    tamper(folder, { type: "change", collection: COLLECTION, first: 3, from: "two", to: "twoo" });
    tamper(folder, { type: "remove", collection: OTHER, first: 1 });
    expect(await run(folder, "verify", "tests")).toEqual({
      code: 1,
      printed: [lineLike(`tests: version 3, last hash ${ANY_HASH}, 2 defects`)],
      complained: [
        lineLike(
          "tests: record 1 \\(col_[\\w-]+\\) is not what was appended: the record or its hash was changed",
        ),
        `tests: record 3 (${two.id}) is not what was appended: the record or its hash was changed`,
      ],
    });
    tamper(folder, { type: "remove", collection: COLLECTION, first: 1 });
    expect((await run(folder, "verify")).complained[0]).toBe("tests: records 1 to 2 are missing");
  });

  it("names a collection that has no log, and exits with 1", async () => {
    const { code, complained } = await run(await aFullFolder(), "verify", "tests", "harbour");
    expect([code, complained]).toEqual([
      1,
      ['Cannot verify "harbour": it has no log; there are another, tests'],
    ]);
  });

  it("finds a noted hash as long as the log has what it had then", async () => {
    const folder = await aFullFolder();
    const { printed } = await run(folder, "verify", "tests");
    const hash = /last hash (\w+)/u.exec(printed[0] ?? "")?.[1] ?? "";
    expect((await run(folder, "verify", "--expect", hash, "tests")).printed[1]).toBe(
      "tests: the expected hash is that of record 3",
    );
    tamper(folder, { type: "remove", collection: COLLECTION, first: 3 });
    expect(await run(folder, "verify", "--expect", hash, "tests")).toMatchObject({
      code: 1,
      complained: ["tests: no record has the expected hash; it is another log, or cut off"],
    });
  });

  it.each([[["--expect", "abc", "tests"]], [["--expect", "0".repeat(64)]]])(
    "refuses %j with 2",
    async (args) => {
      expect((await run(aFolder(), "verify", ...args)).code).toBe(2);
    },
  );

  it("exits with 1 when the store cannot be opened", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "whence.db"), "no database, however long this text may be");
    const { code, complained } = await run(folder, "verify");
    expect([code, complained]).toEqual([
      1,
      [`Cannot open "${folder}/whence.db": it is no database; name another, or move it away`],
    ]);
  });
});

describe("whence export and import", () => {
  it("take a log from one store to another", async () => {
    const [from, to] = [await aFullFolder(), aFolder()];
    const file = join(aFolder(), "tests.jsonl");
    const { printed } = await run(from, "export", "--log", "tests");
    expect(printed).toHaveLength(4);
    expect(await run(from, "export", "--log", "tests", "--output", file)).toEqual({
      code: 0,
      printed: [],
      complained: [],
    });
    expect(readFileSync(file, "utf8")).toBe(`${printed.join("\n")}\n`);
    expect(await run(to, "import", "--log", file)).toEqual({
      code: 0,
      printed: ["tests: 3 records appended, now at version 3"],
      complained: [],
    });
    expect((await run(to, "export", "--log", "tests")).printed).toEqual(printed);
  });

  it("go through pipes", async () => {
    const [from, to] = [await aFullFolder(), aFolder()];
    const { stdout } = whence(from, ["export", "--log", "tests"]);
    const { status, stdout: answer } = whence(to, ["import", "--log", "-"], stdout);
    expect([status, answer]).toEqual([0, "tests: 3 records appended, now at version 3\n"]);
    expect((await run(to, "export", "--log", "tests")).printed).toEqual(
      stdout.trimEnd().split("\n"),
    );
    const half = whence(aFolder(), ["import", "--log", "-"], stdout.slice(0, -200));
    expect([half.status, half.stderr]).toEqual([
      1,
      expect.stringMatching(/^Cannot read "standard input", line 4: /u),
    ]);
  });

  it("refuse to write over a file, and leave it", async () => {
    const folder = await aFullFolder();
    const file = join(aFolder(), "notes.txt");
    writeFileSync(file, "notes");
    const args = ["export", "--log", "tests", "--output", file];
    expect((await run(folder, ...args)).complained).toEqual([
      `Cannot write "${file}": there is such a file already; name another, or move it away`,
    ]);
    expect(readFileSync(file, "utf8")).toBe("notes");
  });

  it("leave no file when there is no such log", async () => {
    const folder = aFolder();
    const args = ["export", "--log", "tests", "--output", join(folder, "tests.jsonl")];
    expect((await run(aFolder(), ...args)).complained).toEqual([
      'Cannot export "tests": it has no log; `whence verify` lists those there are',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["export", "Cannot export: name the collection, as in --log venezuela-2026-01"],
    ["import", "Cannot import: name the file, as in --log harbour.jsonl"],
  ])("%s says what it needs, and exits with 2", async (name, message) => {
    expect(await run(aFolder(), name)).toEqual({ code: 2, printed: [], complained: [message] });
  });
});

describe("whence backup and restore", () => {
  it("take all logs from one store to another", async () => {
    const [from, to] = [await aFullFolder(), aFolder()];
    const file = join(aFolder(), "backup.db");
    const verified = (await run(from, "verify")).printed;
    expect(await run(from, "backup", file)).toEqual({
      code: 0,
      printed: [...verified, `${file}: 2 logs`],
      complained: [],
    });
    expect(await run(to, "restore", file)).toEqual({
      code: 0,
      printed: [...verified, `${file}: 2 logs restored`],
      complained: [],
    });
    expect((await run(to, "verify")).printed).toEqual(verified);
    expect((await run(to, "restore", file)).complained).toEqual([
      expect.stringMatching(/^Cannot restore collection "another": the store has a log/u),
    ]);
  });

  it("leave out what lets people in", async () => {
    const [from, folder] = [await aFullFolder(), aFolder()];
    const store = openSqliteStore(from);
    const hash = "5".repeat(64);
    const [name, createdAt] = ["ada", "2026-01-01T00:00:00Z"];
    await store.tokens.add({
      name,
      hash,
      createdAt,
      grants: [{ collection: "*", role: "reader" }],
    });
    await store.tokens.keepSecret("session", new Uint8Array(32).fill(7));
    await store.close();
    await run(from, "backup", join(folder, "whence.db"));
    const backup = openSqliteStore(folder);
    expect(await backup.tokens.list()).toEqual([]);
    const other = new Uint8Array(32).fill(8);
    expect([...(await backup.tokens.keepSecret("session", other))]).toEqual([...other]);
    await backup.close();
  });

  it("say what is wrong in a backup, and restore nothing of it", async () => {
    const [from, to, folder] = [await aFullFolder(), aFolder(), aFolder()];
    const file = join(folder, "whence.db");
    tamper(from, { type: "change", collection: COLLECTION, first: 3, from: "two", to: "twoo" });
    const defect = `tests: record 3 (${two.id}) is not what was appended: the record or its hash was changed`;
    expect(await run(from, "backup", file)).toMatchObject({ code: 1, complained: [defect] });
    expect(await run(to, "restore", file)).toMatchObject({
      code: 1,
      complained: [
        defect,
        `Cannot restore "${file}": it is not what was backed up; restore another backup`,
      ],
    });
    expect((await run(to, "verify")).printed).toEqual(["There are no logs"]);
  });

  it.each([["backup"], ["restore"]])("%s needs one file, and exits with 2", async (name) => {
    expect((await run(aFolder(), name)).code).toBe(2);
    expect((await run(aFolder(), name, "one", "two")).code).toBe(2);
  });
});
