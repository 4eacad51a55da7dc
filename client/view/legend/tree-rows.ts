/** The rows of the list that mirrors the graph, as far as they are open. */

import { placeClaims } from "../../graph/claim-standing.ts";
import type { ClaimStanding } from "../../graph/claim-standing.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "../../graph/drawn-graph.ts";
import type { NodeKind } from "../../query/generated/graphql.ts";
import { NODE_KINDS } from "../../state/filters.ts";
import { RELATION_WORDS } from "../words.ts";

export interface TreeRow {
  /** Unique: a kind, an id, or an id with that of the node it is a neighbour of before it. */
  readonly key: string;
  /** 1 for kinds, 2 for nodes, 3 for neighbours of nodes. */
  readonly level: 1 | 2 | 3;
  readonly kind: NodeKind;
  /** Undefined for a kind. */
  readonly node: DrawnNode | undefined;
  readonly standing: ClaimStanding | undefined;
  /** How a neighbour relates to its node. */
  readonly relation: string | undefined;
  /** How many nodes a kind has. */
  readonly count: number;
  readonly isLeaf: boolean;
}

/** Kinds in the order of the legend, documents by publication, other nodes by name, neighbours by relation and name. */
export function treeRows(graph: DrawnGraph, open: ReadonlySet<string>): readonly TreeRow[] {
  const claims = placeClaims(graph);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const row = (node: DrawnNode, rest: Partial<TreeRow>): TreeRow => ({
    key: node.id,
    level: 2,
    kind: node.kind,
    node,
    standing: claims.get(node.id)?.standing,
    relation: undefined,
    count: 0,
    isLeaf: false,
    ...rest,
  });
  const neighbours = (node: DrawnNode): readonly TreeRow[] =>
    neighboursOf(node.id, graph.edges).flatMap(({ id, relation }) => {
      const other = byId.get(id);
      const key = `${node.id}/${id}`;
      return other === undefined ? [] : [row(other, { key, level: 3, relation, isLeaf: true })];
    });
  return NODE_KINDS.flatMap((kind) => {
    const nodes = graph.nodes.filter((node) => node.kind === kind);
    if (nodes.length === 0) return [];
    const head: TreeRow = {
      key: kind,
      level: 1,
      kind,
      node: undefined,
      standing: undefined,
      relation: undefined,
      count: nodes.length,
      isLeaf: false,
    };
    if (!open.has(kind)) return [head];
    // Documents come in the order of their letters, which is that of their publication.
    const sorted =
      kind === "DOCUMENT"
        ? nodes
        : nodes.toSorted((one, two) => one.label.localeCompare(two.label));
    const items = sorted.flatMap((node) => [
      row(node, {}),
      ...(open.has(node.id) ? neighbours(node) : []),
    ]);
    return [head, ...items];
  });
}

interface Neighbour {
  readonly id: string;
  readonly relation: string;
}

function neighboursOf(id: string, edges: readonly DrawnEdge[]): readonly Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { source, target, kind } of edges) {
    if (source !== id && target !== id) continue;
    const other = source === id ? target : source;
    const words = RELATION_WORDS[kind];
    const relation = source === id ? words : `← ${words}`;
    if (other !== id) found.set(`${other} ${relation}`, { id: other, relation });
  }
  return [...found.values()]
    .toSorted((one, two) => one.relation.localeCompare(two.relation))
    .filter((one, index, all) => all.findIndex(({ id: same }) => same === one.id) === index);
}
