import { afterAll, describe, expect, it } from "vitest";
import { liveClient } from "../../../support/live.ts";
import type { LiveOptions } from "../../../support/live.ts";
import { bearer, guardForTests, HARBOUR } from "../../../support/guarded.ts";

const guarded = guardForTests();
const FIELDS = "{ version collection { id } }";
const CHANGES = `subscription { changes(collection: "harbour", after: 0) ${FIELDS} }`;

interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly code?: unknown;
}

const clients: { readonly dispose: () => unknown }[] = [];
afterAll(async () => void (await Promise.all(clients.map((client) => client.dispose()))));

function follow(options: LiveOptions, query = CHANGES) {
  const client = liveClient(guarded.origin, options);
  clients.push(client);
  return client.iterate<Readonly<Record<string, unknown>>>({ query });
}

/** What is told first: an answer, or the code of a refusal. */
async function first(options: LiveOptions, query?: string): Promise<Told> {
  const events = follow(options, query);
  try {
    const { value } = await events.next();
    const code = value?.errors?.[0]?.extensions?.["code"];
    return { ...(value?.data && { data: value.data }), ...(code !== undefined && { code }) };
  } catch (errors) {
    const [error] = errors as readonly {
      readonly extensions?: Readonly<Record<string, unknown>>;
    }[];
    return { code: error?.extensions?.["code"] };
  } finally {
    await events.return?.();
  }
}

async function as(role: string): Promise<LiveOptions> {
  return { headers: bearer(await guarded.tokenOf(role)) };
}

describe("subscriptions", () => {
  it("tell a stranger nothing", async () => {
    expect(await first({})).toEqual({ code: "UNAUTHENTICATED" });
    const token = `whence_${"x".repeat(43)}`;
    expect(await first({ headers: bearer(token) })).toEqual({ code: "UNAUTHENTICATED" });
    expect(await first({ connectionParams: bearer(token) })).toEqual({ code: "UNAUTHENTICATED" });
  });

  it.each([
    ["as it is", CHANGES],
    ["under another name", CHANGES.replace("{ changes", "{ mine: changes")],
    [
      "in a fragment",
      `subscription { ...f } fragment f on Subscription { changes(collection: "harbour") ${FIELDS} }`,
    ],
    [
      "in a fragment in its place",
      `subscription { ... on Subscription { a: changes(collection: "harbour", after: 0) ${FIELDS} } }`,
    ],
  ])("tell whoever may not read the collection nothing, %s", async (_, query) => {
    expect(await first(await as("outsider"), query)).toEqual({ code: "COLLECTION_NOT_FOUND" });
    const nowhere = query.replaceAll("harbour", "nowhere");
    expect(await first(await as("outsider"), nowhere)).toEqual({ code: "COLLECTION_NOT_FOUND" });
  });

  it.each(["reader", "analyst", "administrator"])("tell an %s of each change", async (role) => {
    expect(await first(await as(role))).toMatchObject({
      data: { changes: { collection: { id: "harbour" } } },
    });
  });

  it("take the token that is said once the connection is open", async () => {
    const connectionParams = bearer(await guarded.tokenOf("reader"));
    expect(await first({ connectionParams })).toHaveProperty("data.changes");
  });

  it("run no correction, whoever asks", async () => {
    const before = await guarded.store.version(HARBOUR);
    const query = 'mutation { undo(input: { collection: "harbour" }) { version } }';
    expect(await first(await as("administrator"), query)).toEqual({ code: "BAD_REQUEST" });
    expect(await guarded.store.version(HARBOUR)).toBe(before);
  });

  it("end at the next event once the token is revoked", async () => {
    const token = await guarded.addToken("leaving", { roles: ["reader:harbour"] });
    const events = follow(
      { headers: bearer(token) },
      `subscription { changes(collection: "harbour") ${FIELDS} }`,
    );
    const note = async () => {
      const graph = (await guarded.library.get("harbour")).graph;
      const [record] = graph.nodesOfKind("claim");
      await guarded.askAs(
        "analyst",
        "mutation ($input: AddNoteInput!) { addNote(input: $input) { version } }",
        { input: { collection: "harbour", record, text: `At ${graph.version}` } },
      );
    };
    const told = events.next();
    await expect.poll(() => guarded.library.figures().open[0]?.subscribers).toBe(1);
    await note();
    expect((await told).value).toHaveProperty("data.changes.version");
    await guarded.store.tokens.revoke("leaving");
    // Until then what was said of the token is remembered.
    await expect.poll(() => guarded.access.viewerOf(bearer(token))).toBeUndefined();
    const next = events.next();
    await note();
    expect((await next).value).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
    expect((await events.next()).done).toBe(true);
    await expect.poll(() => guarded.library.figures().open[0]?.subscribers).toBe(0);
  });

  it("are opened for no page of another site, whose browser sends the cookie along", async () => {
    const headers = { origin: "https://elsewhere.example", ...(await as("reader")).headers };
    await expect(follow({ headers }).next()).rejects.toMatchObject({
      message: "Unexpected server response: 403",
    });
  });
});
