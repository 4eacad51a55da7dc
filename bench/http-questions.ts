/**
 * The questions that are asked through HTTP: each as a query, and as a route written by hand gives
 * the same answer with the same functions of the graph.
 */

import { drawnGraph } from "../server/graph/drawn-graph.ts";
import { enumName } from "../server/graph/enum-name.ts";
import { findNode } from "../server/graph/in-graph.ts";
import type { CollectionView } from "../server/graph/collection-view.ts";
import { neighborhood } from "../server/graph/neighborhood.ts";
import { quotesOf } from "../server/graph/quote.ts";
import { subgraphColumns } from "../server/graph/subgraph.ts";
import type { Subgraph } from "../server/graph/subgraph.ts";
import { trace } from "../server/graph/trace.ts";
import { drawClaims, REACH } from "./measure-questions.ts";
import { Random } from "./random.ts";

export const HTTP_QUESTIONS = ["small", "trace", "neighborhood", "graph"] as const;
export type HttpQuestion = (typeof HTTP_QUESTIONS)[number];

export interface AskedQuestion {
  /** The GraphQL query; its variables are `$collection` and `$id`. */
  readonly query: string;
  /** The ids that it is asked about, in turns. */
  readonly ids: readonly string[];
  /** The same answer by hand. */
  readonly answer: (id: string) => unknown;
}

/** Ids that each question is asked about. */
const IDS = 64;
/** Claims among which those with the largest answers are asked about: some 5 KB a trace. */
const CANDIDATES = 150;
const SEED = 11;

const SMALL = `query Small($id: ID!) {
  node(id: $id) { id ... on Claim { text shortLabel } }
}`;

const TRACE = `query Trace($collection: ID!, $id: ID!) {
  collection(id: $collection) {
    trace(claim: $id) {
      claim { id text }
      nodes { id role label isOrigin }
      edges {
        source target cue
        appearance { id stance certainty manner }
        quotes { document { id } exact prefix suffix start end }
      }
      origins { id kind label }
      cut
    }
  }
}`;

const NEIGHBORHOOD = `query Neighborhood($collection: ID!, $id: ID!) {
  collection(id: $collection) {
    neighborhood(of: [$id], radius: ${REACH.radius}, limit: ${REACH.limit}) {
      columns totalNodes cut
    }
  }
}`;

const GRAPH = `query Graph($collection: ID!) {
  collection(id: $collection) {
    graph(filter: { limit: ${REACH.limit} }) { columns totalNodes cut }
  }
}`;

/** The questions as they are asked of one collection. */
export function askQuestions({
  info,
  graph,
}: CollectionView): Readonly<Record<HttpQuestion, AskedQuestion>> {
  const random = new Random(SEED);
  const claims = drawClaims(graph, CANDIDATES, random);
  const traced = largest(claims, (id) => trace(graph, id).edges.length);
  const centres = largest(claims, (id) => neighborhood(graph, [id], REACH).totalNodes);
  return {
    small: { query: SMALL, ids: claims.slice(0, IDS), answer: (id) => smallAnswer(graph, id) },
    trace: {
      query: TRACE,
      ids: traced,
      answer: (id) => inCollection({ trace: traceAnswer(graph, id) }),
    },
    neighborhood: {
      query: NEIGHBORHOOD,
      ids: centres,
      answer: async (id) =>
        inCollection({ neighborhood: await subgraphAnswer(neighborhood(graph, [id], REACH)) }),
    },
    graph: {
      query: GRAPH,
      ids: [info.id],
      answer: async () =>
        inCollection({ graph: await subgraphAnswer(drawnGraph(graph, { limit: REACH.limit })) }),
    },
  };
}

/** Those of `claims` of which there is most. */
function largest(claims: readonly string[], size: (id: string) => number): readonly string[] {
  return claims
    .map((id) => ({ id, size: size(id) }))
    .toSorted((one, two) => two.size - one.size)
    .slice(0, IDS)
    .map(({ id }) => id);
}

function inCollection(answer: unknown): unknown {
  return { data: { collection: answer } };
}

type Graph = CollectionView["graph"];

function smallAnswer(graph: Graph, id: string): unknown {
  const record = findNode(graph, id)?.record;
  if (record?.type !== "claim") return { data: { node: null } };
  return { data: { node: { id: record.id, text: record.text, shortLabel: record.shortLabel } } };
}

function traceAnswer(graph: Graph, id: string): unknown {
  const { claim, nodes, edges, origins, cut } = trace(graph, id);
  return {
    claim: { id: claim.record.id, text: claim.record.text },
    nodes: nodes.map((node) => ({
      id: node.id,
      role: enumName(node.role),
      label: node.label,
      isOrigin: node.isOrigin,
    })),
    edges: edges.map((edge) => ({
      source: edge.source,
      target: edge.target,
      cue: edge.cue ?? null,
      appearance: {
        id: edge.appearance.record.id,
        stance: enumName(edge.appearance.record.stance),
        certainty: enumName(edge.appearance.record.certainty),
        manner: enumName(edge.appearance.record.manner),
      },
      quotes: quotesOf(edge).map(({ document, exact, prefix, suffix, start, end }) => ({
        document: { id: document.record.id },
        exact,
        prefix,
        suffix,
        start,
        end,
      })),
    })),
    origins: origins.map((origin) => ({
      id: origin.id,
      kind: enumName(origin.kind),
      label: origin.label,
    })),
    cut,
  };
}

async function subgraphAnswer(subgraph: Subgraph): Promise<unknown> {
  const columns = await subgraphColumns(subgraph);
  return { columns, totalNodes: subgraph.totalNodes, cut: subgraph.cut };
}
