/** Sources: for each type of the schema, the value that its fields are resolved from. */

import type { ClaimLink } from "../graph/claim-links.ts";
import type { Conflict } from "../graph/conflicts.ts";
import type { InGraph, NodeInGraph } from "../graph/in-graph.ts";
import type { CollectionView } from "../graph/collection-view.ts";
import type { Member } from "../graph/members.ts";
import type { EvidenceInGraph } from "../graph/passage.ts";
import type { ReviewItem } from "../graph/review-queue.ts";
import type { SearchHit } from "../graph/search.ts";
import type { ActorRecord } from "../model/actor.ts";
import type { AppearanceRecord } from "../model/appearance.ts";
import type { ClaimRecord } from "../model/claim.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { EventRecord } from "../model/event.ts";
import type { IdentityJudgement, TextJudgement } from "../model/judgement.ts";
import type { CollectionId } from "../model/ids.ts";
import type { IngestItem } from "../model/ingest-job.ts";
import type { MentionRecord } from "../model/mention.ts";
import type { NoteRecord } from "../model/note.ts";
import type { PlaceRecord } from "../model/place.ts";
import type { RefusalRecord } from "../model/refusal.ts";
import type { LogRecord } from "../model/record.ts";
import type { StatementRecord } from "../model/statement.ts";
import type { ListedCollection } from "../store/library.ts";
import type { LogPart } from "../store/open-collection.ts";
import type { Edge, Page } from "./page.ts";

/** In a list a collection need not be in memory: what is asked of its graph opens it. */
export type CollectionSource = CollectionView | ListedCollection;
export type DocumentSource = InGraph<DocumentRecord>;
export type ActorSource = InGraph<ActorRecord>;
export type PlaceSource = InGraph<PlaceRecord>;
export type EventSource = InGraph<EventRecord>;
export type ClaimSource = InGraph<ClaimRecord>;
export type MentionSource = InGraph<MentionRecord>;
export type AppearanceSource = InGraph<AppearanceRecord>;
export type StatementSource = InGraph<StatementRecord>;
export type TextDependenceSource = InGraph<TextJudgement>;
export type IdentityJudgementSource = InGraph<IdentityJudgement>;
export type RefusalSource = InGraph<RefusalRecord>;
export type ReviewItemSource = ReviewItem;
export type NoteSource = InGraph<NoteRecord>;

/** A text or file, with the collection that it is read into. */
export interface IngestItemSource extends IngestItem {
  readonly collection: CollectionId;
}

/** An entry of a log, by its number. */
export interface HistoryEntrySource extends InGraph<LogRecord> {
  readonly number: number;
}

/** What an entry speaks of: an id that may name nothing of the graph. */
export interface HistorySubjectSource {
  readonly graph: CollectionView["graph"];
  readonly id: string;
}

/** Records that were appended, and the collection with them in. */
export interface ChangeSource {
  readonly view: CollectionView;
  readonly part: LogPart;
}

export type EntitySource = NodeInGraph;
export type EvidenceSource = EvidenceInGraph;
/** Whatever `Query.node` can find. */
export type NodeSource =
  | CollectionSource
  | NodeInGraph
  | MentionSource
  | AppearanceSource
  | StatementSource
  | TextDependenceSource
  | IdentityJudgementSource
  | NoteSource
  | RefusalSource
  | ClaimLink;

export type CollectionPage = Page<CollectionSource>;
export type CollectionPageEdge = Edge<CollectionSource>;
export type DocumentPage = Page<DocumentSource>;
export type DocumentPageEdge = Edge<DocumentSource>;
export type ActorPage = Page<ActorSource>;
export type ActorPageEdge = Edge<ActorSource>;
export type PlacePage = Page<PlaceSource>;
export type PlacePageEdge = Edge<PlaceSource>;
export type EventPage = Page<EventSource>;
export type EventPageEdge = Edge<EventSource>;
export type ClaimPage = Page<ClaimSource>;
export type ClaimPageEdge = Edge<ClaimSource>;
export type MentionPage = Page<MentionSource>;
export type MentionPageEdge = Edge<MentionSource>;
export type AppearancePage = Page<AppearanceSource>;
export type AppearancePageEdge = Edge<AppearanceSource>;
export type SearchPage = Page<SearchHit>;
export type SearchPageEdge = Edge<SearchHit>;
export type ConflictPage = Page<Conflict>;
export type ConflictPageEdge = Edge<Conflict>;
export type HistoryPage = Page<HistoryEntrySource>;
export type HistoryPageEdge = Edge<HistoryEntrySource>;
export type ReviewItemPage = Page<ReviewItemSource>;
export type ReviewItemPageEdge = Edge<ReviewItemSource>;
export type IngestItemPage = Page<IngestItemSource>;
export type IngestItemPageEdge = Edge<IngestItemSource>;
export type MemberPage = Page<Member>;
export type MemberPageEdge = Edge<Member>;
