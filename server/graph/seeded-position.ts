/** Seeded positions: where a node lies before any layout is computed, the same every time. */

import type { NodeId } from "../model/ids.ts";
import { isSourceEdge } from "./grounded-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { listDocuments } from "./nodes.ts";

/** Layout units from the centre, to the right and upward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Anchors = ReadonlyMap<NodeId, Point>;

/** Layout units from the centre to where documents lie, for a graph of `REFERENCE_NODES` nodes. */
const REFERENCE_RADIUS = 600;
/** Two articles; the area that a graph takes grows with its nodes. */
const REFERENCE_NODES = 110;

/** How much lower than wide the ellipse is on which documents lie: about as screens are. */
const ELLIPSE_HEIGHT = 0.6;

/** Documents that are held in place while all else is laid out around them. */
const FIXED_DOCUMENTS = { min: 2, max: 6 } as const;

/** Radians from one point to the next of a sunflower: no two point the same way. Vogel (1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** How far from its documents a node begins, as a share of the radius, at most. */
const SPREAD = 0.35;

/** About how far from the centre a graph of `nodes` nodes reaches, in layout units. */
export function layoutRadius(nodes: number): number {
  return REFERENCE_RADIUS * Math.sqrt(Math.max(nodes, REFERENCE_NODES) / REFERENCE_NODES);
}

/** Whether the documents are held in place. */
export function hasFixedDocuments(graph: KnowledgeGraph): boolean {
  const { length } = graph.nodesOfKind("document");
  return length >= FIXED_DOCUMENTS.min && length <= FIXED_DOCUMENTS.max;
}

/**
 * Where documents lie at first: two to six on an ellipse, from the left on, those that share most
 * claims beside one another; more on a sunflower, by publication; one at the centre.
 */
export function documentAnchors(graph: KnowledgeGraph): Anchors {
  return graph.derive("document anchors", () => {
    const radius = layoutRadius(graph.graph.order);
    const ids = listDocuments(graph).map(({ record }) => record.id);
    if (ids.length === 1) return new Map(ids.map((id) => [id, { x: 0, y: 0 }]));
    if (!hasFixedDocuments(graph)) return onSunflower(ids, radius);
    return onEllipse(besideTheirLike(graph, ids), radius);
  });
}

/** Where a node lies before any layout: about the middle of the documents that it rests on. */
export function seededPosition(graph: KnowledgeGraph, id: NodeId): Point {
  const anchors = documentAnchors(graph);
  const anchor = anchors.get(id);
  if (anchor !== undefined) return anchor;
  let x = 0;
  let y = 0;
  let edges = 0;
  graph.graph.forEachOutEdge(id, (_key, { kind }, _source, target) => {
    const place = isSourceEdge(kind) ? anchors.get(target as NodeId) : undefined;
    if (place === undefined) return;
    x += place.x;
    y += place.y;
    edges += 1;
  });
  const angle = 2 * Math.PI * share(id, 1);
  // The square root spreads nodes evenly over the disc.
  const distance = SPREAD * layoutRadius(graph.graph.order) * Math.sqrt(share(id, 2));
  const middle = edges === 0 ? { x: 0, y: 0 } : { x: x / edges, y: y / edges };
  return {
    x: middle.x + distance * Math.cos(angle),
    y: middle.y + distance * Math.sin(angle),
  };
}

function onEllipse(ids: readonly NodeId[], radius: number): Anchors {
  return new Map(
    ids.map((id, index) => {
      const angle = Math.PI - (2 * Math.PI * index) / ids.length;
      return [id, { x: radius * Math.cos(angle), y: ELLIPSE_HEIGHT * radius * Math.sin(angle) }];
    }),
  );
}

function onSunflower(ids: readonly NodeId[], radius: number): Anchors {
  return new Map(
    ids.map((id, index) => {
      const distance = radius * Math.sqrt((index + 0.5) / ids.length);
      const angle = index * GOLDEN_ANGLE;
      return [id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }];
    }),
  );
}

/** From the first on, each document followed by the one left that shares most claims with it. */
function besideTheirLike(graph: KnowledgeGraph, ids: readonly NodeId[]): readonly NodeId[] {
  const [first, ...left] = ids;
  if (first === undefined) return ids;
  const order = [first];
  let claims = claimsIn(graph, first);
  while (left.length > 0) {
    const shared = left.map((id) => countIn(claims, claimsIn(graph, id)));
    const [next] = left.splice(shared.indexOf(Math.max(...shared)), 1);
    if (next === undefined) break;
    order.push(next);
    claims = claimsIn(graph, next);
  }
  return order;
}

function countIn(known: ReadonlySet<string>, claims: ReadonlySet<string>): number {
  let count = 0;
  for (const claim of claims) if (known.has(claim)) count += 1;
  return count;
}

function claimsIn({ graph }: KnowledgeGraph, document: NodeId): ReadonlySet<string> {
  const claims = new Set<string>();
  graph.forEachInEdge(document, (_key, { kind }, source) => {
    if (kind === "appearance") claims.add(source);
  });
  return claims;
}

/** A number from 0 up to 1 that depends on `text` and `turn` alone. FNV-1a, then Murmur3's mixing. */
function share(text: string, turn: number): number {
  let hash = 0x811c9dc5 ^ turn;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
