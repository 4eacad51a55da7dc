/** Through HTTP: the servers of another process, asked in turns with the same questions. */

import type { MeasuredCollection } from "./collection.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { getRequest, loadServer, postRequest } from "./http-load.ts";
import { HTTP_QUESTIONS } from "./http-questions.ts";
import type { HttpQuestion } from "./http-questions.ts";
import { pathOf, SERVER_ROLES } from "./http-servers.ts";
import type { ServerRole, ServersReady } from "./http-servers.ts";
import { summarise } from "./measure.ts";
import type { Race, Turns } from "./measure.ts";

export const CONNECTIONS = 16;
/** Requests of one turn at most. */
const MOST_REQUESTS = 100_000;

export interface HttpFigures {
  readonly answerBytes: number;
  /** Requests answered a second. */
  readonly rate: Race<ServerRole>;
  /** Microseconds of the server's processor time a request, garbage collection among it. */
  readonly processor: Race<ServerRole>;
}

export interface HttpTask {
  readonly collection: MeasuredCollection;
  readonly turns: Turns;
}

/** What the process of the servers answers to. */
export type ServersMessage = "processor time";

/** Races the servers on each question. */
export async function measureHttp({
  collection,
  turns,
}: HttpTask): Promise<Readonly<Record<HttpQuestion, HttpFigures>>> {
  const child = startChild("http-servers", { collection });
  try {
    const ready = await child.receive<ServersReady>();
    const figures = new Map<HttpQuestion, HttpFigures>();
    for (const question of HTTP_QUESTIONS) {
      figures.set(question, await raceServers(child, { ready, question, turns }));
    }
    return Object.fromEntries(figures) as Record<HttpQuestion, HttpFigures>;
  } finally {
    child.stop();
  }
}

interface Asked {
  readonly ready: ServersReady;
  readonly question: HttpQuestion;
  readonly turns: Turns;
}

async function raceServers(child: Child, asked: Asked): Promise<HttpFigures> {
  const { ready, question, turns } = asked;
  const rates = new Map<ServerRole, number[]>(SERVER_ROLES.map((role) => [role, []]));
  const processor = new Map<ServerRole, number[]>(SERVER_ROLES.map((role) => [role, []]));
  for (let round = -1; round < turns.rounds; round += 1) {
    for (const role of SERVER_ROLES) {
      const { hostname: host, port } = new URL(ready.origins[role]);
      const before = await processorTime(child);
      const { answers, ms } = await loadServer({
        host,
        port: Number(port),
        requests: requestsOf(asked, role),
        connections: CONNECTIONS,
        ms: turns.turnMs,
        most: MOST_REQUESTS,
      });
      const spent = (await processorTime(child)) - before;
      if (round < 0) continue;
      rates.get(role)?.push((answers * 1000) / ms);
      processor.get(role)?.push(spent / answers);
    }
  }
  return {
    answerBytes: ready.answerBytes[question],
    rate: summarise(rates),
    processor: summarise(processor),
  };
}

function requestsOf({ ready, question }: Asked, role: ServerRole): readonly Buffer[] {
  const { query, ids } = ready.questions[question];
  const origin = new URL(ready.origins[role]);
  const { collection } = ready;
  return ids.map((id) =>
    role === "api"
      ? postRequest(origin, "/graphql", { query, variables: { collection, id } })
      : getRequest(origin, pathOf(question, id)),
  );
}

/** Microseconds that the servers' process has used so far. */
async function processorTime(child: Child): Promise<number> {
  child.send("processor time" satisfies ServersMessage);
  return child.receive<number>();
}
