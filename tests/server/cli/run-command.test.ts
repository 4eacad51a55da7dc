import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkCommand } from "../../../server/cli/check-command.ts";
import { runCommand } from "../../../server/cli/run-command.ts";
import { schemaCommand } from "../../../server/cli/schema-command.ts";
import { HARBOUR, harbourWith, replaced } from "../../support/collection-folder.ts";

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand([checkCommand, schemaCommand], args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whence-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe("whence check", () => {
  it("says what a right collection holds and exits with 0", async () => {
    expect(await run("check", HARBOUR)).toEqual({
      code: 0,
      printed: [
        "tests/fixtures/harbour: no problems; 3 documents, 9 claims (3 in more than one document), 9 actors, 2 places, 4 events, 18 sentences (6 without a claim or event, each with its reason)",
      ],
      complained: [],
    });
  });

  it("names each problem's place and exits with 1", async () => {
    const folder = harbourWith({ "actors.yaml": replaced("type: medium", "type: media") });
    expect(await run("check", HARBOUR, folder)).toEqual({
      code: 1,
      printed: [expect.stringContaining(": no problems;"), `${folder}: 1 problem`],
      complained: [
        `${folder}/actors.yaml:27:9: "media": expected one of person, organization, government body, military, medium, group; did you mean "medium"?`,
      ],
    });
  });

  it("checks all of graph-data/ unless told otherwise", async () => {
    const { code, printed } = await run("check");
    expect(code).toBe(0);
    expect(printed).toContainEqual(
      expect.stringMatching(/^graph-data\/venezuela-2026-01: no pro/u),
    );
    expect(printed).not.toContainEqual(expect.stringMatching(/^graph-data\/schema/u));
  });

  it("exits with 1 for a folder that is not there", async () => {
    expect(await run("check", "no/such/folder")).toEqual({
      code: 1,
      printed: ["no/such/folder: 1 problem"],
      complained: ["no/such/folder: there is no such folder"],
    });
  });
});

describe("whence schema", () => {
  it("writes the schemas, and then finds nothing to rewrite", async () => {
    const folder = emptyFolder();
    expect((await run("schema", folder)).printed).toEqual([
      `${folder}: 8 schemas, 8 of them rewritten`,
    ]);
    expect((await run("schema", folder)).printed).toEqual([
      `${folder}: 8 schemas, 0 of them rewritten`,
    ]);
    expect(await run("schema", "--check", folder)).toEqual({
      code: 0,
      printed: [],
      complained: [],
    });
  });

  it("finds stale and missing schemas with --check, and writes none", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "actors.schema.json"), "{}\n");
    const { code, complained } = await run("schema", "--check", folder);
    expect(code).toBe(1);
    expect(complained).toHaveLength(8);
    expect(readdirSync(folder)).toEqual(["actors.schema.json"]);
  });

  it("finds the committed schemas fresh", async () => {
    expect((await run("schema", "--check")).complained).toEqual([]);
  });
});

describe("runCommand()", () => {
  it("prints help on request", async () => {
    const { code, printed } = await run("help");
    expect(code).toBe(0);
    expect(printed[0]).toBe("Usage: npm run whence -- <command>");
    expect(printed.slice(2).map((line) => line.trim().split(" ")[0])).toEqual(["check", "schema"]);
  });

  it("prints help and exits with 2 when nothing is asked", async () => {
    const { code, printed } = await run();
    expect([code, printed[0]]).toEqual([2, "Usage: npm run whence -- <command>"]);
  });

  it("refuses an unknown command", async () => {
    expect(await run("chekc")).toEqual({
      code: 2,
      printed: [],
      complained: ['Cannot run "chekc": there is no such command; see `whence help`'],
    });
  });

  it("refuses an unknown option", async () => {
    const { code, complained } = await run("check", "--fast");
    expect(code).toBe(2);
    expect(complained).toEqual([expect.stringContaining("Unknown option '--fast'")]);
  });
});
