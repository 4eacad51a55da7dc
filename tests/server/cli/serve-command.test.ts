import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { serveCommand } from "../../../server/cli/serve-command.ts";
import { CLIENT_FOLDER } from "../../support/api.ts";
import { HARBOUR, harbourWith } from "../../support/collection-folder.ts";

type Variables = Readonly<Record<string, string>>;

/** A folder for a database, gone when the test is over. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whence-serve-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a server runs with that nothing of this machine decides. */
function usual(): Variables {
  return { PORT: "0", HOST: "", LOG_LEVEL: "", DATABASE_URL: "", WHENCE_USER: "Ada" };
}

function start(args: readonly string[], variables: Variables = {}): ChildProcessWithoutNullStreams {
  const program = ["server/cli/main.ts", "serve", ...args];
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...usual(), WHENCE_DATA: dataFolder(), ...variables },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => void (output += String(chunk)));
  child.stderr.on("data", (chunk) => void (errors += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output, errors };
}

/** What a server prints until it is ready. */
async function ready(child: ChildProcessWithoutNullStreams): Promise<string> {
  let output = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes("Ctrl+C")) return output;
  }
  throw new Error(`It ended before it was ready: ${output}`);
}

const SERVED = ["--client", CLIENT_FOLDER, HARBOUR];

function portIn(output: string): number {
  return Number(/127\.0\.0\.1:(\d+)\//u.exec(output)?.[1]);
}

/** Whether somebody listens on `port`. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function textOf(socket: Socket): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of socket) chunks.push(String(chunk));
  return chunks.join("");
}

/** What the server on `port` answers. */
async function ask(port: number, query: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe("whence serve", () => {
  it("prints where to look, and answers there", async () => {
    const folder = dataFolder();
    const child = start(SERVED, { WHENCE_DATA: folder });
    const output = await ready(child);
    const port = portIn(output);
    expect(output).toBe(
      [
        "Whence serves Accident at the harbour",
        `  page      http://127.0.0.1:${port}/`,
        `  GraphiQL  http://127.0.0.1:${port}/graphql`,
        `  log       ${join(folder, "whence.db")}`,
        "Nobody is asked to sign in, since this machine alone reaches the server: you are Ada.",
        "Ctrl+C stops it.",
        "",
      ].join("\n"),
    );
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await response.json()).toEqual({ status: "ok", collections: 1 });
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "at %s it finishes the requests that run, takes no more, and exits with 0",
    async (signal) => {
      const child = start(SERVED);
      const port = portIn(await ready(child));
      const body = JSON.stringify({ query: "{ __typename }" });
      const socket = connect(port, "127.0.0.1");
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
      );
      // An answer to a later request: the server has the first one by now.
      await (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
      const end = ended(child);
      child.kill(signal);
      while (await listens(port));
      socket.write(body.slice(5));
      expect(await textOf(socket)).toMatch(
        /^HTTP\/1\.1 200 OK[\s\S]*\{"data":\{"__typename":"Query"\}\}/u,
      );
      expect(await end).toEqual({ code: 0, output: "", errors: "" });
    },
  );

  it("has what it acknowledged after it was killed", async () => {
    const variables = { WHENCE_DATA: dataFolder() };
    const first = start(SERVED, variables);
    const port = portIn(await ready(first));
    const found = await ask(
      port,
      '{ collection(id: "harbour") { claims(first: 1) { nodes { id } } } }',
    );
    const claim = /clm_[\w-]{16}/u.exec(JSON.stringify(found))?.[0];
    const note = `mutation { addNote(input: { collection: "harbour", record: "${claim}", text: "Kept" }) { version } }`;
    const added = await ask(port, note);
    const end = ended(first);
    first.kill("SIGKILL");
    await end;
    const again = portIn(await ready(start(SERVED, variables)));
    const query = `{ collection(id: "harbour") { version } node(id: "${claim}") { ... on Claim { notes { text by { name } } } } }`;
    const version = Number(/"version":(\d+)/u.exec(JSON.stringify(added))?.[1]);
    expect(await ask(again, query)).toEqual({
      data: {
        collection: { version },
        node: { notes: [{ text: "Kept", by: { name: "Ada" } }] },
      },
    });
  });

  it("refuses other addresses as long as nobody can sign in", async () => {
    const { code, errors } = await ended(start(SERVED, { HOST: "0.0.0.0" }));
    expect(code).toBe(1);
    expect(errors).toMatch(/^Cannot .+whence -- token add.+OIDC_ISSUER/u);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  it("logs requests as JSON on standard error when it is told to", async () => {
    const child = start(SERVED, { LOG_LEVEL: "info" });
    const port = portIn(await ready(child));
    const end = ended(child);
    await (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
    child.kill("SIGTERM");
    const lines = (await end).errors.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ msg: "incoming request", reqId: expect.any(String) }),
      ]),
    );
  });

  it("says in one line that the port is taken, and exits with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(await ended(start(SERVED, { PORT: String(port) }))).toEqual({
      code: 1,
      output: "",
      errors: `Cannot listen on 127.0.0.1:${port}: another program does; stop it, or set PORT to another number\n`,
    });
  });
});

/** Runs the command in this process; it has to end by itself. */
async function refused(args: readonly string[], variables: Variables = {}) {
  const all = { ...usual(), WHENCE_DATA: dataFolder(), ...variables };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await serveCommand.run(args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
  });
  return { code, printed, complaints };
}

describe("serveCommand", () => {
  it.each([
    ["PORT", "http", "a whole number from 0 to 65535"],
    ["PORT", "70000", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number from 0 to 65535"],
    ["HOST", "http://localhost", "an address of this machine, such as 127.0.0.1"],
    ["LOG_LEVEL", "loud", "one of trace, debug, info, warn, error, fatal, silent"],
  ])("says in one line that %s cannot be %s", async (name, value, expected) => {
    expect(await refused(SERVED, { [name]: value })).toEqual({
      code: 1,
      printed: [],
      complaints: [`Cannot use ${name}="${value}": expected ${expected}`],
    });
  });

  it("says in one line that the machine has no such address", async () => {
    const { code, complaints } = await refused(SERVED, {
      HOST: "203.0.113.1",
      OIDC_ISSUER: "https://people.example",
      OIDC_CLIENT_ID: "whence",
      PUBLIC_URL: "https://whence.example",
    });
    expect(code).toBe(1);
    expect(complaints).toEqual([
      "Cannot listen on 203.0.113.1:0: this machine has no such address; set HOST to one that it has",
    ]);
  });

  it("says in one line what is wrong with a collection, and where", async () => {
    const folder = harbourWith({ "claims.yaml": "crane: {", "actors.yaml": "- nobody\n" });
    const { code, complaints } = await refused(["--client", CLIENT_FOLDER, folder]);
    expect(code).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^Cannot serve \S+: \S+\.yaml:\d+:\d+: .+ lists them\)$/u);
  });

  it("says in one line that the page is not built", async () => {
    const { code, complaints } = await refused(["--client", tmpdir(), HARBOUR]);
    expect(code).toBe(1);
    expect(complaints).toEqual([
      `Cannot serve the page: it is not built in ${tmpdir()}; \`npm start\` builds it`,
    ]);
  });
});
