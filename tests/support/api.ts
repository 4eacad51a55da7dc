/** A server on loopback for tests of the API, and how to ask it. */

import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { readClientPages } from "../../server/api/client-pages.ts";
import { createServer } from "../../server/api/create-server.ts";
import type { RunningServer, ServerOptions } from "../../server/api/create-server.ts";
import { loadCollection } from "../../server/exchange/load-collection.ts";
import type { LogRecord } from "../../server/model/record.ts";
import type { Library } from "../../server/store/library.ts";
import { libraryOfFolder } from "./library.ts";

/** The invented collection of three short reports. */
export const HARBOUR_FOLDER = fileURLToPath(new URL("../fixtures/harbour", import.meta.url));
/** Two pages and a file, as the build of the client leaves them. */
export const CLIENT_FOLDER = fileURLToPath(new URL("../fixtures/client", import.meta.url));

/** The records of the harbour collection, as its folder encodes them. */
export function loadHarbour(): readonly LogRecord[] {
  const loaded = loadCollection(HARBOUR_FOLDER);
  if (loaded.type === "loaded") return loaded.records;
  throw new Error("The harbour collection does not load");
}

/** A library of the harbour collection, with more records at the end of its log. */
export function harbourLibrary(
  more?: (records: readonly LogRecord[]) => readonly LogRecord[],
): Promise<Library> {
  return libraryOfFolder(HARBOUR_FOLDER, more);
}

/** What GraphQL answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

export class Api {
  readonly library: Library;
  readonly #options: Partial<ServerOptions>;
  #server: RunningServer | undefined;

  constructor(library: Library, options: Partial<ServerOptions> = {}) {
    this.library = library;
    this.#options = options;
  }

  get origin(): string {
    if (this.#server === undefined) throw new Error("The server does not run");
    return this.#server.origin;
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  async start(): Promise<void> {
    this.#server = await createServer(this.library, {
      host: "127.0.0.1",
      port: 0,
      pages: readClientPages(CLIENT_FOLDER),
      logLevel: "silent",
      ...this.#options,
    });
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  fetch(path: string, request: RequestInit = {}): Promise<Response> {
    return fetch(`${this.origin}${path}`, request);
  }

  /** Sends `body` to `/graphql` as JSON. */
  async send(body: unknown): Promise<Answer> {
    const response = await this.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Partial<Answer>;
    return { status: response.status, headers: response.headers, ...answer };
  }

  ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    return this.send({ query, variables });
  }
}

/** A server that runs for the tests of one file. */
export function serveForTests(library: Library, options: Partial<ServerOptions> = {}): Api {
  const api = new Api(library, options);
  beforeAll(() => api.start());
  afterAll(() => api.stop());
  return api;
}
