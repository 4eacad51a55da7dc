import { CloseCode } from "graphql-ws";
import WebSocket from "ws";
import { afterAll, describe, expect, it } from "vitest";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { liveClient } from "../../support/live.ts";
import type { LiveOptions } from "../../support/live.ts";

const library = await harbourLibrary();
const api = serveForTests(library);
const start = (await library.get("harbour")).graph.version;
const [claim = ""] = (await library.get("harbour")).graph.nodesOfKind("claim");

const CHANGES = `subscription ($collection: ID!, $after: Int) {
  changes(collection: $collection, after: $after) {
    version
    entries { version action summary by { name } }
    collection { version }
  }
}`;

interface Event {
  readonly changes: {
    readonly version: number;
    readonly entries: readonly { readonly version: number; readonly summary: string }[];
    readonly collection: { readonly version: number };
  };
}

const clients: { readonly dispose: () => unknown }[] = [];
afterAll(async () => void (await Promise.all(clients.map((client) => client.dispose()))));

function follow(variables: object, query = CHANGES, options: LiveOptions = {}) {
  const client = liveClient(api.origin, options);
  clients.push(client);
  return client.iterate<Event>({ query, variables: { collection: "harbour", ...variables } });
}

async function note(text: string): Promise<void> {
  const { errors } = await api.ask(
    "mutation ($input: AddNoteInput!) { addNote(input: $input) { version } }",
    { input: { collection: "harbour", record: claim, text } },
  );
  expect(errors).toBeUndefined();
}

describe("Subscription.changes", () => {
  it("tells of each change as it comes", async () => {
    const events = follow({});
    const first = events.next();
    // The subscription stands once the server follows the collection.
    await expect.poll(() => library.figures().open[0]?.subscribers).toBe(1);
    await note("One");
    expect((await first).value).toMatchObject({
      data: {
        changes: {
          version: start + 1,
          collection: { version: start + 1 },
          entries: [{ version: start + 1, action: "NOTED", by: { name: "Analyst" } }],
        },
      },
    });
    await events.return?.();
    await expect.poll(() => library.figures().open[0]?.subscribers).toBe(0);
  });

  it("catches up from a version on, without a gap", async () => {
    await note("Two");
    const seen: number[] = [];
    for await (const { data } of follow({ after: start - 350 })) {
      seen.push(...(data?.changes.entries.map(({ version }) => version) ?? []));
      expect(seen.length - (data?.changes.version ?? 0)).toBe(-(start - 350));
      if (seen.at(-1) === start + 2) break;
    }
    expect(seen).toEqual(Array.from({ length: 352 }, (_, index) => start - 349 + index));
  });

  it.each([
    ["a collection that there is not", { collection: "nowhere" }, CHANGES, "COLLECTION_NOT_FOUND"],
    ["a question", {}, '{ collection(id: "harbour") { id } }', "BAD_REQUEST"],
    [
      "a correction",
      {},
      'mutation { undo(input: { collection: "harbour" }) { version } }',
      "BAD_REQUEST",
    ],
    ["what is no GraphQL", {}, "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["a field that there is not", {}, "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "what is over a limit",
      {},
      `subscription { changes(collection: "harbour") { collection { ${"a: version ".repeat(60)} } } }`,
      "QUERY_TOO_COMPLEX",
    ],
  ])("refuses %s, and leaves the server up", async (_, variables, query, code) => {
    const outcome = await follow(variables, query)
      .next()
      .then(
        ({ value }) => value?.errors,
        (errors: unknown) => errors,
      );
    expect(outcome).toMatchObject([{ extensions: { code } }]);
    expect((await api.ask("{ __typename }")).status).toBe(200);
  });
});

/** Whether a connection is opened with these headers, or the status of the refusal. */
function opened(headers: Readonly<Record<string, string>>): Promise<number | "open"> {
  const socket = new WebSocket(
    `${api.origin.replace("http", "ws")}/graphql`,
    ["graphql-transport-ws"],
    { headers: { ...headers } },
  );
  return new Promise((resolve) => {
    socket.on("open", () => {
      resolve("open");
      socket.close();
    });
    socket.on("unexpected-response", (_request, { statusCode = 0 }) => {
      resolve(statusCode);
      socket.terminate();
    });
    socket.on("error", () => undefined);
  });
}

describe("one connection", () => {
  it("has twenty subscriptions at most", async () => {
    const client = liveClient(api.origin);
    clients.push(client);
    const variables = { collection: "harbour" };
    const open = Array.from({ length: 20 }, () => client.iterate({ query: CHANGES, variables }));
    const waiting = open.map((events) => events.next());
    await expect.poll(() => library.figures().open[0]?.subscribers).toBe(20);
    await expect(client.iterate({ query: CHANGES, variables }).next()).rejects.toMatchObject([
      { extensions: { code: "QUERY_TOO_COMPLEX", limit: "subscriptions", most: 20 } },
    ]);
    await Promise.all(open.map((events) => events.return?.()));
    await Promise.all(waiting);
    await expect.poll(() => library.figures().open[0]?.subscribers).toBe(0);
  });
});

describe("a connection that stays open", () => {
  it("is opened for a page of this server, and for programs", async () => {
    expect(await opened({ origin: api.origin })).toBe("open");
    expect(await opened({})).toBe("open");
  });

  it("is refused to a page of another server, and under another name", async () => {
    expect(await opened({ origin: "https://elsewhere.example" })).toBe(403);
    expect(await opened({ host: "elsewhere.example" })).toBe(421);
  });

  it("is closed when nothing is said on it", async () => {
    const socket = new WebSocket(
      `${api.origin.replace("http", "ws")}/graphql`,
      "graphql-transport-ws",
    );
    const code = await new Promise((resolve) => socket.on("close", resolve));
    expect(code).toBe(CloseCode.ConnectionInitialisationTimeout);
  });
});
