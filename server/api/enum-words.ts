/** Enum words: the word of the vocabulary that each value of the schema's enums stands for. */

import { CLAIM_ORDERS } from "../graph/claims.ts";
import { SOURCE_COUNTS } from "../graph/claim-sources.ts";
import { COMPARISON_GROUPS, COMPARISON_VERDICTS } from "../graph/comparison-row.ts";
import { CONFLICT_KINDS } from "../graph/conflicts.ts";

import { EDGE_KINDS } from "../graph/edge-kind.ts";
import { enumName } from "../graph/enum-name.ts";
import { INDEPENDENCES } from "../graph/independence.ts";
import { HISTORY_ACTIONS } from "../graph/history-action.ts";
import { ORIGIN_KINDS } from "../graph/origin.ts";
import { RECORD_STATES } from "../graph/knowledge-graph.ts";
import { REVIEW_ITEM_KINDS } from "../graph/review-queue.ts";
import { REVIEW_STATES } from "../graph/review-state.ts";
import { TRACE_ROLES } from "../graph/trace.ts";
import { ACTOR_TYPES } from "../model/actor.ts";
import { CERTAINTIES, MANNERS, STANCES } from "../model/appearance.ts";
import { EXTRACTOR_KINDS, INGEST_ITEM_STATES, INGEST_JOB_STATES } from "../model/ingest-job.ts";
import { CLAIM_LINK_KINDS, IDENTITY_VERDICTS, TEXT_DEPENDENCES } from "../model/judgement.ts";
import { METHOD_KINDS } from "../model/method.ts";
import { PLACE_TYPES } from "../model/place.ts";
import { BOUNDS } from "../model/quantity.ts";
import { NODE_KINDS } from "../model/record.ts";
import { RELIABILITIES } from "../model/reliability.ts";
import { REVIEW_VERDICTS } from "../model/review.ts";
import { ROLES } from "../model/role.ts";

/** Every enum of the schema with its words, in the schema's order. */
const WORDS = {
  ActorType: ACTOR_TYPES,
  Bound: BOUNDS,
  Certainty: CERTAINTIES,
  ClaimLinkKind: CLAIM_LINK_KINDS,
  ClaimOrder: CLAIM_ORDERS,
  ComparisonGroup: COMPARISON_GROUPS,
  ComparisonVerdict: COMPARISON_VERDICTS,
  ConflictKind: CONFLICT_KINDS,
  EdgeKind: EDGE_KINDS,
  ExtractorKind: EXTRACTOR_KINDS,
  HistoryAction: HISTORY_ACTIONS,
  IdentityVerdict: IDENTITY_VERDICTS,
  Independence: INDEPENDENCES,
  IngestItemState: INGEST_ITEM_STATES,
  IngestJobState: INGEST_JOB_STATES,
  Manner: MANNERS,
  MethodKind: METHOD_KINDS,
  NodeKind: NODE_KINDS,
  OriginKind: ORIGIN_KINDS,
  PlaceType: PLACE_TYPES,
  RecordState: RECORD_STATES,
  Reliability: RELIABILITIES,
  ReviewItemKind: REVIEW_ITEM_KINDS,
  ReviewState: REVIEW_STATES,
  ReviewVerdict: REVIEW_VERDICTS,
  Role: ROLES,
  SourceCount: SOURCE_COUNTS,
  Stance: STANCES,
  TextDependenceKind: TEXT_DEPENDENCES,
  TraceRole: TRACE_ROLES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

type EnumWords = Readonly<Record<keyof typeof WORDS, Readonly<Record<string, string>>>>;

/** For each enum, its values' names and the words they stand for: `{ Bound: { MORE_THAN: "more than" } }`. */
export const ENUM_WORDS = Object.fromEntries(
  Object.entries(WORDS).map(([type, words]) => [
    type,
    Object.fromEntries(words.map((word) => [enumName(word), word])),
  ]),
) as EnumWords;
