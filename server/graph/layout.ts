/**
 * The layout: where each node of a graph lies.
 *
 * Computed once per version of a graph and kept; when the graph grows, what was placed begins where
 * it was. Small graphs are laid out in turns with other work, larger ones in a thread of their own.
 * Nobody waits for a large one: until it is done, nodes lie near their documents.
 */

import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { NodeId } from "../model/ids.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import {
  AWAITED_NODES,
  layoutForces,
  layoutOrder,
  moveNodes,
  NODE_WIDTH,
} from "./layout-forces.ts";
import type { LayoutForces } from "./layout-forces.ts";
import { documentAnchors, seededPosition } from "./seeded-position.ts";
import type { Point } from "./seeded-position.ts";

/** Gives the position of a node of the graph. */
export type PositionOf = (id: NodeId) => Point;

/** Nodes up to which a thread would take longer to start than the layout takes. */
const OWN_THREAD_NODES = 200;

/** Iterations in one turn of a small graph: some milliseconds. */
const TURN = 20;

/** Positions are given to a tenth of a layout unit; less than that nobody sees. */
const PRECISION = 10;

/** The positions of one graph, as far as they are known. */
interface Placed {
  readonly version: number;
  readonly points: ReadonlyMap<NodeId, Point>;
}

class GraphLayout {
  readonly #graph: KnowledgeGraph;
  #placed: Placed | undefined;
  #running: Promise<void> | undefined;

  constructor(graph: KnowledgeGraph) {
    this.#graph = graph;
  }

  async positions(): Promise<PositionOf> {
    if (this.#graph.graph.order <= AWAITED_NODES) await this.settle();
    else void this.#begin({ isAwaited: false });
    return (id) => rounded(this.#placed?.points.get(id) ?? seededPosition(this.#graph, id));
  }

  async settle(): Promise<void> {
    // What runs may have begun before the last record: then it has to run once more.
    for (let run = 0; run < 2; run += 1) await this.#begin({ isAwaited: true });
  }

  /** Resolves when what runs is done, at once when nothing has to. */
  #begin(options: RunOptions): Promise<void> {
    if (this.#isCurrent()) return Promise.resolve();
    return (this.#running ??= this.#run(options).finally(() => (this.#running = undefined)));
  }

  #isCurrent(): boolean {
    return this.#placed?.version === this.#graph.version;
  }

  async #run({ isAwaited }: RunOptions): Promise<void> {
    const graph = this.#graph;
    const { version } = graph;
    const before = this.#placed?.points;
    const ids = layoutOrder(graph);
    const anchors = documentAnchors(graph);
    const forces = await layoutForces(
      graph,
      (id) => anchors.get(id) ?? before?.get(id) ?? seededPosition(graph, id),
      { hasGrown: before !== undefined },
    );
    if (forces === undefined) return;
    try {
      const nodes = await moved(forces, { isAwaited });
      this.#placed = { version, points: pointsOf(nodes, ids) };
    } catch (error) {
      if (isAwaited) throw error;
      process.emitWarning(`Cannot lay out "${graph.collection}": ${String(error)}`);
    }
  }
}

const layouts = new WeakMap<KnowledgeGraph, GraphLayout>();

/** Where the nodes of a graph lie, in layout units from the centre. */
export async function positionsIn(graph: KnowledgeGraph): Promise<PositionOf> {
  return layoutOf(graph).positions();
}

/** Lays a graph out however large it is, and resolves when no node will move any more. */
export async function prepareLayout(graph: KnowledgeGraph): Promise<void> {
  await layoutOf(graph).settle();
}

function layoutOf(graph: KnowledgeGraph): GraphLayout {
  let layout = layouts.get(graph);
  if (layout === undefined) layouts.set(graph, (layout = new GraphLayout(graph)));
  return layout;
}

interface RunOptions {
  /** Whether somebody waits; else a process that has nothing else to do may end meanwhile. */
  readonly isAwaited: boolean;
}

function moved(forces: LayoutForces, options: RunOptions): Promise<Float32Array> {
  return forces.nodes.length > OWN_THREAD_NODES * NODE_WIDTH
    ? movedInThread(forces, options)
    : movedInTurns(forces);
}

async function movedInTurns(forces: LayoutForces): Promise<Float32Array> {
  for (let step = 0; step < forces.iterations; step += 1) {
    if (step % TURN === TURN - 1) await setImmediate();
    moveNodes(forces);
  }
  return forces.nodes;
}

function movedInThread(forces: LayoutForces, { isAwaited }: RunOptions): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), {
      workerData: forces,
      transferList: [forces.nodes.buffer as ArrayBuffer, forces.edges.buffer as ArrayBuffer],
    });
    if (!isAwaited) worker.unref();
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function pointsOf(nodes: Float32Array, ids: readonly NodeId[]): ReadonlyMap<NodeId, Point> {
  const points = new Map<NodeId, Point>();
  for (const [index, id] of ids.entries()) {
    const at = index * NODE_WIDTH;
    points.set(id, { x: nodes[at] ?? 0, y: nodes[at + 1] ?? 0 });
  }
  return points;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * PRECISION) / PRECISION, y: Math.round(y * PRECISION) / PRECISION };
}
