/**
 * Sessions: a browser that signed in, as its cookie says; no server keeps anything of them.
 *
 * One that began with an access token names it, and is worth what the token is worth whenever it is
 * asked. One of a provider's person carries their roles, and ends after eight hours.
 */

import { z } from "zod";
import { readGrant, writeGrant } from "../../model/grant.ts";
import { readCookie, writeCookie } from "./cookies.ts";
import type { CookieOptions } from "./cookies.ts";
import type { Person } from "./person.ts";
import { Signer } from "./signed-token.ts";

export type Identity =
  | { readonly type: "token"; readonly hash: string }
  | { readonly type: "person"; readonly person: Person };

export interface Session {
  readonly identity: Identity;
  /** Whether more than half of its time is over. */
  readonly isAging: boolean;
}

/** What has to be remembered while somebody is away at the provider. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The path to go on to. */
  readonly to: string;
}

const SESSION = { name: "whence-session", purpose: "session", seconds: 8 * 3600 } as const;
const ATTEMPT = { name: "whence-sign-in", purpose: "sign-in", seconds: 600 } as const;
/** Characters of a cookie that every browser takes (RFC 6265, 6.1), less its name and attributes. */
const LONGEST_COOKIE = 3900;

const timesSchema = z.object({ iat: z.number(), exp: z.number() });
const sessionSchema = z.union([
  z.object({ token: z.string() }),
  z.object({
    issuer: z.string(),
    subject: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
  }),
]);
const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

export class Sessions {
  readonly #signer: Signer;
  readonly #options: CookieOptions;

  constructor(secret: Uint8Array, options: CookieOptions) {
    this.#signer = new Signer(secret);
    this.#options = options;
  }

  /** The cookie of a session that begins now; undefined when a browser would not keep it. */
  async begin(identity: Identity): Promise<string | undefined> {
    const value = await this.#signer.sign(written(identity), SESSION);
    return value.length > LONGEST_COOKIE ? undefined : this.#write(SESSION, value);
  }

  /** The session that a browser's cookies say. */
  async read(cookies: string | undefined): Promise<Session | undefined> {
    const claims = await this.#verify(cookies, SESSION);
    const session = sessionSchema.safeParse(claims);
    if (!session.success) return undefined;
    const { iat, exp } = timesSchema.parse(claims);
    return { identity: readIdentity(session.data), isAging: Date.now() / 1000 > (iat + exp) / 2 };
  }

  /** The cookie that ends a session. */
  end(): string {
    return this.#take(SESSION);
  }

  /** The cookie that remembers an attempt to sign in. */
  async beginAttempt(attempt: Attempt): Promise<string> {
    return this.#write(ATTEMPT, await this.#signer.sign({ ...attempt }, ATTEMPT));
  }

  async readAttempt(cookies: string | undefined): Promise<Attempt | undefined> {
    return attemptSchema.safeParse(await this.#verify(cookies, ATTEMPT)).data;
  }

  endAttempt(): string {
    return this.#take(ATTEMPT);
  }

  async #verify(cookies: string | undefined, { name, purpose }: Kind): Promise<unknown> {
    const value = readCookie(cookies, name, this.#options);
    return value === undefined ? undefined : this.#signer.verify(value, purpose);
  }

  #write({ name, seconds }: Kind, value: string): string {
    return writeCookie(name, value, { ...this.#options, seconds });
  }

  #take({ name }: Kind): string {
    return writeCookie(name, "", { ...this.#options, seconds: 0 });
  }
}

type Kind = typeof SESSION | typeof ATTEMPT;

function written(identity: Identity): Readonly<Record<string, unknown>> {
  if (identity.type === "token") return { token: identity.hash };
  const { grants, ...person } = identity.person;
  return { ...person, roles: grants.map(writeGrant) };
}

function readIdentity(session: z.infer<typeof sessionSchema>): Identity {
  if ("token" in session) return { type: "token", hash: session.token };
  const { roles, ...person } = session;
  const grants = roles.flatMap((text) => readGrant(text) ?? []);
  return { type: "person", person: { ...person, grants } };
}
