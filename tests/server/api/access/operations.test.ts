import { describe, expect, it } from "vitest";
import { guardForTests, HARBOUR } from "../../../support/guarded.ts";
import {
  argumentsFor,
  fieldsOf,
  idsOf,
  inputsFor,
  inputType,
  written,
} from "../../../support/operations.ts";
import { loadHarbour } from "../../../support/api.ts";
import { KnowledgeGraph } from "../../../../server/graph/knowledge-graph.ts";

const records = loadHarbour();
const ids = idsOf(new KnowledgeGraph(HARBOUR).appendAll(records), records);
const inputs = inputsFor(ids);
const args = argumentsFor(ids);
const mutations = fieldsOf("Mutation").map(({ name }) => name);
const collectionFields = fieldsOf("Collection");

const guarded = guardForTests();
const version = () => guarded.store.version(HARBOUR);

const askAs: typeof guarded.askAs = (...asked) => guarded.askAs(...asked);

/** The same mutation in every form that a query can give it. */
function formsOf(name: string): readonly (readonly [form: string, query: string])[] {
  const head = `mutation ($input: ${inputType(name)}!)`;
  const field = `${name}(input: $input) { version }`;
  return [
    ["as it is", `${head} { ${field} }`],
    ["under another name", `${head} { collections: ${field} }`],
    ["in a fragment", `${head} { ...act } fragment act on Mutation { ${field} }`],
    ["in a fragment in its place", `${head} { ... on Mutation { a: ${field} } }`],
    ["after a harmless field", `${head} { __typename ... { ${field} } }`],
    [
      "under a condition",
      `${head} { ...act @include(if: true) } fragment act on Mutation { ${field} }`,
    ],
  ];
}
const forms = mutations.flatMap((name) =>
  formsOf(name).map(([form, query]) => [name, form, query] as const),
);

describe("the operations of the schema", () => {
  it("are all tried below: each mutation has an input", () => {
    expect(Object.keys(inputs).toSorted()).toEqual(mutations.toSorted());
  });

  it("are all tried below: each field that needs arguments has some", () => {
    const needing = collectionFields.filter((field) =>
      field.args.some(
        ({ type, defaultValue }) => `${type}`.endsWith("!") && defaultValue === undefined,
      ),
    );
    expect(needing.map(({ name }) => name).filter((name) => args[name] === undefined)).toEqual([]);
  });

  it("begin where these tests begin", () => {
    expect(fieldsOf("Query").map(({ name }) => name)).toEqual([
      "collections",
      "collection",
      "node",
      "me",
    ]);
    expect(fieldsOf("Subscription").map(({ name }) => name)).toEqual(["changes", "ingestProgress"]);
  });
});

describe("a stranger", () => {
  const questions = [
    "{ collections { totalCount } }",
    '{ collection(id: "harbour") { title } }',
    '{ collection(id: "nowhere") { title } }',
    `{ node(id: "${ids.claims[0]}") { id } }`,
    "{ me { name } }",
    "{ __typename }",
    "{ __schema { types { name } } }",
    "not even GraphQL",
  ];

  it.each(questions)("is answered with 401: %s", async (query) => {
    const { status, headers, errors } = await guarded.ask(undefined, query);
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe("Bearer");
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  });

  it.each(mutations)("cannot %s", async (name) => {
    const before = await version();
    const query = `mutation ($input: ${inputType(name)}!) { ${name}(input: $input) { version } }`;
    const { status } = await guarded.ask(undefined, query, { input: inputs[name] });
    expect(status).toBe(401);
    expect(await version()).toBe(before);
  });

  it("is answered with 401 by GET as well", async () => {
    const query = encodeURIComponent("{ me { name } }");
    const headers = { "apollo-require-preflight": "1" };
    expect((await guarded.fetch(`/graphql?query=${query}`, { headers })).status).toBe(401);
  });
});

describe("somebody without a role in the collection", () => {
  it.each(forms)("cannot %s %s, and does not learn that it exists", async (name, _, query) => {
    const before = await version();
    const { code, errors } = await askAs("outsider", query, { input: inputs[name] });
    expect(code).toBe("COLLECTION_NOT_FOUND");
    expect(await version()).toBe(before);
    const input = { ...inputs[name], collection: "nowhere" };
    const nowhere = await askAs("outsider", query, { input });
    expect(JSON.stringify(errors).replaceAll("harbour", "nowhere")).toBe(
      JSON.stringify(nowhere.errors),
    );
  });

  it("cannot act there beside acting where they may", async () => {
    const before = await version();
    const graph = (await guarded.library.get("tests")).graph;
    const [claim] = graph.nodesOfKind("claim");
    const { data, errors } = await askAs(
      "outsider",
      `mutation ($own: AddNoteInput!, $foreign: AddNoteInput!) {
        one: addNote(input: $own) { version }
        two: addNote(input: $foreign) { version }
      }`,
      { own: { collection: "tests", record: claim, text: "Mine" }, foreign: inputs["addNote"] },
    );
    expect(errors).toMatchObject([{ path: ["two"], extensions: { code: "COLLECTION_NOT_FOUND" } }]);
    expect(data).toBeFalsy();
    expect(await version()).toBe(before);
  });

  it.each([
    ["by its id", '{ found: collection(id: "harbour") { title } }'],
    ["under another name", '{ __typename: collection(id: "harbour") { title } }'],
    [
      "in a fragment",
      '{ ...f } fragment f on Query { found: collection(id: "harbour") { title } }',
    ],
    ["as of a day", '{ found: collection(id: "harbour", asOf: "2025-01-01") { title } }'],
    ["at a version", '{ found: collection(id: "harbour", atLeast: 1) { title } }'],
    ["at a version to come", '{ found: collection(id: "harbour", atLeast: 1000000) { title } }'],
    ["as a node", '{ found: node(id: "harbour") { id } }'],
    ["as a node in itself", '{ found: node(id: "harbour", collection: "harbour") { id } }'],
    ["as a node in another", '{ found: node(id: "harbour", collection: "tests") { id } }'],
  ])("does not find it %s", async (_, query) => {
    const { data, errors } = await askAs("outsider", query);
    expect(errors).toBeUndefined();
    expect(Object.values(data as object)).toEqual([null]);
  });

  it.each(collectionFields.map((field) => [field.name, field] as const))(
    "cannot ask for its %s",
    async (name, field) => {
      const query = `{ collection(id: "harbour") { ...f } } fragment f on Collection { x: ${written(field, args[name])} }`;
      expect(await askAs("outsider", query)).toMatchObject({ data: { collection: null } });
      const allowed = await askAs("reader", query);
      expect(allowed.errors).toBeUndefined();
      expect(allowed.data).toHaveProperty("collection.x");
    },
  );

  it("finds it in no list", async () => {
    const query =
      "{ collections(first: 100) { totalCount nodes { id title } edges { node { id } } } }";
    expect((await askAs("outsider", query)).data).toEqual({
      collections: {
        totalCount: 1,
        nodes: [{ id: "tests", title: "Elsewhere" }],
        edges: [{ node: { id: "tests" } }],
      },
    });
  });

  it("finds nothing that is in it by its id, whatever it is", async () => {
    // What was opened last is searched first.
    await guarded.library.get("harbour");
    const known = new Set<string>();
    for (const { id } of records) {
      const query = `{ all: node(id: "${id}") { id } one: node(id: "${id}", collection: "harbour") { id } two: node(id: "${id}", collection: "tests") { id } }`;
      const { data } = await askAs("outsider", query);
      expect(data).toEqual({ all: null, one: null, two: null });
      const seen = (await askAs("reader", query)).data;
      if (JSON.stringify(seen).includes(id)) known.add(id.split("_", 1)[0] ?? "");
    }
    expect([...known].toSorted()).toEqual(
      [...new Set(records.map(({ id }) => id.split("_", 1)[0]))]
        .filter((prefix) => prefix !== "collection")
        .toSorted(),
    );
  });
});

describe("a reader", () => {
  it("sees the collection, and who they are", async () => {
    const query = '{ me { name signedIn } collection(id: "harbour") { title role } }';
    expect((await askAs("reader", query)).data).toEqual({
      me: { name: "reader", signedIn: true },
      collection: { title: "Accident at the harbour", role: "READER" },
    });
  });

  it.each(forms)("cannot %s %s", async (name, _, query) => {
    const before = await version();
    const { code, data } = await askAs("reader", query, { input: inputs[name] });
    expect(code).toBe("FORBIDDEN");
    expect(Object.values(data ?? {}).filter((value) => typeof value === "object")).toEqual([]);
    expect(await version()).toBe(before);
  });

  it("cannot act by GET", async () => {
    const before = await version();
    const token = await guarded.tokenOf("analyst");
    const query = encodeURIComponent(
      'mutation { undo(input: { collection: "harbour" }) { version } }',
    );
    const response = await guarded.fetch(`/graphql?query=${query}`, {
      headers: { authorization: `Bearer ${token}`, "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(await version()).toBe(before);
  });
});
