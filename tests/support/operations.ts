/** Operations for tests: of each field that takes part in a request, arguments that it takes. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { GraphQLField, GraphQLInputType } from "graphql";
import type { KnowledgeGraph } from "../../server/graph/knowledge-graph.ts";
import type { LogRecord } from "../../server/model/record.ts";

const SCHEMA_FILE = fileURLToPath(new URL("../../schema.graphql", import.meta.url));
export const schema = buildSchema(readFileSync(SCHEMA_FILE, "utf8"));

/** Ids of a collection that operations are about. */
export interface Ids {
  readonly collection: string;
  readonly documents: readonly [string, string];
  readonly claims: readonly [string, string];
  readonly actors: readonly [string, string];
  /** Of nodes that are counted as one the first; empty when there are none. */
  readonly member: string;
  readonly appearance: string;
  readonly link: string;
  /** Words that stand once in the first document. */
  readonly words: string;
}

type Input = Readonly<Record<string, unknown>>;

export function idsOf(graph: KnowledgeGraph, records: readonly LogRecord[]): Ids {
  const link = records.find((one) => one.type === "judgement" && one.about === "claims")?.id ?? "";
  const appearance = records.find(({ type }) => type === "appearance")?.id ?? "";
  const documents = twoOf(graph.nodesOfKind("document"));
  const record = graph.getRecord(documents[0]);
  const words = record?.type === "document" ? record.text.slice(0, 60).trim() : "";
  const actors = twoOf(graph.nodesOfKind("actor"));
  const claims = twoOf(graph.nodesOfKind("claim"));
  const member =
    graph.nodesOfKind("actor").find((id) => graph.clusters.members(id).length > 1) ?? "";
  return {
    collection: graph.collection,
    documents,
    claims,
    actors,
    member,
    appearance,
    link,
    words,
  };
}

function twoOf([one = "", two = ""]: readonly string[]): readonly [string, string] {
  return [one, two];
}

/** An input for each mutation, by its name. */
export function inputsFor(ids: Ids): Readonly<Record<string, Input>> {
  const { collection, documents, claims, actors, member, appearance, link, words } = ids;
  const [document] = documents;
  const [claim, other] = claims;
  const inputs = {
    review: { record: appearance, verdict: "REJECTED" },
    edit: { record: claim, claim: { text: "It was otherwise" } },
    addClaim: { document, quotes: [{ exact: words }], text: "It was so" },
    linkClaims: { kind: "SUPPORTS", source: claim, target: other, reason: "It does" },
    endLink: { link },
    judgeIdentity: { verdict: "UNSURE", source: actors[0], target: actors[1], reason: "Perhaps" },
    splitOff: { member },
    setReliability: { actor: actors[0], reliability: "B" },
    addNote: { record: claim, text: "Look again" },
    withdrawDocument: { document, reason: "Not ours" },
    undo: {},
    ingest: { documents: [{ name: "pasted", text: "A crane fell." }] },
    cancelIngest: { job: "job_none" },
    redo: {},
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, { collection, ...input }]),
  );
}

/** The type of a mutation's input. */
export function inputType(mutation: string): string {
  return `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
}

/** Arguments, as written, for each field of a collection that takes an id or needs something. */
export function argumentsFor(ids: Ids): Readonly<Record<string, string>> {
  const { documents, claims, actors } = ids;
  const [claim, other] = claims.map((id) => `"${id}"`);
  return {
    search: '(text: "crane")',
    trace: `(claim: ${claim})`,
    compare: `(documents: ["${documents.join('", "')}"])`,
    conflicts: `(about: ${claim})`,
    paths: `(from: ${claim}, to: ${other})`,
    neighborhood: `(of: [${claim}])`,
    ingestJobs: '(id: "job_none")',
    reviewQueue: `(document: "${documents[0]}")`,
    graph: `(filter: { documents: ["${documents[0]}"] })`,
    claims: `(filter: { actor: "${actors[0]}", document: "${documents[0]}" })`,
    actors: `(filter: { document: "${documents[0]}" })`,
    places: `(filter: { document: "${documents[0]}" })`,
    events: `(filter: { document: "${documents[0]}" })`,
  };
}

/** The fields of an object type, by name. */
export function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** A field with arguments and what of it can be asked without more of them. */
export function written(field: GraphQLField<unknown, unknown>, args = ""): string {
  const type = getNamedType(field.type);
  return `${field.name}${args}${isCompositeType(type) ? ` ${selectionOf(type.name)}` : ""}`;
}

function selectionOf(name: string): string {
  const plain = fieldsOf(name).filter(
    ({ type, args }) => !isCompositeType(getNamedType(type)) && !args.some(isRequiredArgument),
  );
  return `{ __typename ${plain.map((field) => field.name).join(" ")} }`;
}

/** Whether a field takes an id, be it deep in its arguments. */
export function takesId({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type }) => hasId(type, new Set()));
}

function hasId(type: GraphQLInputType, seen: Set<unknown>): boolean {
  const named = getNamedType(type);
  if (named.name === "ID") return true;
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => hasId(field.type, seen));
}
