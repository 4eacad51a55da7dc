/** Signed-in access: by access token, by a provider's token, or by the session of a browser. */

import { roleIn } from "../../model/grant.ts";
import type { Grant } from "../../model/grant.ts";
import type { Access, Credentials } from "./access.ts";
import type { KnownTokens } from "./known-tokens.ts";
import type { OpenidProvider } from "./openid-provider.ts";
import type { Person } from "./person.ts";
import type { Identity, Sessions } from "./sessions.ts";
import type { Viewer } from "./viewer.ts";

export interface AccessParts {
  readonly tokens: KnownTokens;
  /** Without one there are access tokens alone. */
  readonly oidc?: OpenidProvider | undefined;
  readonly sessions: Sessions;
}

/** RFC 6750, 2.1. Other schemes are for others, such as a proxy on the way. */
const BEARER = /^Bearer(?: +(?<token>[\w.~+/-]+=*))?\s*$/iu;

/**
 * Who signed in, by what a request brings along: a header `Authorization` that bears a token says it
 * alone, and the cookie of a session where there is none.
 *
 * @throws {WhenceError} from `viewerOf`: STORE_UNAVAILABLE, PROVIDER_UNAVAILABLE
 */
export function makeAccess(parts: AccessParts): Access {
  return { viewerOf: (credentials) => viewerOf(parts, credentials) };
}

async function viewerOf(
  parts: AccessParts,
  { authorization, cookie }: Credentials,
): Promise<Viewer | undefined> {
  const bearer = authorization === undefined ? null : BEARER.exec(authorization);
  if (bearer !== null) return viewerOfBearer(parts, bearer.groups?.["token"] ?? "");
  const session = await parts.sessions.read(cookie);
  return session && viewerOfIdentity(parts, session.identity);
}

async function viewerOfBearer(
  { tokens, oidc }: AccessParts,
  text: string,
): Promise<Viewer | undefined> {
  const token = await tokens.ofSecret(text);
  if (token !== undefined) return viewerOfToken(token);
  if (oidc === undefined || !isSigned(text)) return undefined;
  const person = await oidc.personOf(text);
  return person && viewerOfPerson(person);
}

/** Whoever a session is of, as things are now; undefined when they may come in no more. */
export async function viewerOfIdentity(
  { tokens, oidc }: AccessParts,
  identity: Identity,
): Promise<Viewer | undefined> {
  if (identity.type === "token") {
    const token = await tokens.ofHash(identity.hash);
    return token && viewerOfToken(token);
  }
  return oidc === undefined ? undefined : viewerOfPerson(identity.person);
}

/** Whether a text has the form of a signed token (JWS compact serialization). */
function isSigned(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/u.test(text);
}

interface Known {
  readonly name: string;
  readonly grants: readonly Grant[];
}

function viewerOfToken({ name, grants }: Known): Viewer {
  return signedIn({ name, grants }, `token:${name}`);
}

function viewerOfPerson(person: Person): Viewer {
  return signedIn(person, `${person.issuer}#${person.subject}`);
}

function signedIn({ name, grants }: Known, subject: string): Viewer {
  return {
    maker: { kind: "person", name, subject },
    signedIn: true,
    roleIn: (collection) => roleIn(grants, collection),
  };
}
