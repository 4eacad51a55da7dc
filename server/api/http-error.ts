/** HTTP errors: what is refused before GraphQL sees it, told in GraphQL's form. */

import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { WhenceError } from "../model/errors.ts";
import type { ErrorCode } from "../model/errors.ts";
import { defect } from "./explain-error.ts";
import type { LogDefect } from "./explain-error.ts";
import type { Limits } from "./limits.ts";

export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The HTTP status that says most nearly what a code does. */
export function statusOf(code: ErrorCode): number {
  switch (code) {
    case "UNAUTHENTICATED":
      return 401;
    case "FORBIDDEN":
      return 403;
    case "COLLECTION_NOT_FOUND":
    case "JOB_NOT_FOUND":
      return 404;
    case "VERSION_CONFLICT":
      return 409;
    case "PROVIDER_UNAVAILABLE":
    case "STORE_UNAVAILABLE":
      return 503;
    case "MEMORY_FULL":
    case "STORE_FULL":
      return 507;
    default:
      return 400;
  }
}

/** Answers with `refusal` as GraphQL tells its errors. */
export function refuse(reply: FastifyReply, { status, code, message, details }: Refusal) {
  return reply.code(status).send({ errors: [{ message, extensions: { ...details, code } }] });
}

/** Makes what answers when a request cannot be read, or what handles it fails. */
export function makeErrorHandler({ bodyBytes, requestMs }: Limits, logDefect: LogDefect) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") {
      const most = request.routeOptions.bodyLimit ?? bodyBytes;
      return refuse(reply, {
        status: 413,
        code: "REQUEST_TOO_LARGE",
        message: `Cannot read the request: its body has more than ${most} bytes`,
        details: { limit: "bodyBytes", most },
      });
    }
    if (error.code === "FST_ERR_HANDLER_TIMEOUT") {
      return refuse(reply, {
        status: 503,
        code: "REQUEST_TIMEOUT",
        message: `Cannot answer in time: the request takes more than ${requestMs} ms`,
        details: { limit: "requestMs", most: requestMs },
      });
    }
    // Others than these are the server's own mistake here.
    if (error instanceof WhenceError && statusOf(error.code) >= 500) {
      const { code, message, details } = error;
      return refuse(reply, { status: statusOf(code), code, message, details });
    }
    // Whoever asked went away before the answer was through, as a page does that is closed.
    if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return reply;
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      const message = `Cannot read the request: ${error.message}`;
      return refuse(reply, { status, code: "BAD_REQUEST", message });
    }
    logDefect(error, request.id);
    return reply.code(500).send({ errors: [defect(request.id).toJSON()] });
  };
}
