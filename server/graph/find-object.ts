/** Objects by their ids: whatever of a library can be asked for by id alone. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { TextJudgement } from "../model/judgement.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { StatementRecord } from "../model/statement.ts";
import { unreachable } from "../model/unreachable.ts";
import { claimLink } from "./claim-links.ts";
import type { ClaimLink } from "./claim-links.ts";
import type { EdgeRecord } from "./edge-kind.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { CollectionView, Library } from "./library.ts";

/** A judgement about two claims is seen from its source. */
export type FoundObject =
  | CollectionView
  | NodeInGraph
  | InGraph<MentionRecord>
  | InGraph<AppearanceRecord>
  | InGraph<StatementRecord>
  | InGraph<TextJudgement>
  | ClaimLink;

/**
 * The collection, node or record of an edge with this id, as it is now; undefined when there is
 * none. The key of an attribution finds its appearance.
 */
export function findObject(library: Library, id: string): FoundObject | undefined {
  const collection = library.find(id);
  if (collection !== undefined) return collection;
  for (const { graph } of library.list()) {
    const found = findNode(graph, id) ?? findEdge(graph, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findEdge(graph: KnowledgeGraph, key: string): FoundObject | undefined {
  if (!graph.graph.hasEdge(key)) return undefined;
  const record: EdgeRecord = graph.graph.getEdgeAttribute(key, "record");
  switch (record.type) {
    case "mention":
      return { graph, record };
    case "appearance":
      return { graph, record };
    case "statement":
      return { graph, record };
    case "judgement":
      return record.about === "claims" ? claimLink(graph, record) : { graph, record };
    default:
      return unreachable(record);
  }
}
