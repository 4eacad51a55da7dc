/** Choosing the access: whether people have to sign in, and how, by where the server is reached. */

import { hash, randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import type { FastifyInstance } from "fastify";
import { openAccess } from "../api/access/access.ts";
import type { Access } from "../api/access/access.ts";
import { KnownTokens } from "../api/access/known-tokens.ts";
import { makeAccess } from "../api/access/make-access.ts";
import { OpenidProvider } from "../api/access/openid-provider.ts";
import { serveSignIn } from "../api/access/serve-sign-in.ts";
import { Sessions } from "../api/access/sessions.ts";
import { isLoopbackAddress } from "../api/check-host.ts";
import { WhenceError } from "../model/errors.ts";
import { isValid } from "../store/token-store.ts";
import type { Store } from "../store/token-store.ts";
import type { Environment } from "./read-environment.ts";

/** What `createServer` needs of it, and what to tell whoever starts the server. */
export interface ChosenAccess {
  readonly access: Access;
  readonly signIn?: ((app: FastifyInstance) => Promise<void>) | undefined;
  readonly publicUrl?: string | undefined;
  readonly remarks: readonly string[];
}

type Variables = Pick<
  Environment,
  | "OIDC_CLIENT_ID"
  | "OIDC_CLIENT_SECRET"
  | "OIDC_ISSUER"
  | "OIDC_ROLES_CLAIM"
  | "PUBLIC_URL"
  | "WHENCE_SESSION_SECRET"
  | "WHENCE_SIGN_IN"
  | "WHENCE_USER"
>;

const SESSION_SECRET = "session";
const SECRET_BYTES = 32;

/**
 * The access of a server that listens on `host`. Nobody is asked to sign in where this machine alone
 * reaches it, unless the environment says so, names a provider, or names the address of a proxy.
 *
 * @throws {WhenceError} ENVIRONMENT_INVALID when people have to sign in and there is no way to;
 * STORE_UNAVAILABLE
 */
export async function accessOf(
  environment: Variables,
  store: Pick<Store, "tokens">,
  host: string,
): Promise<ChosenAccess> {
  const { PUBLIC_URL: publicUrl } = environment;
  const oidc = providerOf(environment, host);
  const tokens = (await store.tokens.list()).filter((token) => isValid(token));
  const isAlone = isLoopbackAddress(host) && publicUrl === undefined;
  if (isAlone && oidc === undefined && environment.WHENCE_SIGN_IN === undefined) {
    return openToThisMachine(environment, tokens.length);
  }
  if (oidc === undefined && tokens.length === 0) throw noWayIn(isAlone, host, publicUrl);
  const parts = {
    tokens: new KnownTokens(store.tokens),
    oidc,
    sessions: new Sessions(await sessionSecret(environment, store), {
      isSecure: publicUrl?.startsWith("https:") === true,
    }),
  };
  const access = makeAccess(parts);
  return {
    access,
    publicUrl,
    signIn: (app) => serveSignIn(app, { ...parts, access, publicUrl }),
    remarks: [
      howToSignIn(tokens.length, oidc),
      ...(isAlone || publicUrl?.startsWith("https:") === true ? [] : [UNENCRYPTED]),
    ],
  };
}

const UNENCRYPTED =
  "What people send to sign in is not encrypted: let a proxy with TLS stand before the server, and set PUBLIC_URL to its address, https://…";

function openToThisMachine({ WHENCE_USER }: Variables, tokens: number): ChosenAccess {
  const name = WHENCE_USER ?? systemUser();
  const unused = `; WHENCE_SIGN_IN=required asks for ${tokensIn(tokens)}`;
  return {
    access: openAccess(name),
    remarks: [
      `Nobody is asked to sign in, since this machine alone reaches the server: you are ${name}${tokens === 0 ? "" : unused}`,
    ],
  };
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A process may run as a user that the system has no name for.
    return "Analyst";
  }
}

function howToSignIn(tokens: number, oidc: OpenidProvider | undefined): string {
  const ways = [
    ...(oidc === undefined ? [] : [`through ${oidc.issuer}`]),
    ...(tokens === 0 ? [] : [`with ${tokensIn(tokens)}`]),
  ];
  return `People sign in ${ways.join(", and ")}`;
}

function tokensIn(count: number): string {
  return count === 1 ? "the access token" : `one of the ${count} access tokens`;
}

function providerOf(environment: Variables, host: string): OpenidProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = environment;
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined)
    throw missing("OIDC_ISSUER", "OIDC_CLIENT_ID", "the provider's address");
  if (clientId === undefined) {
    throw missing("OIDC_CLIENT_ID", "OIDC_ISSUER", "the id that the provider has for this server");
  }
  if (publicUrl === undefined && !isLoopbackAddress(host)) {
    throw missing("PUBLIC_URL", "OIDC_ISSUER", "where the provider sends people back to");
  }
  return new OpenidProvider({
    issuer,
    clientId,
    clientSecret: environment.OIDC_CLIENT_SECRET,
    rolesClaim: environment.OIDC_ROLES_CLAIM,
  });
}

function missing(name: string, beside: string, what: string): WhenceError {
  return new WhenceError(
    "ENVIRONMENT_INVALID",
    `Cannot let people sign in: ${beside} is set and ${name} is not; set it to ${what}`,
    { details: { name } },
  );
}

function noWayIn(isAlone: boolean, host: string, publicUrl: string | undefined): WhenceError {
  const why = isAlone
    ? "WHENCE_SIGN_IN=required asks everybody to sign in"
    : `others can reach it at ${publicUrl ?? host}`;
  return new WhenceError(
    "ENVIRONMENT_INVALID",
    `Cannot serve: ${why}, and there is no way to sign in; make an access token (\`npm run whence -- token add <name> --role administrator\`), or set OIDC_ISSUER and OIDC_CLIENT_ID to those of an OpenID Connect provider`,
  );
}

/** The environment's, or the one that all servers on the database share. */
async function sessionSecret(
  { WHENCE_SESSION_SECRET: text }: Variables,
  { tokens }: Pick<Store, "tokens">,
): Promise<Uint8Array> {
  if (text !== undefined) return hash("sha256", text, "buffer");
  return tokens.keepSecret(SESSION_SECRET, randomBytes(SECRET_BYTES));
}
