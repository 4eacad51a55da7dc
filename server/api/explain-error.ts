/** Explaining: what whoever asks is told of an error; what is our own defect only the log gets. */

import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { ERROR_CODES, WhenceError } from "../model/errors.ts";

/** Writes a defect to the log. */
export type LogDefect = (error: unknown, requestId: string) => void;

/** GraphQL's own words for a variable's value in a place that takes no null; not a defect of ours. */
const ARGUMENT_REFUSED = /^Argument "/u;
/** GraphQL's own words for a query of more tokens than it was told to parse. */
const TOKENS_REFUSED = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/u;
/** GraphQL's own words when comparing the fields of a query with one another takes too long. */
const COMPARISONS_REFUSED = "Validation aborted.";

/** An error of ours for the answer, as GraphQL has it. */
export function toGraphQLError(error: WhenceError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.details, code: error.code } });
}

/** An error of execution for the answer; a defect is logged, and told by the request's id alone. */
export function explainError(
  error: GraphQLError,
  requestId: string,
  logDefect: LogDefect,
): GraphQLError {
  const { locations, path } = error;
  const cause = causeOf(error);
  if (cause instanceof WhenceError) {
    return located(toGraphQLError(cause), { locations, path });
  }
  if (ARGUMENT_REFUSED.test(error.message)) {
    const extensions = { code: "BAD_USER_INPUT" };
    return located(new GraphQLError(error.message, { extensions }), { locations, path });
  }
  logDefect(cause, requestId);
  return located(defect(requestId), { locations, path });
}

/** What is told of a defect. */
export function defect(requestId: string): GraphQLError {
  return new GraphQLError(
    `The server has a defect; the log has the details under request ${requestId}`,
    { extensions: { code: "INTERNAL_SERVER_ERROR", requestId } },
  );
}

/**
 * The last look at an error before it is sent: only those with a code of the table pass, and a query
 * over a limit of GraphQL's own gets the code of all limits.
 */
export function maskError({ message, locations, path, extensions }: GraphQLFormattedError) {
  const tokens = TOKENS_REFUSED.exec(message)?.[1];
  if (tokens !== undefined) {
    return {
      message: `Cannot read the query: it has more than ${tokens} tokens`,
      extensions: { limit: "tokens", most: Number(tokens), code: "QUERY_TOO_COMPLEX" },
    };
  }
  if (message === COMPARISONS_REFUSED) {
    return {
      message: "Cannot check the query: it repeats fields too often",
      extensions: { limit: "comparisons", code: "QUERY_TOO_COMPLEX" },
    };
  }
  const isOurs = typeof extensions?.["code"] === "string" && extensions["code"] in ERROR_CODES;
  if (!isOurs) {
    return { message: "The server has a defect", extensions: { code: "INTERNAL_SERVER_ERROR" } };
  }
  return {
    message: message.trim(),
    ...(locations !== undefined && { locations }),
    ...(path !== undefined && { path }),
    extensions,
  };
}

function causeOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    cause = cause.originalError;
  }
  return cause;
}

/** The same error at the place of another: GraphQL derives locations from nodes, which it lacks. */
function located(
  error: GraphQLError,
  { locations, path }: Pick<GraphQLError, "locations" | "path">,
): GraphQLError {
  return Object.defineProperties(error, {
    locations: { value: locations, enumerable: true },
    path: { value: path, enumerable: true },
  });
}
