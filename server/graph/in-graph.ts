/** Records seen in a graph: what answers are made of, and how to get from one to the next. */

import type { DocumentRecord } from "../model/document.ts";
import { WhenceError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import type { NodeKind, NodeRecord } from "../model/record.ts";
import type { TextPosition } from "../model/selector.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** A record together with the graph that it is read in. */
export interface InGraph<Record> {
  readonly graph: KnowledgeGraph;
  readonly record: Record;
}

/** A record of one kind of node. */
export type NodeRecordOf<Kind extends NodeKind> = Extract<NodeRecord, { readonly type: Kind }>;

/** A node of the graph. */
export type NodeInGraph = InGraph<NodeRecord>;

/** Words of one document on which something rests. */
export interface Passage {
  readonly graph: KnowledgeGraph;
  readonly document: DocumentRecord;
  readonly positions: readonly TextPosition[];
}

/** The node that `id` is known under, or undefined when it is not in the graph. */
export function findNode(graph: KnowledgeGraph, id: string): NodeInGraph | undefined {
  const record = graph.findNode(id);
  return record === undefined ? undefined : { graph, record };
}

/**
 * The node that `id` is known under, of the kind asked for.
 *
 * @throws {WhenceError} NODE_NOT_FOUND, or NODE_KIND_MISMATCH when it is of another kind
 */
export function getNode<Kind extends NodeKind>(
  graph: KnowledgeGraph,
  id: string,
  ...kinds: readonly Kind[]
): InGraph<NodeRecordOf<Kind>> {
  const record = graph.findNode(id);
  if (record === undefined) {
    throw new WhenceError("NODE_NOT_FOUND", `Cannot find node "${id}": the collection has none`, {
      details: { id },
    });
  }
  if (!isOfKind(record, kinds)) {
    throw new WhenceError(
      "NODE_KIND_MISMATCH",
      `Cannot use node "${id}": it is a ${record.type}, not a ${kinds.join(" or ")}`,
      { details: { id, kind: record.type, expected: kinds } },
    );
  }
  return { graph, record };
}

/** The document with this id. @throws as `getNode` */
export function getDocument(graph: KnowledgeGraph, id: NodeId): DocumentRecord {
  return getNode(graph, id, "document").record;
}

function isOfKind<Kind extends NodeKind>(
  record: NodeRecord,
  kinds: readonly Kind[],
): record is NodeRecordOf<Kind> {
  return (kinds as readonly NodeKind[]).includes(record.type);
}
