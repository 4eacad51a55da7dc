import { describe, expect, it } from "vitest";
import { makeId } from "../../../server/model/ids.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { harbourLibrary, serveForTests } from "../../support/api.ts";

const library = await harbourLibrary();
const api = serveForTests(library);
const { graph } = await library.get("harbour");
const HARBOUR = parseCollectionId("harbour");

describe("Query.collection", () => {
  it("is null when there is none with the id", async () => {
    const { data, errors } = await api.ask('{ collection(id: "nowhere") { id } }');
    expect({ data, errors }).toEqual({ data: { collection: null }, errors: undefined });
  });

  it("looks back from a day, and names the documents that this leaves out", async () => {
    const { data } = await api.ask(`{
      collection(id: "harbour", asOf: "2025-03-04") {
        asOf documents { nodes { title } } leftOut { title appearances { totalCount } publisher { id } } claims { totalCount }
      }
    }`);
    expect(data).toEqual({
      collection: {
        asOf: "2025-03-04",
        documents: { nodes: [{ title: "Crane Collapses at Westhaven Harbour" }] },
        leftOut: [
          { title: "Harbour Idle After Accident", appearances: { totalCount: 0 }, publisher: null },
          { title: null, appearances: { totalCount: 0 }, publisher: null },
        ],
        claims: { totalCount: 5 },
      },
    });
  });

  it.each(["2025-02-30", "yesterday", "2025-3-4", "20250304", ""])(
    'refuses "%s", which is no day',
    async (asOf) => {
      const query = 'query ($asOf: Date) { collection(id: "harbour", asOf: $asOf) { id } }';
      const { status, errors } = await api.ask(query, { asOf });
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
      const written = await api.ask(`{ collection(id: "harbour", asOf: "${asOf}") { id } }`);
      expect(written.errors).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
    },
  );
});

describe("Query.node", () => {
  it("looks back from a day: what only later documents carry is not there, and no link to it", async () => {
    const query = `query ($id: ID!, $asOf: Date) {
      node(id: $id, collection: "harbour", asOf: $asOf) { ... on Claim { shortLabel links { kind } } }
    }`;
    const of = async (key: string, asOf?: string) => {
      const { data } = await api.ask(query, { id: makeId("claim", HARBOUR, [key]), asOf });
      return (data as { readonly node: unknown }).node;
    };
    expect(await of("crane-collapsed-monday")).toMatchObject({ links: [{ kind: "REFINES" }] });
    expect(await of("crane-collapsed-monday", "2025-03-04")).toMatchObject({ links: [] });
    expect(await of("walkout-240", "2025-03-04")).toBeNull();
  });

  const record = (type: string, about?: string) => {
    const found = graph.graph.findEdge((_key, edge) => {
      const { record: one } = edge;
      return one.type === type && (about === undefined || ("about" in one && one.about === about));
    });
    return found ?? "";
  };

  it.each([
    ["a collection", "harbour", "Collection"],
    ["a document", graph.nodesOfKind("document")[0], "Document"],
    ["a claim", graph.nodesOfKind("claim")[0], "Claim"],
    ["an actor", graph.nodesOfKind("actor")[0], "Actor"],
    ["an event", graph.nodesOfKind("event")[0], "Event"],
    ["a place", graph.nodesOfKind("place")[0], "Place"],
    ["a mention", record("mention"), "Mention"],
    ["an appearance", record("appearance"), "Appearance"],
    ["a statement", record("statement"), "Statement"],
    ["a judgement about claims", record("judgement", "claims"), "ClaimLink"],
    ["a judgement about texts", record("judgement", "texts"), "TextDependence"],
  ])("finds %s by its id", async (_, id, type) => {
    const { data } = await api.ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect(data).toEqual({ node: { __typename: type, id } });
  });

  it.each(["", "clm_unknown", "act_", "nowhere", "__proto__", "constructor", "clm_🦊"])(
    'is null for "%s"',
    async (id) => {
      const { data, errors } = await api.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
      expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
    },
  );
});

async function claimsWith(filter: string, variables?: Readonly<Record<string, unknown>>) {
  const head = variables === undefined ? "query" : "query ($stance: [Stance!])";
  const { data } = await api.ask(
    `${head} { collection(id: "harbour") { claims(filter: ${filter}) { nodes { shortLabel } } } }`,
    variables,
  );
  return data;
}

describe("arguments", () => {
  it("that name no node are refused with a code", async () => {
    const { data, errors } = await api.ask(
      '{ collection(id: "harbour") { trace(claim: "x") { cut } } }',
    );
    expect(data).toEqual({ collection: null });
    expect(errors).toEqual([
      {
        message: 'Cannot find node "x": the collection has none',
        locations: [{ line: 1, column: 31 }],
        path: ["collection", "trace"],
        extensions: { code: "NODE_NOT_FOUND", id: "x" },
      },
    ]);
  });

  it("that name a node of another kind are refused with a code", async () => {
    const [actor] = graph.nodesOfKind("actor");
    const { errors } = await api.ask(
      `{ collection(id: "harbour") { trace(claim: "${actor}") { cut } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "NODE_KIND_MISMATCH", kind: "actor" } }]);
  });

  it("may be enums, alone or in a list, written or in variables", async () => {
    const unsafe = { collection: { claims: { nodes: [{ shortLabel: "Crane was unsafe" }] } } };
    expect(await claimsWith("{ stance: DENIES }")).toEqual(unsafe);
    expect(await claimsWith("{ stance: [DENIES, QUESTIONS] }")).toEqual(unsafe);
    expect(await claimsWith("{ stance: $stance }", { stance: ["DENIES"] })).toEqual(unsafe);
  });

  it("that are not what the schema asks for are refused before anything is executed", async () => {
    const { status, errors } = await api.ask("query ($id: ID!) { node(id: $id) { id } }", {
      id: [1],
    });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("queries", () => {
  it.each([
    ["that are not GraphQL", "{", "GRAPHQL_PARSE_FAILED"],
    ["that ask for what is not there", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "with fragments in circles",
      "{ ...A } fragment A on Query { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["that would change something", "mutation { delete }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "with several operations",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["of fragments alone", "fragment A on Query { __typename }", "GRAPHQL_VALIDATION_FAILED"],
    ["that defer", "{ ... @defer { __typename } }", "GRAPHQL_VALIDATION_FAILED"],
  ])("%s are refused", async (_, query, code) => {
    const { status, data, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/u);
  });

  it("run the operation that the request names", async () => {
    const query = 'query A { __typename } query B { collection(id: "harbour") { id } }';
    expect((await api.send({ query, operationName: "B" })).data).toEqual({
      collection: { id: "harbour" },
    });
    const { errors } = await api.send({ query, operationName: "C" });
    expect(errors?.[0]).toMatchObject({
      message: 'Cannot run operation "C": the query has none of this name',
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
  });
});
