/** What the page and GraphiQL ask is far from every limit, so that it works on larger collections. */

import { readdirSync, readFileSync } from "node:fs";
import { concatAST, Kind, parse, validate } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { checkLimits } from "../../../server/api/check-limits.ts";
import { LIMITS } from "../../../server/api/limits.ts";
import { measureQuery } from "../../../server/api/measure-query.ts";
import { makeSchema } from "../../../server/api/schema.ts";
import { readyQueries } from "../../support/readme.ts";

const schema = makeSchema();
const OPERATIONS = new URL("../../../client/query/operations/", import.meta.url);

/** Sizes as large as the page ever asks for; any other variable is some text. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  first: 500,
  filter: { limit: 5000 },
  limit: 5000,
  documents: [],
  of: [],
  asOf: null,
};

function valueOf(name: string): unknown {
  return name in VARIABLES ? VARIABLES[name] : "x";
}

function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as never;
}

const page = concatAST(
  readdirSync(OPERATIONS).map((file) => parse(readFileSync(new URL(file, OPERATIONS), "utf8"))),
);
const cases = [
  page,
  ...readyQueries().map(({ question, query }) => parse(`# ${question}\n${query}`)),
].flatMap((document) => operationsOf(document).map((operation) => ({ document, operation })));

describe("a query of the client", () => {
  it("is known here", () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)("is valid and far within the limits", ({ document, operation }) => {
    expect(validate(schema, document)).toEqual([]);
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const variables = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    const measure = measureQuery({ schema, document, operation, variables });
    expect(() => checkLimits(measure, { ...LIMITS, cost: LIMITS.cost / 4 })).not.toThrow();
    // Of a day in the past a graph is built first.
    const past = measureQuery({
      schema,
      document,
      operation,
      variables: { ...variables, asOf: "2026-01-02" },
    });
    expect(() => checkLimits(past, LIMITS)).not.toThrow();
    // From a thousand on a query is not compiled.
    expect(measure.fields).toBeLessThan(1000);
  });
});
