import { connect } from "node:net";
import { buildSchema, getIntrospectionQuery, isInterfaceType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { LIMITS, PAGE_SIZES } from "../../../server/api/limits.ts";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { readProjectFile } from "../../structure/source-files.ts";

const library = await harbourLibrary();
const api = serveForTests(library);

/** `levels` fields within fields, of which the last is `id`. */
function nested(levels: number): string {
  const steps = ['collection(id: "harbour")', "claims", "nodes"];
  while (steps.length < levels - 1) steps.push(steps.length % 2 === 1 ? "links" : "claim");
  return `${steps.join("{")}{id${"}".repeat(steps.length)}`;
}

/** Levels of `ofType` within a type within the schema: `depth` fields in all. */
function introspection(depth: number): string {
  const inner = depth - 3;
  return `{__schema{queryType${"{ofType".repeat(inner)}{name${"}".repeat(inner + 3)}`;
}

/** `count` fields under other names. */
function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: node(id: "harbour") { id }`).join(
    " ",
  );
}

function actors(count: number): readonly string[] {
  return Array.from({ length: count }, () => "ACTOR");
}

/** A query of `23 + kinds` tokens. */
function withKinds(kinds: number): string {
  return `{ collection(id: "harbour") { search(text: "x", kinds: [${"ACTOR ".repeat(kinds)}]) { totalCount } } }`;
}

describe("depth", () => {
  it("lets a query of the largest depth through", async () => {
    const { errors } = await api.ask(`{${nested(12)}}`);
    expect(errors).toBeUndefined();
  });

  it("refuses a query that is deeper, with the figure", async () => {
    const { status, data, errors } = await api.ask(`{${nested(13)}}`);
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message: "Cannot run the query: it is 13 fields deep, and 12 are allowed",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: "depth", found: 13, most: 12 },
        },
      ],
    });
  });

  it("counts what fragments stand for", async () => {
    const { errors } = await api.ask(`
      { collection(id: "harbour") { claims { nodes { ...A } } } }
      fragment A on Claim { links { claim { ...B } } }
      fragment B on Claim { links { claim { ...C } } }
      fragment C on Claim { links { claim { ...D } } }
      fragment D on Claim { links { claim { links { claim { id } } } } }
    `);
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "depth", found: 14 });
  });

  it("lets GraphiQL ask for the whole schema", async () => {
    const query = getIntrospectionQuery({
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    });
    const { errors, data } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ __schema: { queryType: { name: "Query" } } });
  });

  it("refuses to go deeper into the schema than GraphiQL does", async () => {
    expect((await api.ask(introspection(15))).errors).toBeUndefined();
    const { errors } = await api.ask(introspection(16));
    expect(errors?.[0]).toEqual({
      message: "Cannot run the query: it asks for the schema 16 fields deep, and 15 are allowed",
      extensions: { code: "QUERY_TOO_COMPLEX", limit: "introspectionDepth", found: 16, most: 15 },
    });
  });
});

describe("cost", () => {
  it("refuses lists within lists that would be too long together", async () => {
    const { status, errors } = await api.ask(`{
      collection(id: "harbour") {
        documents(first: 500) { nodes { appearances(first: 500) { nodes { id stance } } } }
      }
    }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toBe(
      "Cannot run the query: it costs 501003, and 500000 is allowed",
    );
  });

  it("reads the size of a page from a variable", async () => {
    const query = `query ($first: Int) {
      collection(id: "harbour") {
        documents(first: $first) { nodes { appearances(first: $first) { nodes { id stance } } } }
      }
    }`;
    expect((await api.ask(query, { first: 5 })).errors).toBeUndefined();
    const { errors } = await api.ask(query, { first: 500 });
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "cost" });
  });

  it("refuses fragments that multiply, at once", async () => {
    const letters = "ABCDEFGHIJKLMNOP".split("");
    const fragments = letters.map((letter, index) => {
      const next = letters[index + 1];
      return `fragment ${letter} on Query { ${next === undefined ? "__typename" : `...${next} ... on Query { ...${next} }`} }`;
    });
    const { errors } = await api.ask(
      `{ ...A } ${fragments.join(" ").replace("__typename", 'collection(id: "harbour") { paths(from: "a", to: "b") { length } }')}`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "cost" });
  });

  it("refuses the schema within the schema", async () => {
    const { errors } = await api.ask(`{
      __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }
    }`);
    expect(errors?.map(({ message }) => message)).toEqual(["Maximum introspection depth exceeded"]);
  });

  it("takes whole texts as what they cost to send", async () => {
    const inner = "appearances { claim { appearances { document { text } } } }";
    const { errors } = await api.ask(
      `{ collection(id: "harbour") { claims(first: 500) { nodes { links { claim { ${inner} } } } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "cost" });
  });

  it("takes many days to look back from as what they cost", async () => {
    const days = ["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04", "2025-03-05"];
    const fields = days.map(
      (day, index) => `d${index}: collection(id: "harbour", asOf: "${day}") { id }`,
    );
    const { errors } = await api.ask(`{ ${fields.join(" ")} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "cost" });
  });
});

describe("aliases", () => {
  it("refuses more than 50", async () => {
    expect((await api.ask(`{ ${aliases(50)} }`)).errors).toBeUndefined();
    const { errors } = await api.ask(`{ ${aliases(51)} }`);
    expect(errors?.[0]).toEqual({
      message: "Cannot run the query: it has 51 aliases, and 50 are allowed",
      extensions: { code: "QUERY_TOO_COMPLEX", limit: "aliases", found: 51, most: 50 },
    });
  });

  it("counts those of a fragment wherever it is spread", async () => {
    const { errors } = await api.ask(
      `{ one: collection(id: "x") { ...A } two: collection(id: "y") { ...A } }
       fragment A on Collection { ${Array.from({ length: 30 }, (_, index) => `t${index}: title`).join(" ")} }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "aliases", found: 62 });
  });
});

describe("tokens", () => {
  it("lets a query of 2000 through", async () => {
    expect((await api.ask(withKinds(1977))).errors).toBeUndefined();
  });

  it("refuses a query of more, before it is read on", async () => {
    const { status, errors } = await api.ask(withKinds(1978));
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message: "Cannot read the query: it has more than 2000 tokens",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: "tokens", most: 2000 },
        },
      ],
    });
  });

  it("refuses to compare the same field a thousand times with itself", async () => {
    const { errors } = await api.ask(`{ ${"__typename ".repeat(1900)} }`);
    expect(errors).toEqual([
      {
        message: "Cannot check the query: it repeats fields too often",
        extensions: { code: "QUERY_TOO_COMPLEX", limit: "comparisons" },
      },
    ]);
  });
});

describe("variables", () => {
  const query = `query ($kinds: [NodeKind!]) { ${'collection(id: "harbour")'} { search(text: "x", kinds: $kinds) { totalCount } } }`;

  it("refuses a list of more than 1000 items", async () => {
    expect((await api.ask(query, { kinds: actors(1000) })).errors).toBeUndefined();
    const { status, errors } = await api.ask(query, { kinds: actors(1001) });
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message:
            "Cannot run the query: a list in its variables has 1001 items, and 1000 are allowed",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: "listItems", found: 1001, most: 1000 },
        },
      ],
    });
  });

  it("takes variables within variables without end for what they are", async () => {
    const depth = 40_000;
    const body = `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${"[".repeat(depth)}${"]".repeat(depth)}}}`;
    const headers = { "content-type": "application/json" };
    const response = await api.fetch("/graphql", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("refuses one deep within others", async () => {
    const deep = { filter: [{ standing: { credibility: Array.from({ length: 1001 }, () => 1) } }] };
    const { errors } = await api.ask("{ __typename }", deep);
    expect(errors?.[0]?.extensions).toMatchObject({ limit: "listItems" });
  });
});

describe("batch", () => {
  it("refuses several operations in one request", async () => {
    const { status, errors } = await api.send([
      { query: "{ __typename }" },
      { query: "{ __typename }" },
    ]);
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message: "Cannot run 2 operations in one request: 1 is allowed, and not in a list",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: "operations", found: 2, most: 1 },
        },
      ],
    });
  });
});

describe("page size", () => {
  it.each([-1, 501])("refuses a page of %i", async (first) => {
    const { status, data, errors } = await api.ask(
      `query ($first: Int) { collection(id: "harbour") { claims(first: $first) { totalCount } } }`,
      { first },
    );
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message: `Cannot return a page of ${first} from "Collection.claims": a page has 0 to 500`,
          extensions: { code: "PAGE_SIZE_INVALID", field: "Collection.claims", first, most: 500 },
        },
      ],
    });
  });

  it("is for each list what the schema's description says", () => {
    const schema = buildSchema(readProjectFile("schema.graphql"));
    const described = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .flatMap(({ type, field }) => {
        const first = field.args.find(({ name }) => name === "first");
        return first === undefined ? [] : [[`${type.name}.${field.name}`, first.description]];
      });
    const expected = Object.entries(PAGE_SIZES).map(([name, { most, usual }]) => [
      name,
      `How many to return; 0 to ${most}, by default ${usual}.`,
    ]);
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(expected));
  });
});

describe("request body", () => {
  it("refuses more bytes than 100,000", async () => {
    const { status, errors } = await api.ask("{ __typename }", { text: "x".repeat(100_000) });
    expect({ status, errors }).toEqual({
      status: 413,
      errors: [
        {
          message: "Cannot read the request: its body has more than 100000 bytes",
          extensions: { code: "REQUEST_TOO_LARGE", limit: "bodyBytes", most: 100_000 },
        },
      ],
    });
  });
});

describe("objects", () => {
  const small = serveForTests(library, { limits: { ...LIMITS, objects: 20 } });

  it("stops an answer that grows beyond the limit, and returns nothing of it", async () => {
    expect(
      (await small.ask(`{ collection(id: "harbour") { claims(first: 9) { nodes { id } } } }`))
        .errors,
    ).toBeUndefined();
    const query = `{ collection(id: "harbour") { claims(first: 9) { nodes { appearances { quotes { exact } } } } } }`;
    const { status, data, errors } = await small.ask(query);
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        {
          message: "Cannot return so much: the answer has more than 20 objects in its lists",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: "objects", most: 20 },
        },
      ],
    });
  });
});

describe("time", () => {
  const hasty = serveForTests(library, { limits: { ...LIMITS, requestMs: 0 } });
  const impatient = serveForTests(library, { limits: { ...LIMITS, requestMs: 50 } });

  it("refuses an answer that takes longer", async () => {
    const { data, errors } = await hasty.ask(`{ collections { nodes { id } } }`);
    expect(data).toBeUndefined();
    const refusal = { code: "REQUEST_TIMEOUT", limit: "requestMs", most: 0 };
    expect(errors?.[0]?.extensions).toEqual(refusal);
  });

  it("refuses a request that is sent too slowly", async () => {
    const socket = connect(impatient.port, "127.0.0.1");
    socket.write("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n");
    const chunks: string[] = [];
    for await (const chunk of socket) chunks.push(String(chunk));
    expect(chunks.join("")).toMatch(/^HTTP\/1\.1 408 /);
  });
});
