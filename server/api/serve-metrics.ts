/** Metrics: figures of the running server, as Prometheus reads them. */

import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { allows } from "../model/role.ts";
import type { Library, LibraryFigures } from "../store/library.ts";
import type { Access } from "./access/access.ts";
import { refuse } from "./http-error.ts";
import { refuseStranger } from "./serve-graphql.ts";

/** Seconds: from an answer out of memory to the longest that a request may take. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface MetricsParts {
  readonly library: Library;
  readonly access: Access;
}

/** `GET /metrics`, for whoever may read all collections. */
export function serveMetrics(app: FastifyInstance, { library, access }: MetricsParts): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerFigures(registry, library);
  const requests = new Histogram({
    name: "whence_http_request_seconds",
    help: "How long requests took, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers: [registry],
  });
  app.addHook("onResponse", async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? "none", status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get("/metrics", async (request, reply) => {
    const viewer = await access.viewerOf(request.headers);
    if (viewer === undefined) return refuseStranger(reply);
    if (!allows(viewer.roleIn("*"), "reader")) {
      return refuse(reply, {
        status: 403,
        code: "FORBIDDEN",
        message: "Cannot show figures: they need the role reader in all collections",
      });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

type OpenFigures = LibraryFigures["open"][number];

/** Of each collection in memory. */
const OF_COLLECTIONS: Readonly<
  Record<string, { readonly help: string; readonly value: (open: OpenFigures) => number }>
> = {
  whence_collection_version: {
    help: "How many records of its log a collection in memory has.",
    value: ({ version }) => version,
  },
  whence_collection_bytes: {
    help: "Roughly what a collection in memory holds.",
    value: ({ bytes }) => bytes,
  },
  whence_collection_nodes: { help: "Nodes of a graph in memory.", value: ({ nodes }) => nodes },
  whence_collection_edges: { help: "Edges of a graph in memory.", value: ({ edges }) => edges },
  whence_collection_subscribers: {
    help: "Who follows the changes of a collection.",
    value: ({ subscribers }) => subscribers,
  },
};

function registerFigures(registry: Registry, library: Library): void {
  const registers = [registry];
  for (const [name, { help, value }] of Object.entries(OF_COLLECTIONS)) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: ["collection"],
      registers,
      collect: () => {
        gauge.reset();
        for (const open of library.figures().open) gauge.set({ collection: open.id }, value(open));
      },
    });
  }
  const budget: Gauge = new Gauge({
    name: "whence_memory_budget_bytes",
    help: "What the collections in memory may hold together.",
    registers,
    collect: () => budget.set(library.figures().budgetBytes),
  });
  const counters = {
    appended: "Records that this server appended.",
    conflicts: "Appends that lost a race and were tried again.",
    evicted: "Collections that were let go to make room.",
  } as const;
  for (const [what, help] of Object.entries(counters) as [keyof typeof counters, string][]) {
    const counter: Counter = new Counter({
      name: `whence_${what}_total`,
      help,
      registers,
      collect: () => {
        counter.reset();
        counter.inc(library.figures()[what]);
      },
    });
  }
}
