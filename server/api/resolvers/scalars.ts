/** The scalars of the schema that GraphQL does not have itself. */

import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import type { Resolvers } from "../generated/resolvers-types.ts";

export const scalarResolvers: Pick<Resolvers, "Date" | "DateTime" | "SubgraphColumns"> = {
  Date: new GraphQLScalarType({
    name: "Date",
    parseValue: parseDate,
    parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
  }),
  DateTime: new GraphQLScalarType({
    name: "DateTime",
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
  }),
  SubgraphColumns: new GraphQLScalarType({ name: "SubgraphColumns" }),
};

/** @throws {GraphQLError} when `value` is no day of the calendar, `YYYY-MM-DD` */
function parseDate(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new GraphQLError(`Expected a day of the calendar, YYYY-MM-DD; found ${String(value)}`);
}

/** @throws {GraphQLError} when `value` is no instant in UTC */
function parseInstant(value: unknown): string {
  const isInstant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value);
  if (isInstant && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError(
    `Expected an instant in UTC, YYYY-MM-DDThh:mm:ssZ; found ${String(value)}`,
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
