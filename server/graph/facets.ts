/** Facets: how much there is of each sort, in the whole collection and in one answer. */

import { STANCES } from "../model/appearance.ts";
import type { Stance } from "../model/appearance.ts";
import type { NodeId } from "../model/ids.ts";
import { METHOD_KINDS } from "../model/method.ts";
import type { MethodKind } from "../model/method.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { NodeKind } from "../model/record.ts";
import { SOURCE_COUNTS, sourceCountOf, stancesToward } from "./claim-sources.ts";
import type { SourceCount } from "./claim-sources.ts";
import { EDGE_KINDS } from "./edge-kind.ts";
import type { EdgeKind } from "./edge-kind.ts";
import { enumName } from "./enum-name.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { REVIEW_STATES, reviewStatesOf } from "./review-state.ts";
import type { ReviewState } from "./review-state.ts";
import { subgraphEdges } from "./subgraph.ts";
import type { Subgraph } from "./subgraph.ts";

/** How much there is of one sort; `value` is the name of the schema's enum value. */
export interface FacetCount {
  readonly value: string;
  /** In the whole collection. */
  readonly total: number;
  /** In the answer. */
  readonly shown: number;
}

export interface Facets {
  /** Nodes by kind. */
  readonly kinds: readonly FacetCount[];
  /** Edges by kind. */
  readonly relations: readonly FacetCount[];
  /** Claims by how many sources they have. */
  readonly sources: readonly FacetCount[];
  /** Claims by the stances taken toward them. */
  readonly stances: readonly FacetCount[];
  /** Claims by what reviewers said of their appearances. */
  readonly reviews: readonly FacetCount[];
  /** Nodes by what first recorded them. */
  readonly methods: readonly FacetCount[];
}

/** How many there are of each sort. */
interface Counts {
  readonly kinds: Map<NodeKind, number>;
  readonly relations: Map<EdgeKind, number>;
  readonly sources: Map<SourceCount, number>;
  readonly stances: Map<Stance, number>;
  readonly reviews: Map<ReviewState, number>;
  readonly methods: Map<MethodKind, number>;
}

/** The facets of a subgraph: every sort that the collection has any of, in the schema's order. */
export function facetsOf(subgraph: Subgraph): Facets {
  const { graph, nodeIds } = subgraph;
  const totals = graph.derive("facet totals", () => totalCounts(graph));
  const shown = noCounts();
  for (const id of nodeIds) countNode(graph, id, shown);
  for (const { kind } of subgraphEdges(subgraph)) increment(shown.relations, kind);
  return {
    kinds: facet(NODE_KINDS, totals.kinds, shown.kinds),
    relations: facet(EDGE_KINDS, totals.relations, shown.relations),
    sources: facet(SOURCE_COUNTS, totals.sources, shown.sources),
    stances: facet(STANCES, totals.stances, shown.stances),
    reviews: facet(REVIEW_STATES, totals.reviews, shown.reviews),
    methods: facet(METHOD_KINDS, totals.methods, shown.methods),
  };
}

function totalCounts(graph: KnowledgeGraph): Counts {
  const counts = noCounts();
  for (const kind of NODE_KINDS) {
    for (const id of graph.nodesOfKind(kind)) countNode(graph, id, counts);
  }
  graph.graph.forEachEdge((_key, { kind }) => increment(counts.relations, kind));
  return counts;
}

function noCounts(): Counts {
  return {
    kinds: new Map(),
    relations: new Map(),
    sources: new Map(),
    stances: new Map(),
    reviews: new Map(),
    methods: new Map(),
  };
}

function countNode(graph: KnowledgeGraph, id: NodeId, counts: Counts): void {
  const { record } = graph.graph.getNodeAttributes(id);
  increment(counts.kinds, record.type);
  increment(counts.methods, record.made.by.kind);
  if (record.type !== "claim") return;
  const claim = { graph, record };
  increment(counts.sources, sourceCountOf(claim));
  for (const stance of stancesToward(claim)) increment(counts.stances, stance);
  for (const state of reviewStatesOf(claim)) increment(counts.reviews, state);
}

function increment<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function facet<Value extends string>(
  values: readonly Value[],
  totals: ReadonlyMap<Value, number>,
  shown: ReadonlyMap<Value, number>,
): readonly FacetCount[] {
  return values.flatMap((value) => {
    const total = totals.get(value);
    return total === undefined
      ? []
      : [{ value: enumName(value), total, shown: shown.get(value) ?? 0 }];
  });
}
