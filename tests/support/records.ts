/**
 * Records for tests: each builder takes what a test is about and fills in the rest plainly.
 *
 * Things are told apart by `key`; passages are given as `words` and found in the document's text
 * (their first occurrence). Builders take records, not ids, wherever one record refers to another.
 */

import { KnowledgeGraph } from "../../server/graph/knowledge-graph.ts";
import { actorRecordSchema } from "../../server/model/actor.ts";
import type { ActorRecord } from "../../server/model/actor.ts";
import { appearanceRecordSchema } from "../../server/model/appearance.ts";
import type { AppearanceRecord, Hop } from "../../server/model/appearance.ts";
import { claimRecordSchema } from "../../server/model/claim.ts";
import type { ClaimRecord } from "../../server/model/claim.ts";
import { documentRecordSchema } from "../../server/model/document.ts";
import type { DocumentRecord } from "../../server/model/document.ts";
import { eventRecordSchema } from "../../server/model/event.ts";
import type { EventRecord } from "../../server/model/event.ts";
import { makeId, sha256Hex } from "../../server/model/ids.ts";
import type { RecordType } from "../../server/model/ids.ts";
import { judgementRecordSchema } from "../../server/model/judgement.ts";
import type {
  ClaimLinkJudgement,
  ClaimLinkKind,
  IdentityJudgement,
  JudgementRecord,
  TextDependence,
  TextJudgement,
} from "../../server/model/judgement.ts";
import { mentionRecordSchema } from "../../server/model/mention.ts";
import type { MentionRecord } from "../../server/model/mention.ts";
import { placeRecordSchema } from "../../server/model/place.ts";
import type { PlaceRecord } from "../../server/model/place.ts";
import type { LogRecord, NodeRecord } from "../../server/model/record.ts";
import { parseCollectionId } from "../../server/model/record-fields.ts";
import { reviewRecordSchema, withdrawalRecordSchema } from "../../server/model/review.ts";
import type { ReviewRecord, ReviewVerdict, WithdrawalRecord } from "../../server/model/review.ts";
import type { TextPosition } from "../../server/model/selector.ts";
import { statementRecordSchema } from "../../server/model/statement.ts";
import type { Relation, StatementRecord } from "../../server/model/statement.ts";
import type { TimeSpan } from "../../server/model/time-span.ts";

export const COLLECTION = parseCollectionId("tests");

/** A person made every record of a test. */
export const MADE = {
  by: { kind: "person", name: "Tester" },
  at: "2026-01-05T00:00:00Z",
} as const;

/** The parts common to all records, with an id made of `content`. */
export function common<Type extends RecordType>(type: Type, content: readonly unknown[]) {
  return { type, id: makeId(type, COLLECTION, content), collection: COLLECTION, made: MADE };
}

/** The graph of `records`, in their order. */
export function graphOf(...records: readonly LogRecord[]): KnowledgeGraph {
  return new KnowledgeGraph(COLLECTION).appendAll(records);
}

/** One day, `YYYY-MM-DD`, as a time span. */
export function onDay(day: string): TimeSpan {
  return { edtf: day, start: day, end: day, inferred: false };
}

/** Where `words` occur first in the document's text; the text's first word when none are given. */
export function positionsOf(
  document: DocumentRecord,
  words: string | readonly string[] = document.text.split(" ", 1),
): readonly TextPosition[] {
  return (typeof words === "string" ? [words] : words).map((one) => {
    const start = document.text.indexOf(one);
    if (start === -1) throw new Error(`The text does not have the words "${one}"`);
    return { start, end: start + one.length };
  });
}

interface DocumentDraft {
  readonly key: string;
  readonly text?: string;
  readonly title?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

export function aDocument(draft: DocumentDraft): DocumentRecord {
  const { key, text = `The words of document ${key}.`, title, author, published } = draft;
  return documentRecordSchema.parse({
    ...common("document", [key]),
    ...(title !== undefined && { title: { value: title, positions: [] } }),
    ...(author !== undefined && { author: { value: author, positions: [] } }),
    ...(published !== undefined && { published: { value: onDay(published), positions: [] } }),
    language: "en",
    text,
    sha256: sha256Hex(text),
  });
}

interface ActorDraft {
  readonly key: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly actorType?: ActorRecord["actorType"];
  readonly named?: boolean;
}

export function anActor(draft: ActorDraft): ActorRecord {
  const { key, name = key, aliases = [], actorType = "person", named = true } = draft;
  return actorRecordSchema.parse({ ...common("actor", [key]), name, aliases, actorType, named });
}

interface PlaceDraft {
  readonly key: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly placeType?: PlaceRecord["placeType"];
}

export function aPlace(draft: PlaceDraft): PlaceRecord {
  const { key, name = key, aliases = [], placeType = "country" } = draft;
  return placeRecordSchema.parse({ ...common("place", [key]), name, aliases, placeType });
}

interface EventDraft {
  readonly key: string;
  readonly name?: string;
  readonly eventType?: string;
  readonly time?: TimeSpan;
}

export function anEvent(draft: EventDraft): EventRecord {
  const { key, name = key, eventType = "interview", time } = draft;
  return eventRecordSchema.parse({
    ...common("event", [key]),
    name,
    eventType,
    ...(time !== undefined && { time }),
  });
}

interface ClaimDraft {
  readonly key: string;
  readonly text?: string;
  readonly shortLabel?: string;
  readonly quantities?: ClaimRecord["quantities"];
  readonly time?: TimeSpan;
}

export function aClaim(draft: ClaimDraft): ClaimRecord {
  const { key, text = `Claim ${key}`, shortLabel = key, quantities = [], time } = draft;
  return claimRecordSchema.parse({
    ...common("claim", [key]),
    text,
    shortLabel,
    quantities,
    ...(time !== undefined && { time }),
  });
}

interface MentionDraft {
  readonly node: ActorRecord | PlaceRecord | EventRecord;
  readonly document: DocumentRecord;
  readonly words?: string | readonly string[];
}

export function aMention({ node, document, words }: MentionDraft): MentionRecord {
  return mentionRecordSchema.parse({
    ...common("mention", [node.id, document.id]),
    node: node.id,
    document: document.id,
    positions: positionsOf(document, words),
  });
}

/** One hop of a chain: its source, the words for it, and the words that attribute. */
interface HopDraft {
  readonly source?: ActorRecord;
  readonly description?: string;
  readonly words?: string;
  readonly cue?: string;
}

interface AppearanceDraft {
  readonly claim: ClaimRecord;
  readonly document: DocumentRecord;
  readonly words?: string | readonly string[];
  readonly stance?: AppearanceRecord["stance"];
  readonly certainty?: AppearanceRecord["certainty"];
  readonly manner?: AppearanceRecord["manner"];
  /** From the document outward; an actor alone is a hop that names it. */
  readonly chain?: readonly (ActorRecord | HopDraft)[];
  readonly occasion?: EventRecord;
  readonly saidAt?: TimeSpan;
}

export function anAppearance(draft: AppearanceDraft): AppearanceRecord {
  const { claim, document, stance = "asserts", occasion, saidAt } = draft;
  const positions = positionsOf(document, draft.words);
  const chain = (draft.chain ?? []).map((hop) => aHop(document, hop));
  return appearanceRecordSchema.parse({
    ...common("appearance", [claim.id, document.id, positions, stance, chain]),
    claim: claim.id,
    document: document.id,
    positions,
    stance,
    certainty: draft.certainty ?? "unstated",
    certaintyPositions: [],
    manner: draft.manner ?? "indirect",
    chain,
    ...(occasion !== undefined && { occasion: occasion.id }),
    ...(saidAt !== undefined && { saidAt }),
  });
}

function aHop(document: DocumentRecord, draft: ActorRecord | HopDraft): Hop {
  const hop: HopDraft = "type" in draft ? { source: draft } : draft;
  const cuePositions = hop.cue === undefined ? [] : positionsOf(document, hop.cue);
  const sourcePositions =
    hop.words === undefined && cuePositions.length > 0 ? [] : positionsOf(document, hop.words);
  return {
    ...(hop.source !== undefined && { source: hop.source.id }),
    ...(hop.description !== undefined && { description: hop.description }),
    ...(hop.cue !== undefined && { cue: hop.cue }),
    sourcePositions,
    cuePositions,
  };
}

interface EvidenceDraft {
  readonly document: DocumentRecord;
  readonly words?: string | readonly string[];
}

function someEvidence(drafts: readonly EvidenceDraft[]) {
  return drafts.map(({ document, words }) => ({
    document: document.id,
    positions: positionsOf(document, words),
  }));
}

interface StatementDraft {
  readonly source: NodeRecord;
  readonly relation: Relation;
  readonly target: NodeRecord;
  readonly role?: string;
  readonly evidence: readonly EvidenceDraft[];
  /** What it was inferred from; left out when a document states it. */
  readonly ground?: string;
}

export function aStatement(draft: StatementDraft): StatementRecord {
  const { source, relation, target, role, evidence, ground } = draft;
  return statementRecordSchema.parse({
    ...common("statement", [source.id, relation, target.id, role]),
    source: source.id,
    relation,
    target: target.id,
    ...(role !== undefined && { role }),
    evidence: someEvidence(evidence),
    inferred: ground !== undefined,
    ...(ground !== undefined && { ground }),
  });
}

interface JudgementDraft {
  readonly score?: number;
  readonly reason?: string;
  readonly evidence?: readonly EvidenceDraft[];
}

interface Judged<About extends JudgementRecord["about"]> {
  readonly about: About;
  readonly verdict: JudgementRecord["verdict"];
  readonly source: NodeRecord;
  readonly target: NodeRecord;
}

function aJudgement<About extends JudgementRecord["about"]>(
  { about, verdict, source, target }: Judged<About>,
  { score, reason = "It was looked at", evidence = [] }: JudgementDraft,
): Extract<JudgementRecord, { readonly about: About }> {
  return judgementRecordSchema.parse({
    ...common("judgement", [about, verdict, source.id, target.id]),
    about,
    verdict,
    source: source.id,
    target: target.id,
    ...(score !== undefined && { score }),
    reason,
    evidence: someEvidence(evidence),
  }) as Extract<JudgementRecord, { readonly about: About }>;
}

interface LinkDraft extends JudgementDraft {
  readonly source: ClaimRecord;
  readonly kind: ClaimLinkKind;
  readonly target: ClaimRecord;
}

/** Source refines, updates, supports or contradicts target. */
export function aLink({ source, kind, target, ...rest }: LinkDraft): ClaimLinkJudgement {
  return aJudgement({ about: "claims", verdict: kind, source, target }, rest);
}

/** What the wording of two documents has in common. */
export function aTextJudgement(
  source: DocumentRecord,
  target: DocumentRecord,
  { verdict, ...rest }: JudgementDraft & { readonly verdict: TextDependence },
): TextJudgement {
  return aJudgement({ about: "texts", verdict, source, target }, rest);
}

/** The two are one. */
export function sameAs(
  source: NodeRecord,
  target: NodeRecord,
  draft: JudgementDraft = {},
): IdentityJudgement {
  return aJudgement({ about: "identity", verdict: "same", source, target }, draft);
}

/** The two are not one. */
export function differentFrom(
  source: NodeRecord,
  target: NodeRecord,
  draft: JudgementDraft = {},
): IdentityJudgement {
  return aJudgement({ about: "identity", verdict: "different", source, target }, draft);
}

export function aReview(
  target: { readonly id: ReviewRecord["target"] },
  verdict: ReviewVerdict,
): ReviewRecord {
  return reviewRecordSchema.parse({
    ...common("review", [target.id, verdict]),
    target: target.id,
    verdict,
  });
}

export function aWithdrawal(target: DocumentRecord): WithdrawalRecord {
  return withdrawalRecordSchema.parse({
    ...common("withdrawal", [target.id]),
    target: target.id,
    reason: "It was taken down",
  });
}
