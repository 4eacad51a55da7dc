/** Execution: one operation of a valid query, within the limits, with errors that can be shown. */

import { execute, getVariableValues, GraphQLError } from "graphql";
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import { WhenceError } from "../model/errors.ts";
import { checkLimits, checkVariables } from "./check-limits.ts";
import { QueryCompiler } from "./compile-query.ts";
import { explainError, toGraphQLError } from "./explain-error.ts";
import type { LogDefect } from "./explain-error.ts";
import type { Limits } from "./limits.ts";
import { measureQuery } from "./measure-query.ts";
import type { RequestContext } from "./request-context.ts";

/** What one request asks to be executed. */
export interface OperationRequest {
  /** Parsed and valid. */
  readonly document: DocumentNode;
  /** The one that the request means; undefined when it does not say which. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Stands for the query's text. */
  readonly queryHash: string;
  readonly context: RequestContext;
}

export type ExecuteOperation = (request: OperationRequest) => Promise<ExecutionResult>;

export interface ExecutionOptions {
  readonly limits: Limits;
  readonly logDefect: LogDefect;
  /** Whether queries that come again are compiled; true unless given. */
  readonly compiles?: boolean | undefined;
}

/** Wrong values of variables that are told at once. */
const MOST_VARIABLE_ERRORS = 10;

/** Makes what executes operations; it never rejects but for a defect. */
export function makeExecuteOperation(
  schema: GraphQLSchema,
  { limits, logDefect, compiles = true }: ExecutionOptions,
): ExecuteOperation {
  const compiler = compiles ? new QueryCompiler(schema) : undefined;
  return async (request) => {
    const { budget, requestId } = request.context;
    const checked = checkOperation(schema, limits, request);
    if (checked.type === "refused") return { errors: checked.errors };
    const { document, operationName, queryHash: hash } = request;
    const compiled = compiler?.find({ document, operationName, hash, fields: checked.fields });
    const result =
      compiled === undefined
        ? await execute({
            schema,
            document,
            operationName: operationName ?? null,
            variableValues: request.variables,
            contextValue: request.context,
          })
        : await compiled.query(undefined, request.context, request.variables);
    if (budget.refusal !== undefined) return { errors: [toGraphQLError(budget.refusal)] };
    if (result.errors === undefined) return result;
    return {
      ...result,
      errors: result.errors.map((error) => explainError(error, requestId, logDefect)),
    };
  };
}

/** Whether an operation may be executed. */
export type CheckedOperation =
  | { readonly type: "refused"; readonly errors: readonly GraphQLError[] }
  | { readonly type: "fit"; readonly fields: number };

/** Looks at an operation before anything of it is executed. */
export function checkOperation(
  schema: GraphQLSchema,
  limits: Limits,
  request: Pick<OperationRequest, "document" | "operation" | "operationName" | "variables">,
): CheckedOperation {
  const { document, operation, operationName, variables: given } = request;
  if (operation === undefined) return { type: "refused", errors: [unresolved(operationName)] };
  if (!schema.getRootType(operation.operation)) {
    return { type: "refused", errors: [unsupported(operation.operation)] };
  }
  try {
    checkVariables(given, limits);
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: MOST_VARIABLE_ERRORS,
    });
    if (variables.coerced === undefined) {
      return { type: "refused", errors: (variables.errors ?? []).map(badInput) };
    }
    const measure = measureQuery({ schema, document, operation, variables: variables.coerced });
    checkLimits(measure, limits);
    return { type: "fit", fields: measure.fields };
  } catch (error) {
    if (error instanceof WhenceError) return { type: "refused", errors: [toGraphQLError(error)] };
    if (error instanceof GraphQLError) return { type: "refused", errors: [badInput(error)] };
    throw error;
  }
}

function badInput({ message, nodes, path }: GraphQLError): GraphQLError {
  const extensions = { code: "BAD_USER_INPUT" };
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

/** GraphQL's validation lets operations through that the schema has no type for. */
function unsupported(kind: string): GraphQLError {
  const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
  return new GraphQLError(`Cannot run a ${kind}: the schema has none`, { extensions });
}

function unresolved(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? "Cannot choose an operation: the query has several, and `operationName` is not given"
      : `Cannot run operation "${name}": the query has none of this name`;
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
}
