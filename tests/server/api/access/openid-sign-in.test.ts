import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CookieJar } from "../../../support/cookie-jar.ts";
import type { Visited } from "../../../support/cookie-jar.ts";
import { Guarded } from "../../../support/guarded.ts";
import { CLIENT_ID, TestProvider } from "../../../support/openid.ts";
import { signSession } from "../../../support/sign-session.ts";

const test = new TestProvider();
await test.start();
const { issuer } = test;
const guarded = new Guarded({ oidc: test.provider() });
beforeAll(() => guarded.start());
afterAll(async () => {
  await guarded.stop();
  if (test.server.listening) await test.stop();
});

const ME = "{ me { name signedIn } }";
const NOW = Math.floor(Date.now() / 1000);

function at(path: string): string {
  return `${guarded.origin}${path}`;
}

/** From the page to the provider, and to where it sends one back to. */
async function goAndReturn(jar: CookieJar, to = "/"): Promise<string> {
  const going = await jar.visit(at(`/sign-in/oidc?to=${encodeURIComponent(to)}`));
  expect(going.status).toBe(303);
  const asked = await fetch(going.location ?? "", { redirect: "manual" });
  return asked.headers.get("location") ?? "";
}

async function nameOf(jar: CookieJar): Promise<string | undefined> {
  const { text } = await jar.visit(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: ME }),
  });
  const { data } = JSON.parse(text) as {
    readonly data?: { readonly me: { readonly name: string } };
  };
  return data?.me.name;
}

function problemIn({ text }: Visited): string | undefined {
  return /role="alert">(?<problem>[^<]+)</u.exec(text)?.groups?.["problem"];
}

describe("through the provider, from the sign-in page", () => {
  it("shows the way, by the provider's host", async () => {
    const { text } = await new CookieJar().visit(at("/sign-in?to=/here"));
    expect(text).toContain(
      `<a class="button" href="/sign-in/oidc?to=%2Fhere">Sign in with ${new URL(issuer).host}</a>`,
    );
  });

  it("sends somebody there with all that makes it safe", async () => {
    const { location = "", headers } = await new CookieJar().visit(at("/sign-in/oidc"));
    const url = new URL(location);
    expect(`${url.origin}${url.pathname}`).toBe(`${issuer}/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: "code",
      client_id: CLIENT_ID,
      redirect_uri: at("/sign-in/callback"),
      scope: "openid profile email",
      state: expect.stringMatching(/^[\w-]{43}$/u),
      nonce: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge_method: "S256",
    });
    expect(headers.get("set-cookie")).toMatch(
      /^whence-sign-in=[\w.-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/u,
    );
  });

  it("lets them in when they come back, and goes on where they wanted", async () => {
    test.say({ name: "Ann Bell", whence_roles: ["reader", "analyst:harbour"] });
    const jar = new CookieJar();
    const back = await goAndReturn(jar, "/harbour?view=map");
    const { status, location } = await jar.visit(back);
    expect([status, location]).toEqual([303, "/harbour?view=map"]);
    expect(await nameOf(jar)).toBe("Ann Bell");
    expect(jar.get("whence-sign-in")).toBeUndefined();
    expect((await jar.visit(at("/"))).status).toBe(200);
    await jar.submit(at("/sign-out"), {});
    expect(await nameOf(jar)).toBeUndefined();
  });

  it("asks the provider again after eight hours: using a session gives it no more time", async () => {
    const claims = { issuer, subject: "ann", name: "Ann Bell", roles: ["reader"] };
    const jar = new CookieJar();
    const old = await signSession({ ...claims, iat: NOW - 5 * 3600, exp: NOW + 3 * 3600 });
    jar.set("whence-session", old);
    expect(await nameOf(jar)).toBe("Ann Bell");
    expect(jar.get("whence-session")).toBe(old);
  });

  it("works with a secret that the provider shares with this server", async () => {
    test.say({ name: "Bo Reed", whence_roles: "reader" });
    const provider = test.provider({ clientSecret: "a secret / with signs +" });
    const { url, secrets } = await provider.begin(at("/sign-in/callback"));
    let sent: unknown;
    test.server.service.once("beforeResponse", (_answer, request) => void (sent = request.body));
    const back = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";
    expect(await provider.finish(new URL(back), secrets)).toMatchObject({
      type: "signed-in",
      person: { name: "Bo Reed" },
    });
    expect(sent).toMatchObject({ client_secret: "a secret / with signs +" });
  });

  it("tells somebody without a role that they have none", async () => {
    test.say({ name: "Cy Dunn" });
    const jar = new CookieJar();
    const came = await jar.visit(await goAndReturn(jar));
    expect(came.status).toBe(403);
    expect(problemIn(came)).toMatch(/^The provider knows you, but you have no role here/u);
    expect(await nameOf(jar)).toBeUndefined();
  });

  it("tells somebody with more roles than a cookie can have so", async () => {
    test.say({ whence_roles: Array.from({ length: 200 }, (_, index) => `reader:case-${index}`) });
    const jar = new CookieJar();
    const came = await jar.visit(await goAndReturn(jar));
    expect(came.status).toBe(403);
    expect(problemIn(came)).toMatch(/^You have roles in more collections than/u);
    test.say({ whence_roles: "reader" });
  });

  it.each<readonly [string, (back: URL, jar: CookieJar) => unknown, number, RegExp]>([
    ["another state", (back) => back.searchParams.set("state", "x"), 400, /^That attempt/u],
    ["no state", (back) => back.searchParams.delete("state"), 400, /^That attempt/u],
    ["no cookie", (_, jar) => jar.set("whence-sign-in", ""), 400, /^That attempt/u],
    [
      "the cookie of a session",
      (_, jar) => jar.set("whence-sign-in", jar.get("whence-session") ?? "none"),
      400,
      /^That attempt/u,
    ],
    [
      "a code that the provider does not take",
      () =>
        test.server.service.once("beforeResponse", (answer) => {
          Object.assign(answer, { statusCode: 400, body: { error: "invalid_grant" } });
        }),
      403,
      /^The provider did not/u,
    ],
    [
      "a code that breaks the provider",
      (back) => back.searchParams.set("code", "x"),
      503,
      /^The provider does not answer/u,
    ],
    [
      "a refusal",
      (back) => {
        back.searchParams.delete("code");
        back.searchParams.set("error", "access_denied");
        back.searchParams.set("error_description", "<script>alert(1)</script>");
      },
      403,
      /^The provider did not/u,
    ],
  ])("lets nobody in with %s", async (_, change, status, problem) => {
    const jar = new CookieJar();
    const back = new URL(await goAndReturn(jar));
    change(back, jar);
    const came = await jar.visit(back);
    expect(came.status).toBe(status);
    expect(problemIn(came)).toMatch(problem);
    expect(came.text).not.toContain("<script");
    expect(await nameOf(jar)).toBeUndefined();
  });

  it.each([
    ["another nonce", { nonce: "another" }],
    ["no nonce", { nonce: undefined }],
    ["another audience", { aud: "another" }],
    ["another issuer", { iss: "https://elsewhere.example" }],
    ["an end in the past", { exp: NOW - 600 }],
  ])("lets nobody in when the provider answers with %s", async (_, claims) => {
    const jar = new CookieJar();
    const back = await goAndReturn(jar);
    test.say({ whence_roles: "reader", ...claims });
    const came = await jar.visit(back);
    test.say({ whence_roles: "reader" });
    expect([came.status, await nameOf(jar)]).toEqual([403, undefined]);
    expect(problemIn(came)).toMatch(/^The provider did not sign you in/u);
  });

  it("lets nobody in twice with one answer, nor in another browser", async () => {
    const jar = new CookieJar();
    const back = await goAndReturn(jar);
    expect((await new CookieJar().visit(back)).status).toBe(400);
    expect((await jar.visit(back)).status).toBe(303);
    expect((await jar.visit(back)).status).toBe(400);
  });

  it("goes to no other server after that", async () => {
    const jar = new CookieJar();
    const back = await goAndReturn(jar, "//elsewhere.example/");
    expect((await jar.visit(back)).location).toBe("/");
  });
});

describe("while the provider is down", () => {
  it("says so, stays up, and goes on once it is back", async () => {
    const jar = new CookieJar();
    test.say({ name: "Ann Bell", whence_roles: "reader" });
    await jar.visit(await goAndReturn(jar));
    const leaving = new CookieJar();
    const back = await goAndReturn(leaving);
    const late = new Guarded({ oidc: test.provider() });
    await late.start();
    const token = await test.token({ whence_roles: "reader" });
    await test.stop();
    try {
      const { status, errors } = await late.ask(token, ME);
      expect([status, errors?.[0]?.extensions.code]).toEqual([503, "PROVIDER_UNAVAILABLE"]);
      const going = await new CookieJar().visit(`${late.origin}/sign-in/oidc?to=/here`);
      expect(going.status).toBe(503);
      expect(problemIn(going)).toMatch(/^The provider does not answer/u);
      expect(going.text).toContain('value="/here"');
      const came = await leaving.visit(back);
      expect([came.status, problemIn(came)]).toEqual([503, problemIn(going)]);
      // Whoever is in stays in, and access tokens go on.
      expect(await nameOf(jar)).toBe("Ann Bell");
      expect((await late.ask(await late.tokenOf("reader"), ME)).status).toBe(200);
      await test.start();
      expect((await late.ask(token, ME)).status).toBe(200);
    } finally {
      await late.stop();
    }
  });
});
