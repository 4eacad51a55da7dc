/** The real server and the real extractor: what is handed in is read, and in the graph. */

import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { runWhence, startServing } from "../../support/served.ts";

const TEXT =
  "The crane fell on Monday. The mayor of Rotterdam said two people had died in the accident.";

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whence-reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function ask(origin: string, query: string): Promise<unknown> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { readonly data: unknown };
  return data;
}

interface Reading {
  readonly collection: {
    readonly ingestJobs: readonly { readonly state: string }[];
    readonly claims: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
  };
}

it("whence serve reads what it is sent, and goes on with it after it was stopped", async () => {
  const folder = dataFolder();
  const first = await startServing(folder, { WHENCE_WORKERS: "0" });
  const refused = await fetch(`${first.origin}/upload/harbour?name=a.txt`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: TEXT,
  });
  expect(refused.status).toBe(400);
  first.child.kill("SIGTERM");
  await once(first.child, "close");

  const { child, origin } = await startServing(folder, { WHENCE_WORKERS: "1" });
  const sent = await fetch(`${origin}/upload/crane?name=report.txt&title=The+crane`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: TEXT,
  });
  expect(sent.status).toBe(200);
  child.kill("SIGTERM");
  expect((await once(child, "close"))[0]).toBe(0);

  const again = await startServing(folder, { WHENCE_WORKERS: "1" });
  onTestFinished(() => void again.child.kill("SIGKILL"));
  const query = `{ collection(id: "crane") {
    ingestJobs { state } claims(filter: { madeBy: [MODEL] }) { nodes { method { kind } confidence } }
  } }`;
  let found = (await ask(again.origin, query)) as Reading;
  while (found.collection.ingestJobs[0]?.state !== "DONE") {
    await sleep(100);
    found = (await ask(again.origin, query)) as Reading;
  }
  const { nodes } = found.collection.claims;
  expect(nodes.length).toBeGreaterThan(0);
  for (const node of nodes) {
    expect(node).toEqual({ method: { kind: "MODEL" }, confidence: expect.any(Number) });
  }
}, 60_000);

it("whence worker says what it needs", () => {
  const { status, stderr } = runWhence(dataFolder(), ["worker"]);
  expect(status).toBe(1);
  expect(stderr).toContain("set DATABASE_URL to the database of the servers");
});
