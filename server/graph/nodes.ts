/** Lists of nodes: documents, actors, places and events in the orders in which they are shown. */

import type { ActorRecord } from "../model/actor.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { PlaceRecord } from "../model/place.ts";
import type { MethodKind } from "../model/method.ts";
import type { NodeKind } from "../model/record.ts";
import { compareId, compareText } from "./compare-text.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph, NodeRecordOf } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";
import { isNamed } from "./names.ts";
import { compareByPublication, compareTime } from "./reading-order.ts";

/** All that is given must hold. */
export interface EntityFilter {
  /** Ids of the nodes whose words match; what a search found. */
  readonly textMatches?: ReadonlySet<string> | undefined;
  /** The id of a document that mentions the node. */
  readonly document?: string | undefined;
  /** Whether a document names the node; of actors alone. */
  readonly named?: boolean | undefined;
  /** What first recorded the node is one of these. */
  readonly madeBy?: readonly MethodKind[] | undefined;
}

/** How many edges a node has, under the id that it is known under. */
export function degreeOf({ graph, record }: NodeInGraph): number {
  const id = graph.clusters.canonical(record.id);
  return graph.graph.hasNode(id) ? graph.graph.degree(id) : 0;
}

/** All documents, by publication; undated ones last. */
export function listDocuments(graph: KnowledgeGraph): readonly InGraph<DocumentRecord>[] {
  return graph.derive("documents by publication", () =>
    allOfKind(graph, "document").toSorted((one, two) =>
      compareByPublication(one.record, two.record),
    ),
  );
}

/** Actors, those with most edges first. @throws {WhenceError} as `getNode`, for the document */
export function listActors(
  graph: KnowledgeGraph,
  filter: EntityFilter = {},
): readonly InGraph<ActorRecord>[] {
  const all = graph.derive("actors by degree", () =>
    allOfKind(graph, "actor").toSorted(compareByDegree),
  );
  return narrowed(all, graph, filter);
}

/** Places, those with most edges first. @throws {WhenceError} as `getNode`, for the document */
export function listPlaces(
  graph: KnowledgeGraph,
  filter: EntityFilter = {},
): readonly InGraph<PlaceRecord>[] {
  const all = graph.derive("places by degree", () =>
    allOfKind(graph, "place").toSorted(compareByDegree),
  );
  return narrowed(all, graph, filter);
}

/** Events by time; undated ones last. @throws {WhenceError} as `getNode`, for the document */
export function listEvents(
  graph: KnowledgeGraph,
  filter: EntityFilter = {},
): readonly InGraph<EventRecord>[] {
  const all = graph.derive("events by time", () =>
    allOfKind(graph, "event").toSorted(
      (one, two) => compareTime(one.record.time, two.record.time) || compareByLabel(one, two),
    ),
  );
  return narrowed(all, graph, filter);
}

function allOfKind<Kind extends NodeKind>(
  graph: KnowledgeGraph,
  kind: Kind,
): readonly InGraph<NodeRecordOf<Kind>>[] {
  return graph.nodesOfKind(kind).map((id) => getNode(graph, id, kind));
}

function compareByDegree(one: NodeInGraph, two: NodeInGraph): number {
  return degreeOf(two) - degreeOf(one) || compareByLabel(one, two);
}

function compareByLabel(one: NodeInGraph, two: NodeInGraph): number {
  return (
    compareText(labelOf(one.record), labelOf(two.record)) || compareId(one.record.id, two.record.id)
  );
}

function narrowed<Record extends ActorRecord | PlaceRecord | EventRecord>(
  all: readonly InGraph<Record>[],
  graph: KnowledgeGraph,
  { textMatches, document, named, madeBy }: EntityFilter,
): readonly InGraph<Record>[] {
  const asked = [textMatches, document, named, madeBy];
  if (asked.every((part) => part === undefined)) return all;
  const mentioned = document === undefined ? undefined : mentionedIn(graph, document);
  return all.filter(
    ({ record }) =>
      textMatches?.has(record.id) !== false &&
      mentioned?.has(record.id) !== false &&
      madeBy?.includes(record.made.by.kind) !== false &&
      (named === undefined || record.type !== "actor" || isNamed(graph, record.id) === named),
  );
}

/** The ids of all nodes that a document mentions. */
function mentionedIn(graph: KnowledgeGraph, document: string): ReadonlySet<string> {
  const found = new Set<string>();
  const { record } = getNode(graph, document, "document");
  graph.graph.forEachInEdge(record.id, (_key, { kind }, source) => {
    if (kind === "mention") found.add(source);
  });
  return found;
}
