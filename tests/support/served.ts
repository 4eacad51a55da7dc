/** The real `whence serve` for tests, in a process and a data folder of its own. */

import { spawn, spawnSync } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { CLIENT_FOLDER } from "./api.ts";
import { HARBOUR } from "./collection-folder.ts";

export type Variables = Readonly<Record<string, string>>;

/** So that nothing of this machine's own environment decides. */
const NOTHING: Variables = {
  HOST: "",
  LOG_LEVEL: "",
  DATABASE_URL: "",
  PUBLIC_URL: "",
  OIDC_ISSUER: "",
  OIDC_CLIENT_ID: "",
  WHENCE_SIGN_IN: "",
  WHENCE_SESSION_SECRET: "",
  WHENCE_USER: "Ada",
};

function environment(folder: string, variables: Variables) {
  return { ...process.env, ...NOTHING, PORT: "0", WHENCE_DATA: folder, ...variables };
}

export interface Served {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it printed until it was ready, or until it ended. */
  readonly output: string;
  readonly errors: string;
  /** Of a server that is ready: where it answers on this machine. */
  readonly origin: string;
}

/** Starts it, and resolves when it is ready or has ended. */
export async function startServing(folder: string, variables: Variables = {}): Promise<Served> {
  const args = ["server/cli/main.ts", "serve", "--client", CLIENT_FOLDER, HARBOUR];
  const child = spawn(process.execPath, args, { env: environment(folder, variables) });
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk) => void (errors += String(chunk)));
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes("Ctrl+C")) break;
  }
  const port = /:(?<port>\d+)\/graphql$/mu.exec(output)?.groups?.["port"] ?? "";
  return { child, output, errors, origin: `http://127.0.0.1:${port}` };
}

/** Runs another command on the same data. */
export function runWhence(folder: string, args: readonly string[], variables: Variables = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/cli/main.ts", ...args], {
    encoding: "utf8",
    env: environment(folder, variables),
  });
  return { status, stdout, stderr };
}
