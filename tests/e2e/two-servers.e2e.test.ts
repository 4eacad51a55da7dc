/** Two servers on one PostgreSQL, each with a browser before it: one log, two people. */

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import type { TestBrowser } from "../support/browser.ts";
import { askAt, correctAt, sharedClaim } from "../support/correct-at.ts";
import { PostgresServer } from "../support/postgres/postgres-server.ts";
import { SAMPLE_FOLDER } from "../support/sample.ts";

interface Served {
  readonly origin: string;
  readonly process: ChildProcess;
}

let database: PostgresServer;
let browser: TestBrowser;
let ada: Served;
let ben: Served;

/** The real program, as `npm start` runs it. */
async function serve(name: string, port = 0): Promise<Served> {
  const child = spawn(process.execPath, ["server/cli/main.ts", "serve", SAMPLE_FOLDER], {
    env: {
      ...process.env,
      DATABASE_URL: database.url("postgres"),
      HOST: "127.0.0.1",
      PORT: String(port),
      WHENCE_USER: name,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    const origin = /page +(http:\/\/\S+:\d+)\//u.exec(output)?.[1];
    if (origin !== undefined && output.includes("Ctrl+C")) return { origin, process: child };
  }
  throw new Error(`The server ended before it was ready: ${output}`);
}

beforeAll(async () => {
  database = await PostgresServer.create();
  await database.start();
  // Both at once: each brings the sample into the log, which has it once.
  [ada, ben] = await Promise.all([serve("Ada"), serve("Ben")]);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.stop();
  for (const { process: child } of [ada, ben]) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await database.remove();
});

const VERSION = '{ collection(id: "venezuela-2026-01") { version } }';

async function versionAt({ origin }: Served): Promise<number> {
  const answer = await askAt<{ readonly collection: { readonly version: number } }>(
    origin,
    VERSION,
  );
  return answer.collection.version;
}

async function openClaim({ origin }: Served, claim: string): Promise<Page> {
  const { page } = await browser.open(`${origin}/?sel=${claim}`);
  await page.getByTestId("claim-text").waitFor();
  return page;
}

function documentsOf(page: Page): Promise<string | null> {
  return page.getByTestId("evidence").locator(".eyebrow").textContent();
}

describe("two servers on one PostgreSQL", () => {
  it("have loaded the sample once", async () => {
    expect(await versionAt(ada)).toBe(606);
    expect(await versionAt(ben)).toBe(606);
  });

  it("show in each browser what is done in the other, and who did it", async () => {
    const { id, appearance } = await sharedClaim(ada.origin);
    const [one, two] = await Promise.all([openClaim(ada, id), openClaim(ben, id)]);
    await expect.poll(() => documentsOf(two)).toBe("Claim in 2 documents");

    await correctAt(ada.origin, "review", { record: appearance, verdict: "REJECTED" });
    await expect.poll(() => documentsOf(one)).toBe("Claim in 1 document");
    await expect.poll(() => documentsOf(two)).toBe("Claim in 1 document");
    await two.getByTestId("notice").getByText("Ada rejected an appearance of").waitFor();

    await expect.poll(() => one.getByRole("button", { name: "Undo" }).isEnabled()).toBe(true);
    // Ben has done nothing that he could take back.
    expect(await two.getByRole("button", { name: "Undo" }).isEnabled()).toBe(false);
    await one.keyboard.press("Control+z");
    await expect.poll(() => documentsOf(two)).toBe("Claim in 2 documents");
    await browser.closeWindows();
  });

  it("take each other's corrections in turn, and none is lost", async () => {
    const { id } = await sharedClaim(ada.origin);
    const before = await versionAt(ada);
    const notes = Array.from({ length: 20 }, (_, index) => `Note ${index}`);
    await Promise.all(
      notes.map((text, index) =>
        correctAt((index % 2 === 0 ? ada : ben).origin, "addNote", { record: id, text }),
      ),
    );
    await expect.poll(() => versionAt(ada)).toBe(before + 20);
    await expect.poll(() => versionAt(ben)).toBe(before + 20);
    const query = `{ node(id: "${id}") { ... on Claim { notes { text by { name } } } } }`;
    const [here, there] = await Promise.all([askAt(ada.origin, query), askAt(ben.origin, query)]);
    expect(here).toEqual(there);
    const texts = [...JSON.stringify(here).matchAll(/Note \d+/gu)].map(([text]) => text);
    expect(texts.toSorted()).toEqual(notes.toSorted());
  });

  it("go on without one another, and a browser catches up with a server that was killed", async () => {
    const { id, appearance } = await sharedClaim(ben.origin);
    const one = await openClaim(ada, id);
    ada.process.kill("SIGKILL");
    await once(ada.process, "exit");
    await one.getByText("Offline", { exact: false }).first().waitFor();
    await correctAt(ben.origin, "review", { record: appearance, verdict: "REJECTED" });
    ada = await serve("Ada", Number(new URL(ada.origin).port));
    await expect.poll(() => documentsOf(one)).toBe("Claim in 1 document");
    expect(await versionAt(ada)).toBe(await versionAt(ben));
  });
});
