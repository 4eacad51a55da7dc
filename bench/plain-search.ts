/**
 * A plain scan: every node's words, one after the other, with no index.
 *
 * Finds the nodes that have all words of a search, whole or as the beginning of longer ones, as
 * `search` in server/graph/ does; does not rank them, and finds nothing for a word with an error.
 */

import type { KnowledgeGraph } from "../server/graph/knowledge-graph.ts";
import { FIELDS_OF_KIND, searchTexts } from "../server/graph/search-texts.ts";
import { searchTerms } from "../server/documents/words.ts";
import type { NodeId } from "../server/model/ids.ts";
import { NODE_KINDS } from "../server/model/record.ts";

/** A node's words as they are compared, each behind a space. */
interface ScannedNode {
  readonly id: NodeId;
  readonly words: string;
}

export type ScannedNodes = readonly ScannedNode[];

/** Every node's words, folded once. */
export function scannedNodes(graph: KnowledgeGraph): ScannedNodes {
  return NODE_KINDS.flatMap((kind) =>
    graph.nodesOfKind(kind).map((id) => {
      const texts = FIELDS_OF_KIND[kind].flatMap((field) => searchTexts(graph, id, field));
      return { id, words: ` ${texts.flatMap((text) => searchTerms(text)).join(" ")}` };
    }),
  );
}

/** The ids of the nodes that have every word of `text`. */
export function scan(nodes: ScannedNodes, text: string): readonly NodeId[] {
  const words = searchTerms(text).map((term) => ` ${term}`);
  const found: NodeId[] = [];
  for (const node of nodes) {
    if (words.every((word) => node.words.includes(word))) found.push(node.id);
  }
  return found;
}
