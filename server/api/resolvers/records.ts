/** Resolvers of what was read in documents and judged about them. */

import { alignedPassages } from "../../graph/aligned-passages.ts";
import { claimOf, mentionedNode, occasionOf } from "../../graph/appearances.ts";
import { chainOf } from "../../graph/chain.ts";
import { evidenceOfRecord } from "../../graph/evidence.ts";
import { findNode, getNode } from "../../graph/in-graph.ts";
import { labelOf } from "../../graph/node-label.ts";
import { originOf } from "../../graph/origin.ts";
import { passageOf } from "../../graph/passage.ts";
import { quotesOf } from "../../graph/quote.ts";
import { statementEnds } from "../../graph/statements.ts";
import { saidAt } from "../../graph/time-of.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { historyOf } from "../history-pages.ts";
import type { EvidenceSource } from "../sources.ts";
import { notesOf, reviewOf } from "./remarks.ts";

/** The fields of the interface Evidence. */
const evidenceFields = {
  document: (evidence: EvidenceSource) => ({
    graph: evidence.graph,
    record: passageOf(evidence).document,
  }),
  quotes: quotesOf,
};

type Recorded =
  | "Appearance"
  | "Mention"
  | "Statement"
  | "TextDependence"
  | "IdentityJudgement"
  | "Passage"
  | "Hop"
  | "Review";

export const recordResolvers: Pick<Resolvers, Recorded> = {
  Appearance: {
    ...evidenceFields,
    id: ({ record }) => record.id,
    claim: (appearance) => claimOf(appearance),
    stance: ({ record }) => record.stance,
    certainty: ({ record }) => record.certainty,
    certaintyQuotes: (appearance) =>
      quotesOf({ ...passageOf(appearance), positions: appearance.record.certaintyPositions }),
    manner: ({ record }) => record.manner,
    saidAt: (appearance) => saidAt(appearance),
    occasion: (appearance) => occasionOf(appearance),
    chain: (appearance) => chainOf(appearance),
    origin: (appearance) => originOf(appearance),
    method: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    confidence: ({ record }) => record.confidence,
    review: ({ graph, record }) => graph.reviewOf(record.id),
    note: ({ record }) => record.note,
    notes: notesOf,
    history: historyOf("Appearance.history"),
  },
  Mention: {
    ...evidenceFields,
    id: ({ record }) => record.id,
    node: (mention) => mentionedNode(mention),
    method: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    confidence: ({ record }) => record.confidence,
    review: reviewOf,
    notes: notesOf,
    history: historyOf("Mention.history"),
  },
  Statement: {
    id: ({ record }) => record.id,
    relation: ({ record }) => record.relation,
    source: (statement) => statementEnds(statement).source,
    target: (statement) => statementEnds(statement).target,
    role: ({ record }) => record.role,
    inferred: ({ record }) => record.inferred,
    ground: ({ record }) => record.ground,
    method: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    confidence: ({ record }) => record.confidence,
    evidence: (statement) => evidenceOfRecord(statement),
    review: reviewOf,
    notes: notesOf,
    history: historyOf("Statement.history"),
  },
  TextDependence: {
    id: ({ record }) => record.id,
    documents: ({ graph, record }) =>
      [record.source, record.target].map((id) => getNode(graph, id, "document")),
    kind: ({ record }) => record.verdict,
    passages: (judgement) => alignedPassages(judgement),
    reason: ({ record }) => record.reason,
    score: ({ record }) => record.score,
    by: ({ record }) => record.made.by,
    evidence: (judgement) => evidenceOfRecord(judgement),
    review: reviewOf,
    notes: notesOf,
    history: historyOf("TextDependence.history"),
  },
  IdentityJudgement: {
    id: ({ record }) => record.id,
    verdict: ({ record }) => record.verdict,
    source: ({ graph, record }) => findNode(graph, record.source),
    sourceId: ({ record }) => record.source,
    sourceLabel: ({ graph, record }) => labelOf(graph.getDeclared(record.source)),
    target: ({ graph, record }) => findNode(graph, record.target),
    targetId: ({ record }) => record.target,
    targetLabel: ({ graph, record }) => labelOf(graph.getDeclared(record.target)),
    reason: ({ record }) => record.reason,
    score: ({ record }) => record.score,
    by: ({ record }) => record.made.by,
    at: ({ record }) => record.made.at,
    evidence: (judgement) => evidenceOfRecord(judgement),
    review: reviewOf,
    notes: notesOf,
    history: historyOf("IdentityJudgement.history"),
  },
  Passage: evidenceFields,
  Hop: { quotes: (hop) => quotesOf(hop) },
  Review: { by: ({ made }) => made.by, at: ({ made }) => made.at },
};
