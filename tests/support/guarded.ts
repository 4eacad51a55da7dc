/** Servers of the tests that ask everybody to sign in: two collections, and whoever comes in. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Access } from "../../server/api/access/access.ts";
import { KnownTokens } from "../../server/api/access/known-tokens.ts";
import { makeAccess } from "../../server/api/access/make-access.ts";
import type { OpenidProvider } from "../../server/api/access/openid-provider.ts";
import { serveSignIn } from "../../server/api/access/serve-sign-in.ts";
import { Sessions } from "../../server/api/access/sessions.ts";
import { readClientPages } from "../../server/api/client-pages.ts";
import { createServer } from "../../server/api/create-server.ts";
import type { RunningServer } from "../../server/api/create-server.ts";
import { IngestJobs } from "../../server/ingest/ingest-jobs.ts";
import { parseGrant } from "../../server/model/grant.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";
import type { LogRecord } from "../../server/model/record.ts";
import { hashSecret, makeSecret } from "../../server/model/token-secret.ts";
import { Library } from "../../server/store/library.ts";
import { openSqliteStore } from "../../server/store/sqlite/open-sqlite-store.ts";
import { CLIENT_FOLDER, loadHarbour } from "./api.ts";
import type { Answer } from "./api.ts";
import { aClaim, aDocument, anActor, anAppearance, COLLECTION } from "./records.ts";
import { aCollection } from "./remarks.ts";

export const HARBOUR = parseCollectionId("harbour");
/** Milliseconds after which what was said of a token is asked again. */
const KNOWN_MS = 20;
/** A secret that tests may sign sessions of their own with. */
export const SESSION_SECRET = new Uint8Array(32).fill(7);

export interface GuardedOptions {
  readonly oidc?: OpenidProvider | undefined;
  readonly publicUrl?: string | undefined;
  /** Loopback by default. */
  readonly host?: string;
  /** The folder of the client's pages; by default one of the tests' own. */
  readonly client?: string;
}

/** A token to be made. */
export interface TokenDraft {
  readonly roles: readonly string[];
  readonly expiresAt?: string;
}

/** The roles of those whom `tokenOf` knows: of the harbour collection alone, or of the other one. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  outsider: ["administrator:tests"],
  reader: ["reader:harbour"],
  analyst: ["analyst:harbour"],
  "other analyst": ["analyst:harbour"],
  administrator: ["administrator:harbour"],
  everywhere: ["reader"],
};

export class Guarded {
  readonly folder = mkdtempSync(join(tmpdir(), "whence-guarded-"));
  readonly store = openSqliteStore(this.folder);
  readonly library = new Library(this.store);
  readonly access: Access;
  readonly #options: GuardedOptions;
  readonly #parts;
  readonly #secrets = new Map<string, Promise<string>>();
  #server: RunningServer | undefined;

  constructor(options: GuardedOptions = {}) {
    this.#options = options;
    const isSecure = options.publicUrl?.startsWith("https:") === true;
    this.#parts = {
      tokens: new KnownTokens(this.store.tokens, KNOWN_MS),
      oidc: options.oidc,
      sessions: new Sessions(SESSION_SECRET, { isSecure }),
    };
    this.access = makeAccess(this.#parts);
  }

  get origin(): string {
    if (this.#server === undefined) throw new Error("The server does not run");
    return this.#server.origin;
  }

  async start(): Promise<void> {
    const { publicUrl, host = "127.0.0.1", client = CLIENT_FOLDER } = this.#options;
    const title = { ...aCollection("Accident at the harbour"), collection: HARBOUR };
    await this.store.append(HARBOUR, [title, ...loadHarbour()], 0);
    await this.store.append(COLLECTION, otherRecords(), 0);
    this.#server = await createServer(this.library, {
      host,
      port: 0,
      access: this.access,
      jobs: new IngestJobs(this.store.jobs),
      signIn: (app) => serveSignIn(app, { ...this.#parts, access: this.access, publicUrl }),
      publicUrl,
      pages: readClientPages(client),
      logLevel: "silent",
    });
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes a token; gives its secret. */
  async addToken(name: string, { roles, expiresAt }: TokenDraft): Promise<string> {
    const secret = makeSecret();
    const added = await this.store.tokens.add({
      name,
      hash: hashSecret(secret),
      grants: roles.map(parseGrant),
      createdAt: "2026-01-05T00:00:00Z",
      expiresAt,
    });
    if (!added) throw new Error(`There is a token "${name}" already`);
    return secret;
  }

  /** The secret of whoever has this role, who is made when they are asked for first. */
  tokenOf(role: string): Promise<string> {
    const secret = this.#secrets.get(role) ?? this.addToken(role, { roles: ROLES[role] ?? [] });
    this.#secrets.set(role, secret);
    return secret;
  }

  /** Asks as whoever has this role; with the first error's code. */
  async askAs(
    role: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer & { readonly code: string | undefined }> {
    const answer = await this.ask(await this.tokenOf(role), query, variables);
    return { ...answer, code: answer.errors?.[0]?.extensions.code };
  }

  /** Never follows a redirect: where it leads is what tests look at. */
  fetch(path: string, request: RequestInit = {}): Promise<Response> {
    return fetch(`${this.origin}${path}`, { redirect: "manual", ...request });
  }

  /** Asks with a token, or as a stranger. */
  async ask(
    token: string | undefined,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer> {
    const response = await this.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(token) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Partial<Answer>;
    return { status: response.status, headers: response.headers, ...answer };
  }

  /** All that lies in the folder of the database. */
  bytes(): Buffer {
    const files = ["whence.db", "whence.db-wal"].map((name) => join(this.folder, name));
    return Buffer.concat(files.map((file) => readFileSync(file)));
  }
}

export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** A guarded server that runs for the tests of one file. */
export function guardForTests(options?: GuardedOptions): Guarded {
  const guarded = new Guarded(options);
  beforeAll(() => guarded.start());
  afterAll(() => guarded.stop());
  return guarded;
}

/** The collection "tests", which has nothing to do with the harbour. */
function otherRecords(): readonly LogRecord[] {
  const [one, two] = [aDocument({ key: "one" }), aDocument({ key: "two" })];
  const claims = [aClaim({ key: "first" }), aClaim({ key: "second" })];
  return [
    aCollection("Elsewhere"),
    one,
    two,
    anActor({ key: "somebody" }),
    ...claims,
    ...claims.flatMap((claim) => [
      anAppearance({ claim, document: one }),
      anAppearance({ claim, document: two }),
    ]),
  ];
}
