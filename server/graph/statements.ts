/** Statements: the relations in which nodes stand to one another, as documents state them. */

import type { ActorRecord } from "../model/actor.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { TextJudgement } from "../model/judgement.ts";
import { RELATIONS } from "../model/statement.ts";
import type { Relation, StatementRecord } from "../model/statement.ts";
import { compareId, compareText } from "./compare-text.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";

/** All relations of a node, whichever end it is; by relation, then by the labels of the ends. */
export function statementsOf({ graph, record }: NodeInGraph): readonly InGraph<StatementRecord>[] {
  const found = new Set<StatementRecord>();
  graph.graph.forEachEdge(graph.clusters.canonical(record.id), (_key, edge) => {
    if (edge.record.type === "statement") found.add(edge.record);
  });
  return inOrder(graph, [...found]);
}

/** The actors, places and events that a claim is about, by label; each once. */
export function aboutOf({ graph, record }: InGraph<ClaimRecord>): readonly NodeInGraph[] {
  const found = new Map<string, NodeInGraph>();
  graph.graph.forEachOutEdge(record.id, (_key, { kind }, _source, target, _from, to) => {
    if (kind === "about") found.set(target, { graph, record: to.record });
  });
  return [...found.values()].toSorted(
    (one, two) =>
      compareText(labelOf(one.record), labelOf(two.record)) ||
      compareId(one.record.id, two.record.id),
  );
}

/** Who took part in an event, with roles. */
export function participantsOf(event: InGraph<EventRecord>): readonly InGraph<StatementRecord>[] {
  return statementsFrom(event, "participant");
}

/** Where an event was. */
export function placesOf(event: InGraph<EventRecord>): readonly InGraph<StatementRecord>[] {
  return statementsFrom(event, "located at");
}

/** Who published a document, or undefined when that is not known. */
export function publisherOf(document: InGraph<DocumentRecord>): InGraph<ActorRecord> | undefined {
  for (const statement of statementsFrom(document, "published by")) {
    const { target } = statementEnds(statement);
    if (target.record.type === "actor") return { graph: target.graph, record: target.record };
  }
  return undefined;
}

/** The nodes that a statement relates. */
export function statementEnds({ graph, record }: InGraph<StatementRecord>): {
  readonly source: NodeInGraph;
  readonly target: NodeInGraph;
} {
  const source = findNode(graph, record.source);
  const target = findNode(graph, record.target);
  if (source !== undefined && target !== undefined) return { source, target };
  throw new TypeError(`Statement ${record.id} is in the graph without both of its ends`);
}

/** What a document's wording has in common with others': the judgements that hold, by the other's id. */
export function dependencesOf({
  graph,
  record,
}: InGraph<DocumentRecord>): readonly InGraph<TextJudgement>[] {
  const found = new Map<string, TextJudgement>();
  const self = graph.clusters.canonical(record.id);
  if (!graph.graph.hasNode(self)) return [];
  graph.graph.forEachEdge(self, (_key, edge) => {
    if (edge.record.type !== "judgement" || edge.record.about !== "texts") return;
    const { source, target } = edge.record;
    if (graph.textJudgement(source, target)?.id !== edge.record.id) return;
    found.set(`${source} ${target}`, edge.record);
  });
  return [...found.values()]
    .toSorted((one, two) => compareId(one.id, two.id))
    .map((judgement) => ({ graph, record: judgement }));
}

/** The relations of one kind that are read from a node, by the label of their target. */
export function statementsFrom(
  { graph, record }: NodeInGraph,
  relation: Relation,
): readonly InGraph<StatementRecord>[] {
  const found: StatementRecord[] = [];
  const self = graph.clusters.canonical(record.id);
  // A document that a view of the past leaves out is not in its graph.
  if (!graph.graph.hasNode(self)) return [];
  graph.graph.forEachOutEdge(self, (_key, edge) => {
    if (edge.kind === relation && edge.record.type === "statement") found.push(edge.record);
  });
  return inOrder(graph, found);
}

function inOrder(
  graph: KnowledgeGraph,
  records: readonly StatementRecord[],
): readonly InGraph<StatementRecord>[] {
  const label = (id: StatementRecord["source"]) => {
    const record = graph.findNode(id);
    return record === undefined ? "" : labelOf(record);
  };
  return records
    .map((record) => ({
      record,
      rank: RELATIONS.indexOf(record.relation),
      source: label(record.source),
      target: label(record.target),
    }))
    .toSorted(
      (one, two) =>
        one.rank - two.rank ||
        compareText(one.source, two.source) ||
        compareText(one.target, two.target) ||
        compareId(one.record.id, two.record.id),
    )
    .map(({ record }) => ({ graph, record }));
}
