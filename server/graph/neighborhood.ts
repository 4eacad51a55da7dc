/** Neighborhoods: what lies around some nodes, step by step outward. */

import { WhenceError } from "../model/errors.ts";
import { recordTypeOfId } from "../model/ids.ts";
import type { NodeId } from "../model/ids.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { NodeKind } from "../model/record.ts";
import { compareId } from "./compare-text.ts";
import type { NodeAttributes } from "./grounded-graph.ts";
import { getNode } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { MOST_NODES } from "./subgraph.ts";
import type { Subgraph } from "./subgraph.ts";
import { wholeNumber } from "./whole-number.ts";

export interface NeighborhoodOptions {
  /** 1 to 3 steps, by default 1. */
  readonly radius?: number | undefined;
  /** Only nodes of these kinds, beside the centre; others are not passed through either. */
  readonly kinds?: readonly NodeKind[] | undefined;
  /** Most nodes, 1 to 5000, by default 300. */
  readonly limit?: number | undefined;
}

/** Nodes at the centre, at most: as many as a person can have selected one by one. */
const CENTRE_LIMIT = 50;
const DEFAULT_LIMIT = 300;
const MOST_STEPS = 3;

/** Nodes counted at most: a tenth of a second of work. With that many reached, more are not sought. */
const COUNTED_NODES = 100_000;

/**
 * The nodes within reach of the nodes `of` (1 to 50 ids) and the edges between them.
 *
 * Nearer nodes come first, and those equally far by id. Of those that are equally far and do not all
 * fit, documents stay, which are evidence, and then those with most edges. `totalNodes` counts up to
 * some 100,000.
 *
 * @throws {WhenceError} BAD_USER_INPUT for an argument out of range; NODE_NOT_FOUND
 */
export function neighborhood(
  graph: KnowledgeGraph,
  of: readonly string[],
  options: NeighborhoodOptions = {},
): Subgraph {
  const radius = wholeNumber(options.radius ?? 1, { name: "radius", min: 1, max: MOST_STEPS });
  const limit = wholeNumber(options.limit ?? DEFAULT_LIMIT, {
    name: "limit",
    min: 1,
    max: MOST_NODES,
  });
  const kinds = options.kinds === undefined ? undefined : new Set(options.kinds);
  const nodeIds: NodeId[] = [];
  let totalNodes = 0;
  for (const ids of steps(graph, centreOf(graph, of), { radius, kinds })) {
    totalNodes += ids.length;
    const room = limit - nodeIds.length;
    const shown = ids.length > room ? mostTelling(graph, ids).slice(0, room) : ids.toSorted();
    for (const id of shown) nodeIds.push(id);
  }
  return { graph, nodeIds, totalNodes, cut: totalNodes > limit };
}

function centreOf(graph: KnowledgeGraph, of: readonly string[]): readonly NodeId[] {
  if (of.length === 0 || of.length > CENTRE_LIMIT) {
    throw new WhenceError(
      "BAD_USER_INPUT",
      `Cannot look around ${of.length} nodes: between 1 and ${CENTRE_LIMIT} can be at the centre`,
      { details: { argument: "of", count: of.length, min: 1, max: CENTRE_LIMIT } },
    );
  }
  return [...new Set(of.map((id) => getNode(graph, id, ...NODE_KINDS).record.id))];
}

/** The centre, then the nodes one step from it, and so on; each node once. */
function* steps(
  { graph }: KnowledgeGraph,
  centre: readonly NodeId[],
  { radius, kinds }: { readonly radius: number; readonly kinds: ReadonlySet<NodeKind> | undefined },
): Generator<readonly NodeId[], void> {
  const seen = new Set<string>(centre);
  let next: NodeId[] = [];
  const visit = (id: string, { record }: NodeAttributes) => {
    if (seen.has(id) || kinds?.has(record.type) === false) return;
    seen.add(id);
    next.push(record.id);
  };
  yield centre;
  let frontier = centre;
  for (let step = 0; step < radius && seen.size < COUNTED_NODES; step += 1) {
    next = [];
    // Twice as fast as all neighbours at once, which graphology keeps a list of to give each once.
    for (const id of frontier) {
      graph.forEachOutNeighbor(id, visit);
      graph.forEachInNeighbor(id, visit);
    }
    yield next;
    frontier = next;
  }
}

function mostTelling({ graph }: KnowledgeGraph, ids: readonly NodeId[]): readonly NodeId[] {
  return ids
    .map((id) => ({
      id,
      rank: recordTypeOfId(id) === "document" ? 0 : 1,
      degree: graph.degree(id),
    }))
    .toSorted(
      (one, two) => one.rank - two.rank || two.degree - one.degree || compareId(one.id, two.id),
    )
    .map(({ id }) => id);
}
