/**
 * The review queue: nodes that may be one, and what was read without much confidence or refused, of
 * which nobody has looked at.
 */

import type { AppearanceRecord } from "../model/appearance.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { DocumentId } from "../model/ids.ts";
import type { IdentityJudgement } from "../model/judgement.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { RefusalRecord } from "../model/refusal.ts";
import type { TextPosition } from "../model/selector.ts";
import type { StatementRecord } from "../model/statement.ts";
import { WhenceError } from "../model/errors.ts";
import { compareId } from "./compare-text.ts";
import { summaryOf } from "./history-words.ts";
import type { InGraph, Passage } from "./in-graph.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { labelOf } from "./node-label.ts";
import { declaredDocument, passageOf } from "./passage.ts";
import { contradictedPairs, sidesOf, unsurePairs } from "./unsure-pairs.ts";

/** In the order in which they are shown. */
export const REVIEW_ITEM_KINDS = [
  "identity",
  "appearance",
  "statement",
  "mention",
  "refusal",
] as const;
export type ReviewItemKind = (typeof REVIEW_ITEM_KINDS)[number];

type Read = AppearanceRecord | StatementRecord | MentionRecord | RefusalRecord;
type Queued = Read | IdentityJudgement;
export type ReviewItem = InGraph<Queued>;

export interface ReviewQueueFilter {
  /** 0 to 1; by default 0.3. */
  readonly maxConfidence?: number | undefined;
  readonly kinds?: readonly ReviewItemKind[] | undefined;
  /** The id of a document; one that is not known has nothing to review. */
  readonly document?: string | undefined;
}

/** What is right less often than three times in ten is worth a look before anything else. */
const MAX_CONFIDENCE = 0.3;

/**
 * Pairs first that are kept apart and one all the same, then pairs that may be one, those first of
 * which most hangs on the answer; then appearances, statements, mentions and refusals, of each the
 * least certain first, then by document and place in the text. Pairs and refusals are there whatever
 * `maxConfidence` is; what was read by something that nobody measured, only when it is 1: however
 * sure.
 *
 * @throws {WhenceError} BAD_USER_INPUT for a confidence that is none
 */
export function reviewQueue(
  graph: KnowledgeGraph,
  { maxConfidence = MAX_CONFIDENCE, kinds, document }: ReviewQueueFilter = {},
): readonly ReviewItem[] {
  if (!(maxConfidence >= 0 && maxConfidence <= 1)) {
    throw new WhenceError(
      "BAD_USER_INPUT",
      `Cannot use maxConfidence ${maxConfidence}: it is a number from 0 to 1`,
    );
  }
  const unseen = graph.derive("review queue", () => [
    ...contradictedPairs(graph),
    ...unsurePairs(graph),
    ...unreviewed(graph),
  ]);
  return unseen
    .filter(
      (record) =>
        sortedAs(record) <= maxConfidence &&
        kinds?.includes(kindOf(record)) !== false &&
        (document === undefined || documentsOf({ graph, record }).includes(document)),
    )
    .map((record) => ({ graph, record }));
}

/** What sort of item a record is. */
export function kindOf(record: Queued): ReviewItemKind {
  return record.type === "judgement" ? "identity" : record.type;
}

/** Why a record is in the queue, in words. */
export function reviewReason({ record }: ReviewItem): string {
  if (record.type === "refusal") return record.reason;
  if (record.type === "judgement") {
    return record.verdict === "different"
      ? `They are kept apart, and counted as one through others all the same. ${record.reason}`
      : record.reason;
  }
  const { confidence, made } = record;
  if (confidence === undefined) {
    return `Nobody has measured how often what ${made.by.name} reads is right`;
  }
  const hundredths = Math.round(confidence * 100);
  return `What reads like it is right in ${hundredths} of 100 cases`;
}

/** What is to be judged, in one line. */
export function reviewLabel({ graph, record }: ReviewItem): string {
  switch (record.type) {
    case "refusal":
      return record.what;
    case "judgement": {
      const [one, two] = [record.source, record.target].map((id) => graph.getDeclared(id));
      if (one === undefined || two === undefined) return record.reason;
      return `${labelOf(one)} – ${labelOf(two)}`;
    }
    default:
      return summaryOf(graph, record).replace(/^added (?:an? |the )?/u, "");
  }
}

/** How often what reads like it is right; undefined where nobody measured it, for what was refused and for a pair. */
export function confidenceOf(record: Queued): number | undefined {
  return record.type === "refusal" || record.type === "judgement" ? undefined : record.confidence;
}

/** The words that a queued record rests on; of a pair those of its first node. */
export function passageOfItem({ graph, record }: ReviewItem): Passage {
  if (record.type === "judgement") return passageOfPair({ graph, record });
  return {
    graph,
    document: declaredDocument(graph, documentOf(record)),
    positions: positionsOf(record),
  };
}

/** The document that a queued record rests on, of several the first. */
export function documentOfItem(item: ReviewItem): InGraph<DocumentRecord> {
  return { graph: item.graph, record: passageOfItem(item).document };
}

function passageOfPair(pair: InGraph<IdentityJudgement>): Passage {
  const { graph, record } = pair;
  const [first] = sidesOf(pair).flatMap(({ passages }) => passages);
  if (first !== undefined) return passageOf(first);
  // Documents alone rest on nothing but themselves.
  return { graph, document: declaredDocument(graph, record.source as DocumentId), positions: [] };
}

function documentsOf({ graph, record }: ReviewItem): readonly string[] {
  if (record.type !== "judgement") return [documentOf(record)];
  const passages = sidesOf({ graph, record }).flatMap((side) => side.passages);
  return [record.source, record.target, ...passages.map((one) => passageOf(one).document.id)];
}

function documentOf(record: Read): DocumentId {
  switch (record.type) {
    case "refusal":
      return record.target;
    case "statement": {
      const [first] = record.evidence;
      if (first === undefined) throw new TypeError(`Statement ${record.id} rests on nothing`);
      return first.document;
    }
    default:
      return record.document;
  }
}

function positionsOf(record: Read): readonly TextPosition[] {
  return record.type === "statement" ? (record.evidence[0]?.positions ?? []) : record.positions;
}

function unreviewed(graph: KnowledgeGraph): readonly Read[] {
  const found = new Set<Read>(graph.refusals());
  graph.graph.forEachEdge((_key, { record }) => {
    if (record.type === "judgement") return;
    if (record.confidence !== undefined || isUnmeasured(record)) found.add(record);
  });
  return [...found]
    .filter(
      ({ id, type, made }) =>
        (type === "refusal" || made.by.kind !== "person") && graph.reviewOf(id) === undefined,
    )
    .map((record) => ({ record, keys: sortKeysOf(record) }))
    .toSorted(
      (one, two) => compareKeys(one.keys, two.keys) || compareId(one.record.id, two.record.id),
    )
    .map(({ record }) => record);
}

/** What says something by itself, and carries no confidence: its reader was never measured. */
function isUnmeasured(record: Exclude<Read, RefusalRecord>): boolean {
  return record.type !== "statement" || record.role !== undefined;
}

/** Where a record stands among those with a confidence. */
function sortedAs(record: Queued): number {
  const isAlwaysThere = record.type === "refusal" || record.type === "judgement";
  return confidenceOf(record) ?? (isAlwaysThere ? 0 : 1);
}

type SortKeys = readonly [kind: number, confidence: number, document: string, start: number];

function sortKeysOf(record: Read): SortKeys {
  return [
    REVIEW_ITEM_KINDS.indexOf(record.type),
    sortedAs(record),
    documentOf(record),
    positionsOf(record)[0]?.start ?? 0,
  ];
}

function compareKeys(one: SortKeys, two: SortKeys): number {
  return one[0] - two[0] || one[1] - two[1] || compareId(one[2], two[2]) || one[3] - two[3];
}
