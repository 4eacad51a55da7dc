/** Client pages: the built browser client, its files and its two pages. */

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./http-error.ts";
import { graphiqlPolicy, pagePolicy } from "./security-headers.ts";

/** What the build leaves where the nonce of a page goes. */
const NONCE_PLACE = "__CSP_NONCE__";
const NONCE_BYTES = 16;
/** The folder of files whose names tell their content, so that they never change. */
const HASHED_FOLDER = "/assets/";

/** The pages of a built client, as they are before each answer. */
export interface ClientPages {
  readonly folder: string;
  readonly index: string;
  readonly graphiql: string;
}

/** Reads the pages in `folder`; undefined when the client is not built there. */
export function readClientPages(folder: string): ClientPages | undefined {
  const files = ["index.html", "graphiql.html"].map((name) => join(folder, name));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [index = "", graphiql = ""] = files.map((file) => readFileSync(file, "utf8"));
  return { folder: resolve(folder), index, graphiql };
}

/** Whether whoever asks wants a page, as a browser does that follows a link. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === "GET" || method === "HEAD") && headers.accept?.includes("text/html") === true;
}

/** Answers with the page, under a nonce of its own. */
export function sendIndex(reply: FastifyReply, { index }: ClientPages) {
  const nonce = randomBytes(NONCE_BYTES).toString("base64");
  return sendPage(reply, index.replaceAll(NONCE_PLACE, nonce), pagePolicy(nonce));
}

/** Answers with GraphiQL. */
export function sendGraphiql(reply: FastifyReply, { graphiql }: ClientPages) {
  return sendPage(reply, graphiql, graphiqlPolicy());
}

function sendPage(reply: FastifyReply, page: string, policy: string) {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policy)
    .header("cache-control", "no-store")
    .send(page);
}

/** Serves the client's files; every other path that a browser follows is a place in the page. */
export async function serveClient(app: FastifyInstance, pages: ClientPages | undefined) {
  if (pages !== undefined) {
    app.get("/", (_request, reply) => sendIndex(reply, pages));
    await app.register(fastifyStatic, {
      root: pages.folder,
      index: false,
      dotfiles: "ignore",
      cacheControl: false,
      allowedPath: (path) => !path.endsWith(".html"),
      setHeaders: (reply, path) => {
        const isHashed = path.replaceAll("\\", "/").includes(HASHED_FOLDER);
        const control = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
        void reply.header("cache-control", control);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isFile = basename(request.url.split("?", 1)[0] ?? "").includes(".");
    if (pages !== undefined && !isFile && wantsPage(request)) return sendIndex(reply, pages);
    return refuse(reply, {
      status: 404,
      code: "BAD_REQUEST",
      message: `Cannot ${request.method} "${request.url}": there is nothing here`,
    });
  });
}
