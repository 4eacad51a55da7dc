/** Resolvers of computed answers: what a search, a trace or the drawn graph is made of. */

import { evidenceOfEdge } from "../../graph/evidence.ts";
import { facetsOf } from "../../graph/facets.ts";
import { quotesOf } from "../../graph/quote.ts";
import { matchesOf } from "../../graph/search.ts";
import { subgraphColumns, subgraphEdges, subgraphNodes } from "../../graph/subgraph.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";

type Answer = "SearchHit" | "TraceEdge" | "Subgraph" | "SubgraphNode" | "SubgraphEdge";

export const answerResolvers: Pick<Resolvers, Answer> = {
  SearchHit: { matches: (hit) => matchesOf(hit) },
  TraceEdge: { quotes: (edge) => quotesOf(edge) },
  Subgraph: {
    nodes: (subgraph) => subgraphNodes(subgraph),
    edges: (subgraph) => subgraphEdges(subgraph),
    columns: (subgraph) => subgraphColumns(subgraph),
    facets: (subgraph) => facetsOf(subgraph),
  },
  SubgraphNode: { kind: ({ record }) => record.type, node: (node) => node },
  SubgraphEdge: { evidence: ({ graph, id }) => evidenceOfEdge(graph, id) },
};
