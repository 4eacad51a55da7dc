/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Narrows what the browser draws; all that is given must hold. */
export type GraphFilter = {
  /** Only what rests on one of these documents. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Only nodes of these kinds. */
  readonly kinds?: ReadonlyArray<NodeKind> | null | undefined;
  /** Most nodes to return; 1 to 5000, by default 300. Those with most edges stay. */
  readonly limit?: number | null | undefined;
  /** Only edges of these kinds. */
  readonly relations?: ReadonlyArray<EdgeKind> | null | undefined;
  /** Only claims whose appearances were so reviewed; NONE for those nobody reviewed. */
  readonly review?: ReadonlyArray<ReviewState> | null | undefined;
  /** Only claims with so many sources. */
  readonly sources?: ReadonlyArray<SourceCount> | null | undefined;
  /** Only claims toward which some source takes one of these stances. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
};

/** Whether origins are independent. */
export type Independence =
  /** It is shown that they are not: the same source, the same cited outlet, shared text or the same publisher. */
  | 'DEPENDENT'
  /** It is shown: two named origins, different occasions, no wording shared beyond chance, no shared upstream. */
  | 'INDEPENDENT'
  /** Neither is shown. Agreement alone never shows independence. */
  | 'NOT_ESTABLISHED';

/** Whether a source's own words are given. */
export type Manner =
  /** Quoted word for word. */
  | 'DIRECT'
  /** In the document's words. */
  | 'INDIRECT'
  /** Partly quoted. */
  | 'MIXED';

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

/** What a person said of a record. */
export type ReviewState =
  /** It was looked at and is right. */
  | 'ACCEPTED'
  /** Nobody looked at it yet. */
  | 'NONE'
  /** It was looked at and is wrong; it is out of the graph. */
  | 'REJECTED';

/** How many documents and origins a claim has. */
export type SourceCount =
  /** Several origins shown to be independent. */
  | 'INDEPENDENT'
  /** One document. */
  | 'ONE'
  /** Several documents. */
  | 'SEVERAL';

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

/** What two texts can have in common, from most to least. */
export type TextDependenceKind =
  /** One is the other, nearly word for word. */
  | 'NEAR_COPY'
  /** Nothing beyond chance was found; that alone does not show independence. */
  | 'NONE_DETECTED'
  /** They quote the same utterances and share little other wording. */
  | 'SHARED_UTTERANCES'
  /** Both carry prose of the same agency or release. */
  | 'SHARED_WIRE_PROSE';

export type OpenCollectionQueryVariables = Exact<{
  id: string;
}>;


export type OpenCollectionQuery = { readonly collection: { readonly id: string, readonly title: string, readonly description: string | null, readonly version: number, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly title: string | null, readonly author: string | null, readonly language: string, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly name: string } | null }> } } | null };

export type CollectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectionsQuery = { readonly collections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type CompareDocumentsQueryVariables = Exact<{
  collection: string;
  documents: ReadonlyArray<string> | string;
}>;


export type CompareDocumentsQuery = { readonly collection: { readonly id: string, readonly compare: { readonly documents: ReadonlyArray<{ readonly id: string }>, readonly groups: ReadonlyArray<{ readonly group: ComparisonGroup, readonly count: number }>, readonly dependences: ReadonlyArray<{ readonly id: string, readonly kind: TextDependenceKind, readonly reason: string, readonly documents: ReadonlyArray<{ readonly id: string }> }>, readonly rows: ReadonlyArray<{ readonly id: string, readonly group: ComparisonGroup, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number, readonly independence: Independence } }, readonly cells: ReadonlyArray<{ readonly verdict: ComparisonVerdict, readonly document: { readonly id: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string } | null, readonly link: { readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly source: { readonly id: string, readonly name: string } | null }>, readonly review: { readonly verdict: ReviewState } | null }> }> }> } } | null };

export type DocumentTextQueryVariables = Exact<{
  id: string;
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
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type DrawGraphQueryVariables = Exact<{
  collection: string;
  filter: GraphFilter;
}>;


export type DrawGraphQuery = { readonly collection: { readonly id: string, readonly graph: { readonly columns: unknown, readonly totalNodes: number, readonly cut: boolean, readonly facets: { readonly kinds: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly relations: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly sources: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly stances: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }>, readonly reviews: ReadonlyArray<{ readonly value: string, readonly total: number, readonly shown: number }> } } } | null };

export type HoverCardQueryVariables = Exact<{
  id: string;
}>;


export type HoverCardQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly id: string }
    | { readonly __typename: 'Appearance', readonly id: string }
    | { readonly __typename: 'Claim', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly text: string, readonly id: string, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string }>, readonly origin: { readonly label: string } }> }
    | { readonly __typename: 'ClaimLink', readonly id: string }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly id: string }
    | { readonly __typename: 'Event', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly eventType: string, readonly id: string, readonly time: { readonly edtf: string } | null }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Place', readonly kind: NodeKind, readonly label: string, readonly degree: number, readonly placeType: PlaceType, readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'TextDependence', readonly id: string }
   | null };

export type QuotePartFragment = { readonly exact: string, readonly start: number, readonly end: number };

export type TimePartFragment = { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null };

export type MethodPartFragment = { readonly kind: MethodKind, readonly name: string, readonly version: string | null };

export type HopPartFragment = { readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Appearance_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Mention_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

type EvidencePart_Passage_Fragment = { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> };

export type EvidencePartFragment =
  | EvidencePart_Appearance_Fragment
  | EvidencePart_Mention_Fragment
  | EvidencePart_Passage_Fragment
;

export type AppearancePartFragment = { readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null };

export type ClaimRefFragment = { readonly id: string, readonly text: string, readonly label: string };

export type FindNodesQueryVariables = Exact<{
  collection: string;
  text: string;
}>;


export type FindNodesQuery = { readonly collection: { readonly id: string, readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly text: string, readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
          | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        , readonly matches: ReadonlyArray<{ readonly field: string, readonly words: ReadonlyArray<string>, readonly snippet: string }> }> } } | null };

export type StatementPartFragment = { readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
  > };

export type MentionPartFragment = { readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } };

export type ClaimDetailFragment = { readonly degree: number, readonly id: string, readonly text: string, readonly label: string, readonly about: ReadonlyArray<
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly kind: NodeKind, readonly label: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly bound: Bound }>, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number } } }>, readonly standing: { readonly documents: number, readonly independence: Independence, readonly credibility: number, readonly singleSourced: boolean, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly kind: OriginKind, readonly label: string, readonly source: { readonly id: string } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly id: string }> }>, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly text: string, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }> } };

export type ActorDetailFragment = { readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
    > }>, readonly said: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly origin: { readonly source: { readonly id: string } | null } }> };

export type PlaceDetailFragment = { readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly placeType: PlaceType, readonly latitude: number | null, readonly longitude: number | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
    > }> };

export type EventDetailFragment = { readonly name: string, readonly label: string, readonly degree: number, readonly eventType: string, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
    > }> };

export type DocumentDetailFragment = { readonly label: string, readonly title: string | null, readonly author: string | null, readonly url: string | null, readonly language: string, readonly sha256: string, readonly degree: number, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    > }> };

export type TextDependencePartFragment = { readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
  > };

export type LinkDetailFragment = { readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly linkKind: ClaimLinkKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly of: { readonly id: string, readonly text: string, readonly label: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly evidence: ReadonlyArray<
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
    | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
  > };

export type SelectionQueryVariables = Exact<{
  id: string;
}>;


export type SelectionQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly actorType: ActorType, readonly named: boolean, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
        > }>, readonly said: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly origin: { readonly source: { readonly id: string } | null } }> }
    | { readonly __typename: 'Appearance', readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }
    | { readonly __typename: 'Claim', readonly id: string, readonly degree: number, readonly text: string, readonly label: string, readonly about: ReadonlyArray<
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly kind: NodeKind, readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly bound: Bound }>, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly appearances: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly certainty: Certainty, readonly manner: Manner, readonly at: string, readonly confidence: number | null, readonly note: string | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly certaintyQuotes: ReadonlyArray<{ readonly exact: string }>, readonly saidAt: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly chain: ReadonlyArray<{ readonly description: string | null, readonly named: boolean, readonly cue: string | null, readonly source: { readonly id: string, readonly name: string } | null, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }>, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly label: string }, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly review: { readonly verdict: ReviewState, readonly at: string, readonly reason: string | null, readonly by: { readonly name: string } } | null }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: ClaimLinkKind, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly claim: { readonly id: string, readonly text: string, readonly label: string, readonly standing: { readonly documents: number } } }>, readonly standing: { readonly documents: number, readonly independence: Independence, readonly credibility: number, readonly singleSourced: boolean, readonly disputedBy: ReadonlyArray<{ readonly id: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly kind: OriginKind, readonly label: string, readonly source: { readonly id: string } | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly documents: ReadonlyArray<{ readonly id: string }> }>, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly text: string, readonly evidence: ReadonlyArray<
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
            | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          > }> } }
    | { readonly __typename: 'ClaimLink', readonly id: string, readonly inverse: boolean, readonly reason: string, readonly score: number | null, readonly linkKind: ClaimLinkKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly of: { readonly id: string, readonly text: string, readonly label: string }, readonly claim: { readonly id: string, readonly text: string, readonly label: string }, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }
    | { readonly __typename: 'Collection', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly label: string, readonly title: string | null, readonly author: string | null, readonly url: string | null, readonly language: string, readonly sha256: string, readonly degree: number, readonly published: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly dependences: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
          | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        > }> }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly label: string, readonly degree: number, readonly eventType: string, readonly time: { readonly edtf: string, readonly stated: string | null, readonly inferred: boolean, readonly ground: string | null } | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
        > }> }
    | { readonly __typename: 'Mention', readonly id: string, readonly confidence: number | null, readonly node:
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
        | { readonly id: string, readonly kind: NodeKind, readonly label: string }
      , readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly label: string, readonly degree: number, readonly aliases: ReadonlyArray<string>, readonly placeType: PlaceType, readonly latitude: number | null, readonly longitude: number | null, readonly mentions: ReadonlyArray<{ readonly id: string, readonly confidence: number | null, readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }>, readonly method: { readonly kind: MethodKind, readonly name: string, readonly version: string | null } }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
        > }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly relation: EdgeKind, readonly role: string | null, readonly inferred: boolean, readonly ground: string | null, readonly source:
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
      > }
    | { readonly __typename: 'TextDependence', readonly id: string, readonly reason: string, readonly score: number | null, readonly dependence: TextDependenceKind, readonly by: { readonly kind: MethodKind, readonly name: string, readonly version: string | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly evidence: ReadonlyArray<
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
        | { readonly document: { readonly id: string }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }
      > }
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
export const ClaimRefFragmentDoc = new TypedDocumentString(`
    fragment ClaimRef on Claim {
  id
  text
  label
}
    `, {"fragmentName":"ClaimRef"}) as unknown as TypedDocumentString<ClaimRefFragment, unknown>;
export const TimePartFragmentDoc = new TypedDocumentString(`
    fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}
    `, {"fragmentName":"TimePart"}) as unknown as TypedDocumentString<TimePartFragment, unknown>;
export const QuotePartFragmentDoc = new TypedDocumentString(`
    fragment QuotePart on Quote {
  exact
  start
  end
}
    `, {"fragmentName":"QuotePart"}) as unknown as TypedDocumentString<QuotePartFragment, unknown>;
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
export const MethodPartFragmentDoc = new TypedDocumentString(`
    fragment MethodPart on Method {
  kind
  name
  version
}
    `, {"fragmentName":"MethodPart"}) as unknown as TypedDocumentString<MethodPartFragment, unknown>;
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
    verdict
    at
    reason
    by {
      name
    }
  }
  note
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
export const ClaimDetailFragmentDoc = new TypedDocumentString(`
    fragment ClaimDetail on Claim {
  ...ClaimRef
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
    verdict
    at
    reason
    by {
      name
    }
  }
  note
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
  confidence
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
  evidence {
    ...EvidencePart
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
}`, {"fragmentName":"StatementPart"}) as unknown as TypedDocumentString<StatementPartFragment, unknown>;
export const ActorDetailFragmentDoc = new TypedDocumentString(`
    fragment ActorDetail on Actor {
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
  evidence {
    ...EvidencePart
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
  confidence
}`, {"fragmentName":"ActorDetail"}) as unknown as TypedDocumentString<ActorDetailFragment, unknown>;
export const PlaceDetailFragmentDoc = new TypedDocumentString(`
    fragment PlaceDetail on Place {
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
  evidence {
    ...EvidencePart
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
  confidence
}`, {"fragmentName":"PlaceDetail"}) as unknown as TypedDocumentString<PlaceDetailFragment, unknown>;
export const EventDetailFragmentDoc = new TypedDocumentString(`
    fragment EventDetail on Event {
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
  evidence {
    ...EvidencePart
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
  confidence
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
  evidence {
    ...EvidencePart
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
}`, {"fragmentName":"TextDependencePart"}) as unknown as TypedDocumentString<TextDependencePartFragment, unknown>;
export const DocumentDetailFragmentDoc = new TypedDocumentString(`
    fragment DocumentDetail on Document {
  label
  title
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
fragment EvidencePart on Evidence {
  document {
    id
  }
  quotes {
    ...QuotePart
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
  evidence {
    ...EvidencePart
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
}
fragment ClaimRef on Claim {
  id
  text
  label
}`, {"fragmentName":"LinkDetail"}) as unknown as TypedDocumentString<LinkDetailFragment, unknown>;
export const OpenCollectionDocument = new TypedDocumentString(`
    query OpenCollection($id: ID!) {
  collection(id: $id) {
    id
    title
    description
    version
    documents(first: 100) {
      totalCount
      nodes {
        id
        label
        title
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
  }
}
    fragment TimePart on TimeSpan {
  edtf
  stated
  inferred
  ground
}`) as unknown as TypedDocumentString<OpenCollectionQuery, OpenCollectionQueryVariables>;
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
    query CompareDocuments($collection: ID!, $documents: [ID!]!) {
  collection(id: $collection) {
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
        id
        kind
        reason
        documents {
          id
        }
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
fragment ClaimRef on Claim {
  id
  text
  label
}`) as unknown as TypedDocumentString<CompareDocumentsQuery, CompareDocumentsQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!) {
  node(id: $id) {
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
    query DrawGraph($collection: ID!, $filter: GraphFilter!) {
  collection(id: $collection) {
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DrawGraphQuery, DrawGraphQueryVariables>;
export const HoverCardDocument = new TypedDocumentString(`
    query HoverCard($id: ID!) {
  node(id: $id) {
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
export const FindNodesDocument = new TypedDocumentString(`
    query FindNodes($collection: ID!, $text: String!) {
  collection(id: $collection) {
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
    query Selection($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...ClaimDetail
    ...ActorDetail
    ...PlaceDetail
    ...EventDetail
    ...DocumentDetail
    ...TextDependencePart
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
    verdict
    at
    reason
    by {
      name
    }
  }
  note
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
  evidence {
    ...EvidencePart
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
  confidence
}
fragment ClaimDetail on Claim {
  ...ClaimRef
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
}
fragment ActorDetail on Actor {
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
}
fragment PlaceDetail on Place {
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
}
fragment EventDetail on Event {
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
}
fragment DocumentDetail on Document {
  label
  title
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
  evidence {
    ...EvidencePart
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
}`) as unknown as TypedDocumentString<SelectionQuery, SelectionQueryVariables>;