import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Guarded, HARBOUR } from "../../../support/guarded.ts";
import { TestProvider } from "../../../support/openid.ts";

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

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function read(text: string): object {
  return JSON.parse(Buffer.from(text, "base64url").toString()) as object;
}

/** The same token with other claims, or another head. */
function altered(token: string, claims: object, head: object = {}): string {
  const [first = "", second = "", signature = ""] = token.split(".");
  return `${part({ ...read(first), ...head })}.${part({ ...read(second), ...claims })}.${signature}`;
}

describe("a provider's token, from a program", () => {
  it("says who it is, and in which roles", async () => {
    const token = await test.token({
      whence_roles: ["analyst:harbour", "reader", "a-role-elsewhere"],
    });
    const { data } = await guarded.ask(
      token,
      `{ me { name signedIn } here: collection(id: "harbour") { role } there: collection(id: "tests") { role } }`,
    );
    expect(data).toEqual({
      me: { name: "Ann Bell", signedIn: true },
      here: { role: "ANALYST" },
      there: { role: "READER" },
    });
  });

  it("makes records that name the person as the provider does", async () => {
    const token = await test.token({ whence_roles: "analyst" });
    const [record] = (await guarded.library.get("harbour")).graph.nodesOfKind("claim");
    await guarded.ask(
      token,
      "mutation ($input: AddNoteInput!) { addNote(input: $input) { version } }",
      { input: { collection: "harbour", record, text: "Seen" } },
    );
    const last = (await guarded.library.get("harbour")).graph.version;
    for await (const { records } of guarded.store.read(HARBOUR, last - 1)) {
      expect(records[0]?.made.by).toEqual({
        kind: "person",
        name: "Ann Bell",
        subject: `${issuer}#ann`,
      });
    }
  });

  it.each([
    ["preferred_username", { name: undefined, preferred_username: "ann" }, "ann"],
    ["email", { name: " ", email: "ann@example.org" }, "ann@example.org"],
    ["sub", { name: undefined }, "ann"],
    ["a name that is too long", { name: "x".repeat(5000) }, "x".repeat(100)],
  ])("has the name that it says in %s", async (_, claims, name) => {
    const token = await test.token({ whence_roles: "reader", ...claims });
    expect((await guarded.ask(token, ME)).data).toEqual({ me: { name, signedIn: true } });
  });

  it.each([
    ["no claim", {}],
    ["an empty list", { whence_roles: [] }],
    ["roles of others", { whence_roles: ["king", "reader:No Such!", 7, null] }],
    ["what is no list", { whence_roles: { reader: true } }],
  ])("sees nothing when it has %s for its roles", async (_, claims) => {
    const { data } = await guarded.ask(
      await test.token(claims),
      '{ me { name } collections { totalCount } collection(id: "harbour") { id } }',
    );
    expect(data).toEqual({
      me: { name: "Ann Bell" },
      collections: { totalCount: 0 },
      collection: null,
    });
  });

  it.each<readonly [string, () => Promise<string>]>([
    ["has expired", () => test.token({ exp: NOW - 60 })],
    ["does not hold yet", () => test.token({ nbf: NOW + 600 })],
    ["never expires", () => test.token({ exp: undefined })],
    ["is meant for others", () => test.token({ aud: "another" })],
    ["is meant for nobody", () => test.token({ aud: undefined })],
    ["is by another issuer", () => test.token({ iss: "https://elsewhere.example" })],
    ["is by nobody", () => test.token({ iss: undefined })],
    ["is of nobody", () => test.token({ sub: undefined })],
    ["was altered", async () => altered(await test.token(), { whence_roles: "administrator" })],
    ["is not signed", async () => altered(await test.token(), {}, { alg: "none" })],
    [
      "says that it is not signed, and is not",
      async () => {
        const [, claims = ""] = (await test.token()).split(".");
        return `${part({ alg: "none" })}.${claims}.`;
      },
    ],
    [
      "is signed with the public key as if that were a secret",
      async () => altered(await test.token(), {}, { alg: "HS256" }),
    ],
    [
      "is signed with a key of nobody",
      async () => altered(await test.token(), {}, { kid: "nobody" }),
    ],
    [
      "is signed by another provider of the same name",
      async () => {
        const other = new TestProvider();
        await other.start();
        const token = await other.token({ iss: issuer, whence_roles: "administrator" });
        await other.stop();
        return token;
      },
    ],
  ])("lets nobody in when it %s", async (_, make) => {
    const { status, errors } = await guarded.ask(await make(), ME);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("holds when it is signed with a key that came later", async () => {
    expect((await guarded.ask(await test.token(), ME)).status).toBe(200);
    const { kid } = await test.server.issuer.keys.generate("RS256");
    expect((await guarded.ask(await test.token({}, kid), ME)).status).toBe(200);
  });

  it("has its roles where the environment says, be it deep in others", async () => {
    const provider = test.provider({ rolesClaim: "realm_access.roles" });
    const deep = await test.token({ realm_access: { roles: ["offline_access", "analyst"] } });
    expect((await provider.personOf(deep))?.grants).toEqual([{ collection: "*", role: "analyst" }]);
    const named = test.provider({ rolesClaim: "https://example.org/roles" });
    const plain = await test.token({ "https://example.org/roles": "reader:harbour, reader:tests" });
    expect((await named.personOf(plain))?.grants).toEqual([
      { collection: "harbour", role: "reader" },
      { collection: "tests", role: "reader" },
    ]);
  });
});
