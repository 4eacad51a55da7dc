/** The schema: every element is described, and every name of the contract stands as agreed. */

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
} from "graphql";
import type {
  DefinitionNode,
  FieldDefinitionNode,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { readProjectFile } from "./source-files.ts";

/** The names that clients, examples and checks rely on; `(...)` leaves the arguments open. */
const OUTLINE = `
type Query {
  collections(first: Int, after: String): CollectionConnection!
  collection(id: ID!): Collection
  node(id: ID!): Node
}
type Collection implements Node {
  id: ID!  title: String!
  documents(...): DocumentConnection!   actors(...): ActorConnection!   places(...): PlaceConnection!
  events(...): EventConnection!         claims(filter: ClaimFilter, orderBy: ClaimOrder, first: Int, after: String): ClaimConnection!
  search(text: String!, kinds: [NodeKind!], first: Int, after: String): SearchConnection!
  trace(claim: ID!): Trace!
  compare(documents: [ID!]!): Comparison!
  conflicts(...): ConflictConnection!
  paths(from: ID!, to: ID!, maxLength: Int): [Path!]!
  neighborhood(of: [ID!]!, radius: Int, kinds: [NodeKind!], limit: Int): Subgraph!
  graph(filter: GraphFilter): Subgraph!
}
type Claim implements Node {
  id: ID!  text: String!  about: [Node!]!  quantities: [Quantity!]!  time: TimeSpan
  appearances(document: ID, stance: [Stance!]): [Appearance!]!
  links(kinds: [ClaimLinkKind!]): [ClaimLink!]!
  standing: Standing!
}
type Appearance implements Node & Evidence {
  id: ID!  claim: Claim!  document: Document!  quotes: [Quote!]!
  stance: Stance!  certainty: Certainty!  manner: Manner!  saidAt: TimeSpan
  chain: [Hop!]!
  method: Method!  confidence: Float  review: Review
}
type ClaimLink { kind: ClaimLinkKind!  claim: Claim!  inverse: Boolean!  by: Method!  score: Float  reason: String! }
type Document implements Node { id: ID!  title: String  text: String!  publisher: Actor  author: String  published: TimeSpan  url: String  sha256: String! }
type Hop    { source: Actor  description: String  named: Boolean!  cue: String  quotes: [Quote!]! }
type Quote  { document: Document!  exact: String!  prefix: String!  suffix: String!  start: Int!  end: Int! }
type Standing { documents: Int!  origins: [Origin!]!  independence: Independence!  disputedBy: [Appearance!]!  credibility: Int!  reasons: [Reason!]! }
interface Evidence { document: Document!  quotes: [Quote!]! }
interface Node { id: ID! }
enum Stance { ASSERTS DENIES QUESTIONS DECLINES RETRACTS UNCOMMITTED }
enum Independence { INDEPENDENT DEPENDENT NOT_ESTABLISHED }
enum ClaimLinkKind { SUPPORTS CONTRADICTS REFINES UPDATES }
`;

const schema = buildSchema(readProjectFile("schema.graphql"));
const types = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => !name.startsWith("__") && astNode !== undefined && astNode !== null,
);
const outline = parse(OUTLINE.replaceAll("(...)", "")).definitions;

/** A type with everything in it that can carry a description, by path: `Claim.links(kinds)`. */
function describedParts(type: GraphQLNamedType): readonly (readonly [string, unknown])[] {
  const own: readonly [string, unknown] = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((one) => [`${type.name}.${one.name}`, one.description] as const),
    ];
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(
      type.getFields(),
    );
    return [own, ...fields.flatMap((field) => describedFieldParts(type.name, field))];
  }
  return [own];
}

function describedFieldParts(
  typeName: string,
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly (readonly [string, unknown])[] {
  const path = `${typeName}.${field.name}`;
  const args = "args" in field ? field.args : [];
  return [
    [path, field.description],
    ...args.map((one) => [`${path}(${one.name})`, one.description] as const),
  ];
}

/** Every name of a definition with what was agreed on it: `["Claim.text", "String!"]`. */
function agreedParts(definition: DefinitionNode): readonly (readonly [string, string])[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const name = definition.name.value;
      const interfaces = definition.interfaces ?? [];
      return [
        ...interfaces.map((one) => [`${name} implements ${one.name.value}`, "yes"] as const),
        ...(definition.fields ?? []).flatMap((field) => agreedFieldParts(name, field)),
      ];
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const values = (definition.values ?? []).map((one) => one.name.value).join(" ");
      return [[`enum ${definition.name.value}`, values]];
    }
    default:
      throw new Error(`The outline has a definition of an unexpected kind: ${definition.kind}`);
  }
}

function agreedFieldParts(
  typeName: string,
  field: FieldDefinitionNode,
): readonly (readonly [string, string])[] {
  const path = `${typeName}.${field.name.value}`;
  return [
    [path, print(field.type)],
    ...(field.arguments ?? []).map(
      (one) => [`${path}(${one.name.value})`, print(one.type)] as const,
    ),
  ];
}

/** The parts that the schema really has, in the same words. */
function presentParts(): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap((type): readonly (readonly [string, string])[] => {
      if (isEnumType(type)) {
        return [
          [
            `enum ${type.name}`,
            type
              .getValues()
              .map(({ name }) => name)
              .join(" "),
          ],
        ];
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const interfaces = type
        .getInterfaces()
        .map(({ name }) => [`${type.name} implements ${name}`, "yes"] as const);
      const fields = Object.values(type.getFields()).flatMap((field) => [
        [`${type.name}.${field.name}`, String(field.type)] as const,
        ...field.args.map(
          (one) => [`${type.name}.${field.name}(${one.name})`, String(one.type)] as const,
        ),
      ]);
      return [...interfaces, ...fields];
    }),
  );
}

describe("schema.graphql", () => {
  it("describes every type, field, argument, enum value and input field", () => {
    const bare = types
      .filter(({ name }) => !["ID", "Int", "Float", "String", "Boolean"].includes(name))
      .flatMap(describedParts)
      .filter(([, description]) => typeof description !== "string" || description.trim() === "");
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it.each(outline.flatMap(agreedParts))("has %s: %s", (path, agreed) => {
    expect(presentParts().get(path)).toBe(agreed);
  });

  it("asks for no argument that the contract does not name", () => {
    const agreed = new Set(outline.flatMap(agreedParts).map(([path]) => path));
    const required = [...presentParts()]
      // What corrections need is not in the outline of the contract.
      .filter(([path]) => !/^(?:Mutation|Subscription)\./u.test(path))
      .filter(([path, type]) => path.includes("(") && type.endsWith("!") && !agreed.has(path))
      .map(([path]) => path);
    expect(required).toEqual([]);
  });
});
