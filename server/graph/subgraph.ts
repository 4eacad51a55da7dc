/** Subgraphs: some nodes of the graph with the edges between them, as they are drawn. */

import type { Stance } from "../model/appearance.ts";
import type { NodeId } from "../model/ids.ts";
import type { NodeRecord } from "../model/record.ts";
import type { SourceCount } from "./claim-sources.ts";
import type { EdgeKind } from "./edge-kind.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Which nodes and edges; what is drawn of them is computed when it is asked for. */
export interface Subgraph {
  readonly graph: KnowledgeGraph;
  /** Ids of nodes, each once, the most telling first. */
  readonly nodeIds: readonly NodeId[];
  /** Keys of the edges between them, each once. */
  readonly edgeKeys: readonly string[];
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
  };
  readonly edges: {
    readonly id: readonly string[];
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly kind: readonly string[];
    readonly role: readonly (string | null)[];
  };
}

/** The nodes with their positions, in the order of `nodeIds`. */
export async function subgraphNodes(_subgraph: Subgraph): Promise<readonly SubgraphNode[]> {
  throw new TypeError("Not written yet");
}

/** The edges, in the order of `edgeKeys`. */
export function subgraphEdges(_subgraph: Subgraph): readonly SubgraphEdge[] {
  throw new TypeError("Not written yet");
}

/** Nodes and edges as columns. */
export async function subgraphColumns(_subgraph: Subgraph): Promise<SubgraphColumns> {
  throw new TypeError("Not written yet");
}
