/** The drawn graph: what the browser shows of a collection, narrowed by a filter. */

import type { Stance } from "../model/appearance.ts";
import type { NodeKind } from "../model/record.ts";
import type { SourceCount } from "./claim-sources.ts";
import type { EdgeKind } from "./edge-kind.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { Subgraph } from "./subgraph.ts";

export const REVIEW_STATES = ["accepted", "rejected", "none"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** All that is given must hold; an empty list lets nothing through. */
export interface GraphFilter {
  readonly kinds?: readonly NodeKind[] | undefined;
  readonly relations?: readonly EdgeKind[] | undefined;
  /** Ids of documents: only what rests on one of them. */
  readonly documents?: readonly string[] | undefined;
  readonly stance?: readonly Stance[] | undefined;
  readonly sources?: readonly SourceCount[] | undefined;
  readonly review?: readonly ReviewState[] | undefined;
  /** 1 to 5000, by default 300: those with most edges stay. */
  readonly limit?: number | undefined;
}

/**
 * The nodes that satisfy the filter and the edges between them.
 *
 * @throws {WhenceError} BAD_USER_INPUT for a limit out of range; DOCUMENT_NOT_FOUND for a document
 * that the collection does not have
 */
export function drawnGraph(_graph: KnowledgeGraph, _filter: GraphFilter = {}): Subgraph {
  throw new TypeError("Not written yet");
}
