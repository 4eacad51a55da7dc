/**
 * Subscriptions over WebSocket, at the path of GraphQL, in the protocol `graphql-transport-ws`.
 *
 * Source: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */

import type { WebsocketHandler } from "@fastify/websocket";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
} from "graphql";
import type { DocumentNode, ExecutionArgs, ExecutionResult } from "graphql";
import type { Context, SubscribePayload } from "graphql-ws";
import { makeHandler } from "graphql-ws/use/@fastify/websocket";
import type { Extra } from "graphql-ws/use/@fastify/websocket";
import type { Credentials } from "./access/access.ts";
import type { IngestJob } from "../model/ingest-job.ts";
import { ViewedLibrary } from "./access/viewed-library.ts";
import { checkOperation } from "./execute-operation.ts";
import { explainError, maskError, toGraphQLError } from "./explain-error.ts";
import { refuse } from "./http-error.ts";
import type { Limits } from "./limits.ts";
import { RequestBudget } from "./request-budget.ts";
import type { RequestContext } from "./request-context.ts";
import type { GraphqlParts } from "./serve-graphql.ts";
import type { ChangeSource } from "./sources.ts";
import { WhenceError } from "../model/errors.ts";

/** Milliseconds between looks whether the other side is still there. */
const KEEP_ALIVE_MS = 12_000;

type Live = Context<
  Record<string, unknown> | undefined,
  Extra & Partial<Record<PropertyKey, never>>
>;

/** A context with what ends the subscription that it is of. */
interface LiveContext extends RequestContext {
  readonly credentials: Credentials;
  readonly end: () => void;
}

/** Makes what answers those who keep a connection open. */
export function liveHandler(parts: GraphqlParts): WebsocketHandler {
  return makeHandler<Record<string, unknown> | undefined>(
    {
      schema: parts.schema,
      onSubscribe: (live, _id, payload) => prepare(parts, live as Live, payload),
      subscribe: (args) => subscribe(parts, args),
      onError: (_live, _id, _payload, errors) =>
        errors.map((error) => maskError(error instanceof GraphQLError ? error.toJSON() : error)),
    },
    KEEP_ALIVE_MS,
  );
}

/** Refuses connections that a page elsewhere opens: browsers let it, and send our cookies along. */
export async function checkOrigin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin, host, upgrade } = request.headers;
  if (upgrade === undefined || origin === undefined) return;
  if (URL.parse(origin)?.host === host) return;
  await refuse(reply, {
    status: 403,
    code: "BAD_REQUEST",
    message: `Cannot open a connection for a page of "${origin}": this is the server of "${host}"`,
  });
}

async function prepare(
  parts: GraphqlParts,
  live: Live,
  payload: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const credentials = credentialsOf(live);
  try {
    checkSubscriptions(Object.keys(live.subscriptions).length, parts.limits);
    const context = await contextOf(parts, credentials, live.extra.request.id);
    const document = parse(payload.query, { maxTokens: parts.limits.tokens });
    const problems = validate(parts.schema, document);
    if (problems.length > 0)
      return problems.map((problem) => coded(problem, "GRAPHQL_VALIDATION_FAILED"));
    const refused = refusalOf(parts, document, payload);
    if (refused.length > 0) return refused;
    return {
      schema: parts.schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: context,
    };
  } catch (error) {
    if (error instanceof WhenceError) return [toGraphQLError(error)];
    if (error instanceof GraphQLError) return [coded(error, "GRAPHQL_PARSE_FAILED")];
    throw error;
  }
}

/** @throws {WhenceError} QUERY_TOO_COMPLEX when a connection has more than it may, this one among them */
function checkSubscriptions(found: number, { subscriptions: most }: Limits): void {
  if (found <= most) return;
  throw new WhenceError(
    "QUERY_TOO_COMPLEX",
    `Cannot subscribe: the connection has ${most} subscriptions, and no more are allowed`,
    { details: { limit: "subscriptions", found, most } },
  );
}

function refusalOf(
  { schema, limits }: GraphqlParts,
  document: DocumentNode,
  { operationName, variables }: SubscribePayload,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName) ?? undefined;
  if (operation !== undefined && operation.operation !== "subscription") {
    const message = `Cannot run a ${operation.operation} here: send it over HTTP, and subscriptions alone through a connection that stays open`;
    return [new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } })];
  }
  const checked = checkOperation(schema, limits, {
    document,
    operation,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  });
  return checked.type === "refused" ? checked.errors : [];
}

/**
 * Runs the subscription's query on each event, each time for whoever the credentials stand for then:
 * whose access was taken away sees nothing more.
 */
async function subscribe(
  parts: GraphqlParts,
  args: ExecutionArgs,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const context = args.contextValue as LiveContext;
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) {
    context.end();
    return explained(parts, stream, context.requestId);
  }
  return ending(answersOf(parts, { args, context, stream }), context.end);
}

interface Subscribed {
  readonly args: ExecutionArgs;
  readonly context: LiveContext;
  readonly stream: AsyncIterable<unknown>;
}

async function* answersOf(
  parts: GraphqlParts,
  { args, context, stream }: Subscribed,
): AsyncGenerator<ExecutionResult> {
  const { credentials, requestId, ended } = context;
  try {
    for await (const event of stream) {
      const now = await contextOf(parts, credentials, requestId);
      now.library.require(collectionOfEvent(event as LiveEvent), "reader");
      const contextValue = { ...now, ended };
      const result = await execute({ ...args, rootValue: event, contextValue });
      yield explained(parts, result, requestId);
    }
  } catch (error) {
    const cause = error instanceof GraphQLError ? error : asGraphQLError(error);
    yield explained(parts, { errors: [cause] }, requestId);
  }
}

/** What subscriptions are told of. */
type LiveEvent = ChangeSource | IngestJob;

function collectionOfEvent(event: LiveEvent): string {
  return "view" in event ? event.view.info.id : event.collection;
}

/** The same answers; when nobody wants more of them, `end` is called before anything is waited for. */
function ending<Value>(answers: AsyncGenerator<Value>, end: () => void): AsyncGenerator<Value> {
  const finish = answers.return.bind(answers);
  answers.return = (value) => {
    end();
    return finish(value);
  };
  return answers;
}

async function contextOf(
  { access, library, jobs, limits }: GraphqlParts,
  credentials: Credentials,
  requestId: string,
): Promise<LiveContext> {
  const viewer = await access.viewerOf(credentials);
  if (viewer === undefined) {
    throw new WhenceError("UNAUTHENTICATED", "Cannot answer a stranger: sign in first");
  }
  const over = new AbortController();
  return {
    library: new ViewedLibrary(library, viewer),
    jobs,
    budget: new RequestBudget(limits),
    ended: over.signal,
    end: () => over.abort(),
    credentials,
    requestId,
  };
}

/** Of the request that opened the connection; browsers cannot set its headers, others may say it after. */
function credentialsOf({ extra, connectionParams }: Live): Credentials {
  const { authorization, cookie } = extra.request.headers;
  const said = connectionParams?.["authorization"];
  return { authorization: typeof said === "string" ? said : authorization, cookie };
}

function explained(
  { logDefect }: GraphqlParts,
  result: ExecutionResult,
  requestId: string,
): ExecutionResult {
  if (result.errors === undefined) return result;
  return {
    ...result,
    errors: result.errors.map((error) => explainError(error, requestId, logDefect)),
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code } });
}
