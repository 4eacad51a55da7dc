/** Search: nodes of all kinds by the words they carry, best first. */

import type { NodeId } from "../model/ids.ts";
import type { NodeKind } from "../model/record.ts";
import type { NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

export const SEARCH_FIELDS = [
  "name",
  "aliases",
  "text",
  "label",
  "quotes",
  "title",
  "author",
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A node that a search found; `matchesOf` says where. */
export interface SearchHit {
  readonly node: NodeInGraph;
  /** Higher is better; comparable within one search alone. */
  readonly score: number;
  /** The words as they are in the index, by field. */
  readonly terms: Readonly<Partial<Record<SearchField, readonly string[]>>>;
}

/** The words of one field that matched. */
export interface SearchMatch {
  readonly field: SearchField;
  /** As they stand there, each once. */
  readonly words: readonly string[];
  /** The part of the field around the first match, at most 120 characters. */
  readonly snippet: string;
}

/**
 * What carries the words of `text`, best first; accents, case and small typing errors do not
 * matter. Empty when `text` has no word.
 *
 * @throws {WhenceError} BAD_USER_INPUT when `text` has more than 200 characters
 */
export function search(
  _graph: KnowledgeGraph,
  _text: string,
  _kinds?: readonly NodeKind[],
): readonly SearchHit[] {
  throw new TypeError("Not written yet");
}

/** Where the words of a search occur in a node that it found, field by field. */
export function matchesOf(_hit: SearchHit): readonly SearchMatch[] {
  throw new TypeError("Not written yet");
}

/** The ids of the nodes of `kind` that a search for `text` finds. @throws as `search` */
export function matchingIds(
  _graph: KnowledgeGraph,
  _text: string,
  _kind: NodeKind,
): ReadonlySet<NodeId> {
  throw new TypeError("Not written yet");
}
