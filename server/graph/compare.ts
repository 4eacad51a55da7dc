/** Comparison: what two to twenty documents say, beside one another. */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { TextJudgement } from "../model/judgement.ts";
import type { ClaimLink } from "./claim-links.ts";
import type { InGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

export const COMPARISON_GROUPS = [
  "differ",
  "more specific",
  "support",
  "same in other words",
  "all say",
  "some say",
  "only one",
] as const;
export type ComparisonGroup = (typeof COMPARISON_GROUPS)[number];

export const COMPARISON_VERDICTS = ["agrees", "differs", "absent"] as const;
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

export interface Comparison {
  /** The columns, in the order of their publication. */
  readonly documents: readonly InGraph<DocumentRecord>[];
  /** By group, then by place in the first document that has a part in them. */
  readonly rows: readonly ComparisonRow[];
  /** How many rows there are in each group; all groups, in their order. */
  readonly groups: readonly { readonly group: ComparisonGroup; readonly count: number }[];
  /** What was judged about the documents' wording, pair by pair. */
  readonly dependences: readonly InGraph<TextJudgement>[];
}

/** One claim across the documents. */
export interface ComparisonRow {
  /** Made of the claims' ids. */
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly claim: InGraph<ClaimRecord>;
  /** One for each document, in the order of the columns. */
  readonly cells: readonly ComparisonCell[];
}

/** What one document says of a row's claim. */
export interface ComparisonCell {
  readonly document: InGraph<DocumentRecord>;
  readonly verdict: ComparisonVerdict;
  /** The claim that the document carries here; undefined when it carries none. */
  readonly claim: InGraph<ClaimRecord> | undefined;
  /** The relation of the row's claim to the cell's, when that is another one. */
  readonly link: ClaimLink | undefined;
  readonly appearances: readonly InGraph<AppearanceRecord>[];
}

/**
 * The documents' claims beside one another.
 *
 * @throws {WhenceError} BAD_USER_INPUT for fewer than 2 or more than 20 documents, or one given
 * twice; DOCUMENT_NOT_FOUND for one that the collection does not have
 */
export function compareDocuments(
  _graph: KnowledgeGraph,
  _documents: readonly string[],
): Comparison {
  throw new TypeError("Not written yet");
}
