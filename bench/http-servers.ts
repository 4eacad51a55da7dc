/**
 * The servers that are raced: ours, routes written by hand that compute the same answers, and a
 * bare server that has the answers' bytes ready. All listen in one process; one is asked at a time.
 */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { createServer } from "../server/api/create-server.ts";
import type { RunningServer } from "../server/api/create-server.ts";
import { prepareLayout } from "../server/graph/layout.ts";
import { prepareSearch } from "../server/graph/search.ts";
import { Library } from "../server/store/library.ts";
import { openSqliteStore } from "../server/store/sqlite/open-sqlite-store.ts";
import { logOf } from "./collection.ts";
import type { MeasuredCollection } from "./collection.ts";
import { askQuestions, HTTP_QUESTIONS } from "./http-questions.ts";
import type { AskedQuestion, HttpQuestion } from "./http-questions.ts";

export const SERVER_ROLES = ["api", "route", "bare"] as const;
export type ServerRole = (typeof SERVER_ROLES)[number];

/** What a client needs to ask each server each question. */
export interface ServersReady {
  readonly origins: Readonly<Record<ServerRole, string>>;
  readonly collection: string;
  readonly questions: Readonly<
    Record<HttpQuestion, { readonly query: string; readonly ids: readonly string[] }>
  >;
  /** By question: the mean bytes of an answer. */
  readonly answerBytes: Readonly<Record<HttpQuestion, number>>;
}

const HOST = "127.0.0.1";
const JSON_TYPE = "application/json; charset=utf-8";

type Questions = Readonly<Record<HttpQuestion, AskedQuestion>>;

export interface StartedServers {
  readonly ready: ServersReady;
  readonly stop: () => Promise<void>;
}

/** Starts all three, and asserts that ours and the routes give the same answers. */
export async function startServers(collection: MeasuredCollection): Promise<StartedServers> {
  const { info, records } = logOf(collection);
  const folder = mkdtempSync(join(tmpdir(), "whence-bench-"));
  const store = openSqliteStore(folder);
  await store.append(info.id, [...records], 0);
  const library = new Library(store);
  const view = await library.get(info.id);
  await Promise.all([prepareSearch(view.graph), prepareLayout(view.graph)]);
  const questions = askQuestions(view);
  const api = await createServer(library, { host: HOST, port: 0 });
  const route = await startRoutes(questions);
  const answers = await ask(questions, {
    api: api.origin,
    route: route.origin,
    collection: info.id,
  });
  const bare = await startBare(answers);
  return {
    ready: {
      origins: { api: api.origin, route: route.origin, bare: bare.origin },
      collection: info.id,
      questions: mapQuestions((name) => ({
        query: questions[name].query,
        ids: questions[name].ids,
      })),
      answerBytes: mapQuestions((name) => meanBytes(answers, name, questions[name].ids)),
    },
    stop: async () => {
      await Promise.all([api.stop(), route.stop(), bare.stop()]);
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function meanBytes(
  answers: ReadonlyMap<string, Buffer>,
  name: HttpQuestion,
  ids: readonly string[],
): number {
  const bytes = ids.map((id) => answers.get(pathOf(name, id))?.length ?? 0);
  return Math.round(bytes.reduce((sum, length) => sum + length, 0) / bytes.length);
}

/** The path of a question on the servers without GraphQL. */
export function pathOf(question: HttpQuestion, id: string): string {
  return `/${question}/${id}`;
}

async function startRoutes(questions: Questions): Promise<RunningServer> {
  const app = fastify();
  for (const name of HTTP_QUESTIONS) {
    app.get<{ Params: { id: string } }>(`/${name}/:id`, async (request, reply) => {
      const answer = await questions[name].answer(request.params.id);
      return reply.type(JSON_TYPE).send(JSON.stringify(answer));
    });
  }
  return { origin: await app.listen({ host: HOST, port: 0 }), stop: () => app.close() };
}

async function startBare(answers: ReadonlyMap<string, Buffer>): Promise<RunningServer> {
  const app = fastify();
  app.get("/*", (request, reply) => reply.type(JSON_TYPE).send(answers.get(request.url)));
  return { origin: await app.listen({ host: HOST, port: 0 }), stop: () => app.close() };
}

interface Asked {
  readonly api: string;
  readonly route: string;
  readonly collection: string;
}

/** By path: the bytes of our server's answers. */
async function ask(
  questions: Questions,
  { api, route, collection }: Asked,
): Promise<ReadonlyMap<string, Buffer>> {
  const answers = new Map<string, Buffer>();
  for (const name of HTTP_QUESTIONS) {
    const { query, ids } = questions[name];
    for (const id of ids) {
      const ours = await fetch(`${api}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: { collection, id } }),
      });
      const body = Buffer.from(await ours.arrayBuffer());
      const byHand = await fetch(`${route}${pathOf(name, id)}`);
      assert.deepEqual(JSON.parse(body.toString("utf8")), await byHand.json(), `${name} of ${id}`);
      answers.set(pathOf(name, id), body);
    }
  }
  return answers;
}

function mapQuestions<Value>(
  value: (name: HttpQuestion) => Value,
): Readonly<Record<HttpQuestion, Value>> {
  const entries = HTTP_QUESTIONS.map((name) => [name, value(name)]);
  return Object.fromEntries(entries) as Record<HttpQuestion, Value>;
}
