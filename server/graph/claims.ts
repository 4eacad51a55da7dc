/** Lists of claims: those that pass a filter, in one of four orders. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import { unreachable } from "../model/unreachable.ts";
import { appearancesOf } from "./appearances.ts";
import { claimTest } from "./claim-filter.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { compareText } from "./compare-text.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { documentsOf } from "./origin.ts";
import { inReadingOrder } from "./reading-order.ts";
import { isDispute } from "./stances.ts";

/**
 * appearance: where they first appear, documents by publication and then place in the text;
 * documents: those in most documents first; disputed: those that most appearances dispute first;
 * text: by wording. Ties are as in `appearance`.
 */
export const CLAIM_ORDERS = ["appearance", "documents", "disputed", "text"] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/**
 * The claims that pass `filter`, in `order`; the same array for the same question without a
 * filter, until the next record.
 *
 * @throws {WhenceError} NODE_NOT_FOUND or NODE_KIND_MISMATCH for a node that the filter names
 */
export function listClaims(
  graph: KnowledgeGraph,
  filter: ClaimFilter = {},
  order: ClaimOrder = "appearance",
): readonly InGraph<ClaimRecord>[] {
  const all = graph.derive(`claims by ${order}`, () => inOrder(graph, order));
  const passes = claimTest(graph, filter);
  return passes === undefined ? all : all.filter(passes);
}

function inOrder(graph: KnowledgeGraph, order: ClaimOrder): readonly InGraph<ClaimRecord>[] {
  switch (order) {
    case "appearance":
      return byAppearance(graph);
    case "documents":
      return byCount(graph, (claim) => documentsOf(appearancesOf(claim)).length);
    case "disputed":
      return byCount(
        graph,
        (claim) => appearancesOf(claim).filter(({ record }) => isDispute(record.stance)).length,
      );
    case "text":
      return listClaims(graph).toSorted((one, two) =>
        compareText(one.record.text, two.record.text),
      );
    default:
      return unreachable(order);
  }
}

function byAppearance(graph: KnowledgeGraph): readonly InGraph<ClaimRecord>[] {
  const claims = new Map<AppearanceRecord, InGraph<ClaimRecord>>();
  for (const id of graph.nodesOfKind("claim")) {
    const claim = getNode(graph, id, "claim");
    const [first] = appearancesOf(claim);
    if (first !== undefined) claims.set(first.record, claim);
  }
  return inReadingOrder(graph, [...claims.keys()]).flatMap((first) => claims.get(first) ?? []);
}

function byCount(
  graph: KnowledgeGraph,
  count: (claim: InGraph<ClaimRecord>) => number,
): readonly InGraph<ClaimRecord>[] {
  return listClaims(graph)
    .map((claim) => ({ claim, count: count(claim) }))
    .toSorted((one, two) => two.count - one.count)
    .map(({ claim }) => claim);
}
