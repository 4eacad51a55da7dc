/** Recent nodes: what was looked at before, so that two can be related by looking at one and the other. */

import { createContext, use, useState } from "react";
import type { NodeKind } from "../../query/generated/graphql.ts";
import type { SelectedNode } from "../../query/queries.ts";

export interface RecentNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

/** Nodes that are kept, the last first. */
const MOST_KEPT = 8;

const RecentNodesContext = createContext<readonly RecentNode[]>([]);

export const RecentNodesProvider = RecentNodesContext.Provider;

/** What was looked at on this page, the last first. */
export function useRecentNodes(): readonly RecentNode[] {
  return use(RecentNodesContext);
}

/** Keeps what is looked at. */
export function useKeptNodes(node: SelectedNode | null | undefined): readonly RecentNode[] {
  const [nodes, setNodes] = useState<readonly RecentNode[]>([]);
  const looked = node === null || node === undefined ? undefined : recentOf(node);
  if (looked !== undefined && nodes[0]?.id !== looked.id) {
    setNodes([looked, ...nodes.filter(({ id }) => id !== looked.id)].slice(0, MOST_KEPT));
  }
  return nodes;
}

function recentOf(node: SelectedNode): RecentNode | undefined {
  switch (node.__typename) {
    case "Actor":
      return { id: node.id, kind: "ACTOR", label: node.name };
    case "Place":
      return { id: node.id, kind: "PLACE", label: node.name };
    case "Event":
      return { id: node.id, kind: "EVENT", label: node.name };
    case "Claim":
      return { id: node.id, kind: "CLAIM", label: node.text };
    default:
      return undefined;
  }
}
