/** Paths: how two nodes are connected, and what each step rests on. */

import type { EdgeKind } from "./edge-kind.ts";
import type { NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { EvidenceInGraph } from "./passage.ts";

/** One step of a path, along one relation or against its direction. */
export interface PathStep {
  readonly source: NodeInGraph;
  readonly target: NodeInGraph;
  readonly relation: EdgeKind;
  /** Whether the step goes against the relation's direction. */
  readonly inverse: boolean;
  readonly role: string | undefined;
  readonly evidence: readonly EvidenceInGraph[];
}

/** A way from one node to another. */
export interface Path {
  readonly nodes: readonly NodeInGraph[];
  readonly steps: readonly PathStep[];
  /** How many steps. */
  readonly length: number;
}

/**
 * Up to three shortest simple paths between two nodes, shortest first; empty when none has at most
 * `maxLength` steps (1 to 8, by default 4).
 *
 * @throws {WhenceError} BAD_USER_INPUT for an argument out of range; NODE_NOT_FOUND
 */
export function pathsBetween(
  _graph: KnowledgeGraph,
  _ends: { readonly from: string; readonly to: string },
  _maxLength = 4,
): readonly Path[] {
  throw new TypeError("Not written yet");
}
