/** The server: a library behind HTTP, with GraphQL, the page and what protects them. */

import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import fastifyWebsocket from "@fastify/websocket";
import fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { WhenceError } from "../model/errors.ts";
import type { IngestJobs } from "../ingest/ingest-jobs.ts";
import type { Library } from "../store/library.ts";
import { openAccess } from "./access/access.ts";
import type { Access } from "./access/access.ts";
import { makeHostCheck } from "./check-host.ts";
import { serveClient } from "./client-pages.ts";
import type { ClientPages } from "./client-pages.ts";
import type { LogDefect } from "./explain-error.ts";
import { makeErrorHandler } from "./http-error.ts";
import { LIMITS } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { makeSchema } from "./schema.ts";
import { helmetOptions } from "./security-headers.ts";
import { serveGraphql } from "./serve-graphql.ts";
import { serveIngest } from "./serve-ingest.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { serveUpload } from "./serve-upload.ts";

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** How it learns who asks; by default nobody is asked to sign in. */
  readonly access?: Access | undefined;
  /** Puts in where people sign in: see `serveSignIn`. */
  readonly signIn?: ((app: FastifyInstance) => Promise<void>) | undefined;
  /** Where browsers reach it through a proxy, `https://whence.example.org`. */
  readonly publicUrl?: string | undefined;
  /** What is read into collections; without it the server takes no documents. */
  readonly jobs?: IngestJobs | undefined;
  /** Without them there is GraphQL alone. */
  readonly pages?: ClientPages | undefined;
  readonly limits?: Limits | undefined;
  /** Of the structured log on standard error; by default warn. */
  readonly logLevel?: LogLevel | undefined;
  /** Where the log goes instead. */
  readonly logStream?: { readonly write: (line: string) => void } | undefined;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly origin: string;
  /** Takes no more requests, finishes those that run, and resolves when all is closed. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds that requests which run have to finish when the server stops. */
const STOP_MS = 10_000;
/** Milliseconds between looks at connections that have nothing more to do then. */
const CLOSE_IDLE_MS = 20;
/** Bytes from which an answer is compressed: below, it fits into one packet anyway. */
const COMPRESS_BYTES = 1024;
/** Brotli's usual 11 is meant for files that are compressed once. */
const BROTLI_QUALITY = 4;
/** Milliseconds between looks at connections that are slow to send. */
const CHECK_CONNECTIONS_MS = 1000;

/**
 * Serves `library`, and resolves when it listens.
 *
 * @throws {WhenceError} PORT_IN_USE, or ENVIRONMENT_INVALID for an address that it may not have
 */
export async function createServer(
  library: Library,
  options: ServerOptions,
): Promise<RunningServer> {
  const { host, port, limits = LIMITS, pages, jobs, logLevel = "warn" } = options;
  const app = fastify({
    logger: { level: logLevel, stream: options.logStream ?? process.stderr },
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    http: { connectionsCheckingInterval: CHECK_CONNECTIONS_MS },
  });
  const logDefect: LogDefect = (error, requestId) => {
    app.log.error({ reqId: requestId, err: error }, "A request met a defect");
  };
  app.addHook("onRequest", makeHostCheck(host, options.publicUrl));
  // Nobody else closes the connection of who asked to change the protocol and was refused.
  app.addHook("onResponse", async ({ raw }) => {
    if (raw.headers.upgrade !== undefined) raw.socket.destroySoon();
  });
  app.setErrorHandler(makeErrorHandler(limits, logDefect));
  await app.register(fastifyHelmet, helmetOptions);
  await app.register(fastifyCompress, {
    encodings: ["br", "gzip"],
    threshold: COMPRESS_BYTES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    // A small body could unpack to any size.
    globalDecompression: false,
  });
  app.get("/healthz", async () => ({
    status: "ok",
    collections: (await library.list()).length,
  }));
  await app.register(fastifyWebsocket, { options: { maxPayload: limits.bodyBytes } });
  const access = options.access ?? openAccess("Analyst");
  await options.signIn?.(app);
  const schema = makeSchema();
  await serveGraphql(app, { schema, library, jobs, access, limits, pages, logDefect });
  await serveIngest(app, { library, access });
  await serveUpload(app, { library, jobs, access });
  serveMetrics(app, { library, access });
  await serveClient(app, pages);
  return { origin: await listen(app, host, port), stop: () => stop(app, library) };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw whyNotListening(error, host, port);
  }
  const address = app.server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
}

function whyNotListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new WhenceError(
        "PORT_IN_USE",
        `Cannot listen on ${host}:${port}: another program does; stop it, or set PORT to another number`,
        { details: { host, port } },
      );
    case "EACCES":
      return refusedAddress(`there is no permission; set PORT to a number from 1024`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return refusedAddress("this machine has no such address; set HOST to one that it has");
    default:
      return error;
  }

  function refusedAddress(why: string): WhenceError {
    return new WhenceError("ENVIRONMENT_INVALID", `Cannot listen on ${host}:${port}: ${why}`, {
      details: { host, port },
    });
  }
}

async function stop(app: FastifyInstance, library: Library): Promise<void> {
  library.stop();
  const { server } = app;
  // Connections are closed when they are idle at the beginning; those that become idle later are not.
  const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS);
  const patience = setTimeout(() => {
    server.closeAllConnections();
    for (const client of app.websocketServer.clients) client.terminate();
  }, STOP_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(patience);
}
