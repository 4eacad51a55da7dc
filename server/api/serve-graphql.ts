/** GraphQL over HTTP: one route for questions and corrections, and for the page to ask them on. */

import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { IngestJobs } from "../ingest/ingest-jobs.ts";
import type { Library } from "../store/library.ts";
import { ViewedLibrary } from "./access/viewed-library.ts";
import type { Access } from "./access/access.ts";
import type { Viewer } from "./access/viewer.ts";
import { startApollo } from "./apollo.ts";
import { sendGraphiql, wantsPage } from "./client-pages.ts";
import type { ClientPages } from "./client-pages.ts";
import { makeExecuteOperation } from "./execute-operation.ts";
import type { LogDefect } from "./explain-error.ts";
import { refuse } from "./http-error.ts";
import type { Limits } from "./limits.ts";
import { RequestBudget } from "./request-budget.ts";
import type { RequestContext } from "./request-context.ts";
import { checkOrigin, liveHandler } from "./serve-live.ts";

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly library: Library;
  readonly jobs: IngestJobs | undefined;
  readonly access: Access;
  readonly limits: Limits;
  readonly pages: ClientPages | undefined;
  readonly logDefect: LogDefect;
}

/** Nothing of a request goes on after its answer. */
const NEVER = new AbortController().signal;

/** The viewers of requests that were let in. */
const viewers = new WeakMap<FastifyRequest, Viewer>();

export async function serveGraphql(app: FastifyInstance, parts: GraphqlParts): Promise<void> {
  const { schema, library, jobs, access, limits, pages, logDefect } = parts;
  const execute = makeExecuteOperation(schema, { limits, logDefect });
  const apollo = await startApollo({ schema, execute, limits, logger: app.log });
  app.addHook("onClose", () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest): Promise<RequestContext> => {
      const viewer = viewers.get(request);
      if (viewer === undefined) throw new TypeError("A request came in without a viewer");
      return {
        library: new ViewedLibrary(library, viewer),
        jobs,
        budget: new RequestBudget(limits),
        ended: NEVER,
        requestId: request.id,
      };
    },
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (pages !== undefined && wantsPage(request)) return sendGraphiql(reply, pages);
    if (Array.isArray(request.body)) return refuseBatch(reply, request.body.length, limits);
    const viewer = await access.viewerOf(request.headers);
    if (viewer === undefined) return refuseStranger(reply);
    viewers.set(request, viewer);
    void reply.header("cache-control", "no-store");
    return answer.call(app, request, reply);
  };
  // It takes positive numbers only.
  const handlerTimeout = Math.max(1, limits.requestMs);
  app.route({ method: "POST", url: "/graphql", handlerTimeout, handler });
  app.route({
    method: "GET",
    url: "/graphql",
    preValidation: checkOrigin,
    handler,
    wsHandler: liveHandler(parts),
  });
}

/** Tells whoever has not signed in to do so. */
export function refuseStranger(reply: FastifyReply) {
  return refuse(reply.header("www-authenticate", "Bearer"), {
    status: 401,
    code: "UNAUTHENTICATED",
    message:
      "Cannot answer a stranger: sign in, or send an access token as `Authorization: Bearer`",
  });
}

function refuseBatch(reply: FastifyReply, found: number, { operations }: Limits) {
  return refuse(reply, {
    status: 400,
    code: "QUERY_TOO_COMPLEX",
    message: `Cannot run ${found} operations in one request: ${operations} is allowed, and not in a list`,
    details: { limit: "operations", found, most: operations },
  });
}
