/** Touched nodes: which nodes are or read otherwise once a record was taken. */

import type { NodeId } from "../model/ids.ts";
import type { LogRecord } from "../model/record.ts";
import { nodesNamedBy } from "./fact.ts";
import { spokenOf } from "./history-subjects.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * The ids of all nodes whose words, edges or name may be others now that `record` was taken, every
 * id of a cluster among them; undefined when these may be any, as after a document is withdrawn.
 */
export function touchedNodes(
  graph: KnowledgeGraph,
  record: LogRecord,
): ReadonlySet<NodeId> | undefined {
  const touched = new Set<NodeId>();
  return collect(graph, record, touched) ? touched : undefined;
}

function collect(graph: KnowledgeGraph, record: LogRecord, touched: Set<NodeId>): boolean {
  switch (record.type) {
    case "document":
    case "actor":
    case "place":
    case "event":
    case "claim":
      return touch(graph, [record.id], touched);
    case "mention":
    case "appearance":
    case "statement":
    case "judgement":
      return touch(graph, nodesNamedBy(record), touched);
    case "edit":
      return collectEdit(graph, record, touched);
    case "review":
      return collectTargets(graph, [record.target], touched);
    case "undo":
      return collectTargets(graph, record.targets, touched);
    case "reliability":
      return touch(graph, [record.target], touched);
    case "note":
    case "copy":
    case "refusal":
    case "collection":
      return true;
    case "withdrawal":
      return false;
  }
}

/** What the record was of, is of, and the nodes that the edit names. */
function collectEdit(
  graph: KnowledgeGraph,
  edit: Extract<LogRecord, { readonly type: "edit" }>,
  touched: Set<NodeId>,
): boolean {
  const before = graph.recordBefore(edit);
  if (before !== undefined) collect(graph, before, touched);
  for (const id of spokenOf(edit)) {
    const record = graph.getRecord(id);
    if (record !== undefined) collect(graph, record, touched);
  }
  return true;
}

function collectTargets(
  graph: KnowledgeGraph,
  targets: readonly string[],
  touched: Set<NodeId>,
): boolean {
  return targets.every((id) => {
    const target = graph.getRecord(id);
    // A document that is taken back takes along whatever rests on it.
    if (target === undefined || target.type === "document") return false;
    return collect(graph, target, touched);
  });
}

function touch(graph: KnowledgeGraph, ids: readonly NodeId[], touched: Set<NodeId>): true {
  for (const id of ids) for (const member of graph.clusters.members(id)) touched.add(member);
  return true;
}
