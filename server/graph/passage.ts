/** Passages: the words of one document that a mention, an appearance or anything else rests on. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { DocumentId } from "../model/ids.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { Evidence } from "../model/selector.ts";
import type { InGraph, Passage } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Whatever is words of one document: the schema's interface `Evidence`. */
export type EvidenceInGraph = Passage | InGraph<MentionRecord> | InGraph<AppearanceRecord>;

/**
 * The document itself, not the one that it may be merged with: positions count in its own text.
 *
 * @throws {TypeError} when no document of this id was declared
 */
export function declaredDocument(graph: KnowledgeGraph, id: DocumentId): DocumentRecord {
  const record = graph.getDeclared(id);
  if (record.type !== "document") throw new TypeError(`Node ${id} is a ${record.type}`);
  return record;
}

/** The document and positions of a piece of evidence. */
export function passageOf(evidence: EvidenceInGraph): Passage {
  if ("positions" in evidence) return evidence;
  const { graph, record } = evidence;
  return { graph, document: declaredDocument(graph, record.document), positions: record.positions };
}

/** The passages that a record names as its evidence, but for those in withdrawn documents. */
export function passagesOf(
  graph: KnowledgeGraph,
  evidence: readonly Evidence<DocumentId>[],
): readonly Passage[] {
  return evidence
    .filter(({ document }) => !graph.isWithdrawn(document))
    .map(({ document, positions }) => ({
      graph,
      document: declaredDocument(graph, document),
      positions,
    }));
}
