/** Resolvers of what people said of records: notes, reviews, and whether two nodes are one. */

import type { InGraph } from "../../graph/in-graph.ts";
import type { IdentityVerdict } from "../../model/judgement.ts";
import type { ReviewableId } from "../../model/review.ts";
import type { EntitySource } from "../sources.ts";

/** What was written down about a record; of a node, about any that is one with it. */
export function notesOf({ graph, record }: InGraph<{ readonly id: string }>) {
  return graph.notesOn(record.id).map((note) => ({ graph, record: note }));
}

/** What a person said of a record last. */
export function reviewOf({ graph, record }: InGraph<{ readonly id: ReviewableId }>) {
  return graph.reviewOf(record.id);
}

/** The judgements about a node's identity, of all that are one with it, each once. */
export function identitiesOf(
  { graph, record }: EntitySource,
  { verdicts }: { readonly verdicts?: readonly IdentityVerdict[] | undefined },
) {
  const { clusters } = graph;
  const judgements = clusters.members(record.id).flatMap((id) => clusters.judgementsAbout(id));
  return [...new Set(judgements)]
    .filter(({ verdict }) => verdicts?.includes(verdict) !== false)
    .map((judgement) => ({ graph, record: judgement }));
}
