import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { GraphQLField, GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { ENUM_WORDS } from "../../../server/api/enum-words.ts";
import { makeSchema } from "../../../server/api/schema.ts";
import { IngestJobs } from "../../../server/ingest/ingest-jobs.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { harbourLibrary, serveForTests } from "../../support/api.ts";
import { temporaryStore } from "../../support/library.ts";
import { aReview, differentFrom } from "../../support/records.ts";
import { aCopy, aNote, anEdit, aRefusal, aReliability } from "../../support/remarks.ts";

const schema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

describe("ENUM_WORDS", () => {
  it("has every value of every enum of the schema, and no other", () => {
    const inSchema = types.filter(isEnumType).map(
      (type) =>
        [
          type.name,
          type
            .getValues()
            .map(({ name }) => name)
            .toSorted(),
        ] as const,
    );
    const inTable = Object.entries(ENUM_WORDS).map(
      ([type, words]) => [type, Object.keys(words).toSorted()] as const,
    );
    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSchema));
  });

  it("names words of more than one part with underscores", () => {
    expect(ENUM_WORDS.Bound["MORE_THAN"]).toBe("more than");
    expect(ENUM_WORDS.EdgeKind["AFFILIATED_WITH"]).toBe("affiliated with");
    expect(ENUM_WORDS.Stance["ASSERTS"]).toBe("asserts");
  });
});

/** The harbour collection with something of everything that people can say of it. */
const library = await harbourLibrary((records) => inHarbour(remarksOn(records)));

function remarksOn(records: readonly LogRecord[]): readonly LogRecord[] {
  const of = <Type extends LogRecord["type"]>(type: Type) =>
    records.filter((record): record is Extract<LogRecord, { readonly type: Type }> => {
      return record.type === type;
    });
  const reviewed = [...of("appearance"), ...of("mention"), ...of("statement"), ...of("judgement")];
  // The first two are counted as one.
  const [, , actor, other, third, fourth] = of("actor");
  const [claim] = of("claim");
  if (actor === undefined || other === undefined || claim === undefined) return [];
  if (third === undefined || fourth === undefined) return [];
  const unsure = { ...differentFrom(actor, other), verdict: "unsure" as const };
  const made = { ...unsure.made, by: { kind: "rule" as const, name: "tests" } };
  return [
    ...reviewed.map((record) => aReview(record, "accepted")),
    ...reviewed.map((record) => aNote(record, "Looked at")),
    ...of("actor").map((one) => aReliability(one, "B")),
    ...of("document").map((one) => aCopy(one, { file: "again.txt" })),
    ...of("document").map((one) => aRefusal(one, { positions: [{ start: 0, end: 5 }] })),
    unsure,
    aReview(unsure, "accepted"),
    aNote(unsure, "Ask her"),
    { ...differentFrom(third, fourth), verdict: "unsure" as const, made },
    anEdit(claim, { shortLabel: "Another label" }),
  ];
}

/** As if they had been made in the harbour collection. */
function inHarbour(records: readonly LogRecord[]): readonly LogRecord[] {
  return records.map((record) => ({ ...record, collection: parseCollectionId("harbour") }));
}
/** A text that nobody reads. */
const { jobs: stored } = temporaryStore().store;
await stored.create(
  {
    id: "job_1",
    collection: parseCollectionId("harbour"),
    extractor: "offline",
    made: { by: { kind: "person", name: "Ada" }, at: "2026-01-05T00:00:00Z" },
  },
  [{ name: "pasted", bytes: Buffer.from("A crane fell.") }],
);
const api = serveForTests(library, { jobs: new IngestJobs(stored) });

const { graph } = await library.get("harbour");
const [claim = "", other = ""] = graph.nodesOfKind("claim");
const documents = graph.nodesOfKind("document").map((id) => JSON.stringify(id));

/** What to give for the arguments that fields require, and where answers need one to have any. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  "Query.collection": '(id: "harbour", asOf: "2025-03-04")',
  "Query.node": `(id: "${claim}")`,
  "Collection.search": '(text: "crane harbor union", first: 50)',
  "Collection.trace": `(claim: "${claim}")`,
  "Collection.compare": `(documents: [${documents.join(", ")}])`,
  "Collection.paths": `(from: "${claim}", to: "${other}", maxLength: 6)`,
  "Collection.neighborhood": `(of: ["${claim}"])`,
};
/** Without \`asOf\`, for what is not to be seen of the past. */
const NOW = '(id: "harbour")';

type Step = { readonly type: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown> };

function nameOf({ type, field }: Step): string {
  return `${type.name}.${field.name}`;
}

/** Every shortest way of fields from the query to each type of object. */
function waysTo(): ReadonlyMap<string, readonly (readonly Step[])[]> {
  const ways = new Map<string, (readonly Step[])[]>([["Query", [[]]]]);
  const found: (readonly Step[])[] = [[]];
  for (const way of found) {
    const last = way.at(-1);
    const type = last === undefined ? schema.getQueryType() : getNamedType(last.field.type);
    const objects = isInterfaceType(type)
      ? schema.getPossibleTypes(type)
      : [type].filter(isObjectType);
    for (const object of objects) {
      const known = ways.get(object.name) ?? [];
      if (known.length >= 400) continue;
      ways.set(object.name, [...known, way]);
      if (way.length >= 5) continue;
      for (const field of Object.values(object.getFields())) {
        if (isCompositeType(getNamedType(field.type)))
          found.push([...way, { type: object, field }]);
      }
    }
  }
  return ways;
}

function queryOf(
  way: readonly Step[],
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
) {
  const leaf = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
  const inner = `... on ${type.name} { found: ${field.name}${argumentsOf({ type, field }, way)} ${leaf} }`;
  const body = way.reduceRight(
    (rest, step) =>
      `... on ${step.type.name} { ${step.field.name}${argumentsOf(step, way)} { ${rest} } }`,
    type.name === "Query" ? inner : `__typename ${inner}`,
  );
  return `{ ${body} }`;
}

function argumentsOf(step: Step, way: readonly Step[]): string {
  const name = nameOf(step);
  const isPast = way.some((one) => nameOf(one) === "Collection.leftOut");
  return name === "Query.collection" && !isPast ? NOW : (ARGUMENTS[name] ?? "");
}

/** Whether something in the answer is \`found\`, and is not null where the schema has it so. */
function isFound(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFound);
  if (typeof value !== "object" || value === null) return false;
  const { found } = value as { readonly found?: unknown };
  if (found !== undefined) return true;
  return Object.values(value).some(isFound);
}

/** What acts, and what comes of it: see the tests of corrections and of subscriptions. */
const ACTING = new Set(["Mutation", "Subscription", "Change", "CollectionChange"]);

describe("every field of the schema", () => {
  const ways = waysTo();
  const fields = types
    .filter(isObjectType)
    .filter(({ name }) => !ACTING.has(name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

  it.each(fields.map((step) => [nameOf(step), step] as const))("%s answers", async (_, step) => {
    const { type, field } = step;
    for (const way of ways.get(type.name) ?? []) {
      const { data, errors } = await api.ask(queryOf(way, type, field));
      expect(errors).toBeUndefined();
      if (isFound(data)) return;
    }
    throw new Error(`No way to an object of type ${type.name} was found that exists`);
  });

  it("that may not be null is so in the type of its resolver", () => {
    expect(fields.filter(({ field }) => isNonNullType(field.type)).length).toBeGreaterThan(200);
  });
});
