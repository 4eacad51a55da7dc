/** Members: the nodes that are counted as one, each by itself, with what ties it to the others. */

import type { DocumentRecord } from "../model/document.ts";
import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";
import type { NodeRecord } from "../model/record.ts";
import { evidenceOf } from "./evidence.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import { passageOf } from "./passage.ts";
import type { EvidenceInGraph } from "./passage.ts";
import { speaksOf } from "./speaks-of.ts";

/** A node by itself that is one with others; `record` declares it. */
export type Member = InGraph<NodeRecord>;

/** The nodes that are one with this one, the one that it is known under first; empty for one alone. */
export function membersOf({ graph, record }: NodeInGraph): readonly Member[] {
  const members = graph.clusters.members(record.id);
  if (members.length < 2) return [];
  return members.map((id) => ({ graph, record: graph.getDeclared(id) }));
}

/** Where documents speak of a member by itself, in reading order; empty for a document. */
export function passagesOfMember({ graph, record }: Member): readonly EvidenceInGraph[] {
  const node = findNode(graph, record.id);
  return node === undefined ? [] : evidenceOf(node).filter((one) => speaksOf(one, record.id));
}

/** The documents that speak of a member by itself, in reading order. */
export function documentsOfMember(member: Member): readonly InGraph<DocumentRecord>[] {
  const { graph, record } = member;
  if (record.type === "document") return [{ graph, record }];
  const documents = passagesOfMember(member).map((one) => passageOf(one).document);
  return [...new Set(documents)].map((document) => ({ graph, record: document }));
}

/** The judgements that tie a member to others directly. */
export function tiesOfMember({ graph, record }: Member): readonly InGraph<IdentityJudgement>[] {
  return graph.clusters.tiesOf(record.id).map((judgement) => ({ graph, record: judgement }));
}

/**
 * How many others are one with most of the rest by this member alone: they part from it, too, when
 * its ties are taken back.
 */
export function dependentsOf({ graph, record }: Member): number {
  const { clusters } = graph;
  const left = new Set(clusters.members(record.id));
  left.delete(record.id);
  const all = left.size;
  let largest = 0;
  for (const start of left) {
    const reached = new Set<NodeId>([start]);
    for (const id of reached) {
      for (const { source, target } of clusters.tiesOf(id)) {
        const other = source === id ? target : source;
        if (left.has(other)) reached.add(other);
      }
    }
    for (const id of reached) left.delete(id);
    largest = Math.max(largest, reached.size);
  }
  return all - largest;
}
