/** Roles of fields: what a field that acts needs is said in the schema, and checked before it runs. */

import { getDirectiveValues } from "graphql";
import type { GraphQLDirective, GraphQLField, GraphQLFieldResolver } from "graphql";
import { WhenceError } from "../../model/errors.ts";
import type { Role } from "../../model/role.ts";
import type { RequestContext } from "../request-context.ts";

type Field = GraphQLField<unknown, RequestContext>;
type FieldResolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Lets a field run only for who has the role that its directive `@role` names, in the collection
 * that its arguments name.
 *
 * @throws {TypeError} for a field that does not say what it needs
 */
export function allowedOnly(field: Field, directive: GraphQLDirective): void {
  const needed = field.astNode && getDirectiveValues(directive, field.astNode)?.["is"];
  if (needed === undefined || needed === null) {
    throw new TypeError(`Field ${field.name} acts and does not say which role it needs`);
  }
  const { resolve, subscribe } = field;
  if (resolve !== undefined && subscribe === undefined) {
    field.resolve = checked(resolve, needed as Role);
  }
  if (subscribe !== undefined) field.subscribe = checked(subscribe, needed as Role);
}

function checked(resolve: FieldResolver, needed: Role): FieldResolver {
  return (source, args, context, info) => {
    context.library.require(collectionOf(args), needed);
    return resolve(source, args, context, info);
  };
}

function collectionOf(args: Readonly<Record<string, unknown>>): string {
  const named = args["collection"] ?? collectionIn(args["input"]);
  if (typeof named === "string") return named;
  throw new WhenceError("BAD_USER_INPUT", "Cannot act: the arguments name no collection");
}

function collectionIn(input: unknown): unknown {
  const isObject = typeof input === "object" && input !== null && "collection" in input;
  return isObject ? input.collection : undefined;
}
