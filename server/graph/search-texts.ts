/** Search texts: what of a node can be searched, read where it stands. */

import type { NodeId } from "../model/ids.ts";
import type { NodeKind, NodeRecord } from "../model/record.ts";
import type { TextPosition } from "../model/selector.ts";
import { isSourceEdge } from "./grounded-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { aliasesOf } from "./names.ts";
import { declaredDocument } from "./passage.ts";

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

/** The fields that nodes of each kind have. */
export const FIELDS_OF_KIND: Readonly<Record<NodeKind, readonly SearchField[]>> = {
  document: ["title", "author", "text"],
  claim: ["text", "label", "quotes"],
  actor: ["name", "aliases", "quotes"],
  place: ["name", "aliases", "quotes"],
  event: ["name", "quotes"],
};

/**
 * The texts of one field of a node; none when it does not have the field.
 *
 * `text` and `label` are those of all claims that are judged this one; `quotes` are the words in
 * the documents that a claim, actor, place or event rests on, each once.
 */
export function searchTexts(
  graph: KnowledgeGraph,
  id: NodeId,
  field: SearchField,
): readonly string[] {
  const record = graph.findNode(id);
  if (record === undefined) return [];
  switch (record.type) {
    case "document":
      return documentTexts(record, field);
    case "claim":
      return claimTexts(graph, record, field);
    case "actor":
    case "place":
      if (field === "aliases") return aliasesIn(graph, record);
      return namedTexts(graph, record, field);
    case "event":
      return namedTexts(graph, record, field);
  }
}

type RecordOf<Kind extends NodeRecord["type"]> = Extract<NodeRecord, { readonly type: Kind }>;

function documentTexts(record: RecordOf<"document">, field: SearchField): readonly string[] {
  switch (field) {
    case "title":
      return given(record.title?.value);
    case "author":
      return given(record.author?.value);
    case "text":
      return [record.text];
    default:
      return [];
  }
}

function claimTexts(
  graph: KnowledgeGraph,
  { id }: RecordOf<"claim">,
  field: SearchField,
): readonly string[] {
  if (field === "quotes") return quotedWords(graph, id);
  if (field !== "text" && field !== "label") return [];
  return graph.clusters.members(id).flatMap((member) => {
    const record = graph.getDeclared(member);
    if (record.type !== "claim") return [];
    return [field === "text" ? record.text : record.shortLabel];
  });
}

function aliasesIn(
  graph: KnowledgeGraph,
  record: RecordOf<"actor"> | RecordOf<"place">,
): readonly string[] {
  const isAlone = graph.clusters.members(record.id).length === 1;
  return isAlone ? record.aliases : aliasesOf({ graph, record });
}

function namedTexts(
  graph: KnowledgeGraph,
  { id, name }: RecordOf<"actor"> | RecordOf<"place"> | RecordOf<"event">,
  field: SearchField,
): readonly string[] {
  if (field === "name") return [name];
  return field === "quotes" ? quotedWords(graph, id) : [];
}

/** The words of all mentions or appearances, cut out of the documents; each wording once. */
function quotedWords(graph: KnowledgeGraph, id: NodeId): readonly string[] {
  const words = new Set<string>();
  graph.graph.forEachOutEdge(id, (_key, { kind, record }) => {
    if (!isSourceEdge(kind) || !("positions" in record)) return;
    addWords(words, declaredDocument(graph, record.document).text, record.positions);
  });
  return [...words];
}

function addWords(words: Set<string>, text: string, positions: readonly TextPosition[]): void {
  for (const { start, end } of positions) words.add(text.slice(start, end));
}

function given(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
