import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { runWhence } from "../../support/served.ts";

const CASE = parseCollectionId("my-case");

/** A folder of reports, and one for the database. */
function folders() {
  const folder = mkdtempSync(join(tmpdir(), "whence-ingest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const reports = join(folder, "reports");
  mkdirSync(reports);
  const write = (name: string, text: string) => writeFileSync(join(reports, name), text);
  write("crane.txt", "The crane fell at noon. The mayor said two people had died.");
  write("ship.md", "# A ship\n\nA spokesman said the ship had sunk near the harbour.");
  write("empty.txt", "");
  return { data: join(folder, "data"), reports, write };
}

async function titleIn(data: string): Promise<unknown> {
  const store = openSqliteStore(data);
  const collections = await store.collections();
  await store.close();
  return collections.map(({ id, title }) => [id, title]);
}

async function idsIn(data: string): Promise<readonly string[]> {
  const store = openSqliteStore(data);
  const ids: string[] = [];
  for await (const { records } of store.read(CASE)) ids.push(...records.map(({ id }) => id));
  await store.close();
  return ids;
}

describe("whence ingest", () => {
  it("reads a folder into a collection, says what cannot be read, and ends with 1 then", async () => {
    const { data, reports } = folders();
    const args = ["ingest", reports, "--collection", "my-case", "--title", "My case"];
    const { status, stdout, stderr } = runWhence(data, args);
    expect(stderr).toBe('Cannot read "reports/empty.txt": it is empty\n');
    expect(stdout).toMatch(
      /^my-case: 2 new documents, 0 known, 1 file failed; \d+ claims in \d+ records, 0 proposals refused\n$/u,
    );
    expect(status).toBe(1);
    expect(await titleIn(data)).toEqual([["my-case", "My case"]]);
  }, 60_000);

  it("prints a line of JSON for each file, and the sums at the end", () => {
    const { data, reports, write } = folders();
    write("empty.txt", "Nobody was hurt, the police said on Monday.");
    const args = ["ingest", join(reports, "*.txt"), "--collection", "my-case", "--json"];
    const { status, stdout } = runWhence(data, args);
    expect(status).toBe(0);
    // In the order in which they are done; the sums come last.
    const lines = stdout
      .trim()
      .split("\n")
      .toSorted((one, two) => (one < two ? 1 : -1));
    expect(stdout.trim().endsWith(lines.at(-1) ?? "-")).toBe(true);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { name: "empty.txt", state: "done" },
      { name: "crane.txt", state: "done", messages: [], documents: [expect.any(String)] },
      {
        collection: "my-case",
        files: 2,
        documents: 2,
        added: 2,
        known: 0,
        failed: 0,
        stopped: false,
      },
    ]);
  }, 60_000);

  it("goes on where it was when it is run again", async () => {
    const { data, reports, write } = folders();
    const args = ["ingest", reports, "--collection", "my-case", "--json"];
    runWhence(data, args);
    const before = await idsIn(data);
    write("new.txt", "A lorry turned over, the police said.");
    write("again.txt", "The crane fell at noon. The mayor said two people had died.");
    const lines = runWhence(data, args).stdout.trim().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ documents: 4, added: 1, known: 3 });
    const after = await idsIn(data);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((id) => id.startsWith("cpy_"))).toHaveLength(1);
  }, 60_000);

  it("stops at Ctrl+C, keeps what was read, and says how to go on", async () => {
    const { data, reports, write } = folders();
    for (let number = 0; number < 200; number += 1) {
      write(
        `${number}.txt`,
        `Report ${number}. The minister said the port was closed. `.repeat(40),
      );
    }
    const args = ["server/cli/main.ts", "ingest", reports, "--collection", "my-case", "--json"];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: "", WHENCE_DATA: data },
    });
    let errors = "";
    child.stderr.on("data", (chunk) => void (errors += String(chunk)));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as [number | null];
    expect(code).toBe(1);
    expect(errors).toContain("run it again, and it goes on where it was");
    expect((await idsIn(data)).some((id) => id.startsWith("doc_"))).toBe(true);
  }, 60_000);

  it.each([
    [[], "name files, folders or addresses"],
    [["a.txt"], "say into which collection"],
    [
      ["a.txt", "--collection", "x", "--extractor", "magic"],
      "--extractor takes one of offline, llm",
    ],
  ])("refuses %j", (args, message) => {
    const { data } = folders();
    const { status, stderr } = runWhence(data, ["ingest", ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it("refuses what can be no collection's id", () => {
    const { data, reports } = folders();
    const { status, stderr } = runWhence(data, ["ingest", reports, "--collection", "My Case"]);
    expect(status).toBe(1);
    expect(stderr).toContain("lower-case letters, digits and hyphens");
  });
});
