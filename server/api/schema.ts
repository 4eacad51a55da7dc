/** The schema with its resolvers, as it is executed. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { getNamedType, isCompositeType, isListType, isNonNullType, isObjectType } from "graphql";
import type {
  GraphQLDirective,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
} from "graphql";
import { allowedOnly } from "./access/require-role.ts";
import { dropNulls } from "./drop-nulls.ts";
import { ENUM_WORDS } from "./enum-words.ts";
import type { RequestContext } from "./request-context.ts";
import { resolvers } from "./resolvers.ts";

const SCHEMA_FILE = fileURLToPath(new URL("../../schema.graphql", import.meta.url));

/** Whether a type's fields act or go on acting, so that each says which role it needs. */
function isActing(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return type === schema.getMutationType() || type === schema.getSubscriptionType();
}

function roleOf(schema: GraphQLSchema): GraphQLDirective {
  const directive = schema.getDirective("role");
  if (directive) return directive;
  throw new TypeError("The schema has no directive @role");
}

type Field = GraphQLField<unknown, RequestContext>;
type FieldResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Reads `schema.graphql` and puts the resolvers behind it. */
export function makeSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<RequestContext>({
    typeDefs: readFileSync(SCHEMA_FILE, "utf8"),
    resolvers: { ...resolvers, ...ENUM_WORDS },
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) prepareField(field);
    if (isActing(schema, type)) {
      for (const field of Object.values(type.getFields())) allowedOnly(field, roleOf(schema));
    }
  }
  return schema;
}

/**
 * Puts around a field's resolver what all fields have in common: arguments that are null are as
 * those that are not given, and objects in lists are counted. Plain values stay as fast as they are.
 */
function prepareField(field: Field): void {
  if (field.args.length > 0) field.resolve = withoutNulls(resolverOf(field));
  if (isObjectList(field)) field.resolve = counted(resolverOf(field));
}

function resolverOf({ name, resolve }: Field): FieldResolver {
  return resolve ?? ((source) => (source as Readonly<Record<string, unknown>>)[name]);
}

function withoutNulls(resolve: FieldResolver): FieldResolver {
  return (source, args, context, info) => {
    context.budget.spend(0);
    return resolve(source, dropNulls(args), context, info);
  };
}

function isObjectList({ type }: Field): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) && isCompositeType(getNamedType(nullable));
}

function counted(resolve: FieldResolver): FieldResolver {
  return (source, args, context, info) => {
    const found: unknown = resolve(source, args, context, info);
    if (found instanceof Promise) return found.then((list) => spendOn(list, context));
    return spendOn(found, context);
  };
}

function spendOn(found: unknown, { budget }: RequestContext): unknown {
  budget.spend(Array.isArray(found) ? found.length : 0);
  return found;
}
