/** Limits: how much one request may ask for; every number of them is here. */

/** What is refused, each before anything is executed unless it says otherwise. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Operations in one request. */
  readonly operations: number;
  /** Tokens of a query, in the sense of the GraphQL specification. */
  readonly tokens: number;
  /** Fields within fields, the outermost counted as 1; fragments count as what they stand for. */
  readonly depth: number;
  /** The same within `__schema` and `__type`. */
  readonly introspectionDepth: number;
  /** Fields under another name, each fragment counted wherever it is spread. */
  readonly aliases: number;
  /** What `queryCost` counts: values that the answer would have with lists of usual length. */
  readonly cost: number;
  /** Items of a list in the variables; those that the query itself has are tokens. */
  readonly listItems: number;
  /** Objects in lists of the answer; counted while it is executed, which stops there. */
  readonly objects: number;
  /** Subscriptions that one connection has at once. */
  readonly subscriptions: number;
  /** Milliseconds from a request's first byte to its last, and from then to its answer. */
  readonly requestMs: number;
}

export const LIMITS: Limits = {
  // Ten times the longest query that the tokens allow, so that variables have room.
  bodyBytes: 100_000,
  operations: 1,
  // The page's longest query has about 500, the introspection query of GraphiQL 230.
  tokens: 2000,
  // From a collection through a list, a claim, its appearances and chains to a quote's document: 10.
  depth: 12,
  // GraphiQL asks for types nested nine deep, within fields, within types: 15.
  introspectionDepth: 15,
  aliases: 50,
  cost: 500_000,
  listItems: 1000,
  objects: 100_000,
  // The page has one, and GraphiQL a few.
  subscriptions: 20,
  requestMs: 10_000,
};

interface PageSizes {
  /** When `first` is not given. */
  readonly usual: number;
  readonly most: number;
}

/** The fields that give pages. */
export const PAGE_SIZES = {
  "Query.collections": { usual: 20, most: 100 },
  "Collection.documents": { usual: 50, most: 500 },
  "Collection.actors": { usual: 50, most: 500 },
  "Collection.places": { usual: 50, most: 500 },
  "Collection.events": { usual: 50, most: 500 },
  "Collection.claims": { usual: 50, most: 500 },
  "Collection.search": { usual: 20, most: 500 },
  "Collection.conflicts": { usual: 50, most: 500 },
  "Document.appearances": { usual: 100, most: 500 },
  "Document.mentions": { usual: 100, most: 500 },
  "Collection.history": { usual: 50, most: 500 },
  "Collection.reviewQueue": { usual: 50, most: 500 },
  "IngestJob.items": { usual: 100, most: 500 },
  "Entity.members": { usual: 20, most: 500 },
  "Document.members": { usual: 20, most: 500 },
  "Actor.members": { usual: 20, most: 500 },
  "Place.members": { usual: 20, most: 500 },
  "Event.members": { usual: 20, most: 500 },
  "Claim.members": { usual: 20, most: 500 },
  "Node.history": { usual: 50, most: 500 },
  "Entity.history": { usual: 50, most: 500 },
  "Document.history": { usual: 50, most: 500 },
  "Actor.history": { usual: 50, most: 500 },
  "Place.history": { usual: 50, most: 500 },
  "Event.history": { usual: 50, most: 500 },
  "Claim.history": { usual: 50, most: 500 },
  "Mention.history": { usual: 50, most: 500 },
  "Appearance.history": { usual: 50, most: 500 },
  "Statement.history": { usual: 50, most: 500 },
  "ClaimLink.history": { usual: 50, most: 500 },
  "TextDependence.history": { usual: 50, most: 500 },
  "IdentityJudgement.history": { usual: 50, most: 500 },
  "Note.history": { usual: 50, most: 500 },
  "Refusal.history": { usual: 50, most: 500 },
} as const satisfies Readonly<Record<string, PageSizes>>;

export type PagedField = keyof typeof PAGE_SIZES;
