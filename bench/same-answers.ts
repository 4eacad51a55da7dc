/** The same answers: what must be equal before two implementations are raced. */

import assert from "node:assert/strict";
import { subgraphEdges } from "../server/graph/subgraph.ts";
import type { Subgraph } from "../server/graph/subgraph.ts";
import type { Trace } from "../server/graph/trace.ts";
import type { PlainNeighborhood } from "./plain-neighborhood.ts";
import type { PlainTrace } from "./plain-trace.ts";
import { LEFT_OUT_NUMBER } from "./typed-graph.ts";
import type { TypedGraph, typedNeighborhood } from "./typed-graph.ts";

/** What a trace says, as plain values. */
export interface TraceFacts {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  readonly cut: boolean;
}

export function traceFacts({ nodes, edges, cut }: Trace): TraceFacts {
  return {
    nodes: nodes.map(({ id, role, label, isOrigin, node }) => [
      id,
      role,
      label,
      isOrigin,
      node?.record.id,
    ]),
    edges: edges.map(({ source, target, appearance, document, positions, cue }) => [
      source,
      target,
      appearance.record.id,
      document.id,
      positions,
      cue,
    ]),
    cut,
  };
}

export function plainTraceFacts({ nodes, edges, cut }: PlainTrace): TraceFacts {
  return {
    nodes: nodes.map(({ id, role, label, isOrigin, record }) => [
      id,
      role,
      label,
      isOrigin,
      record?.id,
    ]),
    edges: edges.map(({ source, target, appearance, document, positions, cue }) => [
      source,
      target,
      appearance.id,
      document.id,
      positions,
      cue,
    ]),
    cut,
  };
}

/** @throws {assert.AssertionError} when the nodes or edges are others */
export function assertTypedTrace(
  { ids }: TypedGraph,
  typed: { readonly nodes: readonly number[]; readonly edges: readonly number[] },
  { nodes, edges }: Trace,
): void {
  const known = nodes.map(({ id, node }) => (node === undefined ? undefined : id));
  assert.deepEqual(
    typed.nodes.map((number) => (number === LEFT_OUT_NUMBER ? undefined : ids[number])),
    known,
  );
  assert.equal(typed.edges.length, 2 * edges.length);
}

/** What a neighborhood says, as plain values. */
export function neighborhoodFacts(subgraph: Subgraph): PlainNeighborhood {
  const { nodeIds, totalNodes } = subgraph;
  const edges = subgraphEdges(subgraph).map(({ id, source, target, kind, role }) => ({
    id,
    source,
    target,
    kind,
    role,
  }));
  return sortedNodes({ nodeIds, edges, totalNodes });
}

/** The same with its nodes in a fixed order. */
export function sortedNodes(answer: PlainNeighborhood): PlainNeighborhood {
  return { ...answer, nodeIds: answer.nodeIds.toSorted() };
}

/** @throws {assert.AssertionError} when the nodes are others, or not as many edges */
export function assertTypedNeighborhood(
  { ids }: TypedGraph,
  typed: ReturnType<typeof typedNeighborhood>,
  { nodeIds, edges, totalNodes }: PlainNeighborhood,
): void {
  assert.deepEqual(
    typed.nodes.toSorted((one, two) => one - two).map((number) => ids[number]),
    nodeIds,
  );
  assert.deepEqual([typed.edges.length, typed.totalNodes], [edges.length, totalNodes]);
}
