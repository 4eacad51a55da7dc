/** Apollo Server: GraphQL's side of a request, from its text to its answer. */

import { ApolloServer } from "@apollo/server";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { ExecuteOperation } from "./execute-operation.ts";
import { maskError } from "./explain-error.ts";
import type { Limits } from "./limits.ts";
import type { RequestContext } from "./request-context.ts";

type Options = ApolloServerOptionsWithGateway<RequestContext>;
type Gateway = Options["gateway"];

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly execute: ExecuteOperation;
  readonly limits: Limits;
  readonly logger: NonNullable<Options["logger"]>;
}

/** Apollo Server, started, with everything off that we do not use. */
export async function startApollo(parts: ApolloParts): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(parts),
    logger: parts.logger,
    parseOptions: { maxTokens: parts.limits.tokens },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/**
 * The only way to have Apollo Server execute operations by a function of ours. It is meant for a
 * gateway to other servers, so nothing but the executor is of use here.
 */
function gatewayOf({ schema, execute }: ApolloParts): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operation, request, queryHash, context }) =>
        execute({
          document,
          // Typed as if it were always there; it is not when the request does not say which one.
          operation: (operation as typeof operation | undefined) ?? undefined,
          operationName: request.operationName,
          variables: request.variables ?? {},
          queryHash,
          context: context as RequestContext,
        }),
    }),
    stop: async () => undefined,
  };
}
