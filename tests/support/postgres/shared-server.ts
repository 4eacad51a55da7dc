/** The shared server: one PostgreSQL for all files of a run, which starts while others are tested. */

import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { PostgresServer } from "./postgres-server.ts";

/** What the test files are told: its URL up to the database's name, or why there is none. */
export type SharedServer = { readonly url: string } | { readonly failure: string };

declare module "vitest" {
  interface ProvidedContext {
    /** The file in which a `SharedServer` will stand as JSON once it has started or failed to. */
    readonly postgresFile: string;
  }
}

let folder: string | undefined;
let server: PostgresServer | undefined;
let starting: Promise<void> = Promise.resolve();

export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), "whence-tests-"));
  // A run that is interrupted does not come to its teardown; the server's keeper removes the rest.
  process.once("exit", removeFolder);
  const file = join(folder, "postgres.json");
  project.provide("postgresFile", file);
  // Not awaited: a run without these tests does not wait, and one with them fails in them.
  starting = start().then((shared) => {
    writeFileSync(`${file}.new`, JSON.stringify(shared));
    renameSync(`${file}.new`, file);
  });
}

export async function teardown(): Promise<void> {
  await starting;
  await server?.remove();
  removeFolder();
}

function removeFolder(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

async function start(): Promise<SharedServer> {
  try {
    server = await PostgresServer.create();
    await server.start();
    return { url: server.url("") };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
