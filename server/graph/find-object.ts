/** Objects by their ids: whatever of a collection can be asked for by id alone. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { IdentityJudgement, TextJudgement } from "../model/judgement.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { NoteRecord } from "../model/note.ts";
import type { RefusalRecord } from "../model/refusal.ts";
import type { LogRecord } from "../model/record.ts";
import type { StatementRecord } from "../model/statement.ts";
import { claimLink } from "./claim-links.ts";
import type { ClaimLink } from "./claim-links.ts";
import type { CollectionView } from "./collection-view.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** A judgement about two claims is seen from its source. */
export type FoundObject =
  | CollectionView
  | NodeInGraph
  | InGraph<MentionRecord>
  | InGraph<AppearanceRecord>
  | InGraph<StatementRecord>
  | InGraph<TextJudgement>
  | InGraph<IdentityJudgement>
  | InGraph<NoteRecord>
  | InGraph<RefusalRecord>
  | ClaimLink;

/**
 * The collection itself, or the node or record of it with this id, as it is now; undefined when
 * there is none in the graph. The key of an attribution finds its appearance.
 */
export function findInCollection(view: CollectionView, id: string): FoundObject | undefined {
  if (id === view.info.id) return view;
  return findInGraph(view.graph, id);
}

/** As `findInCollection`, without the collection itself. */
export function findInGraph(
  graph: KnowledgeGraph,
  id: string,
): Exclude<FoundObject, CollectionView> | undefined {
  return findNode(graph, id) ?? findRecord(graph, id);
}

function findRecord(
  graph: KnowledgeGraph,
  key: string,
): Exclude<FoundObject, CollectionView> | undefined {
  const record: LogRecord | undefined = graph.graph.hasEdge(key)
    ? graph.graph.getEdgeAttribute(key, "record")
    : graph.getRecord(key);
  if (record === undefined) return undefined;
  if (record.type === "note") {
    return graph.stateOf(record.id) === "held" ? { graph, record } : undefined;
  }
  if (record.type === "refusal") {
    return graph.stateOf(record.id) === "held" ? { graph, record } : undefined;
  }
  if (record.type === "judgement" && record.about === "identity") {
    return graph.findRecord(record.id) === undefined ? undefined : { graph, record };
  }
  if (!graph.graph.hasEdge(key)) return undefined;
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
      return undefined;
  }
}
