/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor should be called. */
export type ActorEdit = {
  /** What sort of actor it is. */
  readonly actorType?: ActorType | null | undefined;
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** Whether a document names it. */
  readonly named?: boolean | null | undefined;
};

/** The sorts of actors. */
export type ActorType =
  /** A government or a part of one. */
  | 'GOVERNMENT_BODY'
  /** Several people or bodies taken together. */
  | 'GROUP'
  /** A newspaper, broadcaster or other outlet. */
  | 'MEDIUM'
  /** Armed forces. */
  | 'MILITARY'
  /** A company, association, agency between states or other organization. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON';

/** A claim to be added, with the passage that carries it: without one there is no claim. */
export type AddClaimInput = {
  /** The ids of the actors, places and events that a new claim is about. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** How certain that source presents it as; by default UNSTATED. */
  readonly certainty?: Certainty | null | undefined;
  /** Whose word it is, from the document's own voice outward; by default the document's own voice. */
  readonly chain?: ReadonlyArray<HopInput> | null | undefined;
  /** The id of a claim that there is, to add an appearance to it; else `text`. */
  readonly claim?: string | null | undefined;
  /** The collection's id. */
  readonly collection: string;
  /** The id of the document. */
  readonly document: string;
  /** Whether the source's own words are quoted; by default INDIRECT. */
  readonly manner?: Manner | null | undefined;
  /** What should be added in words. */
  readonly note?: string | null | undefined;
  /** The id of the event at which it was said. */
  readonly occasion?: string | null | undefined;
  /** The numbers that a new claim states. */
  readonly quantities?: ReadonlyArray<QuantityInput> | null | undefined;
  /** The words that carry the claim. */
  readonly quotes: ReadonlyArray<QuoteInput>;
  /** When it was said, in EDTF. */
  readonly saidAt?: string | null | undefined;
  /** At most 32 characters, for the canvas; by default the beginning of the text. */
  readonly shortLabel?: string | null | undefined;
  /** What the last source of the chain says of it; by default ASSERTS. */
  readonly stance?: Stance | null | undefined;
  /** The proposition of a new claim, worded so that it reads on its own. */
  readonly text?: string | null | undefined;
  /** The time that a new claim speaks of, in EDTF. */
  readonly time?: string | null | undefined;
};

/** A note to be written. */
export type AddNoteInput = {
  /** The collection's id. */
  readonly collection: string;
  /** The id of what it is about: any record, whether in the graph or not. */
  readonly record: string;
  /** The note, at most 10,000 characters. */
  readonly text: string;
};

/** How a claim appears. */
export type AppearanceEdit = {
  /** How certain that source presents it as. */
  readonly certainty?: Certainty | null | undefined;
  /** Whose word it is, from the document's own voice outward; empty for the document's own voice. */
  readonly chain?: ReadonlyArray<HopInput> | null | undefined;
  /** The id of the claim that the passage carries. */
  readonly claim?: string | null | undefined;
  /** Whether the source's own words are quoted. */
  readonly manner?: Manner | null | undefined;
  /** What should be added in words. */
  readonly note?: string | null | undefined;
  /** The id of the event at which it was said. */
  readonly occasion?: string | null | undefined;
  /** The words that carry it. */
  readonly quotes?: ReadonlyArray<QuoteInput> | null | undefined;
  /** When it was said, in EDTF. */
  readonly saidAt?: string | null | undefined;
  /** What the last source of the chain says of it. */
  readonly stance?: Stance | null | undefined;
};

/** How a number is bounded. */
export type Bound =
  /** Near the number. */
  | 'ABOUT'
  /** The number or more. */
  | 'AT_LEAST'
  /** The number or less. */
  | 'AT_MOST'
  /** The number itself. */
  | 'EXACTLY'
  /** Less than the number. */
  | 'LESS_THAN'
  /** More than the number. */
  | 'MORE_THAN';

/** A job to be stopped. */
export type CancelIngestInput = {
  /** The collection's id. */
  readonly collection: string;
  /** The job's id. */
  readonly job: string;
};

/** How certain a source presents a claim as; apart from whether it asserts or denies it. */
export type Certainty =
  /** As certain. */
  | 'CERTAIN'
  /** As possible. */
  | 'POSSIBLE'
  /** As probable. */
  | 'PROBABLE'
  /** It does not say. */
  | 'UNSTATED';

/** What a claim should say. */
export type ClaimEdit = {
  /** The numbers it states. */
  readonly quantities?: ReadonlyArray<QuantityInput> | null | undefined;
  /** At most 32 characters, for the canvas. */
  readonly shortLabel?: string | null | undefined;
  /** The proposition, worded so that it reads on its own. */
  readonly text?: string | null | undefined;
  /** The time it speaks of, in EDTF. */
  readonly time?: string | null | undefined;
};

/** How claims relate; read from this claim to the other. */
export type ClaimLinkKind =
  /** They cannot both be true. */
  | 'CONTRADICTS'
  /** It says the same more precisely. */
  | 'REFINES'
  /** It makes the other more plausible. */
  | 'SUPPORTS'
  /** It is a later state of the same running matter. */
  | 'UPDATES';

/** The groups of a comparison, in their order. */
export type ComparisonGroup =
  /** They say the same in the same words. */
  | 'ALL_SAY'
  /** The documents say what cannot both be so, or their sources take opposite sides. */
  | 'DIFFER'
  /** One document is more specific or more recent. */
  | 'MORE_SPECIFIC'
  /** One document alone says it. */
  | 'ONLY_ONE'
  /** They say the same in other words. */
  | 'SAME_IN_OTHER_WORDS'
  /** Several say it, and not all. */
  | 'SOME_SAY'
  /** What one says makes what the other says more plausible. */
  | 'SUPPORT';

/** How a document stands to a claim. */
export type ComparisonVerdict =
  /** It does not speak of it. */
  | 'ABSENT'
  /** It carries the claim, or one that supports it. */
  | 'AGREES'
  /** It carries one that differs, or takes another stance. */
  | 'DIFFERS';

/** What is known about a document beside its text, which never changes. */
export type DocumentEdit = {
  /** Who wrote it. */
  readonly author?: string | null | undefined;
  /** When it was published, in EDTF. */
  readonly published?: string | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
  /** Where it was found. */
  readonly url?: string | null | undefined;
};

/** The kinds of edges, each read from source to target. */
export type EdgeKind =
  /** A claim is about a node. */
  | 'ABOUT'
  /** An actor is affiliated with another. */
  | 'AFFILIATED_WITH'
  /** A claim appears in a document. */
  | 'APPEARANCE'
  /** A claim is attributed to an actor. */
  | 'ATTRIBUTION'
  /** Two claims cannot both be true. */
  | 'CONTRADICTS'
  /** A node is located at a place. */
  | 'LOCATED_AT'
  /** A document names the node. */
  | 'MENTION'
  /** An event has a participant. */
  | 'PARTICIPANT'
  /** A place, event or body is part of another. */
  | 'PART_OF'
  /** A document is published by an actor. */
  | 'PUBLISHED_BY'
  /** A claim says another more precisely. */
  | 'REFINES'
  /** Two documents share wording. */
  | 'SHARED_TEXT'
  /** An actor stands for another. */
  | 'STANDS_FOR'
  /** A claim makes another more plausible. */
  | 'SUPPORTS'
  /** A claim is a later state of another. */
  | 'UPDATES';

/** An edit to be made: the fields of one kind, those left out stay as they are. */
export type EditInput = {
  /** Of an actor. */
  readonly actor?: ActorEdit | null | undefined;
  /** Of an appearance. */
  readonly appearance?: AppearanceEdit | null | undefined;
  /** The version that the record was read at; if it was changed since, RECORD_CHANGED. */
  readonly basedOn?: number | null | undefined;
  /** Of a claim. */
  readonly claim?: ClaimEdit | null | undefined;
  /** The collection's id. */
  readonly collection: string;
  /** Of a document. */
  readonly document?: DocumentEdit | null | undefined;
  /** Of an event. */
  readonly event?: EventEdit | null | undefined;
  /** Of a judgement. */
  readonly judgement?: JudgementEdit | null | undefined;
  /** Of a mention. */
  readonly mention?: MentionEdit | null | undefined;
  /** Of a place. */
  readonly place?: PlaceEdit | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** The id of the record. */
  readonly record: string;
  /** Of a statement. */
  readonly statement?: StatementEdit | null | undefined;
  /** Names of fields that are to be empty: time, saidAt, occasion, note, role, ground, latitude, longitude, title, author, published, url. */
  readonly unset?: ReadonlyArray<string> | null | undefined;
};

/** A link between two claims to be ended. */
export type EndLinkInput = {
  /** The collection's id. */
  readonly collection: string;
  /** The link's id. */
  readonly link: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** What an event should be called, and when it was. */
export type EventEdit = {
  /** What sort of event it is. */
  readonly eventType?: string | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** When, in EDTF. */
  readonly time?: string | null | undefined;
};

/** Narrows what the browser draws; all that is given must hold. */
export type GraphFilter = {
  /** Only what rests on one of these documents. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Only nodes of these kinds. */
  readonly kinds?: ReadonlyArray<NodeKind> | null | undefined;
  /** Most nodes to return; 1 to 5000, by default 300. Those with most edges stay; documents are no more than a third of them where others want the room. */
  readonly limit?: number | null | undefined;
  /** Only nodes that a person, a rule or a model first recorded. */
  readonly madeBy?: ReadonlyArray<MethodKind> | null | undefined;
  /** Only edges of these kinds. */
  readonly relations?: ReadonlyArray<EdgeKind> | null | undefined;
  /** Only claims whose appearances were so reviewed; NONE for those nobody reviewed. */
  readonly review?: ReadonlyArray<ReviewState> | null | undefined;
  /** Only claims with so many sources. */
  readonly sources?: ReadonlyArray<SourceCount> | null | undefined;
  /** Only claims toward which some source takes one of these stances. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
};

/** What an entry of a log does. */
export type HistoryAction =
  /** Says that a record is right. */
  | 'ACCEPTED'
  /** Adds something that was read or stated. */
  | 'ADDED'
  /** Supersedes fields of a record. */
  | 'EDITED'
  /** Relates two claims. */
  | 'LINKED'
  /** Judges two nodes the same. */
  | 'MERGED'
  /** Writes something down. */
  | 'NOTED'
  /** Rates a source. */
  | 'RATED'
  /** Brings back what was taken back. */
  | 'REDONE'
  /** Was proposed and refused, for want of words that it rests on. */
  | 'REFUSED'
  /** Takes a record out of the graph. */
  | 'REJECTED'
  /** Judges two nodes different. */
  | 'SEPARATED'
  /** Takes an earlier entry back. */
  | 'UNDONE'
  /** Judges that somebody should look whether two nodes are the same. */
  | 'UNSURE'
  /** Takes a document out of the graph. */
  | 'WITHDRAWN';

/** Narrows a history; all that is given must hold. */
export type HistoryFilter = {
  /** Only entries that do one of these. */
  readonly actions?: ReadonlyArray<HistoryAction> | null | undefined;
  /** Only what this person, rule or model made, by its name. */
  readonly by?: string | null | undefined;
  /** Only what was made from this instant on. */
  readonly since?: string | null | undefined;
  /** Only records that are now so. */
  readonly states?: ReadonlyArray<RecordState> | null | undefined;
  /** Only what was made before this instant. */
  readonly until?: string | null | undefined;
};

/** One step of an attribution chain; it needs the words that attribute: of a source, a cue, or both. */
export type HopInput = {
  /** The words of the document that attribute ("said", "according to"). */
  readonly cueQuotes?: ReadonlyArray<QuoteInput> | null | undefined;
  /** The words that describe a source nobody names. */
  readonly description?: string | null | undefined;
  /** The id of the actor whose word it is. */
  readonly source?: string | null | undefined;
  /** The words of the document that name or describe the source. */
  readonly sourceQuotes?: ReadonlyArray<QuoteInput> | null | undefined;
};

/** Whether two nodes are the same. */
export type IdentityVerdict =
  /** They are two, whatever was judged before. */
  | 'DIFFERENT'
  /** They are one: from now on they are shown as one. */
  | 'SAME'
  /** Somebody should look. */
  | 'UNSURE';

/** Whether origins are independent. */
export type Independence =
  /** It is shown that they are not: the same source, the same cited outlet, shared text or the same publisher. */
  | 'DEPENDENT'
  /** It is shown: two named origins, different occasions, no wording shared beyond chance, no shared upstream. */
  | 'INDEPENDENT'
  /** Neither is shown. Agreement alone never shows independence. */
  | 'NOT_ESTABLISHED';

/** How far a text or file is. */
export type IngestItemState =
  /** It was stopped. */
  | 'CANCELLED'
  /** It is in the collection. */
  | 'DONE'
  /** What it says is being found. */
  | 'EXTRACTING'
  /** It cannot be read, or some document of it cannot. */
  | 'FAILED'
  /** It was in the collection before. */
  | 'KNOWN'
  /** It waits. */
  | 'QUEUED'
  /** Its text is being found. */
  | 'READING'
  /** What was found is being written down. */
  | 'WRITING';

/** How a job stands. */
export type IngestJobState =
  /** It was stopped. */
  | 'CANCELLED'
  /** All of it is done, however it ended. */
  | 'DONE'
  /** Nothing of it was begun yet. */
  | 'QUEUED'
  /** It goes on. */
  | 'RUNNING';

/** A judgement of identity to be made. */
export type JudgeIdentityInput = {
  /** The collection's id. */
  readonly collection: string;
  /** Why. */
  readonly reason: string;
  /** The id of the one. */
  readonly source: string;
  /** The id of the other, of the same kind. */
  readonly target: string;
  /** Whether they are the same. */
  readonly verdict: IdentityVerdict;
};

/** How a judgement should be put. */
export type JudgementEdit = {
  /** Why. */
  readonly reason?: string | null | undefined;
  /** From 0 to 1. */
  readonly score?: number | null | undefined;
};

/** A link between two claims to be made. */
export type LinkClaimsInput = {
  /** The collection's id. */
  readonly collection: string;
  /** How the source relates to the target. */
  readonly kind: ClaimLinkKind;
  /** Why. */
  readonly reason: string;
  /** The id of the claim it is read from. */
  readonly source: string;
  /** The id of the claim it is read to. */
  readonly target: string;
};

/** Whether a source's own words are given. */
export type Manner =
  /** Quoted word for word. */
  | 'DIRECT'
  /** In the document's words. */
  | 'INDIRECT'
  /** Partly quoted. */
  | 'MIXED';

/** What a document names where. */
export type MentionEdit = {
  /** The id of the actor, place or event that is named. */
  readonly node?: string | null | undefined;
  /** The words that name it. */
  readonly quotes?: ReadonlyArray<QuoteInput> | null | undefined;
};

/** What can make a record. */
export type MethodKind =
  /** A trained model. */
  | 'MODEL'
  /** A person. */
  | 'PERSON'
  /** A rule of this program. */
  | 'RULE';

/** The kinds of nodes. */
export type NodeKind =
  /** A person, organization, government body, military, medium or group. */
  | 'ACTOR'
  /** A proposition that can be true or false. */
  | 'CLAIM'
  /** A text as published. */
  | 'DOCUMENT'
  /** What happened or is said to have happened. */
  | 'EVENT'
  /** Where something is or happened. */
  | 'PLACE';

/** The sorts of origins. */
export type OriginKind =
  /** The document's own voice. */
  | 'DOCUMENT'
  /** A source that is named. */
  | 'NAMED'
  /** A source that is only described, or left out. */
  | 'UNNAMED';

/** What a place should be called, and where it is. */
export type PlaceEdit = {
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Degrees north, WGS 84. */
  readonly latitude?: number | null | undefined;
  /** Degrees east, WGS 84. */
  readonly longitude?: number | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** What sort of place it is. */
  readonly placeType?: PlaceType | null | undefined;
};

/** The sorts of places. */
export type PlaceType =
  /** A town or city. */
  | 'CITY'
  /** A state. */
  | 'COUNTRY'
  /** A part of a country, or several countries. */
  | 'REGION'
  /** A way that people or goods take. */
  | 'ROUTE'
  /** A sea or ocean, or a part of one. */
  | 'SEA'
  /** A building, port, base or other spot. */
  | 'SITE';

/** A number that a claim states. */
export type QuantityInput = {
  /** How the source's words bound it; by default EXACTLY. */
  readonly bound?: Bound | null | undefined;
  /** What is counted or measured. */
  readonly unit: string;
  /** The number. */
  readonly value: number;
};

/** Words of a document as a selector has them (W3C Web Annotation): the words, and where they stand. A quote that does not stand there is refused. */
export type QuoteInput = {
  /** The words, exactly. */
  readonly exact: string;
  /** The text just before, to tell repeated words apart. */
  readonly prefix?: string | null | undefined;
  /** Where they begin, in UTF-16 code units from 0. */
  readonly start?: number | null | undefined;
  /** The text just after. */
  readonly suffix?: string | null | undefined;
};

/** How a record stands now. */
export type RecordState =
  /** It holds. */
  | 'HELD'
  /** A person rejected it. */
  | 'REJECTED'
  /** It was taken back. */
  | 'UNDONE'
  /** It rests on withdrawn documents alone. */
  | 'WITHDRAWN';

/** Where something is to be brought back. */
export type RedoInput = {
  /** The collection's id. */
  readonly collection: string;
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

/** A review to be made. */
export type ReviewInput = {
  /** The version that the record was read at; if it was changed since, RECORD_CHANGED. */
  readonly basedOn?: number | null | undefined;
  /** The collection's id. */
  readonly collection: string;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** The id of the mention, appearance, statement, judgement or refusal. */
  readonly record: string;
  /** What is said of it. */
  readonly verdict: ReviewVerdict;
};

/** What can be on the list. */
export type ReviewItemKind =
  /** Where a claim appears, and on whose word. */
  | 'APPEARANCE'
  /** Two nodes that may be one, or that are kept apart and counted as one through others all the same. */
  | 'IDENTITY'
  /** Where an actor, place or event is named. */
  | 'MENTION'
  /** What was proposed and refused. */
  | 'REFUSAL'
  /** A relation between two nodes. */
  | 'STATEMENT';

/** What a person said of a record. */
export type ReviewState =
  /** It was looked at and is right. */
  | 'ACCEPTED'
  /** Nobody looked at it yet. */
  | 'NONE'
  /** It was looked at and is wrong; it is out of the graph. */
  | 'REJECTED';

/** What a person says of a record. */
export type ReviewVerdict =
  /** It is right. */
  | 'ACCEPTED'
  /** It is wrong: out of the graph. */
  | 'REJECTED';

/** What somebody may do in a collection; each may all that those before it may. */
export type Role =
  /** And take back what others did, and load records. */
  | 'ADMINISTRATOR'
  /** And correct, judge and write down, and take back what they did themselves. */
  | 'ANALYST'
  /** Ask everything. */
  | 'READER';

/** A rating to be made. */
export type SetReliabilityInput = {
  /** The id of the speaker or publisher. */
  readonly actor: string;
  /** The collection's id. */
  readonly collection: string;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** How reliable. */
  readonly reliability: Reliability;
};

/** How many documents and origins a claim has. */
export type SourceCount =
  /** Several origins shown to be independent. */
  | 'INDEPENDENT'
  /** One document. */
  | 'ONE'
  /** Several documents. */
  | 'SEVERAL';

/** A node to be split off. */
export type SplitOffInput = {
  /** The collection's id. */
  readonly collection: string;
  /** The id of the node by itself: `Member.id`. */
  readonly member: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** What a source says of a claim. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** Asked, it neither confirms nor denies. */
  | 'DECLINES'
  /** It says that it is not so. */
  | 'DENIES'
  /** It doubts it or asks whether it is so. */
  | 'QUESTIONS'
  /** It takes back that it is so. */
  | 'RETRACTS'
  /** It speaks of it without taking a side. */
  | 'UNCOMMITTED';

/** How a relation should be put. */
export type StatementEdit = {
  /** What it was inferred from. */
  readonly ground?: string | null | undefined;
  /** Whether it had to be inferred. */
  readonly inferred?: boolean | null | undefined;
  /** How the one stands in the relation. */
  readonly role?: string | null | undefined;
};

/** What two texts can have in common, from most to least. */
export type TextDependenceKind =
  /** Half or more of the one stands in the other word for word, whatever more that one has. */
  | 'NEAR_COPY'
  /** Nothing beyond chance was found; that alone does not show independence. */
  | 'NONE_DETECTED'
  /** They quote the same utterances and share little other wording. */
  | 'SHARED_UTTERANCES'
  /** Both carry prose of the same agency or release, or say of one story that they are from the same agency. */
  | 'SHARED_WIRE_PROSE';

/** What is to be taken back. */
export type UndoInput = {
  /** The collection's id. */
  readonly collection: string;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** The ids of records to take back: one's own, or of anybody for an administrator. By default one's own last change. */
  readonly records?: ReadonlyArray<string> | null | undefined;
};

/** A document to be withdrawn. */
export type WithdrawDocumentInput = {
  /** The collection's id. */
  readonly collection: string;
  /** The document's id. */
  readonly document: string;
  /** Why. */
  readonly reason: string;
};

export type IngestJobPartFragment = { readonly id: string, readonly state: IngestJobState, readonly at: string, readonly rate: number | null, readonly by: { readonly name: string }, readonly counts: { readonly total: number, readonly queued: number, readonly working: number, readonly done: number, readonly known: number, readonly failed: number, readonly cancelled: number, readonly claims: number, readonly refused: number } };

export type IngestJobsQueryVariables = Exact<{
  collection: string;
}>;


export type IngestJobsQuery = { readonly collection: { readonly id: string, readonly title: string, readonly ingestJobs: ReadonlyArray<{ readonly id: string, readonly state: IngestJobState, readonly at: string, readonly rate: number | null, readonly by: { readonly name: string }, readonly counts: { readonly total: number, readonly queued: number, readonly working: number, readonly done: number, readonly known: number, readonly failed: number, readonly cancelled: number, readonly claims: number, readonly refused: number } }> } | null };

export type IngestItemsQueryVariables = Exact<{
  collection: string;
  job: string;
}>;


export type IngestItemsQuery = { readonly collection: { readonly id: string, readonly ingestJobs: ReadonlyArray<{ readonly id: string, readonly items: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: IngestItemState, readonly messages: ReadonlyArray<string>, readonly claims: number, readonly refused: number, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }> }> } }> } | null };

export type CancelIngestMutationVariables = Exact<{
  input: CancelIngestInput;
}>;


export type CancelIngestMutation = { readonly cancelIngest: { readonly id: string, readonly state: IngestJobState, readonly at: string, readonly rate: number | null, readonly by: { readonly name: string }, readonly counts: { readonly total: number, readonly queued: number, readonly working: number, readonly done: number, readonly known: number, readonly failed: number, readonly cancelled: number, readonly claims: number, readonly refused: number } } };

export type ChangesSubscriptionVariables = Exact<{
  collection: string;
  after: number;
}>;


export type ChangesSubscription = { readonly changes: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly action: HistoryAction, readonly summary: string, readonly by: { readonly kind: MethodKind, readonly name: string }, readonly about: ReadonlyArray<{ readonly id: string, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }> }> } };

export type OpenCollectionQueryVariables = Exact<{
  collection: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OpenCollectionQuery = { readonly collection: { readonly id: string, readonly title: string, readonly description: string | null, readonly version: number, readonly asOf: string | null, readonly role: Role, readonly leftOut: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly undoable: { readonly id: string, readonly summary: string } | null, readonly redoable: { readonly id: string, readonly summary: string } | null, readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly beginning: string, readonly author: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly name: string } | null }> } } | null, readonly now: { readonly id: string, readonly version: number } | null };

export type MoreDocumentsQueryVariables = Exact<{
  collection: string;
  after: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MoreDocumentsQuery = { readonly collection: { readonly id: string, readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly beginning: string, readonly author: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly name: string } | null }> } } | null };

export type DocumentPageFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly beginning: string, readonly author: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly name: string } | null }> };

export type CollectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectionsQuery = { readonly collections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type CompareDocumentsQueryVariables = Exact<{
  collection: string;
  documents: ReadonlyArray<string> | string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareDocumentsQuery = { readonly collection: { readonly id: string, readonly compare: { readonly documents: ReadonlyArray<{ readonly id: string }>, readonly groups: ReadonlyArray<{ readonly group: ComparisonGroup, readonly count: number }>, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly rows: ReadonlyArray<{ readonly id: string, readonly group: ComparisonGroup, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number, readonly independence: Independence } }, readonly cells: ReadonlyArray<{ readonly verdict: ComparisonVerdict, readonly document: { readonly id: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string } | null, readonly link: { readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly source: { readonly id: string, readonly name: string } | null }>, readonly review: { readonly verdict: ReviewState } | null }> }> }> } } | null };

export type AddClaimHereMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimHereMutation = { readonly change: { readonly version: number, readonly changed: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'Appearance', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'ClaimLink', readonly id: string }
      | { readonly __typename: 'Collection', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'IdentityJudgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Note', readonly id: string }
      | { readonly __typename: 'Place', readonly id: string }
      | { readonly __typename: 'Refusal', readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'TextDependence', readonly id: string }
    >, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }> } };

export type ListChoicesQueryVariables = Exact<{
  collection: string;
  atLeast?: number | null | undefined;
}>;


export type ListChoicesQuery = { readonly collection: { readonly id: string, readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly text: string }> } } | null };

export type FindChoicesQueryVariables = Exact<{
  collection: string;
  text: string;
  kinds: ReadonlyArray<NodeKind> | NodeKind;
  atLeast?: number | null | undefined;
}>;


export type FindChoicesQuery = { readonly collection: { readonly id: string, readonly search: { readonly nodes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly text: string, readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         }> } } | null };

export type RejectedOfQueryVariables = Exact<{
  collection: string;
  id: string;
  after?: string | null | undefined;
  atLeast?: number | null | undefined;
}>;


export type RejectedOfQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Appearance', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Claim', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'ClaimLink', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Collection', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Document', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'IdentityJudgement', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Mention', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Note', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Refusal', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Statement', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'TextDependence', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
   | null };

export type ClaimsAloneQueryVariables = Exact<{
  collection: string;
  document: string;
  atLeast?: number | null | undefined;
}>;


export type ClaimsAloneQuery = { readonly collection: { readonly id: string, readonly claims: { readonly totalCount: number } } | null };

export type ChangePartFragment = { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  > };

export type ReviewRecordMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type ReviewRecordMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type EditRecordMutationVariables = Exact<{
  input: EditInput;
}>;


export type EditRecordMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type AddClaimMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type AddClaimMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type LinkClaimsMutationVariables = Exact<{
  input: LinkClaimsInput;
}>;


export type LinkClaimsMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type EndLinkMutationVariables = Exact<{
  input: EndLinkInput;
}>;


export type EndLinkMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type JudgeIdentityMutationVariables = Exact<{
  input: JudgeIdentityInput;
}>;


export type JudgeIdentityMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type SplitOffMutationVariables = Exact<{
  input: SplitOffInput;
}>;


export type SplitOffMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type SetReliabilityMutationVariables = Exact<{
  input: SetReliabilityInput;
}>;


export type SetReliabilityMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type RedoMutationVariables = Exact<{
  input: RedoInput;
}>;


export type RedoMutation = { readonly change: { readonly version: number, readonly entries: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly action: HistoryAction }>, readonly changed: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type DocumentTextQueryVariables = Exact<{
  collection: string;
  id: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DocumentTextQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'ClaimLink', readonly id: string }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly text: string, readonly id: string, readonly appearances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }> }, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          , readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }> } }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type DrawGraphQueryVariables = Exact<{
  collection: string;
  filter: GraphFilter;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DrawGraphQuery = { readonly collection: { readonly id: string, readonly graph: { readonly columns: unknown, readonly totalNodes: number, readonly cut: boolean, readonly facets: { readonly kinds: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly relations: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly sources: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly stances: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly reviews: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly methods: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }> } } } | null };

export type HistoryPartFragment = { readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'Appearance', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'ClaimLink', readonly id: string }
      | { readonly __typename: 'Collection', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'IdentityJudgement', readonly id: string }
      | { readonly __typename: 'Mention', readonly id: string }
      | { readonly __typename: 'Note', readonly id: string }
      | { readonly __typename: 'Place', readonly id: string }
      | { readonly __typename: 'Refusal', readonly id: string }
      | { readonly __typename: 'Statement', readonly id: string }
      | { readonly __typename: 'TextDependence', readonly id: string }
     | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
  >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null };

export type HistoryPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
        | { readonly __typename: 'Actor', readonly id: string }
        | { readonly __typename: 'Appearance', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'ClaimLink', readonly id: string }
        | { readonly __typename: 'Collection', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'IdentityJudgement', readonly id: string }
        | { readonly __typename: 'Mention', readonly id: string }
        | { readonly __typename: 'Note', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Refusal', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'TextDependence', readonly id: string }
       | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> };

export type CollectionHistoryQueryVariables = Exact<{
  collection: string;
  filter?: HistoryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  atLeast?: number | null | undefined;
}>;


export type CollectionHistoryQuery = { readonly collection: { readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
            | { readonly __typename: 'Actor', readonly id: string }
            | { readonly __typename: 'Appearance', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'ClaimLink', readonly id: string }
            | { readonly __typename: 'Collection', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Mention', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Place', readonly id: string }
            | { readonly __typename: 'Refusal', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'TextDependence', readonly id: string }
           | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } } | null };

export type ObjectHistoryQueryVariables = Exact<{
  collection: string;
  id: string;
  first: number;
  after?: string | null | undefined;
  atLeast?: number | null | undefined;
}>;


export type ObjectHistoryQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Appearance', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Claim', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'ClaimLink', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Collection', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Document', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'IdentityJudgement', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Mention', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Note', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Refusal', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'Statement', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
    | { readonly __typename: 'TextDependence', readonly id: string, readonly history: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly action: HistoryAction, readonly summary: string, readonly at: string, readonly reason: string | null, readonly state: RecordState, readonly canTakeBack: boolean, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Appearance', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'ClaimLink', readonly id: string }
              | { readonly __typename: 'Collection', readonly id: string }
              | { readonly __typename: 'Document', readonly id: string }
              | { readonly __typename: 'Event', readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Mention', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Refusal', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'TextDependence', readonly id: string }
             | null }>, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }>, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          >, readonly takenOutBy: { readonly id: string, readonly canTakeBack: boolean, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> } }
   | null };

export type HoverCardQueryVariables = Exact<{
  collection: string;
  id: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type HoverCardQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly id: string }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly text: string, readonly id: string, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string }>, readonly origin: { readonly label: string } }> }
    | { readonly __typename: 'ClaimLink', readonly id: string }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly id: string }
    | { readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly eventType: string, readonly id: string, readonly time: { readonly edtf: string } | null }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly placeType: PlaceType, readonly id: string }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type AlignedPartFragment = { readonly passages: ReadonlyArray<{ readonly source: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly target: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly shared: ReadonlyArray<{ readonly source: { readonly start: number, readonly end: number }, readonly target: { readonly start: number, readonly end: number } }> }> };

export type MemberPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
       | null, readonly other:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
       | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> };

export type MembersOfQueryVariables = Exact<{
  collection: string;
  id: string;
  after?: string | null | undefined;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MembersOfQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> } }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> } }
    | { readonly __typename: 'ClaimLink', readonly id: string }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> } }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly at: string, readonly dependents: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string }>, readonly ties: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }> } }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type WhyHereQueryVariables = Exact<{
  collection: string;
  id: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhyHereQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'ClaimLink', readonly id: string, readonly of: { readonly id: string, readonly label: string }, readonly claim: { readonly id: string, readonly label: string }, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string, readonly passages: ReadonlyArray<{ readonly source: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly target: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly shared: ReadonlyArray<{ readonly source: { readonly start: number, readonly end: number }, readonly target: { readonly start: number, readonly end: number } }> }> }
   | null };

export type WordingOfQueryVariables = Exact<{
  collection: string;
  document: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WordingOfQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'ClaimLink', readonly id: string }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }> }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly name: string, readonly signedIn: boolean } };

export type QuotePartFragment = { readonly exact: string, readonly start: number, readonly end: number };

export type TimePartFragment = { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null };

export type MethodPartFragment = { readonly kind: MethodKind, readonly name: string, readonly version: string | null };

export type ReviewPartFragment = { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } };

export type NotePartFragment = { readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } };

export type IdentityPartFragment = { readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
   | null, readonly other:
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
   | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null };

export type HopPartFragment = { readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Appearance_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Mention_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Passage_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

export type EvidencePartFragment =
  | EvidencePart_Appearance_Fragment
  | EvidencePart_Mention_Fragment
  | EvidencePart_Passage_Fragment
;

export type AppearancePartFragment = { readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type ClaimRefFragment = { readonly id: string, readonly text: string, readonly label: string };

export type ReviewQueueQueryVariables = Exact<{
  collection: string;
  maxConfidence?: number | null | undefined;
  kinds?: ReadonlyArray<ReviewItemKind> | ReviewItemKind | null | undefined;
  document?: string | null | undefined;
  atLeast?: number | null | undefined;
}>;


export type ReviewQueueQuery = { readonly collection: { readonly id: string, readonly reviewQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReviewItemKind, readonly label: string, readonly reason: string, readonly confidence: number | null, readonly document: { readonly id: string, readonly label: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly sides: ReadonlyArray<{ readonly id: string, readonly label: string, readonly node:
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          , readonly passages: ReadonlyArray<
            | { readonly document: { readonly id: string, readonly label: string }, readonly quotes: ReadonlyArray<{ readonly prefix: string, readonly suffix: string, readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string, readonly label: string }, readonly quotes: ReadonlyArray<{ readonly prefix: string, readonly suffix: string, readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string, readonly label: string }, readonly quotes: ReadonlyArray<{ readonly prefix: string, readonly suffix: string, readonly exact: string, readonly start: number, readonly end: number }> }
          > }>, readonly record:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Appearance', readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'ClaimLink', readonly id: string }
          | { readonly __typename: 'Collection', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'IdentityJudgement', readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly one:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly other:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
             | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }
          | { readonly __typename: 'Mention', readonly id: string, readonly at: string, readonly confidence: number | null, readonly node:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            , readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
          | { readonly __typename: 'Note', readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
          | { readonly __typename: 'Refusal', readonly what: string, readonly at: string, readonly id: string, readonly refusedFor: string, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }
          | { readonly __typename: 'Statement', readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            , readonly target:
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
              | { readonly id: string, readonly kind: NodeKind, readonly label: string }
            , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
              | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
              | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
              | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
          | { readonly __typename: 'TextDependence', readonly id: string }
         }> } } | null };

export type FindNodesQueryVariables = Exact<{
  collection: string;
  text: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type FindNodesQuery = { readonly collection: { readonly id: string, readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly text: string, readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly matches: ReadonlyArray<{ readonly field: string, readonly words: ReadonlyArray<string>, readonly snippet: string }> }> } } | null };

export type StatementPartFragment = { readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
  , readonly target:
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    | { readonly id: string, readonly kind: NodeKind, readonly label: string }
  , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
  >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type MentionPartFragment = { readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type ClaimDetailFragment = { readonly at: string, readonly degree: number, readonly id: string, readonly text: string, readonly label: string, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly bound: Bound }>, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number } } }>, readonly standing: { readonly documents: number, readonly independence: Independence, readonly credibility: number, readonly singleSourced: boolean, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly kind: OriginKind, readonly label: string, readonly source: { readonly id: string } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly id: string }> }>, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly text: string, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }> }, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly other:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type ActorDetailFragment = { readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly reliability: Reliability, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly target:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly said: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly origin: { readonly source: { readonly id: string } | null } }>, readonly rating: { readonly reliability: Reliability, readonly reason: string | null, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } } | null, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly other:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type PlaceDetailFragment = { readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly placeType: PlaceType, readonly latitude: number | null, readonly longitude: number | null, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly target:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly other:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type EventDetailFragment = { readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly eventType: string, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly target:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
    , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly other:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type DocumentDetailFragment = { readonly at: string, readonly label: string, readonly title: string | null, readonly file: string | null, readonly author: string | null, readonly url: string | null, readonly language: string, readonly sha256: string, readonly degree: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly other:
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      | { readonly id: string, readonly kind: NodeKind, readonly label: string }
     | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type TextDependencePartFragment = { readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null };

export type LinkDetailFragment = { readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly linkKind: ClaimLinkKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly of: { readonly id: string, readonly text: string, readonly label: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly evidence: ReadonlyArray<
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
  >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> };

export type SelectionQueryVariables = Exact<{
  collection: string;
  id: string;
  atLeast?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SelectionQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly reliability: Reliability, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly target:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly said: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly origin: { readonly source: { readonly id: string } | null } }>, readonly rating: { readonly reliability: Reliability, readonly reason: string | null, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } } | null, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly other:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Appearance', readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Claim', readonly id: string, readonly at: string, readonly degree: number, readonly text: string, readonly label: string, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly about: ReadonlyArray<
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly bound: Bound }>, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number } } }>, readonly standing: { readonly documents: number, readonly independence: Independence, readonly credibility: number, readonly singleSourced: boolean, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly kind: OriginKind, readonly label: string, readonly source: { readonly id: string } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly id: string }> }>, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly text: string, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          > }> }, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly other:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'ClaimLink', readonly id: string, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly linkKind: ClaimLinkKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly of: { readonly id: string, readonly text: string, readonly label: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly at: string, readonly label: string, readonly title: string | null, readonly file: string | null, readonly author: string | null, readonly url: string | null, readonly language: string, readonly sha256: string, readonly degree: number, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly other:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly eventType: string, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly target:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly other:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'IdentityJudgement', readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      >, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly one:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
       | null, readonly other:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
       | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }
    | { readonly __typename: 'Mention', readonly id: string, readonly at: string, readonly confidence: number | null, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      , readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string, readonly at: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly placeType: PlaceType, readonly latitude: number | null, readonly longitude: number | null, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly target:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly verdict: IdentityVerdict, readonly reason: string, readonly score: number | null, readonly at: string, readonly oneId: string, readonly oneLabel: string, readonly otherId: string, readonly otherLabel: string, readonly one:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly other:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
         | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly members: { readonly totalCount: number }, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'Refusal', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly at: string, readonly confidence: number | null, readonly source:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      , readonly target:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      , readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      >, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }> }
    | { readonly __typename: 'TextDependence', readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      >, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null, readonly passages: ReadonlyArray<{ readonly source: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly target: { readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string } }, readonly shared: ReadonlyArray<{ readonly source: { readonly start: number, readonly end: number }, readonly target: { readonly start: number, readonly end: number } }> }> }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const IngestJobPartFragmentDoc = new TypedDocumentString(`
    fragment IngestJobPart on IngestJob {
  id
  state
  at
  rate
  by {
    name
  }
  counts {
    total
    queued
    working
    done
    known
    failed
    cancelled
    claims
    refused
  }
}
    `, {"fragmentName":"IngestJobPart"}) as unknown as TypedDocumentString<IngestJobPartFragment, unknown>;
export const TimePartFragmentDoc = new TypedDocumentString(`
    fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
    `, {"fragmentName":"TimePart"}) as unknown as TypedDocumentString<TimePartFragment, unknown>;
export const DocumentPageFragmentDoc = new TypedDocumentString(`
    fragment DocumentPage on DocumentConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    beginning
    author
    language
    published {
      ...TimePart
    }
    publisher {
      name
    }
  }
}
    fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}`, {"fragmentName":"DocumentPage"}) as unknown as TypedDocumentString<DocumentPageFragment, unknown>;
export const ChangePartFragmentDoc = new TypedDocumentString(`
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}
    `, {"fragmentName":"ChangePart"}) as unknown as TypedDocumentString<ChangePartFragment, unknown>;
export const MethodPartFragmentDoc = new TypedDocumentString(`
    fragment MethodPart on Method {
  kind
  name
  version
}
    `, {"fragmentName":"MethodPart"}) as unknown as TypedDocumentString<MethodPartFragment, unknown>;
export const QuotePartFragmentDoc = new TypedDocumentString(`
    fragment QuotePart on Quote {
  exact
  start
  end
}
    `, {"fragmentName":"QuotePart"}) as unknown as TypedDocumentString<QuotePartFragment, unknown>;
export const EvidencePartFragmentDoc = new TypedDocumentString(`
    fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}`, {"fragmentName":"EvidencePart"}) as unknown as TypedDocumentString<EvidencePartFragment, unknown>;
export const HistoryPartFragmentDoc = new TypedDocumentString(`
    fragment HistoryPart on HistoryEntry {
  id
  version
  action
  summary
  by {
    ...MethodPart
  }
  at
  reason
  about {
    id
    label
    node {
      __typename
      id
    }
  }
  changes {
    field
    before
    after
  }
  evidence {
    ...EvidencePart
  }
  state
  canTakeBack
  takenOutBy {
    id
    canTakeBack
    by {
      name
    }
    at
    reason
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`, {"fragmentName":"HistoryPart"}) as unknown as TypedDocumentString<HistoryPartFragment, unknown>;
export const HistoryPageFragmentDoc = new TypedDocumentString(`
    fragment HistoryPage on HistoryConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...HistoryPart
  }
}
    fragment HistoryPart on HistoryEntry {
  id
  version
  action
  summary
  by {
    ...MethodPart
  }
  at
  reason
  about {
    id
    label
    node {
      __typename
      id
    }
  }
  changes {
    field
    before
    after
  }
  evidence {
    ...EvidencePart
  }
  state
  canTakeBack
  takenOutBy {
    id
    canTakeBack
    by {
      name
    }
    at
    reason
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`, {"fragmentName":"HistoryPage"}) as unknown as TypedDocumentString<HistoryPageFragment, unknown>;
export const AlignedPartFragmentDoc = new TypedDocumentString(`
    fragment AlignedPart on TextDependence {
  passages {
    source {
      document {
        id
      }
      ...QuotePart
    }
    target {
      document {
        id
      }
      ...QuotePart
    }
    shared {
      source {
        start
        end
      }
      target {
        start
        end
      }
    }
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}`, {"fragmentName":"AlignedPart"}) as unknown as TypedDocumentString<AlignedPartFragment, unknown>;
export const ReviewPartFragmentDoc = new TypedDocumentString(`
    fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
    `, {"fragmentName":"ReviewPart"}) as unknown as TypedDocumentString<ReviewPartFragment, unknown>;
export const IdentityPartFragmentDoc = new TypedDocumentString(`
    fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
    fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}`, {"fragmentName":"IdentityPart"}) as unknown as TypedDocumentString<IdentityPartFragment, unknown>;
export const MemberPageFragmentDoc = new TypedDocumentString(`
    fragment MemberPage on MemberConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    method {
      ...MethodPart
    }
    at
    dependents
    documents {
      id
    }
    ties {
      ...IdentityPart
    }
  }
}
    fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}`, {"fragmentName":"MemberPage"}) as unknown as TypedDocumentString<MemberPageFragment, unknown>;
export const ClaimRefFragmentDoc = new TypedDocumentString(`
    fragment ClaimRef on Claim {
  id
  text
  label
}
    `, {"fragmentName":"ClaimRef"}) as unknown as TypedDocumentString<ClaimRefFragment, unknown>;
export const HopPartFragmentDoc = new TypedDocumentString(`
    fragment HopPart on Hop {
  source {
    id
    name
  }
  description
  named
  cue
  quotes {
    ...QuotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}`, {"fragmentName":"HopPart"}) as unknown as TypedDocumentString<HopPartFragment, unknown>;
export const NotePartFragmentDoc = new TypedDocumentString(`
    fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
    fragment MethodPart on Method {
  kind
  name
  version
}`, {"fragmentName":"NotePart"}) as unknown as TypedDocumentString<NotePartFragment, unknown>;
export const AppearancePartFragmentDoc = new TypedDocumentString(`
    fragment AppearancePart on Appearance {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  stance
  certainty
  certaintyQuotes {
    exact
  }
  manner
  saidAt {
    ...TimePart
  }
  occasion {
    id
    name
  }
  chain {
    ...HopPart
  }
  origin {
    id
    kind
    label
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  note
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment HopPart on Hop {
  source {
    id
    name
  }
  description
  named
  cue
  quotes {
    ...QuotePart
  }
}`, {"fragmentName":"AppearancePart"}) as unknown as TypedDocumentString<AppearancePartFragment, unknown>;
export const ClaimDetailFragmentDoc = new TypedDocumentString(`
    fragment ClaimDetail on Claim {
  ...ClaimRef
  method {
    ...MethodPart
  }
  at
  degree
  about {
    id
    ... on Entity {
      kind
      label
    }
  }
  quantities {
    value
    unit
    bound
  }
  time {
    ...TimePart
  }
  appearances {
    ...AppearancePart
  }
  links {
    id
    kind
    inverse
    reason
    score
    by {
      ...MethodPart
    }
    review {
      ...ReviewPart
    }
    claim {
      ...ClaimRef
      standing {
        documents
      }
    }
  }
  standing {
    documents
    independence
    credibility
    singleSourced
    disputedBy {
      id
    }
    origins {
      id
      kind
      label
      source {
        id
      }
      occasion {
        id
        name
      }
      documents {
        id
      }
    }
    reasons {
      rule
      text
      evidence {
        ...EvidencePart
      }
    }
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment HopPart on Hop {
  source {
    id
    name
  }
  description
  named
  cue
  quotes {
    ...QuotePart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment AppearancePart on Appearance {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  stance
  certainty
  certaintyQuotes {
    exact
  }
  manner
  saidAt {
    ...TimePart
  }
  occasion {
    id
    name
  }
  chain {
    ...HopPart
  }
  origin {
    id
    kind
    label
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  note
  notes {
    ...NotePart
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}`, {"fragmentName":"ClaimDetail"}) as unknown as TypedDocumentString<ClaimDetailFragment, unknown>;
export const MentionPartFragmentDoc = new TypedDocumentString(`
    fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}`, {"fragmentName":"MentionPart"}) as unknown as TypedDocumentString<MentionPartFragment, unknown>;
export const StatementPartFragmentDoc = new TypedDocumentString(`
    fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`, {"fragmentName":"StatementPart"}) as unknown as TypedDocumentString<StatementPartFragment, unknown>;
export const ActorDetailFragmentDoc = new TypedDocumentString(`
    fragment ActorDetail on Actor {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  aliases
  actorType
  named
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  said {
    id
    stance
    certainty
    document {
      id
    }
    quotes {
      ...QuotePart
    }
    claim {
      ...ClaimRef
    }
    origin {
      source {
        id
      }
    }
  }
  reliability
  rating {
    reliability
    reason
    at
    by {
      ...MethodPart
    }
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}
fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}`, {"fragmentName":"ActorDetail"}) as unknown as TypedDocumentString<ActorDetailFragment, unknown>;
export const PlaceDetailFragmentDoc = new TypedDocumentString(`
    fragment PlaceDetail on Place {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  aliases
  placeType
  latitude
  longitude
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}`, {"fragmentName":"PlaceDetail"}) as unknown as TypedDocumentString<PlaceDetailFragment, unknown>;
export const EventDetailFragmentDoc = new TypedDocumentString(`
    fragment EventDetail on Event {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  eventType
  time {
    ...TimePart
  }
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}`, {"fragmentName":"EventDetail"}) as unknown as TypedDocumentString<EventDetailFragment, unknown>;
export const TextDependencePartFragmentDoc = new TypedDocumentString(`
    fragment TextDependencePart on TextDependence {
  id
  dependence: kind
  reason
  score
  by {
    ...MethodPart
  }
  documents {
    id
    label
  }
  review {
    ...ReviewPart
  }
}
    fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}`, {"fragmentName":"TextDependencePart"}) as unknown as TypedDocumentString<TextDependencePartFragment, unknown>;
export const DocumentDetailFragmentDoc = new TypedDocumentString(`
    fragment DocumentDetail on Document {
  method {
    ...MethodPart
  }
  at
  label
  title
  file
  author
  url
  language
  sha256
  degree
  published {
    ...TimePart
  }
  publisher {
    id
    name
  }
  dependences {
    ...TextDependencePart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
    fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment TextDependencePart on TextDependence {
  id
  dependence: kind
  reason
  score
  by {
    ...MethodPart
  }
  documents {
    id
    label
  }
  review {
    ...ReviewPart
  }
}`, {"fragmentName":"DocumentDetail"}) as unknown as TypedDocumentString<DocumentDetailFragment, unknown>;
export const LinkDetailFragmentDoc = new TypedDocumentString(`
    fragment LinkDetail on ClaimLink {
  linkKind: kind
  inverse
  reason
  score
  by {
    ...MethodPart
  }
  of {
    ...ClaimRef
  }
  claim {
    ...ClaimRef
  }
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}`, {"fragmentName":"LinkDetail"}) as unknown as TypedDocumentString<LinkDetailFragment, unknown>;
export const IngestJobsDocument = new TypedDocumentString(`
    query IngestJobs($collection: ID!) {
  collection(id: $collection) {
    id
    title
    ingestJobs {
      ...IngestJobPart
    }
  }
}
    fragment IngestJobPart on IngestJob {
  id
  state
  at
  rate
  by {
    name
  }
  counts {
    total
    queued
    working
    done
    known
    failed
    cancelled
    claims
    refused
  }
}`) as unknown as TypedDocumentString<IngestJobsQuery, IngestJobsQueryVariables>;
export const IngestItemsDocument = new TypedDocumentString(`
    query IngestItems($collection: ID!, $job: ID!) {
  collection(id: $collection) {
    id
    ingestJobs(id: $job) {
      id
      items(first: 500) {
        totalCount
        nodes {
          id
          name
          state
          messages
          claims
          refused
          documents {
            id
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IngestItemsQuery, IngestItemsQueryVariables>;
export const CancelIngestDocument = new TypedDocumentString(`
    mutation CancelIngest($input: CancelIngestInput!) {
  cancelIngest(input: $input) {
    ...IngestJobPart
  }
}
    fragment IngestJobPart on IngestJob {
  id
  state
  at
  rate
  by {
    name
  }
  counts {
    total
    queued
    working
    done
    known
    failed
    cancelled
    claims
    refused
  }
}`) as unknown as TypedDocumentString<CancelIngestMutation, CancelIngestMutationVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($collection: ID!, $after: Int!) {
  changes(collection: $collection, after: $after) {
    version
    entries {
      id
      action
      summary
      by {
        kind
        name
      }
      about {
        id
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const OpenCollectionDocument = new TypedDocumentString(`
    query OpenCollection($collection: ID!, $atLeast: Int, $asOf: Date) {
  collection(id: $collection, atLeast: $atLeast, asOf: $asOf) {
    id
    title
    description
    version
    asOf
    leftOut {
      id
      label
    }
    role
    undoable {
      id
      summary
    }
    redoable {
      id
      summary
    }
    documents(first: 500) {
      ...DocumentPage
    }
  }
  now: collection(id: $collection, atLeast: $atLeast) {
    id
    version
  }
}
    fragment DocumentPage on DocumentConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    beginning
    author
    language
    published {
      ...TimePart
    }
    publisher {
      name
    }
  }
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}`) as unknown as TypedDocumentString<OpenCollectionQuery, OpenCollectionQueryVariables>;
export const MoreDocumentsDocument = new TypedDocumentString(`
    query MoreDocuments($collection: ID!, $after: String!, $atLeast: Int, $asOf: Date) {
  collection(id: $collection, atLeast: $atLeast, asOf: $asOf) {
    id
    documents(first: 500, after: $after) {
      ...DocumentPage
    }
  }
}
    fragment DocumentPage on DocumentConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    beginning
    author
    language
    published {
      ...TimePart
    }
    publisher {
      name
    }
  }
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}`) as unknown as TypedDocumentString<MoreDocumentsQuery, MoreDocumentsQueryVariables>;
export const CollectionsDocument = new TypedDocumentString(`
    query Collections {
  collections(first: 50) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionsQuery, CollectionsQueryVariables>;
export const CompareDocumentsDocument = new TypedDocumentString(`
    query CompareDocuments($collection: ID!, $documents: [ID!]!, $atLeast: Int, $asOf: Date) {
  collection(id: $collection, atLeast: $atLeast, asOf: $asOf) {
    id
    compare(documents: $documents) {
      documents {
        id
      }
      groups {
        group
        count
      }
      dependences {
        ...TextDependencePart
      }
      rows {
        id
        group
        claim {
          ...ClaimRef
          standing {
            documents
            independence
          }
        }
        cells {
          document {
            id
          }
          verdict
          claim {
            ...ClaimRef
          }
          link {
            id
            kind
            inverse
            reason
          }
          appearances {
            id
            stance
            certainty
            quotes {
              ...QuotePart
            }
            chain {
              source {
                id
                name
              }
              description
            }
            review {
              verdict
            }
          }
        }
      }
    }
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}
fragment TextDependencePart on TextDependence {
  id
  dependence: kind
  reason
  score
  by {
    ...MethodPart
  }
  documents {
    id
    label
  }
  review {
    ...ReviewPart
  }
}`) as unknown as TypedDocumentString<CompareDocumentsQuery, CompareDocumentsQueryVariables>;
export const AddClaimHereDocument = new TypedDocumentString(`
    mutation AddClaimHere($input: AddClaimInput!) {
  change: addClaim(input: $input) {
    ...ChangePart
    changed {
      __typename
      id
    }
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<AddClaimHereMutation, AddClaimHereMutationVariables>;
export const ListChoicesDocument = new TypedDocumentString(`
    query ListChoices($collection: ID!, $atLeast: Int) {
  collection(id: $collection, atLeast: $atLeast) {
    id
    actors(first: 200) {
      nodes {
        id
        kind
        label
      }
    }
    places(first: 100) {
      nodes {
        id
        kind
        label
      }
    }
    events(first: 100) {
      nodes {
        id
        kind
        label
      }
    }
    claims(first: 100) {
      nodes {
        id
        kind
        label
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListChoicesQuery, ListChoicesQueryVariables>;
export const FindChoicesDocument = new TypedDocumentString(`
    query FindChoices($collection: ID!, $text: String!, $kinds: [NodeKind!]!, $atLeast: Int) {
  collection(id: $collection, atLeast: $atLeast) {
    id
    search(text: $text, kinds: $kinds, first: 20) {
      nodes {
        node {
          id
          kind
          label
          ... on Claim {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindChoicesQuery, FindChoicesQueryVariables>;
export const RejectedOfDocument = new TypedDocumentString(`
    query RejectedOf($collection: ID!, $id: ID!, $after: String, $atLeast: Int) {
  node(id: $id, collection: $collection, atLeast: $atLeast) {
    __typename
    id
    history(filter: {states: [REJECTED]}, first: 25, after: $after) {
      ...HistoryPage
    }
  }
}
    fragment HistoryPart on HistoryEntry {
  id
  version
  action
  summary
  by {
    ...MethodPart
  }
  at
  reason
  about {
    id
    label
    node {
      __typename
      id
    }
  }
  changes {
    field
    before
    after
  }
  evidence {
    ...EvidencePart
  }
  state
  canTakeBack
  takenOutBy {
    id
    canTakeBack
    by {
      name
    }
    at
    reason
  }
}
fragment HistoryPage on HistoryConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...HistoryPart
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`) as unknown as TypedDocumentString<RejectedOfQuery, RejectedOfQueryVariables>;
export const ClaimsAloneDocument = new TypedDocumentString(`
    query ClaimsAlone($collection: ID!, $document: ID!, $atLeast: Int) {
  collection(id: $collection, atLeast: $atLeast) {
    id
    claims(filter: {document: $document, standing: {maxDocuments: 1}}, first: 0) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsAloneQuery, ClaimsAloneQueryVariables>;
export const ReviewRecordDocument = new TypedDocumentString(`
    mutation ReviewRecord($input: ReviewInput!) {
  change: review(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<ReviewRecordMutation, ReviewRecordMutationVariables>;
export const EditRecordDocument = new TypedDocumentString(`
    mutation EditRecord($input: EditInput!) {
  change: edit(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<EditRecordMutation, EditRecordMutationVariables>;
export const AddClaimDocument = new TypedDocumentString(`
    mutation AddClaim($input: AddClaimInput!) {
  change: addClaim(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<AddClaimMutation, AddClaimMutationVariables>;
export const LinkClaimsDocument = new TypedDocumentString(`
    mutation LinkClaims($input: LinkClaimsInput!) {
  change: linkClaims(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<LinkClaimsMutation, LinkClaimsMutationVariables>;
export const EndLinkDocument = new TypedDocumentString(`
    mutation EndLink($input: EndLinkInput!) {
  change: endLink(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<EndLinkMutation, EndLinkMutationVariables>;
export const JudgeIdentityDocument = new TypedDocumentString(`
    mutation JudgeIdentity($input: JudgeIdentityInput!) {
  change: judgeIdentity(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<JudgeIdentityMutation, JudgeIdentityMutationVariables>;
export const SplitOffDocument = new TypedDocumentString(`
    mutation SplitOff($input: SplitOffInput!) {
  change: splitOff(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<SplitOffMutation, SplitOffMutationVariables>;
export const SetReliabilityDocument = new TypedDocumentString(`
    mutation SetReliability($input: SetReliabilityInput!) {
  change: setReliability(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<SetReliabilityMutation, SetReliabilityMutationVariables>;
export const AddNoteDocument = new TypedDocumentString(`
    mutation AddNote($input: AddNoteInput!) {
  change: addNote(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const WithdrawDocumentDocument = new TypedDocumentString(`
    mutation WithdrawDocument($input: WithdrawDocumentInput!) {
  change: withdrawDocument(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($input: UndoInput!) {
  change: undo(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const RedoDocument = new TypedDocumentString(`
    mutation Redo($input: RedoInput!) {
  change: redo(input: $input) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  version
  entries {
    id
    summary
    action
  }
  changed {
    id
  }
}`) as unknown as TypedDocumentString<RedoMutation, RedoMutationVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($collection: ID!, $id: ID!, $atLeast: Int, $asOf: Date) {
  node(id: $id, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ... on Document {
      text
      appearances(first: 500) {
        nodes {
          id
          stance
          claim {
            ...ClaimRef
          }
          quotes {
            ...QuotePart
          }
        }
      }
      mentions(first: 500) {
        nodes {
          id
          node {
            id
            kind
            label
          }
          quotes {
            ...QuotePart
          }
        }
      }
    }
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment ClaimRef on Claim {
  id
  text
  label
}`) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const DrawGraphDocument = new TypedDocumentString(`
    query DrawGraph($collection: ID!, $filter: GraphFilter!, $atLeast: Int, $asOf: Date) {
  collection(id: $collection, atLeast: $atLeast, asOf: $asOf) {
    id
    graph(filter: $filter) {
      columns
      totalNodes
      cut
      facets {
        kinds {
          value
          total
          shown
        }
        relations {
          value
          total
          shown
        }
        sources {
          value
          total
          shown
        }
        stances {
          value
          total
          shown
        }
        reviews {
          value
          total
          shown
        }
        methods {
          value
          total
          shown
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DrawGraphQuery, DrawGraphQueryVariables>;
export const CollectionHistoryDocument = new TypedDocumentString(`
    query CollectionHistory($collection: ID!, $filter: HistoryFilter, $first: Int!, $after: String, $atLeast: Int) {
  collection(id: $collection, atLeast: $atLeast) {
    id
    history(filter: $filter, first: $first, after: $after) {
      ...HistoryPage
    }
  }
}
    fragment HistoryPart on HistoryEntry {
  id
  version
  action
  summary
  by {
    ...MethodPart
  }
  at
  reason
  about {
    id
    label
    node {
      __typename
      id
    }
  }
  changes {
    field
    before
    after
  }
  evidence {
    ...EvidencePart
  }
  state
  canTakeBack
  takenOutBy {
    id
    canTakeBack
    by {
      name
    }
    at
    reason
  }
}
fragment HistoryPage on HistoryConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...HistoryPart
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`) as unknown as TypedDocumentString<CollectionHistoryQuery, CollectionHistoryQueryVariables>;
export const ObjectHistoryDocument = new TypedDocumentString(`
    query ObjectHistory($collection: ID!, $id: ID!, $first: Int!, $after: String, $atLeast: Int) {
  node(id: $id, collection: $collection, atLeast: $atLeast) {
    __typename
    id
    history(first: $first, after: $after) {
      ...HistoryPage
    }
  }
}
    fragment HistoryPart on HistoryEntry {
  id
  version
  action
  summary
  by {
    ...MethodPart
  }
  at
  reason
  about {
    id
    label
    node {
      __typename
      id
    }
  }
  changes {
    field
    before
    after
  }
  evidence {
    ...EvidencePart
  }
  state
  canTakeBack
  takenOutBy {
    id
    canTakeBack
    by {
      name
    }
    at
    reason
  }
}
fragment HistoryPage on HistoryConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...HistoryPart
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`) as unknown as TypedDocumentString<ObjectHistoryQuery, ObjectHistoryQueryVariables>;
export const HoverCardDocument = new TypedDocumentString(`
    query HoverCard($collection: ID!, $id: ID!, $atLeast: Int, $asOf: Date) {
  node(id: $id, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ... on Entity {
      kind
      label
      degree
    }
    ... on Claim {
      text
      appearances {
        id
        document {
          id
        }
        stance
        quotes {
          exact
        }
        origin {
          label
        }
      }
    }
    ... on Actor {
      aliases
      actorType
      named
    }
    ... on Place {
      placeType
    }
    ... on Event {
      eventType
      time {
        edtf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoverCardQuery, HoverCardQueryVariables>;
export const MembersOfDocument = new TypedDocumentString(`
    query MembersOf($collection: ID!, $id: ID!, $after: String, $atLeast: Int, $asOf: Date) {
  node(id: $id, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ... on Entity {
      members(first: 20, after: $after) {
        ...MemberPage
      }
    }
  }
}
    fragment MemberPage on MemberConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    method {
      ...MethodPart
    }
    at
    dependents
    documents {
      id
    }
    ties {
      ...IdentityPart
    }
  }
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}`) as unknown as TypedDocumentString<MembersOfQuery, MembersOfQueryVariables>;
export const WhyHereDocument = new TypedDocumentString(`
    query WhyHere($collection: ID!, $id: ID!, $atLeast: Int, $asOf: Date) {
  node(id: $id, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ... on ClaimLink {
      of {
        id
        label
      }
      claim {
        id
        label
      }
      evidence {
        ...EvidencePart
      }
    }
    ... on IdentityJudgement {
      evidence {
        ...EvidencePart
      }
    }
    ... on TextDependence {
      ...AlignedPart
    }
  }
}
    fragment AlignedPart on TextDependence {
  passages {
    source {
      document {
        id
      }
      ...QuotePart
    }
    target {
      document {
        id
      }
      ...QuotePart
    }
    shared {
      source {
        start
        end
      }
      target {
        start
        end
      }
    }
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}`) as unknown as TypedDocumentString<WhyHereQuery, WhyHereQueryVariables>;
export const WordingOfDocument = new TypedDocumentString(`
    query WordingOf($collection: ID!, $document: ID!, $atLeast: Int, $asOf: Date) {
  node(id: $document, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ... on Document {
      dependences {
        ...TextDependencePart
      }
    }
  }
}
    fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment TextDependencePart on TextDependence {
  id
  dependence: kind
  reason
  score
  by {
    ...MethodPart
  }
  documents {
    id
    label
  }
  review {
    ...ReviewPart
  }
}`) as unknown as TypedDocumentString<WordingOfQuery, WordingOfQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    signedIn
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($collection: ID!, $maxConfidence: Float, $kinds: [ReviewItemKind!], $document: ID, $atLeast: Int) {
  collection(id: $collection, atLeast: $atLeast) {
    id
    reviewQueue(
      maxConfidence: $maxConfidence
      kinds: $kinds
      document: $document
      first: 50
    ) {
      totalCount
      nodes {
        id
        kind
        label
        reason
        confidence
        document {
          id
          label
        }
        quotes {
          ...QuotePart
        }
        sides {
          id
          label
          node {
            id
            kind
            label
          }
          passages {
            document {
              id
              label
            }
            quotes {
              ...QuotePart
              prefix
              suffix
            }
          }
        }
        record {
          __typename
          id
          ... on Appearance {
            ...AppearancePart
            claim {
              ...ClaimRef
            }
          }
          ... on Statement {
            ...StatementPart
          }
          ... on Mention {
            ...MentionPart
            node {
              id
              kind
              label
            }
          }
          ... on IdentityJudgement {
            ...IdentityPart
            notes {
              ...NotePart
            }
          }
          ... on Refusal {
            what
            refusedFor: reason
            at
            method {
              ...MethodPart
            }
          }
        }
      }
    }
  }
}
    fragment QuotePart on Quote {
  exact
  start
  end
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment HopPart on Hop {
  source {
    id
    name
  }
  description
  named
  cue
  quotes {
    ...QuotePart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment AppearancePart on Appearance {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  stance
  certainty
  certaintyQuotes {
    exact
  }
  manner
  saidAt {
    ...TimePart
  }
  occasion {
    id
    name
  }
  chain {
    ...HopPart
  }
  origin {
    id
    kind
    label
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  note
  notes {
    ...NotePart
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}
fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const FindNodesDocument = new TypedDocumentString(`
    query FindNodes($collection: ID!, $text: String!, $atLeast: Int, $asOf: Date) {
  collection(id: $collection, atLeast: $atLeast, asOf: $asOf) {
    id
    search(text: $text, first: 20) {
      totalCount
      nodes {
        node {
          id
          kind
          label
          ... on Claim {
            text
          }
        }
        matches {
          field
          words
          snippet
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindNodesQuery, FindNodesQueryVariables>;
export const SelectionDocument = new TypedDocumentString(`
    query Selection($collection: ID!, $id: ID!, $atLeast: Int, $asOf: Date) {
  node(id: $id, collection: $collection, atLeast: $atLeast, asOf: $asOf) {
    __typename
    id
    ...ClaimDetail
    ...ActorDetail
    ...PlaceDetail
    ...EventDetail
    ...DocumentDetail
    ... on TextDependence {
      ...TextDependencePart
      ...AlignedPart
      evidence {
        ...EvidencePart
      }
      notes {
        ...NotePart
      }
    }
    ...LinkDetail
    ... on Statement {
      ...StatementPart
    }
    ... on Mention {
      ...MentionPart
      node {
        id
        kind
        label
      }
    }
    ... on Appearance {
      ...AppearancePart
      claim {
        ...ClaimRef
      }
    }
    ... on IdentityJudgement {
      ...IdentityPart
      evidence {
        ...EvidencePart
      }
      notes {
        ...NotePart
      }
    }
  }
}
    fragment AlignedPart on TextDependence {
  passages {
    source {
      document {
        id
      }
      ...QuotePart
    }
    target {
      document {
        id
      }
      ...QuotePart
    }
    shared {
      source {
        start
        end
      }
      target {
        start
        end
      }
    }
  }
}
fragment QuotePart on Quote {
  exact
  start
  end
}
fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
fragment MethodPart on Method {
  kind
  name
  version
}
fragment ReviewPart on Review {
  verdict
  at
  reason
  by {
    name
  }
}
fragment NotePart on Note {
  id
  text
  at
  by {
    ...MethodPart
  }
}
fragment IdentityPart on IdentityJudgement {
  id
  verdict
  one: source {
    id
    kind
    label
  }
  oneId: sourceId
  oneLabel: sourceLabel
  other: target {
    id
    kind
    label
  }
  otherId: targetId
  otherLabel: targetLabel
  reason
  score
  at
  by {
    ...MethodPart
  }
  review {
    ...ReviewPart
  }
}
fragment HopPart on Hop {
  source {
    id
    name
  }
  description
  named
  cue
  quotes {
    ...QuotePart
  }
}
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
  }
}
fragment AppearancePart on Appearance {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  stance
  certainty
  certaintyQuotes {
    exact
  }
  manner
  saidAt {
    ...TimePart
  }
  occasion {
    id
    name
  }
  chain {
    ...HopPart
  }
  origin {
    id
    kind
    label
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  note
  notes {
    ...NotePart
  }
}
fragment ClaimRef on Claim {
  id
  text
  label
}
fragment StatementPart on Statement {
  id
  relation
  source {
    id
    kind
    label
  }
  target {
    id
    kind
    label
  }
  role
  inferred
  ground
  method {
    ...MethodPart
  }
  at
  confidence
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment MentionPart on Mention {
  id
  document {
    id
  }
  quotes {
    ...QuotePart
  }
  method {
    ...MethodPart
  }
  at
  confidence
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}
fragment ClaimDetail on Claim {
  ...ClaimRef
  method {
    ...MethodPart
  }
  at
  degree
  about {
    id
    ... on Entity {
      kind
      label
    }
  }
  quantities {
    value
    unit
    bound
  }
  time {
    ...TimePart
  }
  appearances {
    ...AppearancePart
  }
  links {
    id
    kind
    inverse
    reason
    score
    by {
      ...MethodPart
    }
    review {
      ...ReviewPart
    }
    claim {
      ...ClaimRef
      standing {
        documents
      }
    }
  }
  standing {
    documents
    independence
    credibility
    singleSourced
    disputedBy {
      id
    }
    origins {
      id
      kind
      label
      source {
        id
      }
      occasion {
        id
        name
      }
      documents {
        id
      }
    }
    reasons {
      rule
      text
      evidence {
        ...EvidencePart
      }
    }
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
fragment ActorDetail on Actor {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  aliases
  actorType
  named
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  said {
    id
    stance
    certainty
    document {
      id
    }
    quotes {
      ...QuotePart
    }
    claim {
      ...ClaimRef
    }
    origin {
      source {
        id
      }
    }
  }
  reliability
  rating {
    reliability
    reason
    at
    by {
      ...MethodPart
    }
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
fragment PlaceDetail on Place {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  aliases
  placeType
  latitude
  longitude
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
fragment EventDetail on Event {
  method {
    ...MethodPart
  }
  at
  name
  label
  degree
  eventType
  time {
    ...TimePart
  }
  mentions {
    ...MentionPart
  }
  statements {
    ...StatementPart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
fragment DocumentDetail on Document {
  method {
    ...MethodPart
  }
  at
  label
  title
  file
  author
  url
  language
  sha256
  degree
  published {
    ...TimePart
  }
  publisher {
    id
    name
  }
  dependences {
    ...TextDependencePart
  }
  identities(verdicts: [DIFFERENT, UNSURE]) {
    ...IdentityPart
  }
  members(first: 0) {
    totalCount
  }
  notes {
    ...NotePart
  }
}
fragment TextDependencePart on TextDependence {
  id
  dependence: kind
  reason
  score
  by {
    ...MethodPart
  }
  documents {
    id
    label
  }
  review {
    ...ReviewPart
  }
}
fragment LinkDetail on ClaimLink {
  linkKind: kind
  inverse
  reason
  score
  by {
    ...MethodPart
  }
  of {
    ...ClaimRef
  }
  claim {
    ...ClaimRef
  }
  evidence {
    ...EvidencePart
  }
  review {
    ...ReviewPart
  }
  notes {
    ...NotePart
  }
}`) as unknown as TypedDocumentString<SelectionQuery, SelectionQueryVariables>;