/** Unsure pairs: nodes that a rule or a model found may be one, and nobody has decided on. */

import type { NodeId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";
import { NODE_KINDS } from "../model/record.ts";
import type { NodeRecord } from "../model/record.ts";
import { compareId } from "./compare-text.ts";
import { evidenceOf } from "./evidence.ts";
import { findNode } from "./in-graph.ts";
import type { InGraph, NodeInGraph } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { EvidenceInGraph } from "./passage.ts";
import { speaksOf } from "./speaks-of.ts";

/** One node of a pair: as it is known now, and where documents speak of it. */
export interface PairSide {
  readonly node: NodeInGraph;
  /** The record that declares it by itself, merged or not. */
  readonly record: NodeRecord;
  /** In reading order; at most five. Empty for a document. */
  readonly passages: readonly EvidenceInGraph[];
}

/** Passages of one node that are enough to tell whether it is another. */
const MOST_PASSAGES = 5;

/**
 * Of every two nodes of the graph the surest judgement that they may be one, while they are not one
 * and nobody judged them to be two, or said of the judgement that it is right. Pairs of which most
 * hangs on the answer come first: by the edges of the lesser node, then the least certain.
 */
export function unsurePairs(graph: KnowledgeGraph): readonly IdentityJudgement[] {
  const surest = new Map<string, IdentityJudgement>();
  for (const kind of NODE_KINDS) {
    for (const node of graph.nodesOfKind(kind)) {
      for (const judgement of unsureAbout(graph, node)) {
        const key = pairKey(graph, judgement);
        const known = surest.get(key);
        if (known === undefined || isSurer(judgement, known)) surest.set(key, judgement);
      }
    }
  }
  return [...surest.values()]
    .map((judgement) => ({ judgement, weight: edgesOfLesser(graph, judgement) }))
    .toSorted(
      (one, two) =>
        two.weight - one.weight ||
        doubt(one.judgement) - doubt(two.judgement) ||
        compareId(one.judgement.id, two.judgement.id),
    )
    .map(({ judgement }) => judgement);
}

/** Both nodes of a pair, the judgement's source first. */
export function sidesOf({ graph, record }: InGraph<IdentityJudgement>): readonly PairSide[] {
  return [record.source, record.target].flatMap((id) => {
    const node = findNode(graph, id);
    if (node === undefined) return [];
    const passages = evidenceOf(node);
    const own = passages.filter((passage) => speaksOf(passage, id));
    const naming = own.filter((one) => !("positions" in one) && one.record.type === "mention");
    const [shown = []] = [naming, own, passages].filter(({ length }) => length > 0);
    return [{ node, record: graph.getDeclared(id), passages: shown.slice(0, MOST_PASSAGES) }];
  });
}

/**
 * The judgements that keep two nodes apart which are one all the same, through others, and of which
 * nobody said that this is right.
 */
export function contradictedPairs(graph: KnowledgeGraph): readonly IdentityJudgement[] {
  return graph.clusters
    .contradictions()
    .filter(({ id, source }) => graph.reviewOf(id) === undefined && graph.findNode(source));
}

function unsureAbout(graph: KnowledgeGraph, node: NodeId): readonly IdentityJudgement[] {
  const { clusters } = graph;
  return clusters
    .members(node)
    .flatMap((id) => clusters.judgementsAbout(id))
    .filter(
      ({ id, verdict, made, source, target }) =>
        verdict === "unsure" &&
        made.by.kind !== "person" &&
        graph.reviewOf(id) === undefined &&
        graph.findNode(source) !== undefined &&
        graph.findNode(target) !== undefined &&
        clusters.canonical(source) !== clusters.canonical(target) &&
        !clusters.areApart(source, target),
    );
}

function pairKey({ clusters }: KnowledgeGraph, { source, target }: IdentityJudgement): string {
  return [clusters.canonical(source), clusters.canonical(target)].toSorted(compareId).join(" ");
}

function isSurer(one: IdentityJudgement, two: IdentityJudgement): boolean {
  const difference = (one.score ?? 0) - (two.score ?? 0);
  return difference > 0 || (difference === 0 && compareId(one.id, two.id) < 0);
}

/** What two nodes share once they are one is what the lesser brings. */
function edgesOfLesser(
  { graph, clusters }: KnowledgeGraph,
  { source, target }: IdentityJudgement,
): number {
  return Math.min(
    graph.degree(clusters.canonical(source)),
    graph.degree(clusters.canonical(target)),
  );
}

/** How far a score is from saying neither; the less the less certain. */
function doubt({ score = 0.5 }: IdentityJudgement): number {
  return Math.abs(score - 0.5);
}
