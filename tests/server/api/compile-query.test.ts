import { execute, getIntrospectionQuery, getOperationAST, parse, validate } from "graphql";
import type { DocumentNode, ExecutionResult } from "graphql";
import { describe, expect, it } from "vitest";
import { ViewedLibrary } from "../../../server/api/access/viewed-library.ts";
import { localViewer } from "../../../server/api/access/viewer.ts";
import { QueryCompiler } from "../../../server/api/compile-query.ts";
import { makeExecuteOperation } from "../../../server/api/execute-operation.ts";
import { LIMITS } from "../../../server/api/limits.ts";
import { RequestBudget } from "../../../server/api/request-budget.ts";
import type { RequestContext } from "../../../server/api/request-context.ts";
import { makeSchema } from "../../../server/api/schema.ts";
import { harbourLibrary } from "../../support/api.ts";

const schema = makeSchema();
const library = await harbourLibrary();
const { graph } = await library.get("harbour");
const [claim = "", other = ""] = graph.nodesOfKind("claim");
const documents = graph.nodesOfKind("document");

function context(): RequestContext {
  return {
    library: new ViewedLibrary(library, localViewer("Tester")),
    jobs: undefined,
    budget: new RequestBudget(LIMITS),
    ended: new AbortController().signal,
    requestId: "test",
  };
}

function parsed(query: string): DocumentNode {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return document;
}

/** As it is sent: without what GraphQL keeps beside it. */
function sent({ data, errors }: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify({ data, errors }));
}

const HARBOUR = 'collection(id: "harbour")';

type Variables = Readonly<Record<string, unknown>>;
type Case = readonly [name: string, query: string, variables?: Variables];

const CASES: readonly Case[] = [
  ["introspection", getIntrospectionQuery({ schemaDescription: true, oneOf: true })],
  [
    "type names",
    `{ __typename ${HARBOUR} { __typename claims { __typename nodes { __typename } } } }`,
  ],
  [
    "fragments on interfaces, within one another",
    `{ ${HARBOUR} { search(text: "crane") { nodes { node { ...E ... on Claim { text } ... on Event { time { edtf } } } } } } }
     fragment E on Entity { kind label evidence { ...V } }
     fragment V on Evidence { document { title } ... on Appearance { stance } ... on Mention { node { label } } }`,
  ],
  [
    "aliases, and the same field several times",
    `{ one: ${HARBOUR} { title } two: ${HARBOUR} { title name: title } ${HARBOUR} { claims { nodes { id } } claims { nodes { text } } } }`,
  ],
  ...[true, false].map((flag): Case => [
    `@include and @skip with ${flag}`,
    `query ($flag: Boolean!) { ${HARBOUR} { title @include(if: $flag) claims(first: 2) @skip(if: $flag) { nodes { id } }
         actors(first: 3) { nodes { ... @include(if: $flag) { name } ...N @skip(if: $flag) ... on Actor @include(if: $flag) { named } } } } }
       fragment N on Actor { aliases id @include(if: $flag) }`,
    { flag },
  ]),
  ["scalars of our own", `{ ${HARBOUR} { graph(filter: { limit: 5 }) { columns totalNodes } } }`],
  [
    "enums in arguments",
    `{ ${HARBOUR} { claims(filter: { stance: [DENIES], standing: { independence: NOT_ESTABLISHED } }, orderBy: TEXT) { nodes { quantities { bound } } } } }`,
  ],
  [
    "enums in variables",
    `query ($filter: ClaimFilter, $kinds: [NodeKind!]) { ${HARBOUR} { claims(filter: $filter) { totalCount } search(text: "crane", kinds: $kinds) { totalCount } } }`,
    { filter: { stance: ["DENIES", "ASSERTS"] }, kinds: "CLAIM" },
  ],
  [
    "variables that are not given",
    `query ($text: String, $first: Int) { ${HARBOUR} { claims(filter: { text: $text }, first: $first) { totalCount nodes { id } } } }`,
  ],
  [
    "variables that are null",
    `query ($text: String, $first: Int) { ${HARBOUR} { claims(filter: { text: $text }, first: $first) { totalCount } } }`,
    { text: null, first: null },
  ],
  [
    "variables with a default",
    `query ($first: Int = 2) { ${HARBOUR} { claims(first: $first) { nodes { id } } } }`,
  ],
  [
    "null in a place that takes none",
    `query ($text: String = "x") { ${HARBOUR} { title search(text: $text) { totalCount } } }`,
    { text: null },
  ],
  [
    "what is not there",
    `{ node(id: "x") { id } collection(id: "x") { id claims { totalCount } } }`,
  ],
  [
    "an error of ours",
    `{ ${HARBOUR} { title trace(claim: "x") { cut } } other: ${HARBOUR} { title } }`,
  ],
  [
    "errors in several places",
    `{ a: ${HARBOUR} { trace(claim: "x") { cut } } b: ${HARBOUR} { actors(after: "y") { totalCount } } }`,
  ],
  [
    "a trace",
    `query ($claim: ID!) { ${HARBOUR} { trace(claim: $claim) { cut claim { text } nodes { id role label isOrigin node { __typename label } } edges { source target cue appearance { stance } quotes { exact start end } } origins { kind label documents { title } } } } }`,
    { claim },
  ],
  [
    "claims with all that stands behind them",
    `{ ${HARBOUR} { claims { nodes { text time { edtf start end stated } about { id } appearances { stance certainty manner saidAt { edtf inferred } chain { named description cue source { name } quotes { exact } } method { kind name } } links { kind inverse reason score claim { text } } standing { documents independence credibility singleSourced reasons { rule text evidence { __typename document { title } } } } } } } }`,
  ],
  [
    "a comparison",
    `query ($documents: [ID!]!) { ${HARBOUR} { compare(documents: $documents) { rows { group cells { verdict link { kind } } } } } }`,
    { documents },
  ],
  [
    "paths",
    `{ ${HARBOUR} { paths(from: "${claim}", to: "${other}") { length steps { relation inverse evidence { document { title } } } } } }`,
  ],
];

describe("a compiled query", () => {
  it.each(CASES.map(([name, query, variables = {}]) => ({ name, query, variables })))(
    "answers as GraphQL's own execution does: $name",
    async ({ query, variables }) => {
      const document = parsed(query);
      const compiler = new QueryCompiler(schema);
      const repeated = { document, operationName: undefined, hash: query, fields: 100 };
      compiler.find(repeated);
      const compiled = compiler.find(repeated);
      const expected = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: context(),
      });
      const found = await compiled?.query(undefined, context(), variables);
      expect(found).toBeDefined();
      if (found !== undefined) expect(sent(found)).toEqual(sent(expected));
    },
  );
});

describe("QueryCompiler", () => {
  const document = parse("{ __typename }");
  const repeated = { document, operationName: undefined, hash: "one", fields: 1 };

  it("compiles a query when it comes again, and once", () => {
    const compiler = new QueryCompiler(schema);
    expect(compiler.find(repeated)).toBeUndefined();
    const compiled = compiler.find(repeated);
    expect(compiled).toBeDefined();
    expect(compiler.find(repeated)).toBe(compiled);
  });

  it("tells queries apart, and the operations of one", () => {
    const compiler = new QueryCompiler(schema);
    compiler.find(repeated);
    expect(compiler.find({ ...repeated, hash: "two" })).toBeUndefined();
    expect(compiler.find({ ...repeated, operationName: "A" })).toBeUndefined();
  });

  it("leaves queries that are too large to GraphQL", () => {
    const compiler = new QueryCompiler(schema);
    const large = { ...repeated, fields: 1001 };
    expect([compiler.find(large), compiler.find(large), compiler.find(large)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("makeExecuteOperation()", () => {
  it("gives the same answers and errors the first, the second and the third time", async () => {
    const defects: unknown[] = [];
    const run = makeExecuteOperation(schema, {
      limits: LIMITS,
      logDefect: (error) => void defects.push(error),
    });
    for (const [name, query, variables = {}] of CASES) {
      const document = parsed(query);
      const operation = getOperationAST(document) ?? undefined;
      const ask = () =>
        run({
          document,
          operation,
          operationName: undefined,
          variables,
          queryHash: name,
          context: context(),
        });
      const first = sent(await ask());
      expect(sent(await ask())).toEqual(first);
      expect(sent(await ask())).toEqual(first);
    }
    expect(defects).toEqual([]);
  });
});
