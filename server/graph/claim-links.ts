/** Claim links: how claims relate, as somebody or something judged. */

import type { ClaimRecord } from "../model/claim.ts";
import { CLAIM_LINK_KINDS } from "../model/judgement.ts";
import type { ClaimLinkJudgement, ClaimLinkKind } from "../model/judgement.ts";
import { compareId, compareText } from "./compare-text.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * A judgement about two claims, seen from one of them. `claim` is the other one; `inverse` is true
 * when the judgement runs from that one to this. A contradiction holds both ways: there `inverse`
 * only says which of the two was put first.
 */
export interface ClaimLink extends InGraph<ClaimLinkJudgement> {
  /** The claim that it is seen from. */
  readonly of: InGraph<ClaimRecord>;
  /** The other one. */
  readonly claim: InGraph<ClaimRecord>;
  readonly inverse: boolean;
}

/** The links of a claim, of the given kinds or of all: by kind, own ones before inverse ones. */
export function linksOf(
  { graph, record }: InGraph<ClaimRecord>,
  kinds: readonly ClaimLinkKind[] = CLAIM_LINK_KINDS,
): readonly ClaimLink[] {
  const found: ClaimLink[] = [];
  const of = { graph, record };
  const self = record.id as string;
  graph.graph.forEachEdge(self, (_key, edge, source, target, from, to) => {
    const judgement = edge.record;
    // Claims that were merged after being linked leave a link from a claim to itself.
    if (judgement.type !== "judgement" || judgement.about !== "claims" || source === target) return;
    const other = source === self ? to.record : from.record;
    if (!kinds.includes(judgement.verdict) || other.type !== "claim") return;
    const claim = { graph, record: other };
    found.push({ graph, record: judgement, of, claim, inverse: target === self });
  });
  return found.toSorted(compareLinks);
}

/** A judgement about two claims, seen from its source. */
export function claimLink(graph: KnowledgeGraph, record: ClaimLinkJudgement): ClaimLink {
  const of = getNode(graph, record.source, "claim");
  return { graph, record, of, claim: getNode(graph, record.target, "claim"), inverse: false };
}

function compareLinks(one: ClaimLink, two: ClaimLink): number {
  return (
    CLAIM_LINK_KINDS.indexOf(one.record.verdict) - CLAIM_LINK_KINDS.indexOf(two.record.verdict) ||
    Number(one.inverse) - Number(two.inverse) ||
    compareText(one.claim.record.text, two.claim.record.text) ||
    compareId(one.record.id, two.record.id)
  );
}
