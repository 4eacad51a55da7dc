/** Appearances and mentions: where claims, actors, places and events occur in the documents. */

import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord, Stance } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { DocumentId } from "../model/ids.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { PlaceRecord } from "../model/place.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { inReadingOrder } from "./reading-order.ts";

export interface AppearanceFilter {
  /** The id of a document; one that is not known has no appearances. */
  readonly document?: string | undefined;
  /** One of these stances; none when empty. */
  readonly stance?: readonly Stance[] | undefined;
}

/** What a document can name. */
type Mentionable = ActorRecord | PlaceRecord | EventRecord;

/** The occurrences of a claim: documents by publication, then place in the text. */
export function appearancesOf(
  { graph, record }: InGraph<ClaimRecord>,
  { document, stance }: AppearanceFilter = {},
): readonly InGraph<AppearanceRecord>[] {
  const canonical = document === undefined ? undefined : canonicalDocument(graph, document);
  const found: AppearanceRecord[] = [];
  graph.graph.forEachOutEdge(record.id, (_key, edge, _source, target) => {
    if (edge.kind !== "appearance" || edge.record.type !== "appearance") return;
    if (canonical !== undefined && target !== canonical) return;
    if (stance?.includes(edge.record.stance) === false) return;
    found.push(edge.record);
  });
  return inGraph(graph, inReadingOrder(graph, found));
}

/** What a document says, in the order of its text. */
export function appearancesIn({
  graph,
  record,
}: InGraph<DocumentRecord>): readonly InGraph<AppearanceRecord>[] {
  const found: AppearanceRecord[] = [];
  const self = graph.clusters.canonical(record.id);
  // A document that a view of the past leaves out is not in its graph.
  if (!graph.graph.hasNode(self)) return [];
  graph.graph.forEachInEdge(self, (_key, edge) => {
    if (edge.kind === "appearance" && edge.record.type === "appearance") found.push(edge.record);
  });
  return inGraph(graph, inReadingOrder(graph, found));
}

/** The appearances that an actor is a source of, in any hop; each once, in reading order. */
export function saidBy({
  graph,
  record,
}: InGraph<ActorRecord>): readonly InGraph<AppearanceRecord>[] {
  const found = new Set<AppearanceRecord>();
  graph.graph.forEachInEdge(record.id, (_key, edge) => {
    if (edge.kind === "attribution" && edge.record.type === "appearance") found.add(edge.record);
  });
  return inGraph(graph, inReadingOrder(graph, [...found]));
}

/** Where documents name a node: documents by publication, then place in the text. */
export function mentionsOf({
  graph,
  record,
}: InGraph<Mentionable>): readonly InGraph<MentionRecord>[] {
  const found: MentionRecord[] = [];
  graph.graph.forEachOutEdge(record.id, (_key, edge) => {
    if (edge.kind === "mention" && edge.record.type === "mention") found.push(edge.record);
  });
  return inGraph(graph, inReadingOrder(graph, found));
}

/** Where a document names actors, places and events, in the order of its text. */
export function mentionsIn({
  graph,
  record,
}: InGraph<DocumentRecord>): readonly InGraph<MentionRecord>[] {
  const found: MentionRecord[] = [];
  const self = graph.clusters.canonical(record.id);
  if (!graph.graph.hasNode(self)) return [];
  graph.graph.forEachInEdge(self, (_key, edge) => {
    if (edge.kind === "mention" && edge.record.type === "mention") found.push(edge.record);
  });
  return inGraph(graph, inReadingOrder(graph, found));
}

/** The claim of an appearance. */
export function claimOf({ graph, record }: InGraph<AppearanceRecord>): InGraph<ClaimRecord> {
  const node = findNode(graph, record.claim);
  if (node?.record.type === "claim") return { graph, record: node.record };
  throw new TypeError(`Appearance ${record.id} is in the graph without its claim`);
}

/** What a mention names. */
export function mentionedNode({ graph, record }: InGraph<MentionRecord>): NodeInGraph {
  const node = findNode(graph, record.node);
  if (node !== undefined) return node;
  throw new TypeError(`Mention ${record.id} is in the graph without its node`);
}

/** The event at which the last source of an appearance spoke, if that is known. */
export function occasionOf({
  graph,
  record,
}: InGraph<AppearanceRecord>): InGraph<EventRecord> | undefined {
  if (record.occasion === undefined) return undefined;
  const node = findNode(graph, record.occasion);
  return node?.record.type === "event" ? { graph, record: node.record } : undefined;
}

function canonicalDocument(graph: KnowledgeGraph, id: string): DocumentId {
  return graph.clusters.canonical(id as DocumentId) as DocumentId;
}

function inGraph<Record>(
  graph: KnowledgeGraph,
  records: readonly Record[],
): readonly InGraph<Record>[] {
  return records.map((record) => ({ graph, record }));
}
