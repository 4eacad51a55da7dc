import type { SubgraphColumns } from '../../graph/subgraph.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CollectionSource, NodeSource, EntitySource, EvidenceSource, DocumentSource, ActorSource, PlaceSource, EventSource, ClaimSource, MentionSource, AppearanceSource, StatementSource, TextDependenceSource, CollectionPage, CollectionPageEdge, DocumentPage, DocumentPageEdge, ActorPage, ActorPageEdge, PlacePage, PlacePageEdge, EventPage, EventPageEdge, ClaimPage, ClaimPageEdge, MentionPage, MentionPageEdge, AppearancePage, AppearancePageEdge, SearchPage, SearchPageEdge, ConflictPage, ConflictPageEdge, HistoryPage, HistoryPageEdge, ReviewItemPage, ReviewItemPageEdge, IngestItemPage, IngestItemPageEdge, MemberPage, MemberPageEdge, ChangeSource, HistoryEntrySource, HistorySubjectSource, IdentityJudgementSource, NoteSource, IngestItemSource, RefusalSource, ReviewItemSource } from '../sources.ts';
import type { CopyRecord } from '../../model/copy.ts';
import type { AlignedPassage as AlignedPassageModel } from '../../graph/aligned-passages.ts';
import type { ClaimLink as ClaimLinkModel } from '../../graph/claim-links.ts';
import type { IngestJob as IngestJobModel } from '../../model/ingest-job.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ReliabilityRecord } from '../../model/reliability.ts';
import type { Comparison as ComparisonModel } from '../../graph/compare.ts';
import type { ComparisonCell as ComparisonCellModel, ComparisonRow as ComparisonRowModel } from '../../graph/comparison-row.ts';
import type { Conflict as ConflictModel, ConflictSide as ConflictSideModel } from '../../graph/conflicts.ts';
import type { Stakes } from '../../graph/stakes.ts';
import type { Facets as FacetsModel, FacetCount as FacetCountModel } from '../../graph/facets.ts';
import type { ChainHop } from '../../graph/chain.ts';
import type { Member as MemberModel } from '../../graph/members.ts';
import type { Method as MethodModel } from '../../model/method.ts';
import type { Origin as OriginModel } from '../../graph/origin.ts';
import type { Passage as PassageModel } from '../../graph/in-graph.ts';
import type { Path as PathModel, PathStep as PathStepModel } from '../../graph/paths.ts';
import type { Quantity as QuantityModel } from '../../model/quantity.ts';
import type { Quote as QuoteModel } from '../../graph/quote.ts';
import type { Reason as ReasonModel } from '../../graph/reason.ts';
import type { PairSide } from '../../graph/unsure-pairs.ts';
import type { ReviewRecord } from '../../model/review.ts';
import type { SearchHit as SearchHitModel, SearchMatch as SearchMatchModel } from '../../graph/search.ts';
import type { Standing as StandingModel } from '../../graph/standing.ts';
import type { Subgraph as SubgraphModel, SubgraphEdge as SubgraphEdgeModel, SubgraphNode as SubgraphNodeModel } from '../../graph/subgraph.ts';
import type { TimeSpan as TimeSpanModel } from '../../model/time-span.ts';
import type { Trace as TraceModel, TraceEdge as TraceEdgeModel, TraceNode as TraceNodeModel } from '../../graph/trace.ts';
import type { RequestContext } from '../request-context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD` (ISO 8601). */
  Date: { input: string; output: string; }
  /** An instant in UTC, `YYYY-MM-DDThh:mm:ssZ` (ISO 8601). */
  DateTime: { input: string; output: string; }
  /**
   * A subgraph as columns: `{"nodes": {"id": […], "kind": […], "label": […], "x": […], "y": […],
   * "degree": […], "documents": […], "sources": […], "stances": […], "start": […], "end": […]}, "edges": {"id": […], "source":
   * […], "target": […], "kind": […], "role": […]}}`. Row n of each column is one node or edge; `source`
   * and `target` are row numbers in `nodes`. The same facts as `Subgraph.nodes` and `Subgraph.edges`,
   * in about a tenth of the time.
   */
  SubgraphColumns: { input: SubgraphColumns; output: SubgraphColumns; }
};

/** A person, organization, government body, military, medium or group, named or only described. */
export type Actor = Entity & Node & {
  readonly __typename?: 'Actor';
  /** What sort of actor it is. */
  readonly actorType: ActorType;
  /** Other names by which the documents call it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How often what reads like it is right, 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** The passages that name it, and its appearances as a source. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** Always ACTOR. */
  readonly kind: NodeKind;
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Where documents name it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** The name, or the words that describe an unnamed party. */
  readonly name: Scalars['String']['output'];
  /** Whether a document names it; false for a party that is only described. */
  readonly named: Scalars['Boolean']['output'];
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** Who rated it last, when and why; null until somebody does. */
  readonly rating?: Maybe<Rating>;
  /** How reliable analysts hold it to be; F until somebody rates it. */
  readonly reliability: Reliability;
  /** The appearances of claims that it is a source of, in any hop. */
  readonly said: ReadonlyArray<Appearance>;
  /** Its relations to other nodes. */
  readonly statements: ReadonlyArray<Statement>;
};


/** A person, organization, government body, military, medium or group, named or only described. */
export type ActorHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, organization, government body, military, medium or group, named or only described. */
export type ActorIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** A person, organization, government body, military, medium or group, named or only described. */
export type ActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors of this page. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a list. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** What an actor should be called. */
export type ActorEdit = {
  /** What sort of actor it is. */
  readonly actorType?: InputMaybe<ActorType>;
  /** Other names. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether a document names it. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The sorts of actors. */
export type ActorType =
  /** A government or a part of one. */
  | 'government body'
  /** Several people or bodies taken together. */
  | 'group'
  /** A newspaper, broadcaster or other outlet. */
  | 'medium'
  /** Armed forces. */
  | 'military'
  /** A company, association, agency between states or other organization. */
  | 'organization'
  /** A human being. */
  | 'person';

/** A claim to be added, with the passage that carries it: without one there is no claim. */
export type AddClaimInput = {
  /** The ids of the actors, places and events that a new claim is about. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How certain that source presents it as; by default UNSTATED. */
  readonly certainty?: InputMaybe<Certainty>;
  /** Whose word it is, from the document's own voice outward; by default the document's own voice. */
  readonly chain?: InputMaybe<ReadonlyArray<HopInput>>;
  /** The id of a claim that there is, to add an appearance to it; else `text`. */
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The id of the document. */
  readonly document: Scalars['ID']['input'];
  /** Whether the source's own words are quoted; by default INDIRECT. */
  readonly manner?: InputMaybe<Manner>;
  /** What should be added in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the event at which it was said. */
  readonly occasion?: InputMaybe<Scalars['ID']['input']>;
  /** The numbers that a new claim states. */
  readonly quantities?: InputMaybe<ReadonlyArray<QuantityInput>>;
  /** The words that carry the claim. */
  readonly quotes: ReadonlyArray<QuoteInput>;
  /** When it was said, in EDTF. */
  readonly saidAt?: InputMaybe<Scalars['String']['input']>;
  /** At most 32 characters, for the canvas; by default the beginning of the text. */
  readonly shortLabel?: InputMaybe<Scalars['String']['input']>;
  /** What the last source of the chain says of it; by default ASSERTS. */
  readonly stance?: InputMaybe<Stance>;
  /** The proposition of a new claim, worded so that it reads on its own. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The time that a new claim speaks of, in EDTF. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
};

/** A note to be written. */
export type AddNoteInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The id of what it is about: any record, whether in the graph or not. */
  readonly record: Scalars['ID']['input'];
  /** The note, at most 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A passage of one text beside the passage of another that shares its words; both are whole sentences. */
export type AlignedPassage = {
  readonly __typename?: 'AlignedPassage';
  /** The words in a row that both have, in the order of the first. */
  readonly shared: ReadonlyArray<SharedWords>;
  /** The first document's. */
  readonly source: Quote;
  /** The second document's. */
  readonly target: Quote;
};

/** One occurrence of a claim in one document. */
export type Appearance = Evidence & Node & {
  readonly __typename?: 'Appearance';
  /** When it was read. */
  readonly at: Scalars['DateTime']['output'];
  /** How certain that source presents it as. */
  readonly certainty: Certainty;
  /** The words that carry the certainty ("reportedly", "may"). */
  readonly certaintyQuotes: ReadonlyArray<Quote>;
  /** From the document's own voice outward; the last hop is the origin. Empty: the document says it in its own voice. */
  readonly chain: ReadonlyArray<Hop>;
  /** The claim. */
  readonly claim: Claim;
  /** From 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The document it occurs in. */
  readonly document: Document;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Whether the source's own words are quoted. */
  readonly manner: Manner;
  /** Who or what read it in the document. */
  readonly method: Method;
  /** What whoever encoded it wished to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** At which event the last source said it. */
  readonly occasion?: Maybe<Event>;
  /** The root of the chain. */
  readonly origin: Origin;
  /** The words that carry it, in the order of the text. */
  readonly quotes: ReadonlyArray<Quote>;
  /** What a person said of this record, last. */
  readonly review?: Maybe<Review>;
  /** When the last source said it, as the document tells or as its occasion does. */
  readonly saidAt?: Maybe<TimeSpan>;
  /** What the last source of the chain says of the claim. */
  readonly stance: Stance;
};


/** One occurrence of a claim in one document. */
export type AppearanceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of appearances. */
export type AppearanceConnection = {
  readonly __typename?: 'AppearanceConnection';
  /** The appearances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AppearanceEdge>;
  /** The appearances of this page. */
  readonly nodes: ReadonlyArray<Appearance>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An appearance in a list. */
export type AppearanceEdge = {
  readonly __typename?: 'AppearanceEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The appearance. */
  readonly node: Appearance;
};

/** How a claim appears. */
export type AppearanceEdit = {
  /** How certain that source presents it as. */
  readonly certainty?: InputMaybe<Certainty>;
  /** Whose word it is, from the document's own voice outward; empty for the document's own voice. */
  readonly chain?: InputMaybe<ReadonlyArray<HopInput>>;
  /** The id of the claim that the passage carries. */
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the source's own words are quoted. */
  readonly manner?: InputMaybe<Manner>;
  /** What should be added in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The id of the event at which it was said. */
  readonly occasion?: InputMaybe<Scalars['ID']['input']>;
  /** The words that carry it. */
  readonly quotes?: InputMaybe<ReadonlyArray<QuoteInput>>;
  /** When it was said, in EDTF. */
  readonly saidAt?: InputMaybe<Scalars['String']['input']>;
  /** What the last source of the chain says of it. */
  readonly stance?: InputMaybe<Stance>;
};

/** How a number is bounded. */
export type Bound =
  /** Near the number. */
  | 'about'
  /** The number or more. */
  | 'at least'
  /** The number or less. */
  | 'at most'
  /** The number itself. */
  | 'exactly'
  /** Less than the number. */
  | 'less than'
  /** More than the number. */
  | 'more than';

/** A job to be stopped. */
export type CancelIngestInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The job's id. */
  readonly job: Scalars['ID']['input'];
};

/** How certain a source presents a claim as; apart from whether it asserts or denies it. */
export type Certainty =
  /** As certain. */
  | 'certain'
  /** As possible. */
  | 'possible'
  /** As probable. */
  | 'probable'
  /** It does not say. */
  | 'unstated';

/** What a correction has come to. */
export type Change = {
  readonly __typename?: 'Change';
  /** What looks different now, as far as it is in the graph. */
  readonly changed: ReadonlyArray<Node>;
  /** The collection as it is now. */
  readonly collection: Collection;
  /** What was appended, in order. */
  readonly entries: ReadonlyArray<HistoryEntry>;
  /** The log's version with it in. */
  readonly version: Scalars['Int']['output'];
};

/** A proposition that can be true or false; one node however many documents carry it. */
export type Claim = Entity & Node & {
  readonly __typename?: 'Claim';
  /** The actors, places and events it is about. */
  readonly about: ReadonlyArray<Node>;
  /** Where it occurs, and whose word it is there: documents by publication, then place in the text. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How often what reads like it is right, 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** Its appearances. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** Always CLAIM. */
  readonly kind: NodeKind;
  /** The same as `shortLabel`. */
  readonly label: Scalars['String']['output'];
  /** How it relates to other claims. */
  readonly links: ReadonlyArray<ClaimLink>;
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** The numbers it states. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** At most 32 characters, for the canvas. */
  readonly shortLabel: Scalars['String']['output'];
  /** What its documents, origins and opponents amount to. */
  readonly standing: Standing;
  /** The proposition, worded so that it reads on its own. */
  readonly text: Scalars['String']['output'];
  /** The time it speaks of. */
  readonly time?: Maybe<TimeSpan>;
};


/** A proposition that can be true or false; one node however many documents carry it. */
export type ClaimAppearancesArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  stance?: InputMaybe<ReadonlyArray<Stance>>;
};


/** A proposition that can be true or false; one node however many documents carry it. */
export type ClaimHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A proposition that can be true or false; one node however many documents carry it. */
export type ClaimIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** A proposition that can be true or false; one node however many documents carry it. */
export type ClaimLinksArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimLinkKind>>;
};


/** A proposition that can be true or false; one node however many documents carry it. */
export type ClaimMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** What a claim should say. */
export type ClaimEdit = {
  /** The numbers it states. */
  readonly quantities?: InputMaybe<ReadonlyArray<QuantityInput>>;
  /** At most 32 characters, for the canvas. */
  readonly shortLabel?: InputMaybe<Scalars['String']['input']>;
  /** The proposition, worded so that it reads on its own. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The time it speaks of, in EDTF. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows claims; all that is given must hold. */
export type ClaimFilter = {
  /** Claims that are about this actor, place or event. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that this actor is a source of, in any hop of a chain. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with one of these certainties in some appearance. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Claims that appear in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with an appearance that a person, a rule or a model read. */
  readonly madeBy?: InputMaybe<ReadonlyArray<MethodKind>>;
  /** Claims toward which some source takes one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Claims whose standing is so. */
  readonly standing?: InputMaybe<StandingFilter>;
  /** Words of the claim or of its quotes; accents, case and small typing errors do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A relation between two claims, seen from one of them. */
export type ClaimLink = Node & {
  readonly __typename?: 'ClaimLink';
  /** Who or what judged. */
  readonly by: Method;
  /** The other claim. */
  readonly claim: Claim;
  /** The words of both claims on which the judgement rests. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Whether the relation runs from the other claim to this one. A contradiction holds both ways: there it only says that the other claim was put first. */
  readonly inverse: Scalars['Boolean']['output'];
  /** What the relation is. */
  readonly kind: ClaimLinkKind;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** The claim that it is seen from. */
  readonly of: Claim;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
  /** From 0 to 1, if whatever judged gave one. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};


/** A relation between two claims, seen from one of them. */
export type ClaimLinkHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How claims relate; read from this claim to the other. */
export type ClaimLinkKind =
  /** They cannot both be true. */
  | 'contradicts'
  /** It says the same more precisely. */
  | 'refines'
  /** It makes the other more plausible. */
  | 'supports'
  /** It is a later state of the same running matter. */
  | 'updates';

/** The orders of claims. */
export type ClaimOrder =
  /** Where they first appear: documents by publication, then place in the text. */
  | 'appearance'
  /** Claims disputed by most appearances first, then as APPEARANCE. */
  | 'disputed'
  /** Claims in most documents first, then as APPEARANCE. */
  | 'documents'
  /** By the wording of the claim. */
  | 'text';

/** The documents of one story or case and all that is known from them. */
export type Collection = Node & {
  readonly __typename?: 'Collection';
  /** The actors, those with most edges first. */
  readonly actors: ActorConnection;
  /** The day that this answer looks back from, when `Query.collection` was given one. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The claims. */
  readonly claims: ClaimConnection;
  /** What two to twenty documents say, beside one another. BAD_USER_INPUT for fewer or more, or for one that is given twice. */
  readonly compare: Comparison;
  /** Where sources or claims stand against each other, those first on which most rides: those in most documents; where these are as many, those with most sides that rest on independent origins, then with most origins, with most claims that depend on those in conflict, and with most appearances. */
  readonly conflicts: ConflictConnection;
  /** What it is about, and how it came to be. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The documents, in the order of their publication; undated ones last. */
  readonly documents: DocumentConnection;
  /** The events, in the order of their time; undated ones last. */
  readonly events: EventConnection;
  /** What the browser draws, with positions. */
  readonly graph: Subgraph;
  /** The whole log, the newest first. */
  readonly history: HistoryConnection;
  /** The collection's id: the name of its folder. */
  readonly id: Scalars['ID']['output'];
  /** The jobs that read texts and files into it, the newest first; at most 100, those that ended in the last 30 days or go on. */
  readonly ingestJobs: ReadonlyArray<IngestJob>;
  /** With `asOf`: the documents that are left out because nothing shows that they were published by then. */
  readonly leftOut: ReadonlyArray<Document>;
  /** What lies around some nodes. */
  readonly neighborhood: Subgraph;
  /** Up to three shortest paths that connect two nodes, shortest first, with the evidence for each step; empty when none is short enough. Ways through documents and hubs are taken only when there is no other. */
  readonly paths: ReadonlyArray<Path>;
  /** The places, those with most edges first. */
  readonly places: PlaceConnection;
  /** What `Mutation.redo` would bring back; null when there is nothing. */
  readonly redoable?: Maybe<HistoryEntry>;
  /** What programs were unsure of, or proposed and were refused, and nobody has decided on: first nodes that are kept apart and counted as one through others all the same, and nodes that may be one, those first of which most hangs on the answer; then appearances, statements, mentions and refusals, the least certain first. */
  readonly reviewQueue: ReviewItemConnection;
  /** What whoever asks may do here. */
  readonly role: Role;
  /** Nodes of all kinds by the words they carry, best first; accents, case and small typing errors do not matter. */
  readonly search: SearchConnection;
  /** What the story or case is called. */
  readonly title: Scalars['String']['output'];
  /** The provenance of one claim as a small directed graph: from the claim to the documents, along each attribution chain, ending in its origins. */
  readonly trace: Trace;
  /** What `Mutation.undo` would take back; null when there is nothing. */
  readonly undoable?: Maybe<HistoryEntry>;
  /** How many records of the log this answer is computed from. */
  readonly version: Scalars['Int']['output'];
};


/** The documents of one story or case and all that is known from them. */
export type CollectionActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionCompareArgs = {
  documents: ReadonlyArray<Scalars['ID']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionConflictsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionGraphArgs = {
  filter?: InputMaybe<GraphFilter>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionIngestJobsArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionNeighborhoodArgs = {
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  radius?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionPathsArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** The documents of one story or case and all that is known from them. */
export type CollectionPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReviewItemKind>>;
  maxConfidence?: InputMaybe<Scalars['Float']['input']>;
};


/** The documents of one story or case and all that is known from them. */
export type CollectionSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** The documents of one story or case and all that is known from them. */
export type CollectionTraceArgs = {
  claim: Scalars['ID']['input'];
};

/** Records that were appended to a log. */
export type CollectionChange = {
  readonly __typename?: 'CollectionChange';
  /** The collection as it is now. */
  readonly collection: Collection;
  /** What was appended, in order; at most 200, and what is more comes in the next change. */
  readonly entries: ReadonlyArray<HistoryEntry>;
  /** The log's version with them in: where to go on after a pause. */
  readonly version: Scalars['Int']['output'];
};

/** A page of collections. */
export type CollectionConnection = {
  readonly __typename?: 'CollectionConnection';
  /** The collections of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CollectionEdge>;
  /** The collections of this page. */
  readonly nodes: ReadonlyArray<Collection>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A collection in a list. */
export type CollectionEdge = {
  readonly __typename?: 'CollectionEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The collection. */
  readonly node: Collection;
};

/** What documents say, beside one another. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** What the documents' wording has in common, pair by pair. */
  readonly dependences: ReadonlyArray<TextDependence>;
  /** The documents: columns, in the order of their publication. */
  readonly documents: ReadonlyArray<Document>;
  /** How many rows there are in each group. */
  readonly groups: ReadonlyArray<ComparisonGroupCount>;
  /** The claims: rows, in the order of their groups. */
  readonly rows: ReadonlyArray<ComparisonRow>;
};

/** What one document says of a row's claim. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** Where it says so, and whose word it is. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** The claim that it carries here; null when it carries none. */
  readonly claim?: Maybe<Claim>;
  /** The document. */
  readonly document: Document;
  /** The relation of the row's claim to this cell's; null when they are the same, or there is none. */
  readonly link?: Maybe<ClaimLink>;
  /** How it stands to the row's claim. */
  readonly verdict: ComparisonVerdict;
};

/** The groups of a comparison, in their order. */
export type ComparisonGroup =
  /** They say the same in the same words. */
  | 'all say'
  /** The documents say what cannot both be so, or their sources take opposite sides. */
  | 'differ'
  /** One document is more specific or more recent. */
  | 'more specific'
  /** One document alone says it. */
  | 'only one'
  /** They say the same in other words. */
  | 'same in other words'
  /** Several say it, and not all. */
  | 'some say'
  /** What one says makes what the other says more plausible. */
  | 'support';

/** How many rows a group has. */
export type ComparisonGroupCount = {
  readonly __typename?: 'ComparisonGroupCount';
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The group. */
  readonly group: ComparisonGroup;
};

/** One claim across the documents. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** One cell for each document, in the order of the columns. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The claim that the row is about; the cells' claims are this one or linked to it. */
  readonly claim: Claim;
  /** The group it belongs to. */
  readonly group: ComparisonGroup;
  /** Stable: made of the claims' ids. */
  readonly id: Scalars['ID']['output'];
};

/** How a document stands to a claim. */
export type ComparisonVerdict =
  /** It does not speak of it. */
  | 'absent'
  /** It carries the claim, or one that supports it. */
  | 'agrees'
  /** It carries one that differs, or takes another stance. */
  | 'differs';

/** Sources or claims that stand against each other. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** Stable: made of what stands against what. */
  readonly id: Scalars['ID']['output'];
  /** What sort of conflict it is. */
  readonly kind: ConflictKind;
  /** The link between the two claims, for a contradiction. */
  readonly link?: Maybe<ClaimLink>;
  /** The reason in words. */
  readonly reason: Scalars['String']['output'];
  /** Who stands where: two sides. */
  readonly sides: ReadonlyArray<ConflictSide>;
  /** How much rides on it: what its place among the conflicts rests on. */
  readonly stakes: ConflictStakes;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The conflicts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The conflicts of this page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conflict in a list. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** The sorts of conflicts. */
export type ConflictKind =
  /** Two claims that cannot both be true. */
  | 'contradiction'
  /** One claim that one source asserts and another denies or retracts. */
  | 'denial'
  /** One claim that one source asserts and another questions. */
  | 'doubt';

/** One side of a conflict. */
export type ConflictSide = {
  readonly __typename?: 'ConflictSide';
  /** The appearances on this side. Of a contradiction: those that assert the claim or, when none does, all of it. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** The claim. */
  readonly claim: Claim;
};

/** How much rides on a conflict, in the order in which it counts. */
export type ConflictStakes = {
  readonly __typename?: 'ConflictStakes';
  /** Appearances of both sides together. */
  readonly appearances: Scalars['Int']['output'];
  /** Claims that rest on those in conflict, directly or through others: what they support, and what refines or updates them; 200 for more. */
  readonly dependents: Scalars['Int']['output'];
  /** Documents on either side, each once. */
  readonly documents: Scalars['Int']['output'];
  /** Sides that rest on origins shown to be independent of one another: 0 to 2. */
  readonly independentSides: Scalars['Int']['output'];
  /** Origins of both sides together. */
  readonly origins: Scalars['Int']['output'];
};

/** One text as published. The text never changes; what it does not say of itself is null. */
export type Document = Entity & Node & {
  readonly __typename?: 'Document';
  /** The claims' occurrences in this document, in the order of the text. */
  readonly appearances: AppearanceConnection;
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it, in its own words. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The first words of its text. */
  readonly beginning: Scalars['String']['output'];
  /** Parts in which no claim is read: bylines, datelines, share bars, comment counts. */
  readonly boilerplate: ReadonlyArray<Quote>;
  /** Where else the same text was found, in the order in which that was seen. */
  readonly copies: ReadonlyArray<DocumentCopy>;
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** What its wording has in common with other documents. */
  readonly dependences: ReadonlyArray<TextDependence>;
  /** Always empty: a document is its own evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The name of the file that it was read from; null for what was not read from one. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** Always DOCUMENT. */
  readonly kind: NodeKind;
  /** What it is called: its title; else the name of its file, without folders; else the host and path of its address; else its first words. */
  readonly label: Scalars['String']['output'];
  /** The text's language, a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Where it names actors, places and events, in the order of the text. */
  readonly mentions: MentionConnection;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** When it was published, if it states that or it can be inferred. */
  readonly published?: Maybe<TimeSpan>;
  /** Who published it, if that is known. */
  readonly publisher?: Maybe<Actor>;
  /** The name of its publisher as the text or the file's metadata states it; `publisher` is who that is, once somebody says so. */
  readonly publisherName?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The text, as it was read. */
  readonly text: Scalars['String']['output'];
  /** The title, if it states one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was found. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One text as published. The text never changes; what it does not say of itself is null. */
export type DocumentAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One text as published. The text never changes; what it does not say of itself is null. */
export type DocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One text as published. The text never changes; what it does not say of itself is null. */
export type DocumentIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** One text as published. The text never changes; what it does not say of itself is null. */
export type DocumentMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One text as published. The text never changes; what it does not say of itself is null. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place where the text of a document was found too. A document has one text however often that is found. */
export type DocumentCopy = {
  readonly __typename?: 'DocumentCopy';
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of the file, if it was found in one. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Who or what found it. */
  readonly method: Method;
  /** When it was published there, if that is stated. */
  readonly published?: Maybe<TimeSpan>;
  /** Who published it there, in the words of that place. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The title that it has there, if it is given one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The address, if it was found at one. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** What is known about a document beside its text, which never changes. */
export type DocumentEdit = {
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, in EDTF. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was found. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of edges, each read from source to target. */
export type EdgeKind =
  /** A claim is about a node. */
  | 'about'
  /** An actor is affiliated with another. */
  | 'affiliated with'
  /** A claim appears in a document. */
  | 'appearance'
  /** A claim is attributed to an actor. */
  | 'attribution'
  /** Two claims cannot both be true. */
  | 'contradicts'
  /** A node is located at a place. */
  | 'located at'
  /** A document names the node. */
  | 'mention'
  /** An event has a participant. */
  | 'participant'
  /** A place, event or body is part of another. */
  | 'part of'
  /** A document is published by an actor. */
  | 'published by'
  /** A claim says another more precisely. */
  | 'refines'
  /** Two documents share wording. */
  | 'shared text'
  /** An actor stands for another. */
  | 'stands for'
  /** A claim makes another more plausible. */
  | 'supports'
  /** A claim is a later state of another. */
  | 'updates';

/** An edit to be made: the fields of one kind, those left out stay as they are. */
export type EditInput = {
  /** Of an actor. */
  readonly actor?: InputMaybe<ActorEdit>;
  /** Of an appearance. */
  readonly appearance?: InputMaybe<AppearanceEdit>;
  /** The version that the record was read at; if it was changed since, RECORD_CHANGED. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** Of a claim. */
  readonly claim?: InputMaybe<ClaimEdit>;
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** Of a document. */
  readonly document?: InputMaybe<DocumentEdit>;
  /** Of an event. */
  readonly event?: InputMaybe<EventEdit>;
  /** Of a judgement. */
  readonly judgement?: InputMaybe<JudgementEdit>;
  /** Of a mention. */
  readonly mention?: InputMaybe<MentionEdit>;
  /** Of a place. */
  readonly place?: InputMaybe<PlaceEdit>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The id of the record. */
  readonly record: Scalars['ID']['input'];
  /** Of a statement. */
  readonly statement?: InputMaybe<StatementEdit>;
  /** Names of fields that are to be empty: time, saidAt, occasion, note, role, ground, latitude, longitude, title, author, published, url. */
  readonly unset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A link between two claims to be ended. */
export type EndLinkInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The link's id. */
  readonly link: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A node of the graph: a document, claim, actor, event or place. */
export type Entity = {
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** The passages it rests on, document by document. Never empty but for a document, which is its own evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** What kind of node it is. */
  readonly kind: NodeKind;
  /** What it is called, short enough for a list or the canvas. */
  readonly label: Scalars['String']['output'];
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
};


/** A node of the graph: a document, claim, actor, event or place. */
export type EntityHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node of the graph: a document, claim, actor, event or place. */
export type EntityIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** A node of the graph: a document, claim, actor, event or place. */
export type EntityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows actors, places or events. */
export type EntityFilter = {
  /** Only what this document mentions. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only what a person, a rule or a model first recorded. */
  readonly madeBy?: InputMaybe<ReadonlyArray<MethodKind>>;
  /** Only what documents name (true), or only what they merely describe (false). Actors alone. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name or an alias; accents, case and small typing errors do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What happened, is happening or is said to have happened. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How often what reads like it is right, 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** What sort of event it is, a word of an open inventory: strike, seizure, interview, sanction, … */
  readonly eventType: Scalars['String']['output'];
  /** The passages that name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** Always EVENT. */
  readonly kind: NodeKind;
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Where documents name it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** Who took part, with roles. */
  readonly participants: ReadonlyArray<Statement>;
  /** Where. */
  readonly places: ReadonlyArray<Statement>;
  /** All its relations to other nodes. */
  readonly statements: ReadonlyArray<Statement>;
  /** When, at the precision in which that is known. */
  readonly time?: Maybe<TimeSpan>;
};


/** What happened, is happening or is said to have happened. */
export type EventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What happened, is happening or is said to have happened. */
export type EventIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** What happened, is happening or is said to have happened. */
export type EventMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What an event should be called, and when it was. */
export type EventEdit = {
  /** What sort of event it is. */
  readonly eventType?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When, in EDTF. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
};

/** Words in one document on which something rests. */
export type Evidence = {
  /** The document that has the words. */
  readonly document: Document;
  /** The words, in the order of the text. */
  readonly quotes: ReadonlyArray<Quote>;
};

/** What can read documents. */
export type ExtractorKind =
  /** A language model, at the address that the server was given. */
  | 'language model'
  /** Rules and a small model of this program: no key, no network. */
  | 'offline';

/** How much there is of one sort. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many there are in this answer. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are in the whole collection. */
  readonly total: Scalars['Int']['output'];
  /** The sort, by the name of its enum value. */
  readonly value: Scalars['String']['output'];
};

/** How much there is of each sort. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** Nodes by kind. */
  readonly kinds: ReadonlyArray<FacetCount>;
  /** Nodes by whether a person, a rule or a model first recorded them. */
  readonly methods: ReadonlyArray<FacetCount>;
  /** Edges by kind. */
  readonly relations: ReadonlyArray<FacetCount>;
  /** Claims by what reviewers said. */
  readonly reviews: ReadonlyArray<FacetCount>;
  /** Claims by how many sources they have. */
  readonly sources: ReadonlyArray<FacetCount>;
  /** Claims by the stances taken toward them. */
  readonly stances: ReadonlyArray<FacetCount>;
};

/** A field that an edit sets. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** What it is with the edit, as text; null when it is empty. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What it was before, as text; null when it was empty. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The field's name. */
  readonly field: Scalars['String']['output'];
};

/** Narrows what the browser draws; all that is given must hold. */
export type GraphFilter = {
  /** Only what rests on one of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only nodes of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  /** Most nodes to return; 1 to 5000, by default 300. Those with most edges stay; documents are no more than a third of them where others want the room. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Only nodes that a person, a rule or a model first recorded. */
  readonly madeBy?: InputMaybe<ReadonlyArray<MethodKind>>;
  /** Only edges of these kinds. */
  readonly relations?: InputMaybe<ReadonlyArray<EdgeKind>>;
  /** Only claims whose appearances were so reviewed; NONE for those nobody reviewed. */
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
  /** Only claims with so many sources. */
  readonly sources?: InputMaybe<ReadonlyArray<SourceCount>>;
  /** Only claims toward which some source takes one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
};

/** What an entry of a log does. */
export type HistoryAction =
  /** Says that a record is right. */
  | 'accepted'
  /** Adds something that was read or stated. */
  | 'added'
  /** Supersedes fields of a record. */
  | 'edited'
  /** Relates two claims. */
  | 'linked'
  /** Judges two nodes the same. */
  | 'merged'
  /** Writes something down. */
  | 'noted'
  /** Rates a source. */
  | 'rated'
  /** Brings back what was taken back. */
  | 'redone'
  /** Was proposed and refused, for want of words that it rests on. */
  | 'refused'
  /** Takes a record out of the graph. */
  | 'rejected'
  /** Judges two nodes different. */
  | 'separated'
  /** Takes an earlier entry back. */
  | 'undone'
  /** Judges that somebody should look whether two nodes are the same. */
  | 'unsure'
  /** Takes a document out of the graph. */
  | 'withdrawn';

/** A page of a history. */
export type HistoryConnection = {
  readonly __typename?: 'HistoryConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<HistoryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a list. */
export type HistoryEdge = {
  readonly __typename?: 'HistoryEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: HistoryEntry;
};

/** One entry of a log: what was done, by whom and when. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** What it speaks of. */
  readonly about: ReadonlyArray<HistorySubject>;
  /** What it does. */
  readonly action: HistoryAction;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who or what made it. */
  readonly by: Method;
  /** Whether whoever asks may take it back. */
  readonly canTakeBack: Scalars['Boolean']['output'];
  /** Of an edit: what each field was, and is with it. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** The words it rests on, of what was read. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Why, if that was said; of a note its text. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How it stands now. */
  readonly state: RecordState;
  /** What it does, in one sentence without its subject: "rejected an appearance of …". */
  readonly summary: Scalars['String']['output'];
  /** What keeps it out of the graph: a review, an undo or a withdrawal; null while it holds. */
  readonly takenOutBy?: Maybe<HistoryEntry>;
  /** Its number in the log. */
  readonly version: Scalars['Int']['output'];
};

/** Narrows a history; all that is given must hold. */
export type HistoryFilter = {
  /** Only entries that do one of these. */
  readonly actions?: InputMaybe<ReadonlyArray<HistoryAction>>;
  /** Only what this person, rule or model made, by its name. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Only what was made from this instant on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only records that are now so. */
  readonly states?: InputMaybe<ReadonlyArray<RecordState>>;
  /** Only what was made before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an entry of a log speaks of. */
export type HistorySubject = {
  readonly __typename?: 'HistorySubject';
  /** The id of a node or record, in the graph or not. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** The node or record itself, if it is in the graph. */
  readonly node?: Maybe<Node>;
};

/** One step of an attribution chain. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The words that attribute, if there are any. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The words that describe the source. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the source is named; false for one that is described or left out. */
  readonly named: Scalars['Boolean']['output'];
  /** The words of source and cue in the document. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whose word it is, if the document says. */
  readonly source?: Maybe<Actor>;
};

/** One step of an attribution chain; it needs the words that attribute: of a source, a cue, or both. */
export type HopInput = {
  /** The words of the document that attribute ("said", "according to"). */
  readonly cueQuotes?: InputMaybe<ReadonlyArray<QuoteInput>>;
  /** The words that describe a source nobody names. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The id of the actor whose word it is. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The words of the document that name or describe the source. */
  readonly sourceQuotes?: InputMaybe<ReadonlyArray<QuoteInput>>;
};

/** A judgement whether two nodes are the same. */
export type IdentityJudgement = Node & {
  readonly __typename?: 'IdentityJudgement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who or what judged. */
  readonly by: Method;
  /** The words it rests on, if it names any. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
  /** From 0 to 1, if whatever judged gave one. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The one, as it is now; null when it is not in the graph. */
  readonly source?: Maybe<Entity>;
  /** The id of the one by itself, merged or not. */
  readonly sourceId: Scalars['ID']['output'];
  /** What the one is called by itself. */
  readonly sourceLabel: Scalars['String']['output'];
  /** The other, as it is now; null when it is not in the graph. */
  readonly target?: Maybe<Entity>;
  /** The id of the other by itself, merged or not. */
  readonly targetId: Scalars['ID']['output'];
  /** What the other is called by itself. */
  readonly targetLabel: Scalars['String']['output'];
  /** What was judged. */
  readonly verdict: IdentityVerdict;
};


/** A judgement whether two nodes are the same. */
export type IdentityJudgementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether two nodes are the same. */
export type IdentityVerdict =
  /** They are two, whatever was judged before. */
  | 'different'
  /** They are one: from now on they are shown as one. */
  | 'same'
  /** Somebody should look. */
  | 'unsure';

/** Whether origins are independent. */
export type Independence =
  /** It is shown that they are not: the same source, the same cited outlet, shared text or the same publisher. */
  | 'dependent'
  /** It is shown: two named origins, different occasions, no wording shared beyond chance, no shared upstream. */
  | 'independent'
  /** Neither is shown. Agreement alone never shows independence. */
  | 'not established';

/** How much of a job stands how. */
export type IngestCounts = {
  readonly __typename?: 'IngestCounts';
  /** Those that were stopped. */
  readonly cancelled: Scalars['Int']['output'];
  /** Claims among these, each counted where it appears. */
  readonly claims: Scalars['Int']['output'];
  /** Documents in the collection by now: a file may have several. */
  readonly documents: Scalars['Int']['output'];
  /** Those that were read and are in the collection. */
  readonly done: Scalars['Int']['output'];
  /** Those that cannot be read. */
  readonly failed: Scalars['Int']['output'];
  /** Those of which every document was in the collection before. */
  readonly known: Scalars['Int']['output'];
  /** Those that wait. */
  readonly queued: Scalars['Int']['output'];
  /** Records that were appended. */
  readonly records: Scalars['Int']['output'];
  /** What was proposed and refused, for want of words that it rests on. */
  readonly refused: Scalars['Int']['output'];
  /** Texts and files. */
  readonly total: Scalars['Int']['output'];
  /** Those that are being read, extracted or written. */
  readonly working: Scalars['Int']['output'];
};

/** Texts and files to be read. A request of this kind has at most 100 KB: larger files go to `POST /upload/<collection>`. */
export type IngestInput = {
  /** The collection's id: lower-case letters, digits and hyphens. */
  readonly collection: Scalars['ID']['input'];
  /** The texts and files, 1 to 100. */
  readonly documents: ReadonlyArray<IngestSourceInput>;
  /** What reads them; by default OFFLINE. */
  readonly extractor?: InputMaybe<ExtractorKind>;
  /** What the collection is to be called, if there is none with this id yet. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** One text or file of a job. */
export type IngestItem = {
  readonly __typename?: 'IngestItem';
  /** Claims among these, each counted where it appears. */
  readonly claims: Scalars['Int']['output'];
  /** The documents that it has become, or was known as. */
  readonly documents: ReadonlyArray<Document>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why it failed, or what else is to be said; one line for each document of the file that failed. */
  readonly messages: ReadonlyArray<Scalars['String']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Records that were appended. */
  readonly records: Scalars['Int']['output'];
  /** What was proposed and refused. */
  readonly refused: Scalars['Int']['output'];
  /** How far it is. */
  readonly state: IngestItemState;
};

/** A page of what a job reads. */
export type IngestItemConnection = {
  readonly __typename?: 'IngestItemConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IngestItemEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<IngestItem>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a list. */
export type IngestItemEdge = {
  readonly __typename?: 'IngestItemEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IngestItem;
};

/** How far a text or file is. */
export type IngestItemState =
  /** It was stopped. */
  | 'cancelled'
  /** It is in the collection. */
  | 'done'
  /** What it says is being found. */
  | 'extracting'
  /** It cannot be read, or some document of it cannot. */
  | 'failed'
  /** It was in the collection before. */
  | 'known'
  /** It waits. */
  | 'queued'
  /** Its text is being found. */
  | 'reading'
  /** What was found is being written down. */
  | 'writing';

/** Texts and files that are read into a collection, in the background. */
export type IngestJob = {
  readonly __typename?: 'IngestJob';
  /** When it was begun. */
  readonly at: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly by: Method;
  /** The collection that it writes to. */
  readonly collection: Collection;
  /** How much there is of what. */
  readonly counts: IngestCounts;
  /** When the last of it was done; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What reads the documents. */
  readonly extractor: ExtractorKind;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Each text or file, in the order in which they were given. */
  readonly items: IngestItemConnection;
  /** Texts and files done a second, since the first was begun; null until one is done. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  readonly state: IngestJobState;
  /** The version of the collection's log, at the moment of asking. */
  readonly version: Scalars['Int']['output'];
};


/** Texts and files that are read into a collection, in the background. */
export type IngestJobItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<IngestItemState>>;
};

/** How a job stands. */
export type IngestJobState =
  /** It was stopped. */
  | 'cancelled'
  /** All of it is done, however it ended. */
  | 'done'
  /** Nothing of it was begun yet. */
  | 'queued'
  /** It goes on. */
  | 'running';

/** One text or file: either `text` or `base64`. */
export type IngestSourceInput = {
  /** The bytes of a file, in Base64. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** What the file is said to be (`text/html`); otherwise its name and bytes tell. */
  readonly mediaType?: InputMaybe<Scalars['String']['input']>;
  /** The file's name, or what people call the text: messages and the document say it. */
  readonly name: Scalars['String']['input'];
  /** A text, as it was pasted. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Where it was found. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A judgement of identity to be made. */
export type JudgeIdentityInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The id of the one. */
  readonly source: Scalars['ID']['input'];
  /** The id of the other, of the same kind. */
  readonly target: Scalars['ID']['input'];
  /** Whether they are the same. */
  readonly verdict: IdentityVerdict;
};

/** How a judgement should be put. */
export type JudgementEdit = {
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** From 0 to 1. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
};

/** A link between two claims to be made. */
export type LinkClaimsInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** How the source relates to the target. */
  readonly kind: ClaimLinkKind;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The id of the claim it is read from. */
  readonly source: Scalars['ID']['input'];
  /** The id of the claim it is read to. */
  readonly target: Scalars['ID']['input'];
};

/** Whether a source's own words are given. */
export type Manner =
  /** Quoted word for word. */
  | 'direct'
  /** In the document's words. */
  | 'indirect'
  /** Partly quoted. */
  | 'mixed';

/** A node by itself, of several that are counted as one. */
export type Member = {
  readonly __typename?: 'Member';
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How many others are one with most of the rest by this one alone, and would part from them with it. */
  readonly dependents: Scalars['Int']['output'];
  /** The documents that speak of it by itself. */
  readonly documents: ReadonlyArray<Document>;
  /** The id of the node by itself. */
  readonly id: Scalars['ID']['output'];
  /** What it is called by itself. */
  readonly label: Scalars['String']['output'];
  /** Who or what first recorded it. */
  readonly method: Method;
  /** Where documents speak of it by itself, in reading order; none for a document. */
  readonly passages: ReadonlyArray<Evidence>;
  /** What ties it to others directly: `Mutation.splitOff` takes all of these back at once. */
  readonly ties: ReadonlyArray<IdentityJudgement>;
};

/** A page of nodes that are counted as one. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The members of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The members of this page. */
  readonly nodes: ReadonlyArray<Member>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A member in a list. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Member;
};

/** Everywhere that one document names one actor, place or event. */
export type Mention = Evidence & Node & {
  readonly __typename?: 'Mention';
  /** When it was read. */
  readonly at: Scalars['DateTime']['output'];
  /** From 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The document that names it. */
  readonly document: Document;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Who or what read it in the document. */
  readonly method: Method;
  /** What is named. */
  readonly node: Entity;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** The words that name it, in the order of the text. */
  readonly quotes: ReadonlyArray<Quote>;
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
};


/** Everywhere that one document names one actor, place or event. */
export type MentionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The mentions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions of this page. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** What a document names where. */
export type MentionEdit = {
  /** The id of the actor, place or event that is named. */
  readonly node?: InputMaybe<Scalars['ID']['input']>;
  /** The words that name it. */
  readonly quotes?: InputMaybe<ReadonlyArray<QuoteInput>>;
};

/** Who or what made a record. */
export type Method = {
  readonly __typename?: 'Method';
  /** A person, a rule or a model. */
  readonly kind: MethodKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version, if it has one. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** What can make a record. */
export type MethodKind =
  /** A trained model. */
  | 'model'
  /** A person. */
  | 'person'
  /** A rule of this program. */
  | 'rule';

/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a claim that a passage carries, or one more appearance of a claim that there is. */
  readonly addClaim: Change;
  /** Writes something down about a record. */
  readonly addNote: Change;
  /** Stops a job: what was not begun is not read; what was read stays. */
  readonly cancelIngest: IngestJob;
  /** Supersedes fields of a record; what it was before stays in its history. */
  readonly edit: Change;
  /** Ends a link between two claims: it is rejected, and stays in their history. */
  readonly endLink: Change;
  /** Has texts and files read into a collection, in the background: what is read in them is appended document by document. A collection that there is not yet is made, which needs an administrator. */
  readonly ingest: IngestJob;
  /** Says whether two nodes of one kind are the same. */
  readonly judgeIdentity: Change;
  /** Says how two claims relate. */
  readonly linkClaims: Change;
  /** Brings back what one took back last. */
  readonly redo: Change;
  /** Says of a mention, appearance, statement or judgement that it is right, or takes it out of the graph; of a refusal that it was dealt with. */
  readonly review: Change;
  /** Rates how reliable a speaker or publisher is. */
  readonly setReliability: Change;
  /** Has a node be by itself again that is counted as one with others: one record takes back all that ties it. */
  readonly splitOff: Change;
  /** Takes back the last of one's own changes, or the records that are named. */
  readonly undo: Change;
  /** Takes a document out of the graph, with all that rests on it alone. */
  readonly withdrawDocument: Change;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationAddClaimArgs = {
  input: AddClaimInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationCancelIngestArgs = {
  input: CancelIngestInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationEditArgs = {
  input: EditInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationEndLinkArgs = {
  input: EndLinkInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationLinkClaimsArgs = {
  input: LinkClaimsInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationRedoArgs = {
  input: RedoInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationReviewArgs = {
  input: ReviewInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationSetReliabilityArgs = {
  input: SetReliabilityInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationSplitOffArgs = {
  input: SplitOffInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationUndoArgs = {
  input: UndoInput;
};


/** Corrections. Each appends to the log and alters nothing in it; whoever asks becomes the one who made it. */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};

/** Whatever has an id of its own and can be asked for by `Query.node`. */
export type Node = {
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
};


/** Whatever has an id of its own and can be asked for by `Query.node`. */
export type NodeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kinds of nodes. */
export type NodeKind =
  /** A person, organization, government body, military, medium or group. */
  | 'actor'
  /** A proposition that can be true or false. */
  | 'claim'
  /** A text as published. */
  | 'document'
  /** What happened or is said to have happened. */
  | 'event'
  /** Where something is or happened. */
  | 'place';

/** What somebody wrote down about a record. */
export type Note = Node & {
  readonly __typename?: 'Note';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Method;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};


/** What somebody wrote down about a record. */
export type NoteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The root of one or more attribution chains. */
export type Origin = {
  readonly __typename?: 'Origin';
  /** The appearances whose chains end in it, among those that the answer is about. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** The documents whose chains end in it, among those that the answer is about. */
  readonly documents: ReadonlyArray<Document>;
  /** Stable; the same for the same source on the same occasion. */
  readonly id: Scalars['ID']['output'];
  /** What sort of origin it is. */
  readonly kind: OriginKind;
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** The event at which the source spoke, if that is known. */
  readonly occasion?: Maybe<Event>;
  /** The source, if the document says who. */
  readonly source?: Maybe<Actor>;
};

/** The sorts of origins. */
export type OriginKind =
  /** The document's own voice. */
  | 'document'
  /** A source that is named. */
  | 'named'
  /** A source that is only described, or left out. */
  | 'unnamed';

/** One page of a list, as the Relay specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of this page: give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has anything before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Words in one document, by themselves. */
export type Passage = Evidence & {
  readonly __typename?: 'Passage';
  /** The document that has the words. */
  readonly document: Document;
  /** The words, in the order of the text. */
  readonly quotes: ReadonlyArray<Quote>;
};

/** A way from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The nodes in order, from the first to the last. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The steps between them. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it goes against the relation's direction. */
  readonly inverse: Scalars['Boolean']['output'];
  /** The relation that it goes along. */
  readonly relation: EdgeKind;
  /** How the one stands in the relation. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The node it leaves. */
  readonly source: Entity;
  /** The node it reaches. */
  readonly target: Entity;
};

/** Whoever asks, as the server knows them. */
export type Person = {
  readonly __typename?: 'Person';
  /** The name under which their records are made. */
  readonly name: Scalars['String']['output'];
  /** Whether they signed in; false on a server that asks nobody to. */
  readonly signedIn: Scalars['Boolean']['output'];
};

/** Where something is or happened. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names by which the documents call it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was first recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** How often what reads like it is right, 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many edges it has in the graph. */
  readonly degree: Scalars['Int']['output'];
  /** The passages that name it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was judged about its being one with others: merges, separations, and what is unsure. */
  readonly identities: ReadonlyArray<IdentityJudgement>;
  /** Always PLACE. */
  readonly kind: NodeKind;
  /** The name. */
  readonly label: Scalars['String']['output'];
  /** Degrees north, WGS 84; null when it is not located. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84; null when it is not located. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The nodes that are counted as one here, each by itself, the one that names it first; none when it is one alone. */
  readonly members: MemberConnection;
  /** Where documents name it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Who or what first recorded it. */
  readonly method: Method;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** What sort of place it is. */
  readonly placeType: PlaceType;
  /** Its relations to other nodes. */
  readonly statements: ReadonlyArray<Statement>;
};


/** Where something is or happened. */
export type PlaceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where something is or happened. */
export type PlaceIdentitiesArgs = {
  verdicts?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
};


/** Where something is or happened. */
export type PlaceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The place. */
  readonly node: Place;
};

/** What a place should be called, and where it is. */
export type PlaceEdit = {
  /** Other names. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Degrees north, WGS 84. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** The name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What sort of place it is. */
  readonly placeType?: InputMaybe<PlaceType>;
};

/** The sorts of places. */
export type PlaceType =
  /** A town or city. */
  | 'city'
  /** A state. */
  | 'country'
  /** A part of a country, or several countries. */
  | 'region'
  /** A way that people or goods take. */
  | 'route'
  /** A sea or ocean, or a part of one. */
  | 'sea'
  /** A building, port, base or other spot. */
  | 'site';

/** A number with its unit, as its source bounds it. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** How the source's words bound it. */
  readonly bound: Bound;
  /** What is counted or measured. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** A number that a claim states. */
export type QuantityInput = {
  /** How the source's words bound it; by default EXACTLY. */
  readonly bound?: InputMaybe<Bound>;
  /** What is counted or measured. */
  readonly unit: Scalars['String']['input'];
  /** The number. */
  readonly value: Scalars['Float']['input'];
};

/** Where every question begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** One collection, or null if there is none with this id. */
  readonly collection?: Maybe<Collection>;
  /** The collections that this server holds, by title. */
  readonly collections: CollectionConnection;
  /** Who asks. */
  readonly me: Person;
  /** Any object by its id, or null if there is none with this id. */
  readonly node?: Maybe<Node>;
};


/** Where every question begins. */
export type QueryCollectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  collection?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

/** Words in a document with their place. */
export type Quote = {
  readonly __typename?: 'Quote';
  /** The document. */
  readonly document: Document;
  /** Where they end, exclusive, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves: the document's text from `start` to `end`. */
  readonly exact: Scalars['String']['output'];
  /** The 32 or so characters before. */
  readonly prefix: Scalars['String']['output'];
  /** Where they begin, in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
  /** The 32 or so characters after. */
  readonly suffix: Scalars['String']['output'];
};

/** Words of a document as a selector has them (W3C Web Annotation): the words, and where they stand. A quote that does not stand there is refused. */
export type QuoteInput = {
  /** The words, exactly. */
  readonly exact: Scalars['String']['input'];
  /** The text just before, to tell repeated words apart. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Where they begin, in UTF-16 code units from 0. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  /** The text just after. */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
};

/** How reliable somebody judged a source to be. */
export type Rating = {
  readonly __typename?: 'Rating';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly by: Method;
  /** Why, if that was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How reliable. */
  readonly reliability: Reliability;
};

/** One reason behind a computed answer. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The passages it rests on; empty when it rests on the absence of any. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The rule that applied, a stable name. */
  readonly rule: Scalars['String']['output'];
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
};

/** How a record stands now. */
export type RecordState =
  /** It holds. */
  | 'held'
  /** A person rejected it. */
  | 'rejected'
  /** It was taken back. */
  | 'undone'
  /** It rests on withdrawn documents alone. */
  | 'withdrawn';

/** Where something is to be brought back. */
export type RedoInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
};

/** What an extractor proposed and could not show in the text: never in the graph. A review of it takes it off the list. */
export type Refusal = Node & {
  readonly __typename?: 'Refusal';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The document that was read. */
  readonly document: Document;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What proposed it. */
  readonly method: Method;
  /** Where it was meant to stand; empty when that is not known. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Why it was refused. */
  readonly reason: Scalars['String']['output'];
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
  /** What was proposed. */
  readonly what: Scalars['String']['output'];
};


/** What an extractor proposed and could not show in the text: never in the graph. A review of it takes it off the list. */
export type RefusalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How reliable a source is (Admiralty code). */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged: what holds until somebody rates it. */
  | 'F';

/** A person's verdict on a record. */
export type Review = {
  readonly __typename?: 'Review';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Method;
  /** Why, if they said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What they said of it. */
  readonly verdict: ReviewState;
};

/** A review to be made. */
export type ReviewInput = {
  /** The version that the record was read at; if it was changed since, RECORD_CHANGED. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The id of the mention, appearance, statement, judgement or refusal. */
  readonly record: Scalars['ID']['input'];
  /** What is said of it. */
  readonly verdict: ReviewVerdict;
};

/** A record that somebody should look at: `Mutation.review` with its id takes it off the list. */
export type ReviewItem = {
  readonly __typename?: 'ReviewItem';
  /** How often what reads like it is right, 0 to 1; null for what was refused or read by what nobody measured, and for nodes that may be one: their judgement has a score. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The document it rests on, of several the first. */
  readonly document: Document;
  /** The id of the record. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ReviewItemKind;
  /** What is to be judged, in one line. */
  readonly label: Scalars['String']['output'];
  /** The words it rests on in that document, in the order of the text; of a refusal where it was meant to stand, if that is known. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Why it is here, in words. */
  readonly reason: Scalars['String']['output'];
  /** The record itself. */
  readonly record: Node;
  /** Of nodes that may be one: both, each with its passages; empty for any other item. `Mutation.judgeIdentity` decides. */
  readonly sides: ReadonlyArray<ReviewSide>;
};

/** A page of what is to be reviewed. */
export type ReviewItemConnection = {
  readonly __typename?: 'ReviewItemConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewItemEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ReviewItem>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a list. */
export type ReviewItemEdge = {
  readonly __typename?: 'ReviewItemEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ReviewItem;
};

/** What can be on the list. */
export type ReviewItemKind =
  /** Where a claim appears, and on whose word. */
  | 'appearance'
  /** Two nodes that may be one, or that are kept apart and counted as one through others all the same. */
  | 'identity'
  /** Where an actor, place or event is named. */
  | 'mention'
  /** What was proposed and refused. */
  | 'refusal'
  /** A relation between two nodes. */
  | 'statement';

/** One of two nodes that may be one. */
export type ReviewSide = {
  readonly __typename?: 'ReviewSide';
  /** The id of the node by itself, merged or not. */
  readonly id: Scalars['ID']['output'];
  /** What it is called by itself. */
  readonly label: Scalars['String']['output'];
  /** The node as it is now. */
  readonly node: Entity;
  /** Where documents speak of it by itself, in reading order; at most five, none for a document. */
  readonly passages: ReadonlyArray<Evidence>;
};

/** What a person said of a record. */
export type ReviewState =
  /** It was looked at and is right. */
  | 'accepted'
  /** Nobody looked at it yet. */
  | 'none'
  /** It was looked at and is wrong; it is out of the graph. */
  | 'rejected';

/** What a person says of a record. */
export type ReviewVerdict =
  /** It is right. */
  | 'accepted'
  /** It is wrong: out of the graph. */
  | 'rejected';

/** What somebody may do in a collection; each may all that those before it may. */
export type Role =
  /** And take back what others did, and load records. */
  | 'administrator'
  /** And correct, judge and write down, and take back what they did themselves. */
  | 'analyst'
  /** Ask everything. */
  | 'reader';

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits of this page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether there is more, and where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit in a list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where the list can be taken up again. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** A node that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Which words of which field matched. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** The node. */
  readonly node: Entity;
  /** How well it matches; higher is better, comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** The words of one field that matched. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The field: name, aliases, text, label, quotes, title or author. */
  readonly field: Scalars['String']['output'];
  /** The part of the field around the first match, at most 120 characters. */
  readonly snippet: Scalars['String']['output'];
  /** The words as they stand there. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** A rating to be made. */
export type SetReliabilityInput = {
  /** The id of the speaker or publisher. */
  readonly actor: Scalars['ID']['input'];
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** How reliable. */
  readonly reliability: Reliability;
};

/** Words that stand in two texts. */
export type SharedWords = {
  readonly __typename?: 'SharedWords';
  /** Where they stand in the first document. */
  readonly source: Quote;
  /** Where they stand in the second document. */
  readonly target: Quote;
};

/** How many documents and origins a claim has. */
export type SourceCount =
  /** Several origins shown to be independent. */
  | 'independent'
  /** One document. */
  | 'one'
  /** Several documents. */
  | 'several';

/** A node to be split off. */
export type SplitOffInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The id of the node by itself: `Member.id`. */
  readonly member: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a source says of a claim. */
export type Stance =
  /** It says that it is so. */
  | 'asserts'
  /** Asked, it neither confirms nor denies. */
  | 'declines'
  /** It says that it is not so. */
  | 'denies'
  /** It doubts it or asks whether it is so. */
  | 'questions'
  /** It takes back that it is so. */
  | 'retracts'
  /** It speaks of it without taking a side. */
  | 'uncommitted';

/** What follows for a claim from its appearances. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** The Admiralty credibility that this supports: 1 confirmed by independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. A word that stands alone is 6: there is nothing to compare it with. */
  readonly credibility: Scalars['Int']['output'];
  /** The appearances in which a source denies, questions or retracts it. */
  readonly disputedBy: ReadonlyArray<Appearance>;
  /** In how many documents it appears, whatever the stance. */
  readonly documents: Scalars['Int']['output'];
  /** Whether those origins are independent of one another: INDEPENDENT when two of them are shown to be, DEPENDENT when every two are shown not to be or several documents repeat one origin. */
  readonly independence: Independence;
  /** Whose word it rests on in the end: the origins of the appearances that assert it. Who disputes it is in `disputedBy`. */
  readonly origins: ReadonlyArray<Origin>;
  /** Why, step by step. */
  readonly reasons: ReadonlyArray<Reason>;
  /** Whether one source alone asserts it, on however many occasions. */
  readonly singleSourced: Scalars['Boolean']['output'];
};

/** Narrows claims by their standing; all that is given must hold. */
export type StandingFilter = {
  /** Only claims with one of these credibilities, 1 to 6. */
  readonly credibility?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only claims that some source disputes (true), or that none does (false). */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether their origins are independent. */
  readonly independence?: InputMaybe<ReadonlyArray<Independence>>;
  /** Only claims in at most this many documents. */
  readonly maxDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only claims in at least this many documents. */
  readonly minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only claims that one source alone asserts (true), or the others (false). */
  readonly singleSourced?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A relation between two nodes, with the words it rests on. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** How often what reads like it is right, 0 to 1; null when a person encoded it, and where nobody measured it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it was inferred from. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Whether it had to be inferred. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Who or what made it. */
  readonly method: Method;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** What the relation is, read from source to target. */
  readonly relation: EdgeKind;
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
  /** How the one stands in the relation: attacker, interviewee, president, … */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The node it is read from. */
  readonly source: Entity;
  /** The node it is read to. */
  readonly target: Entity;
};


/** A relation between two nodes, with the words it rests on. */
export type StatementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a relation should be put. */
export type StatementEdit = {
  /** What it was inferred from. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** Whether it had to be inferred. */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the one stands in the relation. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The same as columns, for large answers. */
  readonly columns: Scalars['SubgraphColumns']['output'];
  /** Whether the limit left nodes out. */
  readonly cut: Scalars['Boolean']['output'];
  /** The edges between them. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** How many nodes and edges there are of each sort, in the whole collection and in this answer. */
  readonly facets: Facets;
  /** The nodes. */
  readonly nodes: ReadonlyArray<SubgraphNode>;
  /** How many nodes there would be without the limit. */
  readonly totalNodes: Scalars['Int']['output'];
};

/** An edge as it is drawn. */
export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The id of the record that it stands for: ask `Query.node` for its evidence. An attribution has the id of its appearance with the hop's number. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EdgeKind;
  /** How the one stands in the relation. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The id of the node it leaves. */
  readonly source: Scalars['ID']['output'];
  /** The id of the node it reaches. */
  readonly target: Scalars['ID']['output'];
};

/** A node as it is drawn. */
export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  /** How many edges it has in the whole graph. */
  readonly degree: Scalars['Int']['output'];
  /** How many documents it rests on. */
  readonly documents: Scalars['Int']['output'];
  /** The id of the node. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: NodeKind;
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Entity;
  /** How many sources it has; claims alone. */
  readonly sources?: Maybe<SourceCount>;
  /** Which stances its sources take; claims alone. */
  readonly stances: ReadonlyArray<Stance>;
  /** When: an event's time, a document's publication; of a claim the time it speaks of, else when it was said. */
  readonly time?: Maybe<TimeSpan>;
  /** Where it lies, in layout units from the centre, to the right. */
  readonly x: Scalars['Float']['output'];
  /** Where it lies, in layout units from the centre, upward. */
  readonly y: Scalars['Float']['output'];
};

/** What happens, as it happens. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Every change of a collection after a version: first those that there are, then each as soon as it is in the log, without a gap. */
  readonly changes: CollectionChange;
  /** A job as it goes on: as it is now, and then whenever that changes. Ends with the job. */
  readonly ingestProgress: IngestJob;
};


/** What happens, as it happens. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  collection: Scalars['ID']['input'];
};


/** What happens, as it happens. */
export type SubscriptionIngestProgressArgs = {
  collection: Scalars['ID']['input'];
  job?: InputMaybe<Scalars['ID']['input']>;
};

/** What the wording of two documents has in common. */
export type TextDependence = Node & {
  readonly __typename?: 'TextDependence';
  /** Who or what judged. */
  readonly by: Method;
  /** The two documents; the first is the one that was judged beside the other. */
  readonly documents: ReadonlyArray<Document>;
  /** The words they share, in each document: of two passages the one's first quote answers the other's first, and so on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was done to it and said of it, the newest first. */
  readonly history: HistoryConnection;
  /** Opaque and stable: the same record gives the same id everywhere. */
  readonly id: Scalars['ID']['output'];
  /** What was found. */
  readonly kind: TextDependenceKind;
  /** What people wrote down about it, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  /** The passages that share words, the first document's beside the second's, in the order of the first; empty when none are named. */
  readonly passages: ReadonlyArray<AlignedPassage>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** What a person said of it, last. */
  readonly review?: Maybe<Review>;
  /** From 0 to 1, if whatever judged gave one. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};


/** What the wording of two documents has in common. */
export type TextDependenceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What two texts can have in common, from most to least. */
export type TextDependenceKind =
  /** Half or more of the one stands in the other word for word, whatever more that one has. */
  | 'near copy'
  /** Nothing beyond chance was found; that alone does not show independence. */
  | 'none detected'
  /** They quote the same utterances and share little other wording. */
  | 'shared utterances'
  /** Both carry prose of the same agency or release, or say of one story that they are from the same agency. */
  | 'shared wire prose';

/** A time at the precision in which it is known. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The time in EDTF (ISO 8601-2): `2025-12-31`, `2025-09`, `2018/2019`, `2017/..`. */
  readonly edtf: Scalars['String']['output'];
  /** The last day it covers, or null when its end is open. */
  readonly end?: Maybe<Scalars['Date']['output']>;
  /** How it was inferred. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** Whether it had to be inferred. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The first day it covers, or null when its beginning is open. */
  readonly start?: Maybe<Scalars['Date']['output']>;
  /** The document's own wording. */
  readonly stated?: Maybe<Scalars['String']['output']>;
};

/** The provenance of one claim as a directed graph. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** The claim. */
  readonly claim: Claim;
  /** Whether something was left out because there was too much of it. */
  readonly cut: Scalars['Boolean']['output'];
  /** From the claim to its documents, and on from source to source. */
  readonly edges: ReadonlyArray<TraceEdge>;
  /** The claim, its documents, the sources on the way, and the origins. */
  readonly nodes: ReadonlyArray<TraceNode>;
  /** Where its chains end, whatever the stance. */
  readonly origins: ReadonlyArray<Origin>;
};

/** An edge of a trace. */
export type TraceEdge = {
  readonly __typename?: 'TraceEdge';
  /** The appearance that it belongs to. */
  readonly appearance: Appearance;
  /** The words that attribute, between sources. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The words it rests on. */
  readonly quotes: ReadonlyArray<Quote>;
  /** The `TraceNode.id` it leaves. */
  readonly source: Scalars['ID']['output'];
  /** The `TraceNode.id` it reaches. */
  readonly target: Scalars['ID']['output'];
};

/** A node of a trace. */
export type TraceNode = {
  readonly __typename?: 'TraceNode';
  /** Unique in this trace. */
  readonly id: Scalars['ID']['output'];
  /** Whether a chain ends here. */
  readonly isOrigin: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly label: Scalars['String']['output'];
  /** The node of the graph, if the document says who it is. */
  readonly node?: Maybe<Entity>;
  /** What it is here. */
  readonly role: TraceRole;
};

/** What a node is in a trace. */
export type TraceRole =
  /** The claim itself. */
  | 'claim'
  /** A document it appears in. */
  | 'document'
  /** A source along a chain. */
  | 'source';

/** What is to be taken back. */
export type UndoInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ids of records to take back: one's own, or of anybody for an administrator. By default one's own last change. */
  readonly records?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A document to be withdrawn. */
export type WithdrawDocumentInput = {
  /** The collection's id. */
  readonly collection: Scalars['ID']['input'];
  /** The document's id. */
  readonly document: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorSource>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<ActorPageEdge>;
  ActorEdit: ActorEdit;
  ActorType: ActorType;
  AddClaimInput: AddClaimInput;
  AddNoteInput: AddNoteInput;
  AlignedPassage: ResolverTypeWrapper<AlignedPassageModel>;
  Appearance: ResolverTypeWrapper<AppearanceSource>;
  AppearanceConnection: ResolverTypeWrapper<AppearancePage>;
  AppearanceEdge: ResolverTypeWrapper<AppearancePageEdge>;
  AppearanceEdit: AppearanceEdit;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  CancelIngestInput: CancelIngestInput;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeSource>;
  Claim: ResolverTypeWrapper<ClaimSource>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimPageEdge>;
  ClaimEdit: ClaimEdit;
  ClaimFilter: ClaimFilter;
  ClaimLink: ResolverTypeWrapper<ClaimLinkModel>;
  ClaimLinkKind: ClaimLinkKind;
  ClaimOrder: ClaimOrder;
  Collection: ResolverTypeWrapper<CollectionSource>;
  CollectionChange: ResolverTypeWrapper<ChangeSource>;
  CollectionConnection: ResolverTypeWrapper<CollectionPage>;
  CollectionEdge: ResolverTypeWrapper<CollectionPageEdge>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellModel>;
  ComparisonGroup: ComparisonGroup;
  ComparisonGroupCount: ResolverTypeWrapper<ComparisonGroupCount>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  ComparisonVerdict: ComparisonVerdict;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictConnection: ResolverTypeWrapper<ConflictPage>;
  ConflictEdge: ResolverTypeWrapper<ConflictPageEdge>;
  ConflictKind: ConflictKind;
  ConflictSide: ResolverTypeWrapper<ConflictSideModel>;
  ConflictStakes: ResolverTypeWrapper<Stakes>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Document: ResolverTypeWrapper<DocumentSource>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentCopy: ResolverTypeWrapper<CopyRecord>;
  DocumentEdge: ResolverTypeWrapper<DocumentPageEdge>;
  DocumentEdit: DocumentEdit;
  EdgeKind: EdgeKind;
  EditInput: EditInput;
  EndLinkInput: EndLinkInput;
  Entity: ResolverTypeWrapper<EntitySource>;
  EntityFilter: EntityFilter;
  Event: ResolverTypeWrapper<EventSource>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<EventPageEdge>;
  EventEdit: EventEdit;
  Evidence: ResolverTypeWrapper<EvidenceSource>;
  ExtractorKind: ExtractorKind;
  FacetCount: ResolverTypeWrapper<FacetCountModel>;
  Facets: ResolverTypeWrapper<FacetsModel>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphFilter: GraphFilter;
  HistoryAction: HistoryAction;
  HistoryConnection: ResolverTypeWrapper<HistoryPage>;
  HistoryEdge: ResolverTypeWrapper<HistoryPageEdge>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntrySource>;
  HistoryFilter: HistoryFilter;
  HistorySubject: ResolverTypeWrapper<HistorySubjectSource>;
  Hop: ResolverTypeWrapper<ChainHop>;
  HopInput: HopInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityJudgement: ResolverTypeWrapper<IdentityJudgementSource>;
  IdentityVerdict: IdentityVerdict;
  Independence: Independence;
  IngestCounts: ResolverTypeWrapper<IngestCounts>;
  IngestInput: IngestInput;
  IngestItem: ResolverTypeWrapper<IngestItemSource>;
  IngestItemConnection: ResolverTypeWrapper<IngestItemPage>;
  IngestItemEdge: ResolverTypeWrapper<IngestItemPageEdge>;
  IngestItemState: IngestItemState;
  IngestJob: ResolverTypeWrapper<IngestJobModel>;
  IngestJobState: IngestJobState;
  IngestSourceInput: IngestSourceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgementEdit: JudgementEdit;
  LinkClaimsInput: LinkClaimsInput;
  Manner: Manner;
  Member: ResolverTypeWrapper<MemberModel>;
  MemberConnection: ResolverTypeWrapper<MemberPage>;
  MemberEdge: ResolverTypeWrapper<MemberPageEdge>;
  Mention: ResolverTypeWrapper<MentionSource>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<MentionPageEdge>;
  MentionEdit: MentionEdit;
  Method: ResolverTypeWrapper<MethodModel>;
  MethodKind: MethodKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeSource>;
  NodeKind: NodeKind;
  Note: ResolverTypeWrapper<NoteSource>;
  Origin: ResolverTypeWrapper<OriginModel>;
  OriginKind: OriginKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Person: ResolverTypeWrapper<Viewer>;
  Place: ResolverTypeWrapper<PlaceSource>;
  PlaceConnection: ResolverTypeWrapper<PlacePage>;
  PlaceEdge: ResolverTypeWrapper<PlacePageEdge>;
  PlaceEdit: PlaceEdit;
  PlaceType: PlaceType;
  Quantity: ResolverTypeWrapper<QuantityModel>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteModel>;
  QuoteInput: QuoteInput;
  Rating: ResolverTypeWrapper<ReliabilityRecord>;
  Reason: ResolverTypeWrapper<ReasonModel>;
  RecordState: RecordState;
  RedoInput: RedoInput;
  Refusal: ResolverTypeWrapper<RefusalSource>;
  Reliability: Reliability;
  Review: ResolverTypeWrapper<ReviewRecord>;
  ReviewInput: ReviewInput;
  ReviewItem: ResolverTypeWrapper<ReviewItemSource>;
  ReviewItemConnection: ResolverTypeWrapper<ReviewItemPage>;
  ReviewItemEdge: ResolverTypeWrapper<ReviewItemPageEdge>;
  ReviewItemKind: ReviewItemKind;
  ReviewSide: ResolverTypeWrapper<PairSide>;
  ReviewState: ReviewState;
  ReviewVerdict: ReviewVerdict;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchPageEdge>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchMatch: ResolverTypeWrapper<SearchMatchModel>;
  SetReliabilityInput: SetReliabilityInput;
  SharedWords: ResolverTypeWrapper<Omit<SharedWords, 'source' | 'target'> & { source: ResolversTypes['Quote'], target: ResolversTypes['Quote'] }>;
  SourceCount: SourceCount;
  SplitOffInput: SplitOffInput;
  Stance: Stance;
  Standing: ResolverTypeWrapper<StandingModel>;
  StandingFilter: StandingFilter;
  Statement: ResolverTypeWrapper<StatementSource>;
  StatementEdit: StatementEdit;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphColumns: ResolverTypeWrapper<Scalars['SubgraphColumns']['output']>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeModel>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextDependence: ResolverTypeWrapper<TextDependenceSource>;
  TextDependenceKind: TextDependenceKind;
  TimeSpan: ResolverTypeWrapper<TimeSpanModel>;
  Trace: ResolverTypeWrapper<TraceModel>;
  TraceEdge: ResolverTypeWrapper<TraceEdgeModel>;
  TraceNode: ResolverTypeWrapper<TraceNodeModel>;
  TraceRole: TraceRole;
  UndoInput: UndoInput;
  WithdrawDocumentInput: WithdrawDocumentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorSource;
  ActorConnection: ActorPage;
  ActorEdge: ActorPageEdge;
  ActorEdit: ActorEdit;
  AddClaimInput: AddClaimInput;
  AddNoteInput: AddNoteInput;
  AlignedPassage: AlignedPassageModel;
  Appearance: AppearanceSource;
  AppearanceConnection: AppearancePage;
  AppearanceEdge: AppearancePageEdge;
  AppearanceEdit: AppearanceEdit;
  Boolean: Scalars['Boolean']['output'];
  CancelIngestInput: CancelIngestInput;
  Change: ChangeSource;
  Claim: ClaimSource;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimPageEdge;
  ClaimEdit: ClaimEdit;
  ClaimFilter: ClaimFilter;
  ClaimLink: ClaimLinkModel;
  Collection: CollectionSource;
  CollectionChange: ChangeSource;
  CollectionConnection: CollectionPage;
  CollectionEdge: CollectionPageEdge;
  Comparison: ComparisonModel;
  ComparisonCell: ComparisonCellModel;
  ComparisonGroupCount: ComparisonGroupCount;
  ComparisonRow: ComparisonRowModel;
  Conflict: ConflictModel;
  ConflictConnection: ConflictPage;
  ConflictEdge: ConflictPageEdge;
  ConflictSide: ConflictSideModel;
  ConflictStakes: Stakes;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: DocumentSource;
  DocumentConnection: DocumentPage;
  DocumentCopy: CopyRecord;
  DocumentEdge: DocumentPageEdge;
  DocumentEdit: DocumentEdit;
  EditInput: EditInput;
  EndLinkInput: EndLinkInput;
  Entity: EntitySource;
  EntityFilter: EntityFilter;
  Event: EventSource;
  EventConnection: EventPage;
  EventEdge: EventPageEdge;
  EventEdit: EventEdit;
  Evidence: EvidenceSource;
  FacetCount: FacetCountModel;
  Facets: FacetsModel;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  GraphFilter: GraphFilter;
  HistoryConnection: HistoryPage;
  HistoryEdge: HistoryPageEdge;
  HistoryEntry: HistoryEntrySource;
  HistoryFilter: HistoryFilter;
  HistorySubject: HistorySubjectSource;
  Hop: ChainHop;
  HopInput: HopInput;
  ID: Scalars['ID']['output'];
  IdentityJudgement: IdentityJudgementSource;
  IngestCounts: IngestCounts;
  IngestInput: IngestInput;
  IngestItem: IngestItemSource;
  IngestItemConnection: IngestItemPage;
  IngestItemEdge: IngestItemPageEdge;
  IngestJob: IngestJobModel;
  IngestSourceInput: IngestSourceInput;
  Int: Scalars['Int']['output'];
  JudgeIdentityInput: JudgeIdentityInput;
  JudgementEdit: JudgementEdit;
  LinkClaimsInput: LinkClaimsInput;
  Member: MemberModel;
  MemberConnection: MemberPage;
  MemberEdge: MemberPageEdge;
  Mention: MentionSource;
  MentionConnection: MentionPage;
  MentionEdge: MentionPageEdge;
  MentionEdit: MentionEdit;
  Method: MethodModel;
  Mutation: Record<PropertyKey, never>;
  Node: NodeSource;
  Note: NoteSource;
  Origin: OriginModel;
  PageInfo: PageInfo;
  Passage: PassageModel;
  Path: PathModel;
  PathStep: PathStepModel;
  Person: Viewer;
  Place: PlaceSource;
  PlaceConnection: PlacePage;
  PlaceEdge: PlacePageEdge;
  PlaceEdit: PlaceEdit;
  Quantity: QuantityModel;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Quote: QuoteModel;
  QuoteInput: QuoteInput;
  Rating: ReliabilityRecord;
  Reason: ReasonModel;
  RedoInput: RedoInput;
  Refusal: RefusalSource;
  Review: ReviewRecord;
  ReviewInput: ReviewInput;
  ReviewItem: ReviewItemSource;
  ReviewItemConnection: ReviewItemPage;
  ReviewItemEdge: ReviewItemPageEdge;
  ReviewSide: PairSide;
  SearchConnection: SearchPage;
  SearchEdge: SearchPageEdge;
  SearchHit: SearchHitModel;
  SearchMatch: SearchMatchModel;
  SetReliabilityInput: SetReliabilityInput;
  SharedWords: Omit<SharedWords, 'source' | 'target'> & { source: ResolversParentTypes['Quote'], target: ResolversParentTypes['Quote'] };
  SplitOffInput: SplitOffInput;
  Standing: StandingModel;
  StandingFilter: StandingFilter;
  Statement: StatementSource;
  StatementEdit: StatementEdit;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SubgraphColumns: Scalars['SubgraphColumns']['output'];
  SubgraphEdge: SubgraphEdgeModel;
  SubgraphNode: SubgraphNodeModel;
  Subscription: Record<PropertyKey, never>;
  TextDependence: TextDependenceSource;
  TimeSpan: TimeSpanModel;
  Trace: TraceModel;
  TraceEdge: TraceEdgeModel;
  TraceNode: TraceNodeModel;
  UndoInput: UndoInput;
  WithdrawDocumentInput: WithdrawDocumentInput;
};

export type RoleDirectiveArgs = {
  is: Role;
};

export type RoleDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = RoleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  actorType?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ActorHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, Partial<ActorIdentitiesArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<ActorMembersArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  said?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AlignedPassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlignedPassage'] = ResolversParentTypes['AlignedPassage']> = {
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedWords']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  certaintyQuotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<AppearanceHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['Manner'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppearanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppearanceConnection'] = ResolversParentTypes['AppearanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppearanceEdge'] = ResolversParentTypes['AppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  changed?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType, Partial<ClaimAppearancesArgs>>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ClaimHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, Partial<ClaimIdentitiesArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, Partial<ClaimLinksArgs>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<ClaimMembersArgs>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']> = {
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<ClaimLinkHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<CollectionActorsArgs>>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CollectionClaimsArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<CollectionCompareArgs, 'documents'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<CollectionConflictsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<CollectionDocumentsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CollectionEventsArgs>>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, Partial<CollectionGraphArgs>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<CollectionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestJobs?: Resolver<ReadonlyArray<ResolversTypes['IngestJob']>, ParentType, ContextType, Partial<CollectionIngestJobsArgs>>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<CollectionNeighborhoodArgs, 'of'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<CollectionPathsArgs, 'from' | 'to'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<CollectionPlacesArgs>>;
  redoable?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  reviewQueue?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, Partial<CollectionReviewQueueArgs>>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<CollectionSearchArgs, 'text'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<CollectionTraceArgs, 'claim'>>;
  undoable?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollectionChange'] = ResolversParentTypes['CollectionChange']> = {
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  dependences?: Resolver<ReadonlyArray<ResolversTypes['TextDependence']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ComparisonGroupCount']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ClaimLink']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ComparisonVerdict'], ParentType, ContextType>;
};

export type ComparisonGroupCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonGroupCount'] = ResolversParentTypes['ComparisonGroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ComparisonGroup'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ComparisonGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ClaimLink']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ConflictSide']>, ParentType, ContextType>;
  stakes?: Resolver<ResolversTypes['ConflictStakes'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictSide'] = ResolversParentTypes['ConflictSide']> = {
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConflictStakesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictStakes'] = ResolversParentTypes['ConflictStakes']> = {
  appearances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<DocumentAppearancesArgs>>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beginning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boilerplate?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['DocumentCopy']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependences?: Resolver<ReadonlyArray<ResolversTypes['TextDependence']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<DocumentHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, Partial<DocumentIdentitiesArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<DocumentMembersArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  publisherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentCopy'] = ResolversParentTypes['DocumentCopy']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Claim' | 'Document' | 'Event' | 'Place', ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<EventHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, Partial<EventIdentitiesArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<EventMembersArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'Appearance' | 'Mention' | 'Passage', ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['HistorySubject']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['HistoryAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  canTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecordState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenOutBy?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistorySubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistorySubject'] = ResolversParentTypes['HistorySubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type IdentityJudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityJudgement'] = ResolversParentTypes['IdentityJudgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<IdentityJudgementHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestCounts'] = ResolversParentTypes['IngestCounts']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestItem'] = ResolversParentTypes['IngestItem']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestItemState'], ParentType, ContextType>;
};

export type IngestItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestItemConnection'] = ResolversParentTypes['IngestItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IngestItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IngestItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestItemEdge'] = ResolversParentTypes['IngestItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IngestItem'], ParentType, ContextType>;
};

export type IngestJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IngestJob'] = ResolversParentTypes['IngestJob']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['IngestCounts'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['ExtractorKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['IngestItemConnection'], ParentType, ContextType, Partial<IngestJobItemsArgs>>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestJobState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dependents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<MentionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  kind?: Resolver<ResolversTypes['MethodKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addClaim?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationAddClaimArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  cancelIngest?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType, RequireFields<MutationCancelIngestArgs, 'input'>>;
  edit?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationEditArgs, 'input'>>;
  endLink?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationEndLinkArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  judgeIdentity?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  linkClaims?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationLinkClaimsArgs, 'input'>>;
  redo?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRedoArgs, 'input'>>;
  review?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationReviewArgs, 'input'>>;
  setReliability?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationSetReliabilityArgs, 'input'>>;
  splitOff?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationSplitOffArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  withdrawDocument?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationWithdrawDocumentArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Appearance' | 'Claim' | 'ClaimLink' | 'Collection' | 'Document' | 'Event' | 'IdentityJudgement' | 'Mention' | 'Note' | 'Place' | 'Refusal' | 'Statement' | 'TextDependence', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<NoteHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  appearances?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OriginKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<PlaceHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, Partial<PlaceIdentitiesArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<PlaceMembersArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  placeType?: Resolver<ResolversTypes['PlaceType'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'id'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, Partial<QueryCollectionsArgs>>;
  me?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
};

export type QuoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<RefusalHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewItemKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ReviewSide']>, ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type ReviewSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSide'] = ResolversParentTypes['ReviewSide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedWords'] = ResolversParentTypes['SharedWords']> = {
  source?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['Independence'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  singleSourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<StatementHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  columns?: Resolver<ResolversTypes['SubgraphColumns'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface SubgraphColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SubgraphColumns'], any> {
  name: 'SubgraphColumns';
}

export type SubgraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['Stance']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['CollectionChange'], "changes", ParentType, ContextType, RequireFields<SubscriptionChangesArgs, 'collection'>>;
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestJob'], "ingestProgress", ParentType, ContextType, RequireFields<SubscriptionIngestProgressArgs, 'collection'>>;
};

export type TextDependenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextDependence'] = ResolversParentTypes['TextDependence']> = {
  by?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, Partial<TextDependenceHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextDependenceKind'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['AlignedPassage']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  appearance?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOrigin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TraceRole'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  AlignedPassage?: AlignedPassageResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceConnection?: AppearanceConnectionResolvers<ContextType>;
  AppearanceEdge?: AppearanceEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimLink?: ClaimLinkResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionChange?: CollectionChangeResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonGroupCount?: ComparisonGroupCountResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictSide?: ConflictSideResolvers<ContextType>;
  ConflictStakes?: ConflictStakesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCopy?: DocumentCopyResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistorySubject?: HistorySubjectResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IdentityJudgement?: IdentityJudgementResolvers<ContextType>;
  IngestCounts?: IngestCountsResolvers<ContextType>;
  IngestItem?: IngestItemResolvers<ContextType>;
  IngestItemConnection?: IngestItemConnectionResolvers<ContextType>;
  IngestItemEdge?: IngestItemEdgeResolvers<ContextType>;
  IngestJob?: IngestJobResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  ReviewSide?: ReviewSideResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SharedWords?: SharedWordsResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphColumns?: GraphQLScalarType;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextDependence?: TextDependenceResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  role?: RoleDirectiveResolver<any, any, ContextType>;
};
