/**
 * Typed arrays: the limit of what one process can do, when nodes and edges are mere numbers.
 *
 * Holds the numbers of nodes and edges and nothing else of them: no labels, no words. Nodes and
 * edges are numbered in the order of their ids and keys. A floor to measure against, and no
 * alternative.
 */

import { compareByPublication, firstPlace } from "../server/graph/reading-order.ts";
import type { AppearanceRecord } from "../server/model/appearance.ts";
import { canonicalId, plainDocument } from "./plain-graph.ts";
import type { PlainEdge, PlainGraph } from "./plain-graph.ts";
import { COUNTED_NODES } from "./plain-neighborhood.ts";
import type { Reach } from "./plain-neighborhood.ts";

/** Rows of numbers: row n is `values` from `starts[n]` up to but not including `starts[n + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export interface TypedGraph {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly isDocument: Uint8Array;
  /** By node: its edges, and for each the node at the other end. */
  readonly edges: Rows;
  readonly others: Uint32Array;
  /** By node: the same of the edges that leave it. */
  readonly out: Rows;
  readonly targets: Uint32Array;
  /** By claim: its appearances in reading order, each as its document, the hops, and their sources. */
  readonly chains: Rows;
  /** How often nodes were marked as seen. */
  readonly turns: Uint32Array;
  /** By node: in which of these turns it was last seen, so that nothing has to be cleared. */
  readonly seen: Uint32Array;
}

/** A source that is left out, which has no number. */
export const LEFT_OUT_NUMBER = 0xff_ff_ff_ff;

export function buildTypedGraph(graph: PlainGraph): TypedGraph {
  const ids = [...graph.nodes.keys()].toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const keys = [...graph.edges.keys()].toSorted();
  const edgeNumbers = new Map(keys.map((key, index) => [key, index]));
  const numberOf = (id: string) => numbers.get(id) ?? LEFT_OUT_NUMBER;
  const both: number[] = [];
  const others: number[] = [];
  const out: number[] = [];
  const targets: number[] = [];
  const chains: number[] = [];
  const starts = { both: [0], out: [0], chains: [0] };
  const add = ({ key }: PlainEdge, other: string) => {
    both.push(edgeNumbers.get(key) ?? 0);
    others.push(numberOf(other));
  };
  for (const id of ids) {
    const node = graph.nodes.get(id) ?? { out: [], in: [] };
    for (const edge of node.out) add(edge, edge.target.record.id);
    for (const edge of node.in) add(edge, edge.source.record.id);
    for (const { key, target } of node.out) {
      out.push(edgeNumbers.get(key) ?? 0);
      targets.push(numberOf(target.record.id));
    }
    for (const { document, chain } of appearancesOf(graph, node.out)) {
      chains.push(numberOf(canonicalId(graph, document)), chain.length);
      for (const { source } of chain) {
        chains.push(source === undefined ? LEFT_OUT_NUMBER : numberOf(canonicalId(graph, source)));
      }
    }
    starts.both.push(both.length);
    starts.out.push(out.length);
    starts.chains.push(chains.length);
  }
  return {
    ids,
    numbers,
    isDocument: Uint8Array.from(ids, (id) => Number(graph.declared.get(id)?.type === "document")),
    edges: rows(starts.both, both),
    others: Uint32Array.from(others),
    out: rows(starts.out, out),
    targets: Uint32Array.from(targets),
    chains: rows(starts.chains, chains),
    turns: new Uint32Array(1),
    seen: new Uint32Array(ids.length),
  };
}

/** The nodes of a trace, each once, and its edges as pairs of nodes. */
export function typedTrace(graph: TypedGraph, claim: number): { nodes: number[]; edges: number[] } {
  const { starts, values } = graph.chains;
  const nodes = [claim];
  const edges: number[] = [];
  const end = starts[claim + 1] ?? 0;
  for (let at = starts[claim] ?? 0; at < end;) {
    let source = claim;
    const hops = values[at + 1] ?? 0;
    for (let step = 0; step <= hops; step += 1) {
      const target = values[step === 0 ? at : at + 1 + step] ?? 0;
      if (target === LEFT_OUT_NUMBER || !nodes.includes(target)) nodes.push(target);
      edges.push(source, target);
      source = target;
    }
    at += 2 + hops;
  }
  return { nodes, edges };
}

/** The numbers of the nodes around a node, nearest and best first, and of the edges between them. */
export function typedNeighborhood(
  graph: TypedGraph,
  centre: number,
  { radius, limit }: Reach,
): { nodes: readonly number[]; edges: Uint32Array; totalNodes: number } {
  const turn = nextTurn(graph);
  graph.seen[centre] = turn;
  const nodes = [centre];
  let totalNodes = 1;
  let frontier: readonly number[] = nodes.slice();
  for (let step = 0; step < radius && totalNodes < COUNTED_NODES; step += 1) {
    frontier = nextStep(graph, frontier, turn);
    totalNodes += frontier.length;
    const room = limit - nodes.length;
    for (const node of frontier.length > room ? mostTelling(graph, frontier, room) : frontier) {
      nodes.push(node);
    }
  }
  return { nodes, edges: edgesAmong(graph, nodes), totalNodes };
}

function nextStep(graph: TypedGraph, frontier: readonly number[], turn: number): number[] {
  const { edges, others, seen } = graph;
  const next: number[] = [];
  for (const node of frontier) {
    const end = edges.starts[node + 1] ?? 0;
    for (let at = edges.starts[node] ?? 0; at < end; at += 1) {
      const other = others[at] ?? 0;
      if (seen[other] === turn) continue;
      seen[other] = turn;
      next.push(other);
    }
  }
  return next;
}

/** Documents first, then those with most edges. */
function mostTelling(
  { edges, isDocument }: TypedGraph,
  nodes: readonly number[],
  count: number,
): readonly number[] {
  const degree = (node: number) => (edges.starts[node + 1] ?? 0) - (edges.starts[node] ?? 0);
  return nodes
    .toSorted(
      (one, two) =>
        (isDocument[two] ?? 0) - (isDocument[one] ?? 0) || degree(two) - degree(one) || one - two,
    )
    .slice(0, count);
}

function nextTurn({ turns }: TypedGraph): number {
  return (turns[0] = (turns[0] ?? 0) + 1);
}

function edgesAmong(graph: TypedGraph, shown: readonly number[]): Uint32Array {
  const { out, targets, seen } = graph;
  const turn = nextTurn(graph);
  for (const node of shown) seen[node] = turn;
  const among: number[] = [];
  for (const node of shown) {
    const end = out.starts[node + 1] ?? 0;
    for (let at = out.starts[node] ?? 0; at < end; at += 1) {
      if (seen[targets[at] ?? 0] === turn) among.push(out.values[at] ?? 0);
    }
  }
  return Uint32Array.from(among).toSorted();
}

function appearancesOf(graph: PlainGraph, out: readonly PlainEdge[]): readonly AppearanceRecord[] {
  return out
    .flatMap(({ kind, record }) =>
      kind === "appearance" && record.type === "appearance" ? [record] : [],
    )
    .toSorted(
      (one, two) =>
        (one.document === two.document
          ? 0
          : compareByPublication(
              plainDocument(graph, one.document),
              plainDocument(graph, two.document),
            )) ||
        firstPlace(one) - firstPlace(two) ||
        (one.id < two.id ? -1 : 1),
    );
}

function rows(starts: readonly number[], values: readonly number[]): Rows {
  return { starts: Uint32Array.from(starts), values: Uint32Array.from(values) };
}
