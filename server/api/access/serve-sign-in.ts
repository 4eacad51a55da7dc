/** Where people sign in and out: the page, the way through a provider, and the cookie of a session. */

import { basename } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { WhenceError } from "../../model/errors.ts";
import { wantsPage } from "../client-pages.ts";
import { signInPolicy } from "../security-headers.ts";
import type { Access } from "./access.ts";
import { localPath } from "./local-path.ts";
import { viewerOfIdentity } from "./make-access.ts";
import type { AccessParts } from "./make-access.ts";
import { isFromOwnPage } from "./own-page.ts";
import type { Identity } from "./sessions.ts";
import { SIGN_IN_PROBLEMS, SIGN_IN_STYLE, signedInPage, signInPage } from "./sign-in-page.ts";
import type { SignInProblem } from "./sign-in-page.ts";

export interface SignInParts extends AccessParts {
  readonly access: Access;
  /** Where browsers reach the server; by default where they say they do. */
  readonly publicUrl?: string | undefined;
}

/** Bytes of a form: a token and a path. */
const FORM_BYTES = 16_384;
const FORM_TYPE = "application/x-www-form-urlencoded";
const CALLBACK = "/sign-in/callback";
/** Pages that are open to everybody. */
const OPEN = /^\/(?:sign-in(?:\/|$)|healthz$)/u;

/** Puts the routes in, and sends browsers there that ask for a page without having signed in. */
export async function serveSignIn(app: FastifyInstance, parts: SignInParts): Promise<void> {
  app.addHook("onRequest", (request, reply) => guardPage(parts, request, reply));
  // Forms are read here alone: elsewhere a page of another site could send one.
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      FORM_TYPE,
      { parseAs: "string", bodyLimit: FORM_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.get("/sign-in", (request, reply) => showPage(parts, request, reply));
    scope.post("/sign-in", (request, reply) => takeToken(parts, request, reply));
    scope.post("/sign-out", (request, reply) => signOut(parts, request, reply));
    scope.get("/sign-in/oidc", (request, reply) => goToProvider(parts, request, reply));
    scope.get(CALLBACK, (request, reply) => comeBack(parts, request, reply));
  });
}

/** Sends strangers to the sign-in page, and gives a session in use more time. */
async function guardPage(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const [path = ""] = request.url.split("?", 1);
  const isPage = wantsPage(request) && !OPEN.test(path) && !basename(path).includes(".");
  if (isPage && (await parts.access.viewerOf(request.headers)) === undefined) {
    const to = localPath(request.url);
    return redirect(reply, to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`);
  }
  if (isPage || path === "/graphql") await prolong(parts, request, reply);
  return undefined;
}

/**
 * Of a session that names an access token, which is looked up anyway. Of a provider's person the
 * provider alone knows whether they still have their roles.
 */
async function prolong(parts: SignInParts, { headers }: FastifyRequest, reply: FastifyReply) {
  const session = await parts.sessions.read(headers.cookie);
  if (session?.isAging !== true || session.identity.type !== "token") return;
  if ((await viewerOfIdentity(parts, session.identity)) === undefined) return;
  const cookie = await parts.sessions.begin(session.identity);
  if (cookie !== undefined) void reply.header("set-cookie", cookie);
}

async function showPage(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const to = pathIn(request.query);
  const viewer = await parts.access.viewerOf({ cookie: request.headers.cookie });
  if (viewer === undefined) return sendSignIn(parts, reply, { to });
  return to === "/" ? sendPage(reply, signedInPage(viewer.maker.name)) : redirect(reply, to);
}

async function takeToken(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const to = localPath(form.get("to"));
  if (!isFromOwnPage(request, parts.publicUrl)) {
    return sendSignIn(parts, reply, { to, problem: "foreign" });
  }
  const token = await parts.tokens.ofSecret((form.get("token") ?? "").trim());
  if (token === undefined) return sendSignIn(parts, reply, { to, problem: "token" });
  return welcome(parts, reply, { identity: { type: "token", hash: token.hash }, to });
}

async function signOut(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  if (!isFromOwnPage(request, parts.publicUrl)) {
    return sendSignIn(parts, reply, { to: "/", problem: "foreign" });
  }
  return redirect(reply.header("set-cookie", parts.sessions.end()), "/sign-in");
}

async function goToProvider(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const { oidc, sessions } = parts;
  const to = pathIn(request.query);
  if (oidc === undefined) return redirect(reply, "/sign-in");
  try {
    const { url, secrets } = await oidc.begin(`${originOf(parts, request)}${CALLBACK}`);
    return redirect(
      reply.header("set-cookie", await sessions.beginAttempt({ ...secrets, to })),
      url,
    );
  } catch (error) {
    return tellUnavailable(parts, request, reply, { error, to });
  }
}

async function comeBack(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  const { oidc, sessions } = parts;
  const attempt = await sessions.readAttempt(request.headers.cookie);
  void reply.header("set-cookie", sessions.endAttempt());
  if (oidc === undefined) return redirect(reply, "/sign-in");
  if (attempt === undefined || stateIn(request.query) !== attempt.state) {
    return sendSignIn(parts, reply, { to: "/", problem: "attempt" });
  }
  const { to, ...secrets } = attempt;
  try {
    const url = new URL(request.url, originOf(parts, request));
    const finished = await oidc.finish(url, secrets);
    if (finished.type === "refused") {
      request.log.warn({ err: finished.cause }, "The provider did not sign somebody in");
      return sendSignIn(parts, reply, { to, problem: "refused" });
    }
    const { person } = finished;
    if (person.grants.length === 0) return sendSignIn(parts, reply, { to, problem: "role" });
    return await welcome(parts, reply, { identity: { type: "person", person }, to });
  } catch (error) {
    return tellUnavailable(parts, request, reply, { error, to });
  }
}

async function welcome(
  parts: SignInParts,
  reply: FastifyReply,
  { identity, to }: { readonly identity: Identity; readonly to: string },
) {
  const cookie = await parts.sessions.begin(identity);
  if (cookie === undefined) return sendSignIn(parts, reply, { to, problem: "crowded" });
  return redirect(reply.header("set-cookie", cookie), to);
}

/** @throws what is no failure of the provider */
function tellUnavailable(
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { error, to }: { readonly error: unknown; readonly to: string },
) {
  if (!(error instanceof WhenceError) || error.code !== "PROVIDER_UNAVAILABLE") throw error;
  request.log.warn({ err: error }, "The provider does not answer");
  return sendSignIn(parts, reply, { to, problem: "provider" });
}

function sendSignIn(
  { oidc }: SignInParts,
  reply: FastifyReply,
  shown: { readonly to: string; readonly problem?: SignInProblem },
) {
  const { problem } = shown;
  const provider = oidc && new URL(oidc.issuer).host;
  return sendPage(
    reply.code(problem === undefined ? 200 : SIGN_IN_PROBLEMS[problem].status),
    signInPage({ provider, ...shown }),
  );
}

function sendPage(reply: FastifyReply, text: string) {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", signInPolicy(SIGN_IN_STYLE))
    .header("cache-control", "no-store")
    .send(text);
}

/** After a form too the browser goes on by GET. */
function redirect(reply: FastifyReply, to: string) {
  return reply.header("cache-control", "no-store").redirect(to, 303);
}

function originOf({ publicUrl }: SignInParts, request: FastifyRequest): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}

function pathIn(query: unknown): string {
  return localPath(memberOf(query, "to"));
}

function stateIn(query: unknown): unknown {
  return memberOf(query, "state");
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
