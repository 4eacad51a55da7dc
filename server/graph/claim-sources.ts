/** Claim sources: whether a claim stands on one document, on several, or on independent origins. */

import { STANCES } from "../model/appearance.ts";
import type { Stance } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { NodeId } from "../model/ids.ts";
import { isSourceEdge } from "./grounded-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { standingOf } from "./standing.ts";

/** One document, several, or several origins shown to be independent. */
export const SOURCE_COUNTS = ["one", "several", "independent"] as const;
export type SourceCount = (typeof SOURCE_COUNTS)[number];

/** How many sources a claim has. */
export function sourceCountOf(claim: InGraph<ClaimRecord>): SourceCount {
  if (documentCount(claim.graph, claim.record.id) < 2) return "one";
  const isIndependent = hasTwoOccasions(claim) && standingOf(claim).independence === "independent";
  return isIndependent ? "independent" : "several";
}

/**
 * Whether its sources spoke on two occasions that are known. Without them no two origins are shown
 * to be independent, so that the standings of most claims need not be weighed to draw them.
 */
function hasTwoOccasions({ graph, record }: InGraph<ClaimRecord>): boolean {
  const occasions = new Set<string>();
  graph.graph.forEachOutEdge(record.id, (_key, { kind, record: appearance }) => {
    if (kind !== "appearance" || appearance.type !== "appearance") return;
    if (appearance.occasion === undefined) return;
    occasions.add(graph.clusters.canonical(appearance.occasion));
  });
  return occasions.size > 1;
}

/** The stances that sources take toward a claim; each once, in the order of the vocabulary. */
export function stancesToward({ graph, record }: InGraph<ClaimRecord>): readonly Stance[] {
  const found = new Set<Stance>();
  graph.graph.forEachOutEdge(record.id, (_key, { kind, record: appearance }) => {
    if (kind === "appearance" && appearance.type === "appearance") found.add(appearance.stance);
  });
  return found.size < 2 ? [...found] : STANCES.filter((stance) => found.has(stance));
}

/** In how many documents a node is mentioned or appears; a document rests on itself alone. */
export function documentCount(graph: KnowledgeGraph, id: NodeId): number {
  let first: string | undefined;
  let several: Set<string> | undefined;
  graph.graph.forEachOutEdge(id, (_key, { kind }, _source, target) => {
    if (!isSourceEdge(kind) || target === first) return;
    if (first === undefined) first = target;
    else several = (several ?? new Set([first])).add(target);
  });
  return several?.size ?? 1;
}
