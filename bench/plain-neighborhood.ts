/** A neighborhood on plain maps: the same answer as in server/graph/, for comparison. */

import type { EdgeKind } from "../server/graph/edge-kind.ts";
import { canonicalId } from "./plain-graph.ts";
import type { PlainGraph, PlainNode } from "./plain-graph.ts";

export interface Reach {
  readonly radius: number;
  /** Most nodes of the answer. */
  readonly limit: number;
}

export interface PlainSubgraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly role: string | undefined;
}

export interface PlainNeighborhood {
  /** In no order. */
  readonly nodeIds: readonly string[];
  /** By id. */
  readonly edges: readonly PlainSubgraphEdge[];
  readonly totalNodes: number;
}

/** As in server/graph/neighborhood.ts: with that many reached, more are not sought. */
export const COUNTED_NODES = 100_000;

/** What lies around the node `id`. @throws {TypeError} when there is none */
export function plainNeighborhood(
  graph: PlainGraph,
  id: string,
  { radius, limit }: Reach,
): PlainNeighborhood {
  const centre = graph.nodes.get(canonicalId(graph, id));
  if (centre === undefined) throw new TypeError(`There is no node ${id}`);
  const seen = new Set<PlainNode>([centre]);
  const shown: PlainNode[] = [];
  let frontier: readonly PlainNode[] = [centre];
  for (let step = 0; step <= radius; step += 1) {
    if (step > 0) frontier = seen.size < COUNTED_NODES ? nextStep(frontier, seen) : [];
    const room = limit - shown.length;
    for (const node of frontier.length > room ? mostTelling(frontier, room) : frontier) {
      shown.push(node);
    }
  }
  return {
    nodeIds: shown.map(({ record }) => record.id),
    edges: edgesAmong(new Set(shown)),
    totalNodes: seen.size,
  };
}

function nextStep(frontier: readonly PlainNode[], seen: Set<PlainNode>): readonly PlainNode[] {
  const next: PlainNode[] = [];
  const reach = (node: PlainNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    next.push(node);
  };
  for (const node of frontier) {
    for (const { target } of node.out) reach(target);
    for (const { source } of node.in) reach(source);
  }
  return next;
}

/** Documents first, then those with most edges. */
function mostTelling(nodes: readonly PlainNode[], count: number): readonly PlainNode[] {
  const ranked = nodes.map((node) => ({
    node,
    rank: node.record.type === "document" ? 0 : 1,
    degree: node.out.length + node.in.length,
  }));
  return ranked
    .toSorted(
      (one, two) =>
        one.rank - two.rank ||
        two.degree - one.degree ||
        (one.node.record.id < two.node.record.id ? -1 : 1),
    )
    .slice(0, count)
    .map(({ node }) => node);
}

function edgesAmong(nodes: ReadonlySet<PlainNode>): readonly PlainSubgraphEdge[] {
  const edges: PlainSubgraphEdge[] = [];
  for (const node of nodes) {
    const source = node.record.id;
    for (const { key, kind, target, record } of node.out) {
      if (!nodes.has(target)) continue;
      const role = record.type === "statement" ? record.role : undefined;
      edges.push({ id: key, source, target: target.record.id, kind, role });
    }
  }
  return edges.toSorted((one, two) => (one.id < two.id ? -1 : 1));
}
