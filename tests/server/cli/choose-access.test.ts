import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { accessOf } from "../../../server/cli/choose-access.ts";
import { readEnvironment } from "../../../server/cli/read-environment.ts";
import { temporaryStore } from "../../support/library.ts";
import { runWhence, startServing } from "../../support/served.ts";
import type { Served, Variables } from "../../support/served.ts";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whence-access-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function serve(folder: string, variables?: Variables): Promise<Served> {
  const served = await startServing(folder, variables);
  onTestFinished(() => void served.child.kill("SIGKILL"));
  return served;
}

function addToken(folder: string, ...args: readonly string[]): string {
  const { stdout } = runWhence(folder, ["token", "add", ...args]);
  return stdout.split("\n", 1)[0] ?? "";
}

async function askMe({ origin }: Served, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ me { name signedIn } }" }),
  });
  const { data } = (await response.json()) as { readonly data?: { readonly me: unknown } };
  return { status: response.status, me: data?.me };
}

const WAYS =
  "there is no way to sign in; make an access token (`npm run whence -- token add <name> --role administrator`), or set OIDC_ISSUER and OIDC_CLIENT_ID to those of an OpenID Connect provider";

describe("whence serve", () => {
  it.each([
    [{ HOST: "0.0.0.0" }, `others can reach it at 0.0.0.0, and ${WAYS}`],
    [{ HOST: "::" }, `others can reach it at ::, and ${WAYS}`],
    [
      { PUBLIC_URL: "https://whence.example" },
      `others can reach it at https://whence.example, and ${WAYS}`,
    ],
    [
      { WHENCE_SIGN_IN: "required" },
      `WHENCE_SIGN_IN=required asks everybody to sign in, and ${WAYS}`,
    ],
  ])(
    "does not start where others can reach it and nobody can sign in: %j",
    async (variables, why) => {
      const { child, output, errors } = await serve(aFolder(), variables);
      expect(output).toBe("");
      expect(errors).toBe(`Cannot serve: ${why}\n`);
      await expect.poll(() => child.exitCode).toBe(1);
    },
  );

  it("asks nobody on this machine alone, and says who they are", async () => {
    const served = await serve(aFolder());
    expect(served.output).toContain(
      "Nobody is asked to sign in, since this machine alone reaches the server: you are Ada.",
    );
    expect(await askMe(served)).toEqual({ status: 200, me: { name: "Ada", signedIn: false } });
  });

  it("asks nobody there though there are tokens, and says how it would", async () => {
    const folder = aFolder();
    addToken(folder, "Ann", "--role", "reader");
    const served = await serve(folder);
    expect(served.output).toContain("; WHENCE_SIGN_IN=required asks for the access token.");
    expect((await askMe(served)).status).toBe(200);
  });

  it("asks everybody elsewhere once there is a token, also from this machine", async () => {
    const folder = aFolder();
    const token = addToken(folder, "Ann", "--role", "reader");
    const served = await serve(folder, { HOST: "0.0.0.0" });
    expect(served.output).toContain("People sign in with the access token.");
    expect(served.output).toContain("What people send to sign in is not encrypted: ");
    expect((await askMe(served)).status).toBe(401);
    const headers = { authorization: `Bearer ${token}` };
    expect(await askMe(served, headers)).toEqual({
      status: 200,
      me: { name: "Ann", signedIn: true },
    });
  });

  it("takes a token that has expired for none", async () => {
    const folder = aFolder();
    const { store } = temporaryStore();
    await store.tokens.add({
      name: "late",
      hash: "x",
      grants: [{ collection: "*", role: "reader" }],
      createdAt: "2019-01-01T00:00:00Z",
      expiresAt: "2020-01-01T00:00:00Z",
    });
    await expect(
      accessOf(readEnvironment({ WHENCE_DATA: folder }), store, "0.0.0.0"),
    ).rejects.toMatchObject({ code: "ENVIRONMENT_INVALID" });
  });

  it("hears of tokens that other processes add and revoke, without being told", async () => {
    const folder = aFolder();
    addToken(folder, "Ann", "--role", "reader");
    const served = await serve(folder, { WHENCE_SIGN_IN: "required" });
    const headers = { authorization: `Bearer ${addToken(folder, "Bo", "--role", "analyst")}` };
    expect((await askMe(served, headers)).status).toBe(200);
    runWhence(folder, ["token", "revoke", "Bo"]);
    await expect
      .poll(async () => (await askMe(served, headers)).status, { timeout: 10_000 })
      .toBe(401);
  });

  it("tells where browsers reach it through a proxy", async () => {
    const folder = aFolder();
    addToken(folder, "Ann", "--role", "reader");
    const { output } = await serve(folder, { PUBLIC_URL: "https://whence.example/" });
    expect(output).toContain("page      https://whence.example/");
    expect(output).toContain("People sign in with the access token.");
    expect(output).not.toContain("is not encrypted");
  });
});

describe("accessOf()", () => {
  const OIDC = { OIDC_ISSUER: "https://a.example/realm", OIDC_CLIENT_ID: "whence" };

  it.each([
    [
      { OIDC_CLIENT_ID: "whence" },
      "127.0.0.1",
      "OIDC_CLIENT_ID is set and OIDC_ISSUER is not; set it to the provider's address",
    ],
    [
      { OIDC_ISSUER: OIDC.OIDC_ISSUER },
      "127.0.0.1",
      "OIDC_ISSUER is set and OIDC_CLIENT_ID is not; set it to the id that the provider has for this server",
    ],
    [
      OIDC,
      "0.0.0.0",
      "OIDC_ISSUER is set and PUBLIC_URL is not; set it to where the provider sends people back to",
    ],
  ])("refuses %j on %s", async (variables, host, why) => {
    await expect(
      accessOf(readEnvironment(variables), temporaryStore().store, host),
    ).rejects.toMatchObject({
      code: "ENVIRONMENT_INVALID",
      message: `Cannot let people sign in: ${why}`,
    });
  });

  it("asks for a sign-in on this machine too when there is a provider, and does not ask that yet", async () => {
    const { access, remarks, signIn } = await accessOf(
      readEnvironment(OIDC),
      temporaryStore().store,
      "localhost",
    );
    expect(remarks).toEqual(["People sign in through https://a.example/realm"]);
    expect(signIn).toBeTypeOf("function");
    expect(await access.viewerOf({})).toBeUndefined();
  });

  it.each([["http://a.example"], ["ftp://a.example"], ["https://a.example/?x=1"], ["nonsense"]])(
    "takes no provider at %s",
    (issuer) => {
      expect(() => readEnvironment({ ...OIDC, OIDC_ISSUER: issuer })).toThrow(
        `Cannot use OIDC_ISSUER="${issuer}": expected the address of an OpenID Connect provider`,
      );
    },
  );

  it.each([
    ["https://whence.example/path"],
    ["https://user@whence.example"],
    ["https://whence.example?x"],
    ["whence.example"],
    ["javascript:alert(1)"],
  ])("takes no public address %s", (url) => {
    expect(() => readEnvironment({ PUBLIC_URL: url })).toThrow(`Cannot use PUBLIC_URL="${url}": `);
  });

  it.each(["WHENCE_SESSION_SECRET", "DATABASE_URL"])("says of %s not what it is", (name) => {
    expect(() => readEnvironment({ [name]: "swordfish" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("swordfish") }),
    );
  });
});
