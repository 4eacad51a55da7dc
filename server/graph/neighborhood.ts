/** Neighborhoods: what lies around some nodes, step by step outward. */

import type { NodeKind } from "../model/record.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { Subgraph } from "./subgraph.ts";

export interface NeighborhoodOptions {
  /** 1 to 3 steps, by default 1. */
  readonly radius?: number | undefined;
  /** Only nodes of these kinds, beside the centre. */
  readonly kinds?: readonly NodeKind[] | undefined;
  /** Most nodes, 1 to 5000, by default 300. */
  readonly limit?: number | undefined;
}

/**
 * The nodes within reach of the nodes `of` (1 to 50 ids) and the edges between them.
 *
 * @throws {WhenceError} BAD_USER_INPUT for an argument out of range; NODE_NOT_FOUND
 */
export function neighborhood(
  _graph: KnowledgeGraph,
  _of: readonly string[],
  _options: NeighborhoodOptions = {},
): Subgraph {
  throw new TypeError("Not written yet");
}
