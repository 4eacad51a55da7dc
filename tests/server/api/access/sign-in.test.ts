import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { hashSecret } from "../../../../server/model/token-secret.ts";
import { CookieJar } from "../../../support/cookie-jar.ts";
import { Guarded, guardForTests } from "../../../support/guarded.ts";
import { signSession } from "../../../support/sign-session.ts";

const guarded = guardForTests();
const SESSION = "whence-session";

function at(path: string): string {
  return `${guarded.origin}${path}`;
}

/** A browser in which somebody signed in with the token of a role. */
async function signedIn(role: string): Promise<CookieJar> {
  const jar = new CookieJar();
  await jar.submit(at("/sign-in"), { token: await guarded.tokenOf(role) });
  return jar;
}

async function nameOf(jar: CookieJar): Promise<unknown> {
  const { text } = await jar.visit(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: "{ me { name } }" }),
  });
  return JSON.parse(text);
}

const STRANGER = { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] };

const NOW = Math.floor(Date.now() / 1000);
const HOUR = 3600;

describe("the sign-in page", () => {
  it("is a form without script, under a policy that allows it alone", async () => {
    const { status, headers, text } = await new CookieJar().visit(at("/sign-in?to=/here"));
    expect(status).toBe(200);
    expect(text).toContain('<form method="post" action="/sign-in">');
    expect(text).toContain('<input type="hidden" name="to" value="/here">');
    expect(text).toContain('<label for="token">Access token</label>');
    expect(text).not.toContain("<script");
    expect(text).not.toContain("/sign-in/oidc");
    const policy = headers.get("content-security-policy");
    expect(policy).toMatch(/script-src 'none';style-src 'sha256-[\w+/]{43}='/u);
    expect(policy).toContain("form-action 'self'");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("lets somebody in with a token, and goes on where they wanted", async () => {
    const jar = new CookieJar();
    const token = await guarded.tokenOf("reader");
    const { status, location, headers } = await jar.submit(at("/sign-in"), {
      token: ` ${token}\n`,
      to: "/harbour?view=map",
    });
    expect([status, location]).toEqual([303, "/harbour?view=map"]);
    const cookie = headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(
      /^whence-session=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax$/u,
    );
    expect(cookie).not.toContain(token);
    expect(await nameOf(jar)).toEqual({ data: { me: { name: "reader" } } });
    expect((await jar.visit(at("/"))).status).toBe(200);
    expect((await jar.visit(at("/sign-in?to=/here"))).location).toBe("/here");
  });

  it.each([
    ["https://elsewhere.example/"],
    ["//elsewhere.example/"],
    [String.raw`/\elsewhere.example/`],
    [String.raw`\\elsewhere.example/`],
    ["/\t/elsewhere.example/"],
    ["/.//elsewhere.example/"],
    ["/x/..//elsewhere.example/"],
    ["javascript:alert(1)"],
    ["elsewhere.example"],
    [""],
    ["/\r\nset-cookie: a=b"],
  ])("never leads to another server: %j", async (to) => {
    const jar = new CookieJar();
    const token = await guarded.tokenOf("reader");
    const { location = "" } = await jar.submit(at("/sign-in"), { token, to });
    expect(new URL(location, guarded.origin).origin).toBe(guarded.origin);
    expect(location).toMatch(/^\/(?!\/)/u);
    expect(jar.get("a")).toBeUndefined();
    const query = `?to=${encodeURIComponent(to)}`;
    const again = await jar.visit(at(`/sign-in${query}`));
    expect(new URL(again.location ?? "/", guarded.origin).origin).toBe(guarded.origin);
  });

  it("shows where to go on to as text", async () => {
    const to = '/"><script>alert(1)</script>';
    const { text } = await new CookieJar().visit(at(`/sign-in?to=${encodeURIComponent(to)}`));
    expect(text).not.toContain("<script");
  });

  it.each([["whence_wrong"], [""], [`whence_${"x".repeat(43)}`]])(
    "says that %j is no token, and lets nobody in",
    async (token) => {
      const jar = new CookieJar();
      const { status, text } = await jar.submit(at("/sign-in"), { token, to: "/here" });
      expect(status).toBe(401);
      expect(text).toContain('role="alert">No such access token is in force');
      expect(text).toContain('value="/here"');
      expect(jar.get(SESSION)).toBeUndefined();
    },
  );

  it.each([
    ["an origin elsewhere", { origin: "https://elsewhere.example" }, 403],
    ["an origin that is hidden", { origin: "null" }, 403],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a neighbour of the same site", { "sec-fetch-site": "same-site" }, 403],
    ["this page", { "sec-fetch-site": "same-origin" }, 303],
  ])("takes no form but its own: from %s", async (_, headers, status) => {
    const token = await guarded.tokenOf("reader");
    const form = await new CookieJar().submit(at("/sign-in"), { token }, headers);
    expect(form.status).toBe(status);
    const jar = await signedIn("reader");
    expect((await jar.submit(at("/sign-out"), {}, headers)).status).toBe(status);
    expect(jar.get(SESSION) === undefined).toBe(status === 303);
  });

  it("shows whoever has signed in who they are, as text, and how to sign out", async () => {
    const token = await guarded.addToken("<b>Eve & co</b>", { roles: ["reader"] });
    const jar = new CookieJar();
    await jar.submit(at("/sign-in"), { token });
    const { text } = await jar.visit(at("/sign-in"));
    expect(text).toContain("<h1>You are signed in as &lt;b&gt;Eve &amp; co&lt;/b&gt;</h1>");
    expect(text).toContain('<form method="post" action="/sign-out">');
    const { status, location } = await jar.submit(at("/sign-out"), {});
    expect([status, location]).toEqual([303, "/sign-in"]);
    expect(await nameOf(jar)).toMatchObject(STRANGER);
  });

  it("goes nowhere with a provider when there is none", async () => {
    expect((await new CookieJar().visit(at("/sign-in/oidc"))).location).toBe("/sign-in");
    expect((await new CookieJar().visit(at("/sign-in/callback?code=1"))).location).toBe("/sign-in");
  });
});

async function claims() {
  return { token: hashSecret(await guarded.tokenOf("reader")) };
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

describe("a session", () => {
  it("ends when the token is revoked, and does not come back with another of that name", async () => {
    const jar = new CookieJar();
    const token = await guarded.addToken("guest", { roles: ["reader"] });
    await jar.submit(at("/sign-in"), { token });
    expect(await nameOf(jar)).toEqual({ data: { me: { name: "guest" } } });
    await guarded.store.tokens.revoke("guest");
    await guarded.addToken("guest", { roles: ["administrator"] });
    await expect.poll(() => nameOf(jar)).toMatchObject(STRANGER);
    expect((await jar.visit(at("/"))).location).toBe("/sign-in");
  });

  it("is the viewer whose header says so when there is a header as well", async () => {
    const jar = await signedIn("reader");
    const asking = {
      method: "POST",
      body: JSON.stringify({ query: "{ me { name } }" }),
    };
    const asked = async (authorization: string) => {
      const type = "application/json";
      const headers = { "content-type": type, accept: type, authorization };
      return JSON.parse((await jar.visit(at("/graphql"), { ...asking, headers })).text);
    };
    const token = await guarded.tokenOf("analyst");
    expect(await asked(`Bearer ${token}`)).toEqual({ data: { me: { name: "analyst" } } });
    expect(await asked("Bearer nonsense")).toMatchObject(STRANGER);
    // A proxy's own.
    expect(await asked("Basic YTpi")).toEqual({ data: { me: { name: "reader" } } });
  });

  const TIMES = { iat: NOW, exp: NOW + HOUR };

  it("is signed: this one is as ours", async () => {
    const jar = new CookieJar();
    jar.set(SESSION, await signSession({ ...(await claims()), ...TIMES }));
    expect(await nameOf(jar)).toEqual({ data: { me: { name: "reader" } } });
  });

  it.each<readonly [string, () => Promise<string>]>([
    [
      "signed by another",
      async () => signSession({ ...(await claims()), ...TIMES }, new Uint8Array(32)),
    ],
    [
      "that is over",
      async () => signSession({ ...(await claims()), iat: NOW - 2 * HOUR, exp: NOW - HOUR }),
    ],
    ["without an end", async () => signSession({ ...(await claims()), iat: NOW })],
    [
      "for another purpose",
      async () => signSession({ ...(await claims()), ...TIMES, aud: "sign-in" }),
    ],
    [
      "by another issuer",
      async () => signSession({ ...(await claims()), ...TIMES, iss: "elsewhere" }),
    ],
    ["of nobody", async () => signSession(TIMES)],
    ["of a token that is none", async () => signSession({ token: "0".repeat(64), ...TIMES })],
    [
      "of a provider's person, where there is no provider",
      async () =>
        signSession({ issuer: "x", subject: "y", name: "z", roles: ["administrator"], ...TIMES }),
    ],
    ["that is no session", async () => "nonsense"],
    ["that is empty", async () => ""],
    [
      "that is not signed at all",
      async () => {
        const body = { iss: "whence", aud: "session", ...(await claims()), ...TIMES };
        return `${part({ alg: "none" })}.${part(body)}.`;
      },
    ],
  ])("%s is none", async (_, make) => {
    const jar = new CookieJar();
    jar.set(SESSION, await make());
    expect(await nameOf(jar)).toMatchObject(STRANGER);
    expect((await jar.visit(at("/"))).location).toBe("/sign-in");
  });

  it("is given more time while it is used, once half of it is over", async () => {
    const jar = new CookieJar();
    const old = await signSession({
      ...(await claims()),
      iat: NOW - 5 * HOUR,
      exp: NOW + 3 * HOUR,
    });
    jar.set(SESSION, old);
    expect(await nameOf(jar)).toEqual({ data: { me: { name: "reader" } } });
    expect(jar.get(SESSION)).not.toBe(old);
    const fresh = jar.get(SESSION);
    expect(await nameOf(jar)).toEqual({ data: { me: { name: "reader" } } });
    expect(jar.get(SESSION)).toBe(fresh);
  });
});

describe("behind a proxy with TLS", () => {
  it("a request by the public name is answered, and by another refused", async () => {
    const secure = new Guarded({ publicUrl: "https://whence.example" });
    await secure.start();
    const { port } = new URL(secure.origin);
    const statusFor = async (host: string) => {
      const asked = request({ port, host: "127.0.0.1", path: "/sign-in", headers: { host } }).end();
      const [{ statusCode }] = (await once(asked, "response")) as [IncomingMessage];
      return statusCode;
    };
    try {
      expect(await statusFor("whence.example")).toBe(200);
      expect(await statusFor("elsewhere.example")).toBe(421);
    } finally {
      await secure.stop();
    }
  });

  it("the cookie is for this host and for TLS alone", async () => {
    const secure = new Guarded({ publicUrl: "https://whence.example" });
    await secure.start();
    try {
      const jar = new CookieJar();
      const token = await secure.tokenOf("reader");
      const { headers, status } = await jar.submit(
        `${secure.origin}/sign-in`,
        { token },
        { origin: "https://whence.example" },
      );
      expect(status).toBe(303);
      expect(headers.get("set-cookie")).toMatch(
        /^__Host-whence-session=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax; Secure$/u,
      );
      expect((await jar.visit(`${secure.origin}/`)).status).toBe(200);
    } finally {
      await secure.stop();
    }
  });
});
