import { describe, expect, it } from "vitest";
import { hashSecret, makeSecret } from "../../../../server/model/token-secret.ts";
import { bearer, guardForTests } from "../../../support/guarded.ts";

const guarded = guardForTests();
const ME = "{ me { name } }";

async function statusOf(authorization: string): Promise<number> {
  const response = await guarded.fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: ME }),
  });
  return response.status;
}

describe("access tokens", () => {
  it("are kept as hashes: the database's files do not have the secret", async () => {
    const secret = await guarded.addToken("keeper", { roles: ["reader"] });
    expect((await guarded.ask(secret, ME)).status).toBe(200);
    const bytes = guarded.bytes();
    expect(bytes.includes(hashSecret(secret))).toBe(true);
    const [, random = ""] = secret.split("whence_");
    expect(bytes.includes(random)).toBe(false);
    expect(bytes.includes(Buffer.from(random, "base64url"))).toBe(false);
  });

  it("are 256 random bits under a name that says what they are", () => {
    const secrets = Array.from({ length: 100 }, () => makeSecret());
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) {
      expect(secret).toMatch(/^whence_[\w-]{43}$/u);
      expect(Buffer.from(secret.slice("whence_".length), "base64url")).toHaveLength(32);
    }
  });

  it("let nobody in once they are revoked, within what is remembered of them", async () => {
    const secret = await guarded.addToken("leaver", { roles: ["reader"] });
    expect((await guarded.ask(secret, ME)).data).toEqual({ me: { name: "leaver" } });
    await guarded.store.tokens.revoke("leaver");
    await expect.poll(async () => (await guarded.ask(secret, ME)).status).toBe(401);
  });

  it("let somebody in once they are added, though they were refused before", async () => {
    const secret = makeSecret();
    expect((await guarded.ask(secret, ME)).status).toBe(401);
    await guarded.store.tokens.add({
      name: "comer",
      hash: hashSecret(secret),
      grants: [{ collection: "*", role: "reader" }],
      createdAt: "2026-01-05T00:00:00Z",
    });
    await expect.poll(async () => (await guarded.ask(secret, ME)).status).toBe(200);
  });

  it("let nobody in once they have expired", async () => {
    const over = { roles: ["administrator"], expiresAt: "2020-01-01T00:00:00Z" };
    const secret = await guarded.addToken("late", over);
    expect((await guarded.ask(secret, ME)).status).toBe(401);
    const still = { roles: ["reader"], expiresAt: "2120-01-01T00:00:00Z" };
    expect((await guarded.ask(await guarded.addToken("early", still), ME)).status).toBe(200);
  });

  it.each([
    ["no token of ours", () => makeSecret()],
    ["a hash in place of the secret", (secret: string) => hashSecret(secret)],
    ["the secret without its beginning", (secret: string) => secret.slice("whence_".length)],
    ["the secret less one character", (secret: string) => secret.slice(0, -1)],
    ["the secret and more", (secret: string) => `${secret}A`],
    ["the secret in capitals", (secret: string) => secret.toUpperCase()],
    ["nothing", () => ""],
    ["two secrets", (secret: string) => `${secret}, ${secret}`],
    ["what could end a statement", () => "whence_' OR 1=1 --"],
    ["something long", () => "x".repeat(8000)],
    ["what looks like a signed token", () => "e30.e30."],
  ])("let nobody in with %s", async (_, say) => {
    const secret = await guarded.tokenOf("reader");
    expect(await statusOf(`Bearer ${say(secret)}`)).toBe(401);
  });

  it.each([
    ["bearer", 200],
    ["BEARER ", 200],
    ["Basic", 401],
    ["Token", 401],
    ["", 401],
  ])("are said after the word %s: %i", async (scheme, status) => {
    expect(await statusOf(`${scheme} ${await guarded.tokenOf("reader")}`)).toBe(status);
  });

  it("give the highest of their roles that hold in a collection", async () => {
    const secret = await guarded.addToken("mixed", { roles: ["reader", "analyst:harbour"] });
    const query =
      '{ here: collection(id: "harbour") { role } there: collection(id: "tests") { role } }';
    expect((await guarded.ask(secret, query)).data).toEqual({
      here: { role: "ANALYST" },
      there: { role: "READER" },
    });
  });

  it("are looked for no more in the address", async () => {
    const token = await guarded.tokenOf("reader");
    const query = encodeURIComponent(ME);
    const response = await guarded.fetch(`/graphql?query=${query}&access_token=${token}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(401);
  });

  it("name their holder in what is refused", async () => {
    const { errors } = await guarded.ask(
      await guarded.tokenOf("reader"),
      'mutation { undo(input: { collection: "harbour" }) { version } }',
    );
    expect(errors?.[0]?.message).toBe(
      'Cannot do this in collection "harbour": it needs the role analyst, and reader has the role reader',
    );
    expect(bearer(undefined)).toEqual({});
  });
});
