/** Paths: how two nodes are connected, and what each step rests on. */

import { WhenceError } from "../model/errors.ts";
import { recordTypeOfId } from "../model/ids.ts";
import { NODE_KINDS } from "../model/record.ts";
import { compareId, compareText } from "./compare-text.ts";
import type { EdgeKind } from "./edge-kind.ts";
import { evidenceOfEdge } from "./evidence.ts";
import { getNode } from "./in-graph.ts";
import type { NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { EvidenceInGraph } from "./passage.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { wholeNumber } from "./whole-number.ts";

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

/** As many as a person compares at a glance. */
const MOST_PATHS = 3;
const DEFAULT_LENGTH = 4;
const MOST_LENGTH = 8;

/**
 * Edges from which on a node is a hub: more than a person looks through, and so much is tied to it
 * that two of its neighbours need have nothing to do with one another.
 */
const HUB_DEGREE = 50;

/** What paths may lead through: at first what tells most, and more only when there is no way else. */
const WAYS = [
  { throughHubs: false, throughDocuments: false },
  { throughHubs: true, throughDocuments: false },
  { throughHubs: true, throughDocuments: true },
] as const;

/** Of several relations between two nodes, the one that tells most of how they are connected. */
const RELATION_ORDER: readonly EdgeKind[] = [
  "contradicts",
  "refines",
  "updates",
  "supports",
  "participant",
  "stands for",
  "affiliated with",
  "part of",
  "published by",
  "attribution",
  "about",
  "located at",
  "appearance",
  "mention",
  "shared text",
];

/**
 * Up to three shortest simple paths between two nodes, shortest first and of equally long ones
 * those through nodes with few edges; empty when none has at most `maxLength` steps (1 to 8, by
 * default 4). Hubs and documents are passed through only when there is no other way.
 *
 * @throws {WhenceError} BAD_USER_INPUT for a length out of range, or for one node given as both
 * ends; NODE_NOT_FOUND
 */
export function pathsBetween(
  graph: KnowledgeGraph,
  ends: { readonly from: string; readonly to: string },
  maxLength: number = DEFAULT_LENGTH,
): readonly Path[] {
  wholeNumber(maxLength, { name: "maxLength", min: 1, max: MOST_LENGTH });
  const from: string = getNode(graph, ends.from, ...NODE_KINDS).record.id;
  const to: string = getNode(graph, ends.to, ...NODE_KINDS).record.id;
  if (from === to) {
    throw new WhenceError(
      "BAD_USER_INPUT",
      `Cannot connect "${ends.from}" with "${ends.to}": they are one node`,
      { details: { from: ends.from, to: ends.to } },
    );
  }
  const { graph: edges } = graph;
  for (const { throughHubs, throughDocuments } of WAYS) {
    const paths = shortestPaths(
      {
        forEachNeighbor: (id, visit) => {
          edges.forEachOutNeighbor(id, visit);
          edges.forEachInNeighbor(id, visit);
        },
        isPassable: (id) =>
          recordTypeOfId(id) === "document"
            ? throughDocuments
            : throughHubs || edges.degree(id) < HUB_DEGREE,
        cost: (id) => Math.log(edges.degree(id)),
      },
      { from, to, maxLength, count: MOST_PATHS },
    );
    if (paths.length > 0) return paths.map((ids) => pathOf(graph, ids));
  }
  return [];
}

function pathOf(graph: KnowledgeGraph, ids: readonly string[]): Path {
  const nodes = ids.map((id) => getNode(graph, id, ...NODE_KINDS));
  const steps = nodes.slice(1).flatMap((target, index) => {
    const source = nodes[index];
    return source === undefined ? [] : [stepOf(graph, source, target)];
  });
  return { nodes, steps, length: steps.length };
}

/** An edge between two nodes, as it is seen from one of them. */
interface Connection {
  readonly key: string;
  readonly relation: EdgeKind;
  readonly inverse: boolean;
  readonly role: string | undefined;
}

/** The step along the most telling relation, with the words of all edges that say the same. */
function stepOf(graph: KnowledgeGraph, source: NodeInGraph, target: NodeInGraph): PathStep {
  const connections: Connection[] = [];
  const start: string = source.record.id;
  graph.graph.forEachEdge(start, target.record.id, (key, { kind, record }, from) => {
    const role = record.type === "statement" ? record.role : undefined;
    connections.push({ key, relation: kind, inverse: from !== start, role });
  });
  const [best, ...others] = connections.toSorted(compareConnections);
  if (best === undefined) {
    throw new TypeError(`Nodes ${start} and ${target.record.id} are neighbours without an edge`);
  }
  const { relation, inverse, role } = best;
  const alike = others.filter(
    (other) => other.relation === relation && other.inverse === inverse && other.role === role,
  );
  const evidence = [best, ...alike].flatMap(({ key }) => evidenceOfEdge(graph, key));
  return { source, target, relation, inverse, role, evidence };
}

function compareConnections(one: Connection, two: Connection): number {
  return (
    RELATION_ORDER.indexOf(one.relation) - RELATION_ORDER.indexOf(two.relation) ||
    Number(one.inverse) - Number(two.inverse) ||
    compareText(one.role ?? "", two.role ?? "") ||
    compareId(one.key, two.key)
  );
}
