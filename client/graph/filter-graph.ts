/** The filter: which part of the graph is drawn. */

import type {
  DrawnEdge,
  DrawnEdgeKind,
  DrawnGraph,
  DrawnNode,
  DrawnNodeKind,
  DrawnSources,
} from "./drawn-graph.ts";

/** All that is given must hold; what is left out lets everything through. */
export interface DrawnFilter {
  readonly kinds?: readonly DrawnNodeKind[] | undefined;
  /** Edges of these kinds, and of the claims and actors those that such an edge reaches. */
  readonly relations?: readonly DrawnEdgeKind[] | undefined;
  /** Claims with so many sources. */
  readonly sources?: readonly DrawnSources[] | undefined;
  /** Claims toward which one of these stances is taken. */
  readonly stances?: readonly string[] | undefined;
  /** Claims and events whose time has a day no earlier than this, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Claims and events whose time has a day no later than this. */
  readonly to?: string | undefined;
  /** Of the actors only those to whom a claim is attributed. */
  readonly speakersOnly?: boolean | undefined;
}

/** What is shown first: documents, claims, who said them, and how the claims are linked. */
export const FIRST_VIEW: DrawnFilter = {
  kinds: ["DOCUMENT", "CLAIM", "ACTOR"],
  relations: ["APPEARANCE", "ATTRIBUTION", "SUPPORTS", "CONTRADICTS", "REFINES", "UPDATES"],
  speakersOnly: true,
};

/**
 * The part of `graph` that `filter` lets through, in the same order. Documents stay whatever the
 * filter says of relations, sources and stances; any other node that had edges and loses them all
 * leaves too, but a claim only to a filter of relations.
 */
export function filterGraph(graph: DrawnGraph, filter: DrawnFilter): DrawnGraph {
  const speakers = filter.speakersOnly === true ? speakersOf(graph) : undefined;
  const passing = graph.nodes.filter(
    (node) =>
      isOneOf(filter.kinds, node.kind) &&
      passesAsClaim(node, filter) &&
      passesInTime(node, filter) &&
      (node.kind !== "ACTOR" || speakers === undefined || speakers.has(node.id)),
  );
  const edges = edgesBetween(graph.edges, passing).filter(({ kind }) =>
    isOneOf(filter.relations, kind),
  );
  const before = endsOf(graph.edges);
  const after = endsOf(edges);
  const related = endsOf(graph.edges.filter(({ kind }) => isOneOf(filter.relations, kind)));
  const nodes = passing.filter(({ id, kind }) => {
    if (kind === "DOCUMENT" || !before.has(id)) return true;
    return kind === "CLAIM" ? related.has(id) : after.has(id);
  });
  return { nodes, edges: edgesBetween(edges, nodes) };
}

function passesAsClaim({ kind, sources, stances }: DrawnNode, filter: DrawnFilter): boolean {
  if (kind !== "CLAIM") return true;
  return (
    (filter.sources === undefined || (sources !== null && filter.sources.includes(sources))) &&
    (filter.stances === undefined || stances.some((one) => filter.stances?.includes(one)))
  );
}

/** Whether a node's time and the filter's have a day in common; of claims and events alone. */
export function passesInTime(
  { kind, start, end }: DrawnNode,
  { from, to }: Pick<DrawnFilter, "from" | "to">,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (kind !== "CLAIM" && kind !== "EVENT") return true;
  // What has no time is not shown to have been then.
  if (start === null && end === null) return false;
  const endsBefore = from !== undefined && end !== null && end < from;
  const startsAfter = to !== undefined && start !== null && start > to;
  return !endsBefore && !startsAfter;
}

function isOneOf<Word>(words: readonly Word[] | undefined, word: Word): boolean {
  return words === undefined || words.includes(word);
}

function speakersOf({ edges }: DrawnGraph): ReadonlySet<string> {
  return endsOf(edges.filter(({ kind }) => kind === "ATTRIBUTION"));
}

function endsOf(edges: readonly DrawnEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [source, target]));
}

function edgesBetween(
  edges: readonly DrawnEdge[],
  nodes: readonly DrawnNode[],
): readonly DrawnEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
}
