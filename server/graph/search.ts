/** Search: nodes of all kinds by the words they carry, best first. */

import { setImmediate } from "node:timers/promises";
import { WhenceError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { NodeKind } from "../model/record.ts";
import { getNode } from "./in-graph.ts";
import type { NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { SearchIndex } from "./search-index.ts";
import type { Found } from "./search-index.ts";
import { FIELDS_OF_KIND, searchTexts } from "./search-texts.ts";
import type { SearchField } from "./search-texts.ts";
import { snippetAround } from "./snippet.ts";
import { wordsOf } from "../documents/words.ts";

/** A node that a search found; `matchesOf` says where. */
export interface SearchHit {
  readonly node: NodeInGraph;
  /** Higher is better; comparable within one search alone. */
  readonly score: number;
  /** The terms that stand for the words looked for. */
  readonly terms: ReadonlySet<string>;
}

/** The words of one field that matched. */
export interface SearchMatch {
  readonly field: SearchField;
  /** As they stand there, each once. */
  readonly words: readonly string[];
  /** The part of the field around the first match, at most 120 characters. */
  readonly snippet: string;
}

/** UTF-16 code units of a search: a long sentence; each word more costs time. */
const TEXT_LENGTH = 200;

/** What the index of a graph is kept under. */
const INDEX = "search index";

/**
 * Builds the index of a graph in steps between which others get their turn, so that its first
 * search does not have to. Gives up when the graph changes meanwhile.
 */
export async function prepareSearch(graph: KnowledgeGraph): Promise<void> {
  const { version } = graph;
  const index = new SearchIndex(graph);
  const steps = index.build();
  while (steps.next().done !== true) {
    await setImmediate();
    if (graph.version !== version) return;
  }
  graph.keep(INDEX, () => index);
}

/**
 * What carries the words of `text`, best first; accents, case and small typing errors do not
 * matter. Nodes that have all words; when none but documents has, those with some. Empty when `text` has no word.
 *
 * @throws {WhenceError} BAD_USER_INPUT when `text` has more than 200 UTF-16 code units
 */
export function search(
  graph: KnowledgeGraph,
  text: string,
  kinds?: readonly NodeKind[],
): readonly SearchHit[] {
  const { nodes, terms } = find(graph, text, kinds);
  return nodes.map(({ id, score }) => ({ node: getNode(graph, id, ...NODE_KINDS), score, terms }));
}

/** Where the words of a search occur in a node that it found, field by field. */
export function matchesOf({ node, terms }: SearchHit): readonly SearchMatch[] {
  return FIELDS_OF_KIND[node.record.type].flatMap((field) => matchIn(node, field, terms));
}

/**
 * The ids of the nodes of `kind` that a search for `text` finds; none when `text` has no word.
 *
 * @throws {WhenceError} as `search`
 */
export function matchingIds(
  graph: KnowledgeGraph,
  text: string,
  kind: NodeKind,
): ReadonlySet<NodeId> {
  return new Set(find(graph, text, [kind]).nodes.map(({ id }) => id));
}

function find(graph: KnowledgeGraph, text: string, kinds: readonly NodeKind[] | undefined): Found {
  if (text.length > TEXT_LENGTH) {
    throw new WhenceError(
      "BAD_USER_INPUT",
      `Cannot search for "${text.slice(0, 20)}…": it has ${text.length} characters, ${TEXT_LENGTH} are allowed`,
      { details: { length: text.length, allowed: TEXT_LENGTH } },
    );
  }
  return graph.keep(INDEX, () => buildIndex(graph)).find(text, kinds);
}

function buildIndex(graph: KnowledgeGraph): SearchIndex {
  const index = new SearchIndex(graph);
  const steps = index.build();
  while (steps.next().done !== true);
  return index;
}

function matchIn(
  { graph, record }: NodeInGraph,
  field: SearchField,
  terms: ReadonlySet<string>,
): readonly SearchMatch[] {
  const words = new Set<string>();
  let snippet: string | undefined;
  for (const text of searchTexts(graph, record.id, field)) {
    for (const { start, end, term } of wordsOf(text)) {
      if (!terms.has(term)) continue;
      words.add(text.slice(start, end));
      snippet ??= snippetAround(text, { start, end });
    }
  }
  return snippet === undefined ? [] : [{ field, words: [...words], snippet }];
}
