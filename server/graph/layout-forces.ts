/** Layout forces: a graph as the numbers that ForceAtlas2 moves, and how it moves them. */

import { setImmediate } from "node:timers/promises";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { NodeId } from "../model/ids.ts";
import { NODE_KINDS } from "../model/record.ts";
import { compareId } from "./compare-text.ts";
import type { EdgeKind } from "./edge-kind.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { hasFixedDocuments } from "./seeded-position.ts";
import type { Point } from "./seeded-position.ts";

/** A layout to compute; the arrays are ForceAtlas2's matrices. */
export interface LayoutForces {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly iterations: number;
}

interface Matrix extends Pick<LayoutForces, "nodes" | "edges"> {
  readonly row: ReadonlyMap<string, number>;
  /** Where the next edge is written. */
  end: number;
}

/** Numbers a node and an edge take in ForceAtlas2's matrices. */
export const NODE_WIDTH = 10;
const EDGE_WIDTH = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** How strongly each kind of edge pulls; found by trial on two articles, where it halves crossings. */
const WEIGHTS: Readonly<Record<EdgeKind, number>> = {
  mention: 0.3,
  appearance: 3,
  supports: 4,
  contradicts: 4,
  refines: 4,
  updates: 4,
  "part of": 2,
  attribution: 1,
  about: 1,
  participant: 0.7,
  "located at": 0.3,
  "affiliated with": 0.3,
  "stands for": 0.3,
  "published by": 0.3,
  "shared text": 0.3,
};

/** Pushes nodes apart so far that a graph fills about `layoutRadius`. */
const SCALING_RATIO = 60;
/** Pulls everything to the centre, so that parts that nothing connects do not fly off. */
const GRAVITY = 0.05;
/** Nodes from which on far ones are taken together (Barnes and Hut): below, that costs more. */
const BARNES_HUT_NODES = 1000;
/** How near is near for that; larger than the default as the layout is a picture, no measurement. */
const BARNES_HUT_THETA = 0.8;

/** Nodes up to which a layout is waited for: about a second on one core. */
export const AWAITED_NODES = 2000;

/** Iterations times nodes: about a second when somebody waits, else some ten seconds. */
const WORK = { awaited: 150_000, background: 300_000 } as const;
const ITERATIONS = { min: 10, max: 600 } as const;
/** A graph that has grown begins near its end. */
const GROWN_SHARE = 0.25;

/** Nodes read in one turn: some milliseconds, so that others get theirs. */
const SLICE = 2000;

/**
 * The forces of a graph with its nodes at the places that `start` gives, in the order of `ids`.
 * Undefined when the graph changed while it was read.
 */
export async function layoutForces(
  graph: KnowledgeGraph,
  start: (id: NodeId) => Point,
  { hasGrown }: { readonly hasGrown: boolean },
): Promise<LayoutForces | undefined> {
  const { version } = graph;
  const ids = layoutOrder(graph);
  const row = new Map<string, number>();
  for (const [index, id] of ids.entries()) row.set(id, index * NODE_WIDTH);
  const nodes = new Float32Array(ids.length * NODE_WIDTH);
  const edges = new Float32Array(graph.graph.size * EDGE_WIDTH);
  const isFixed = hasFixedDocuments(graph);
  const matrix: Matrix = { nodes, edges, row, end: 0 };
  for (const [index, id] of ids.entries()) {
    if (index % SLICE === SLICE - 1) {
      await setImmediate();
      if (graph.version !== version) return undefined;
    }
    const at = index * NODE_WIDTH;
    const { x, y } = start(id);
    const { type } = graph.graph.getNodeAttribute(id, "record");
    nodes.set([x, y], at);
    nodes[at + MASS] = (nodes[at + MASS] ?? 0) + 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
    nodes[at + FIXED] = isFixed && type === "document" ? 1 : 0;
    addEdges(graph, id, matrix);
  }
  putHubsFirst(matrix, graph.nodesOfKind("document").length);
  return { nodes, edges, iterations: iterationsFor(ids.length, hasGrown) };
}

/** The order of nodes in the matrices: the same for the same graph, however its records came. */
export function layoutOrder(graph: KnowledgeGraph): readonly NodeId[] {
  return graph.derive("layout order", () => NODE_KINDS.flatMap((kind) => graph.nodesOfKind(kind)));
}

/** One step of the layout, in place. */
export function moveNodes({ nodes, edges }: LayoutForces): void {
  const count = nodes.length / NODE_WIDTH;
  iterate(
    {
      ...defaults,
      // The pull on an edge's first node is divided by what it carries: hubs draw less.
      outboundAttractionDistribution: true,
      scalingRatio: SCALING_RATIO,
      strongGravityMode: true,
      gravity: GRAVITY,
      slowDown: 1 + Math.log(Math.max(count, 1)),
      barnesHutOptimize: count > BARNES_HUT_NODES,
      barnesHutTheta: BARNES_HUT_THETA,
    },
    nodes,
    edges,
  );
}

/** Writes the edges that leave a node, and adds to the masses of both ends. */
function addEdges({ graph }: KnowledgeGraph, id: NodeId, matrix: Matrix): void {
  const { nodes, edges, row } = matrix;
  const source = row.get(id) ?? 0;
  const leaving: { readonly key: string; readonly target: string; readonly weight: number }[] = [];
  graph.forEachOutEdge(id, (key, { kind }, _source, target) => {
    if (target !== id) leaving.push({ key, target, weight: WEIGHTS[kind] });
  });
  // Sums of floating-point numbers depend on their order, and edges lie in the order of the log.
  leaving.sort((one, two) => compareId(one.key, two.key));
  for (const { target: other, weight } of leaving) {
    const target = row.get(other) ?? 0;
    edges.set([source, target, weight], matrix.end);
    matrix.end += EDGE_WIDTH;
    nodes[source + MASS] = (nodes[source + MASS] ?? 0) + weight;
    nodes[target + MASS] = (nodes[target + MASS] ?? 0) + weight;
  }
}

/**
 * Puts the heavier node of each edge first, where its mass divides the pull. Documents stay last: as
 * anchors they are to pull.
 */
function putHubsFirst({ nodes, edges }: Matrix, documents: number): void {
  for (let at = 0; at < edges.length; at += EDGE_WIDTH) {
    const [one = 0, two = 0] = edges.subarray(at, at + 2);
    const isDocument = two < documents * NODE_WIDTH;
    if (!isDocument && (nodes[two + MASS] ?? 0) > (nodes[one + MASS] ?? 0)) {
      edges.set([two, one], at);
    }
  }
}

function iterationsFor(nodes: number, hasGrown: boolean): number {
  const { min, max } = ITERATIONS;
  const work = nodes <= AWAITED_NODES ? WORK.awaited : WORK.background;
  const fresh = Math.min(max, Math.max(min, Math.round(work / Math.max(nodes, 1))));
  return hasGrown ? Math.max(min, Math.round(fresh * GROWN_SHARE)) : fresh;
}
