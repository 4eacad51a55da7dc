import { describe, expect, it, onTestFinished, vi } from "vitest";
import { alignCommand } from "../../../server/cli/align-command.ts";
import { runCommand } from "../../../server/cli/run-command.ts";
import { openSqliteStore } from "../../../server/store/sqlite/open-sqlite-store.ts";
import { aDocument, aMention, anActor, COLLECTION } from "../../support/records.ts";
import { aFolder } from "../../support/sqlite-database.ts";

function aReport(key: string) {
  const document = aDocument({ key, text: `${key}: Nicolás Maduro spoke to the press.` });
  const actor = anActor({ key, name: "Nicolás Maduro" });
  return [document, actor, aMention({ node: actor, document, words: "Nicolás Maduro" })];
}

async function run(...args: readonly string[]) {
  const folder = aFolder();
  const store = openSqliteStore(folder);
  await store.append(COLLECTION, [...aReport("One"), ...aReport("Two")], 0);
  await store.close();
  vi.stubEnv("WHENCE_DATA", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand([alignCommand], ["align", ...args], {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

describe("whence align", () => {
  it("says how many documents it compared and what came of it", async () => {
    expect(await run(COLLECTION)).toMatchObject({
      code: 0,
      printed: expect.arrayContaining([
        `${COLLECTION}: 2 documents compared`,
        "  1 new: same actor",
      ]),
    });
  });

  it("says the same as JSON", async () => {
    const { printed } = await run(COLLECTION, "--json");
    expect(JSON.parse(printed.join(""))).toMatchObject({
      collection: COLLECTION,
      documents: 2,
      added: { "same actor": 1 },
      kept: 0,
      takenBack: 0,
    });
  });

  it("refuses what is no collection, or none at all", async () => {
    expect(await run()).toMatchObject({
      code: 2,
      complained: ["Cannot align: name one collection, as in align my-case"],
    });
    expect(await run("no-such-case")).toMatchObject({ code: 1, printed: [] });
    expect((await run("No Case")).complained[0]).toContain("a collection's id has lower-case");
  });
});
