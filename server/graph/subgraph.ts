/** Subgraphs: some nodes of the graph with the edges between them, as they are drawn. */

import type { Stance } from "../model/appearance.ts";
import type { NodeId } from "../model/ids.ts";
import type { NodeRecord } from "../model/record.ts";
import type { TimeSpan } from "../model/time-span.ts";
import { documentCount, sourceCountOf, stancesToward } from "./claim-sources.ts";
import type { SourceCount } from "./claim-sources.ts";
import { compareId } from "./compare-text.ts";
import type { EdgeKind } from "./edge-kind.ts";
import { enumName } from "./enum-name.ts";
import type { EdgeAttributes } from "./grounded-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { timeOf } from "./time-of.ts";
import { positionsIn } from "./layout.ts";
import { labelOf } from "./node-label.ts";

/** Nodes of one subgraph, at most: what a browser draws without becoming slow. */
export const MOST_NODES = 5000;

/** Which nodes and edges; what is drawn of them is computed when it is asked for. */
export interface Subgraph {
  readonly graph: KnowledgeGraph;
  /** Ids of nodes, each once, in an order that the records alone determine. */
  readonly nodeIds: readonly NodeId[];
  /** Which of the edges between them are wanted; all when it is left out. */
  readonly isWanted?: ((edge: EdgeAttributes) => boolean) | undefined;
  /** How many nodes there would be without the limit. */
  readonly totalNodes: number;
  /** Whether the limit left nodes out. */
  readonly cut: boolean;
}

/** A node as it is drawn; `x` and `y` are layout units from the centre, to the right and upward. */
export interface SubgraphNode extends InGraph<NodeRecord> {
  readonly id: NodeId;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Edges in the whole graph. */
  readonly degree: number;
  /** Documents that it rests on. */
  readonly documents: number;
  /** Of a claim alone. */
  readonly sources: SourceCount | undefined;
  /** Of a claim alone; each once, in the order of the vocabulary. */
  readonly stances: readonly Stance[];
  readonly time: TimeSpan | undefined;
}

/** An edge as it is drawn; `evidenceOfEdge(graph, id)` is what it rests on. */
export interface SubgraphEdge {
  readonly graph: KnowledgeGraph;
  /** The edge's key in the graph. */
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly kind: EdgeKind;
  readonly role: string | undefined;
}

/**
 * The same as columns, for large answers: row n of each column is one node or edge; `source` and
 * `target` are row numbers in `nodes`. Kinds, sources and stances are the names of the schema's
 * enum values.
 */
export interface SubgraphColumns {
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly string[];
    readonly label: readonly string[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly degree: readonly number[];
    readonly documents: readonly number[];
    readonly sources: readonly (string | null)[];
    readonly stances: readonly (readonly string[])[];
    /** First and last day of its time, `YYYY-MM-DD`; null when it has none, or is open there. */
    readonly start: readonly (string | null)[];
    readonly end: readonly (string | null)[];
  };
  readonly edges: {
    readonly id: readonly string[];
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly kind: readonly string[];
    readonly role: readonly (string | null)[];
  };
}

/** What is drawn of a node beside its position. */
type NodeFacts = Omit<SubgraphNode, "x" | "y">;

/** The nodes with their positions, in the subgraph's order. */
export async function subgraphNodes({
  graph,
  nodeIds,
}: Subgraph): Promise<readonly SubgraphNode[]> {
  // Read before waiting: a record that comes meanwhile may take a node out of the graph.
  const facts = nodeIds.map((id) => factsOf(graph, id));
  const positionOf = await positionsIn(graph);
  return facts.map((one) => ({ ...one, ...positionOf(one.id) }));
}

const foundEdges = new WeakMap<Subgraph, readonly SubgraphEdge[]>();

/** The edges between the nodes, by id; looked for once. */
export function subgraphEdges(subgraph: Subgraph): readonly SubgraphEdge[] {
  let edges = foundEdges.get(subgraph);
  if (edges === undefined) foundEdges.set(subgraph, (edges = findEdges(subgraph)));
  return edges;
}

/** Each is found at its source, so a hub that many point to costs nothing. */
function findEdges({ graph, nodeIds, isWanted }: Subgraph): readonly SubgraphEdge[] {
  const shown = new Set<string>(nodeIds);
  const edges: SubgraphEdge[] = [];
  for (const source of nodeIds) {
    graph.graph.forEachOutEdge(source, (id, attributes, _source, target) => {
      if (!shown.has(target) || isWanted?.(attributes) === false) return;
      const { kind, record } = attributes;
      const role = record.type === "statement" ? record.role : undefined;
      edges.push({ graph, id, source, target: target as NodeId, kind, role });
    });
  }
  return edges.toSorted((one, two) => compareId(one.id, two.id));
}

/** Nodes and edges as columns. */
export async function subgraphColumns(subgraph: Subgraph): Promise<SubgraphColumns> {
  const edges = edgeColumns(subgraph);
  const nodes = await subgraphNodes(subgraph);
  return {
    nodes: {
      id: nodes.map(({ id }) => id),
      kind: nodes.map(({ record }) => enumName(record.type)),
      label: nodes.map(({ label }) => label),
      x: nodes.map(({ x }) => x),
      y: nodes.map(({ y }) => y),
      degree: nodes.map(({ degree }) => degree),
      documents: nodes.map(({ documents }) => documents),
      sources: nodes.map(({ sources }) => (sources === undefined ? null : enumName(sources))),
      stances: nodes.map(({ stances }) => stances.map(enumName)),
      start: nodes.map(({ time }) => time?.start ?? null),
      end: nodes.map(({ time }) => time?.end ?? null),
    },
    edges,
  };
}

function factsOf(graph: KnowledgeGraph, id: NodeId): NodeFacts {
  const known = graph.derive("drawn nodes", () => new Map<NodeId, NodeFacts>());
  const found = known.get(id);
  if (found !== undefined) return found;
  const { record } = graph.graph.getNodeAttributes(id);
  const facts: NodeFacts = {
    graph,
    record,
    id,
    label: labelOf(record),
    degree: graph.graph.degree(id),
    documents: documentCount(graph, id),
    sources: record.type === "claim" ? sourceCountOf({ graph, record }) : undefined,
    stances: record.type === "claim" ? stancesToward({ graph, record }) : [],
    time: timeOf({ graph, record }),
  };
  known.set(id, facts);
  return facts;
}

function edgeColumns(subgraph: Subgraph): SubgraphColumns["edges"] {
  const row = new Map<NodeId, number>(subgraph.nodeIds.map((id, index) => [id, index]));
  const edges = subgraphEdges(subgraph);
  return {
    id: edges.map(({ id }) => id),
    source: edges.map(({ source }) => row.get(source) ?? -1),
    target: edges.map(({ target }) => row.get(target) ?? -1),
    kind: edges.map(({ kind }) => enumName(kind)),
    role: edges.map(({ role }) => role ?? null),
  };
}
