/** Claim standings: what a drawn claim rests on, and whether another document speaks to it. */

import { isClaimLink } from "./drawn-graph.ts";
import type { DrawnGraph } from "./drawn-graph.ts";

/**
 * `shared`: in several documents; `counterpart`: in one, but linked to a claim of another document;
 * `single`: in one document and linked to none.
 */
export type ClaimStanding = "shared" | "counterpart" | "single";

export interface ClaimPlace {
  readonly standing: ClaimStanding;
  /** The drawn documents that it appears in, sorted. */
  readonly documents: readonly string[];
}

/** Where each claim of the graph stands, by the claim's id. */
export function placeClaims(graph: DrawnGraph): ReadonlyMap<string, ClaimPlace> {
  const documents = documentsOfClaims(graph);
  const withCounterpart = new Set<string>();
  for (const { kind, source, target } of graph.edges) {
    if (!isClaimLink(kind)) continue;
    const [one, other] = [documents.get(source) ?? [], documents.get(target) ?? []];
    if (other.some((id) => !one.includes(id))) withCounterpart.add(source);
    if (one.some((id) => !other.includes(id))) withCounterpart.add(target);
  }
  const places = new Map<string, ClaimPlace>();
  for (const node of graph.nodes) {
    if (node.kind !== "CLAIM") continue;
    const held = documents.get(node.id) ?? [];
    const standing =
      node.documents > 1 ? "shared" : withCounterpart.has(node.id) ? "counterpart" : "single";
    places.set(node.id, { standing, documents: held });
  }
  return places;
}

function documentsOfClaims(graph: DrawnGraph): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const held = new Map<string, Set<string>>();
  for (const { kind, source, target } of graph.edges) {
    if (kind !== "APPEARANCE") continue;
    const [claim, document] = kinds.get(source) === "CLAIM" ? [source, target] : [target, source];
    held.set(claim, (held.get(claim) ?? new Set()).add(document));
  }
  return new Map([...held].map(([claim, ids]) => [claim, [...ids].toSorted()]));
}
