/** Evidence: the words on which a node, an edge or a record rests. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimLinkJudgement, IdentityJudgement } from "../model/judgement.ts";
import { unreachable } from "../model/unreachable.ts";
import { appearancesOf, mentionsOf, saidBy } from "./appearances.ts";
import { chainOf } from "./chain.ts";
import type { EdgeRecord } from "./edge-kind.ts";
import { getNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { passagesOf } from "./passage.ts";
import type { EvidenceInGraph } from "./passage.ts";

/**
 * What a node rests on: a claim on its appearances, an actor on its mentions and then what it said,
 * a place or event on its mentions; each in reading order. Empty for a document.
 */
export function evidenceOf({ graph, record }: NodeInGraph): readonly EvidenceInGraph[] {
  switch (record.type) {
    case "document":
      return [];
    case "claim":
      return appearancesOf({ graph, record });
    case "actor":
      return [...mentionsOf({ graph, record }), ...saidBy({ graph, record })];
    case "place":
    case "event":
      return mentionsOf({ graph, record });
    default:
      return unreachable(record);
  }
}

/**
 * What an edge or judgement rests on. A claim link that names no words of its own rests on those
 * of both claims.
 */
export function evidenceOfRecord({
  graph,
  record,
}: InGraph<EdgeRecord | IdentityJudgement>): readonly EvidenceInGraph[] {
  switch (record.type) {
    case "mention":
      return [{ graph, record }];
    case "appearance":
      return [{ graph, record }];
    case "statement":
      return passagesOf(graph, record.evidence);
    case "judgement":
      return record.about === "claims" && record.evidence.length === 0
        ? wordsOfBothClaims(graph, record)
        : passagesOf(graph, record.evidence);
    default:
      return unreachable(record);
  }
}

/**
 * What the edge with this key of `KnowledgeGraph.graph` rests on: its record's evidence, and of an
 * attribution the words of its hop.
 */
export function evidenceOfEdge(graph: KnowledgeGraph, key: string): readonly EvidenceInGraph[] {
  const { record, hop } = graph.graph.getEdgeAttributes(key);
  if (hop === undefined || record.type !== "appearance") return evidenceOfRecord({ graph, record });
  return hopEvidence({ graph, record }, hop);
}

function hopEvidence(
  appearance: InGraph<AppearanceRecord>,
  index: number,
): readonly EvidenceInGraph[] {
  const hop = chainOf(appearance)[index];
  return hop === undefined ? [] : [hop];
}

function wordsOfBothClaims(
  graph: KnowledgeGraph,
  { source, target }: ClaimLinkJudgement,
): readonly EvidenceInGraph[] {
  return [source, target].flatMap((id) => appearancesOf(getNode(graph, id, "claim")));
}
