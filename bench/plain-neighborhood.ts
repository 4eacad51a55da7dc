/** A neighborhood on plain maps: the same answer as in server/graph/, for comparison. */

import type { EdgeKind } from "../server/graph/edge-kind.ts";
import { isSourceEdge } from "../server/graph/grounded-graph.ts";
import { canonicalId } from "./plain-graph.ts";
import type { PlainGraph, PlainNode } from "./plain-graph.ts";

export interface Reach {
  readonly radius: number;
  /** Most nodes of the answer. */
  readonly limit: number;
}

export interface PlainNeighborhood {
  readonly nodeIds: readonly string[];
  readonly edgeKeys: readonly string[];
  readonly totalNodes: number;
}

/** As in server/graph/neighborhood.ts: with that many reached, more are not sought. */
export const COUNTED_NODES = 100_000;

interface Reached {
  readonly node: PlainNode;
  rank: number;
  readonly degree: number;
}

/** What lies around the node `id`. @throws {TypeError} when there is none */
export function plainNeighborhood(
  graph: PlainGraph,
  id: string,
  { radius, limit }: Reach,
): PlainNeighborhood {
  const centre = graph.nodes.get(canonicalId(graph, id));
  if (centre === undefined) throw new TypeError(`There is no node ${id}`);
  const found = [centre];
  const seen = new Set(found);
  let frontier: readonly PlainNode[] = found.slice();
  for (let step = 0; step < radius && found.length < COUNTED_NODES; step += 1) {
    frontier = nextStep(frontier, seen);
    for (const node of frontier) {
      seen.add(node);
      found.push(node);
    }
  }
  const shown = found.slice(0, limit);
  return {
    nodeIds: shown.map(({ record }) => record.id),
    edgeKeys: edgeKeysAmong(new Set(shown)),
    totalNodes: found.length,
  };
}

function nextStep(
  frontier: readonly PlainNode[],
  seen: ReadonlySet<PlainNode>,
): readonly PlainNode[] {
  const reached = new Map<PlainNode, Reached>();
  const reach = (node: PlainNode, kind: EdgeKind) => {
    if (seen.has(node)) return;
    const rank = rankOf(kind);
    const known = reached.get(node);
    if (known === undefined) {
      reached.set(node, { node, rank, degree: node.out.length + node.in.length });
    } else if (rank < known.rank) {
      known.rank = rank;
    }
  };
  for (const node of frontier) {
    for (const { target, kind } of node.out) reach(target, kind);
    for (const { source, kind } of node.in) reach(source, kind);
  }
  return [...reached.values()].toSorted(compareReached).map(({ node }) => node);
}

function rankOf(kind: EdgeKind): number {
  if (isSourceEdge(kind)) return 0;
  return kind === "attribution" ? 1 : 2;
}

function compareReached(one: Reached, two: Reached): number {
  return (
    one.rank - two.rank ||
    two.degree - one.degree ||
    (one.node.record.id < two.node.record.id ? -1 : 1)
  );
}

function edgeKeysAmong(nodes: ReadonlySet<PlainNode>): readonly string[] {
  const keys: string[] = [];
  for (const node of nodes) {
    for (const { key, target } of node.out) {
      if (nodes.has(target)) keys.push(key);
    }
  }
  return keys.toSorted();
}
