/** Review states: what a person said of a claim's appearances. */

import type { ClaimRecord } from "../model/claim.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

export const REVIEW_STATES = ["accepted", "rejected", "none"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * How a claim's appearances were reviewed: accepted when one was, rejected when one was that is now
 * out of the graph, none when nobody reviewed any.
 */
export function reviewStatesOf({ graph, record }: InGraph<ClaimRecord>): readonly ReviewState[] {
  const states: ReviewState[] = [];
  const isAccepted = graph.graph.someOutEdge(
    record.id,
    (_key, { kind, record: appearance }) =>
      kind === "appearance" &&
      appearance.type === "appearance" &&
      graph.reviewOf(appearance.id)?.verdict === "accepted",
  );
  if (isAccepted) states.push("accepted");
  if (claimsWithRejected(graph).has(record.id)) states.push("rejected");
  return states.length === 0 ? ["none"] : states;
}

function claimsWithRejected(graph: KnowledgeGraph): ReadonlySet<string> {
  return graph.derive("claims with rejected appearances", () => {
    const claims = new Set<string>();
    for (const record of graph.rejectedRecords()) {
      if (record.type === "appearance") claims.add(graph.clusters.canonical(record.claim));
    }
    return claims;
  });
}
