/** The questions that the page asks, each with the key under which its answer is kept. */

import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { followDocuments } from "./all-documents.ts";
import type { DocumentHead } from "./all-documents.ts";
import { execute } from "./execute.ts";
import {
  ClaimsAloneDocument,
  CollectionHistoryDocument,
  CollectionsDocument,
  CompareDocumentsDocument,
  DocumentTextDocument,
  DrawGraphDocument,
  FindNodesDocument,
  HoverCardDocument,
  MeDocument,
  MembersOfDocument,
  ObjectHistoryDocument,
  OpenCollectionDocument,
  RejectedOfDocument,
  SelectionDocument,
  WhyHereDocument,
  WordingOfDocument,
} from "./generated/graphql.ts";
import type {
  CompareDocumentsQuery,
  DocumentTextQuery,
  DrawGraphQuery,
  GraphFilter,
  HistoryFilter,
  HistoryPageFragment,
  HoverCardQuery,
  MemberPageFragment,
  OpenCollectionQuery,
  SelectionQuery,
  TextDependencePartFragment,
  WhyHereQuery,
} from "./generated/graphql.ts";
import { knownVersion, raiseVersion } from "./known-version.ts";

/** A collection with all its documents, in the order of their publication. */
export interface OpenedCollection extends Omit<
  NonNullable<OpenCollectionQuery["collection"]>,
  "documents"
> {
  readonly documents: readonly DocumentHead[];
}
export type GraphAnswer = NonNullable<DrawGraphQuery["collection"]>["graph"];
export type Facets = GraphAnswer["facets"];
export type Comparison = NonNullable<CompareDocumentsQuery["collection"]>["compare"];
export type ComparisonRow = Comparison["rows"][number];
export type ComparisonCell = ComparisonRow["cells"][number];
export type SelectedNode = NonNullable<SelectionQuery["node"]>;
export type HoveredNode = NonNullable<HoverCardQuery["node"]>;
export type DocumentText = Extract<
  NonNullable<DocumentTextQuery["node"]>,
  { readonly __typename: "Document" }
>;

export type HistoryPage = HistoryPageFragment;
export type HistoryEntry = HistoryPage["nodes"][number];

/** Entries of a history on a page of its list. */
const HISTORY_PAGE = 25;

/** The collections that the server holds. */
export const collectionsQuery = queryOptions({
  queryKey: ["collections"],
  queryFn: async ({ signal }) => (await execute(CollectionsDocument, {}, signal)).collections.nodes,
});

/** Whoever looks at the page, as the server knows them. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }) => (await execute(MeDocument, {}, signal)).me,
});

/** A collection, as it is now or as of a day: of an opened one, the day that it was opened as of. */
export interface Asked {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string | null | undefined;
}

/** What every question about a collection says: which, how new, and as of when. */
function asked(client: QueryClient, { id, asOf }: Asked) {
  return { collection: id, atLeast: knownVersion(client, id), asOf: asOf ?? undefined };
}

function keyOf({ id, asOf }: Asked): readonly [string, string | null] {
  return [id, asOf ?? null];
}

/*
 * Every answer about a collection is kept under what it is, then the collection's id: that is how
 * the answers that a change makes old are found.
 */

/** One collection with its documents; null when there is none with this id. */
export function collectionQuery({ id, asOf }: Asked) {
  return queryOptions({
    queryKey: ["collection", id, asOf ?? null],
    queryFn: async ({ client, signal }): Promise<OpenedCollection | null> => {
      const variables = asked(client, { id, asOf });
      const { collection, now } = await execute(OpenCollectionDocument, variables, signal);
      if (now !== null) raiseVersion(client, id, now.version);
      if (collection === null) return null;
      const documents = await followDocuments(collection.documents, variables, signal);
      return { ...collection, documents };
    },
    // Another day of the same collection: what is shown stays until its answer is there.
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
}

/** What is drawn of a collection; the last answer stays until the next one is there. */
export function graphQuery(collection: Asked, filter: GraphFilter) {
  return queryOptions({
    queryKey: ["graph", ...keyOf(collection), filter],
    queryFn: async ({ client, signal }) => {
      const answer = await execute(
        DrawGraphDocument,
        { ...asked(client, collection), filter },
        signal,
      );
      return answer.collection?.graph ?? null;
    },
    placeholderData: keepPreviousData,
  });
}

/** What two to twenty documents say, beside one another. */
export function comparisonQuery(collection: Asked, documents: readonly string[]) {
  return queryOptions({
    queryKey: ["compare", ...keyOf(collection), documents],
    queryFn: async ({ client, signal }) => {
      const variables = { ...asked(client, collection), documents: [...documents] };
      const answer = await execute(CompareDocumentsDocument, variables, signal);
      return answer.collection?.compare ?? null;
    },
    enabled: documents.length > 1 && documents.length <= 20,
    placeholderData: keepPreviousData,
  });
}

/** All that the panel says of one node or edge; null when there is none with this id. */
export function selectionQuery(collection: Asked, id: string) {
  return queryOptions({
    queryKey: ["selection", ...keyOf(collection), id],
    queryFn: async ({ client, signal }) => {
      return (await execute(SelectionDocument, { ...asked(client, collection), id }, signal)).node;
    },
  });
}

/** What the card beside the pointer says. */
export function hoverQuery(collection: Asked, id: string) {
  return queryOptions({
    queryKey: ["hover", ...keyOf(collection), id],
    queryFn: async ({ client, signal }) => {
      return (await execute(HoverCardDocument, { ...asked(client, collection), id }, signal)).node;
    },
  });
}

/** A document's text with all that was read in it; null when there is none with this id. */
export function documentTextQuery(collection: Asked, id: string) {
  return queryOptions({
    queryKey: ["document", ...keyOf(collection), id],
    queryFn: async ({ client, signal }): Promise<DocumentText | null> => {
      const { node } = await execute(
        DocumentTextDocument,
        { ...asked(client, collection), id },
        signal,
      );
      return node?.__typename === "Document" ? node : null;
    },
  });
}

/** Nodes of all kinds by the words they carry, best first. */
export function searchQuery(collection: Asked, text: string) {
  return queryOptions({
    queryKey: ["search", ...keyOf(collection), text],
    queryFn: async ({ client, signal }) => {
      const answer = await execute(
        FindNodesDocument,
        { ...asked(client, collection), text },
        signal,
      );
      return answer.collection?.search ?? null;
    },
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
  });
}

/** What was done to a collection, the newest first, page by page. */
export function collectionHistoryQuery(collection: string, filter: HistoryFilter) {
  return infiniteQueryOptions({
    queryKey: ["history", collection, filter],
    queryFn: async ({ client, signal, pageParam: after }): Promise<HistoryPage | null> => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, filter, first: HISTORY_PAGE, after, atLeast };
      const answer = await execute(CollectionHistoryDocument, variables, signal);
      return answer.collection?.history ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });
}

/** What was done to one object and said of it, the newest first, page by page. */
export function objectHistoryQuery(collection: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ["object-history", collection, id],
    queryFn: async ({ client, signal, pageParam: after }): Promise<HistoryPage | null> => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, id, first: HISTORY_PAGE, after, atLeast };
      return (await execute(ObjectHistoryDocument, variables, signal)).node?.history ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
}

/** What was rejected of one object, the newest first, page by page. */
export function rejectedQuery(collection: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ["rejected", collection, id],
    queryFn: async ({ client, signal, pageParam: after }): Promise<HistoryPage | null> => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, id, after, atLeast };
      return (await execute(RejectedOfDocument, variables, signal)).node?.history ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
}

/** The words on which a link or a judgement rests; null when it is not in the graph. */
export function whyQuery(collection: Asked, id: string) {
  return queryOptions({
    queryKey: ["why", ...keyOf(collection), id],
    queryFn: async ({ client, signal }): Promise<WhyHereQuery["node"]> => {
      return (await execute(WhyHereDocument, { ...asked(client, collection), id }, signal)).node;
    },
  });
}

/** The nodes that are counted as one here, page by page. */
export function membersQuery(collection: Asked, id: string) {
  return infiniteQueryOptions({
    queryKey: ["members", ...keyOf(collection), id],
    queryFn: async ({ client, signal, pageParam: after }): Promise<MemberPageFragment | null> => {
      const variables = { ...asked(client, collection), id, after };
      const { node } = await execute(MembersOfDocument, variables, signal);
      return node !== null && "members" in node ? node.members : null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
}

/** What a document's wording has in common with others. */
export function wordingQuery(collection: Asked, document: string) {
  return queryOptions({
    queryKey: ["wording", ...keyOf(collection), document],
    queryFn: async ({ client, signal }): Promise<readonly TextDependencePartFragment[]> => {
      const { node } = await execute(
        WordingOfDocument,
        { ...asked(client, collection), document },
        signal,
      );
      return node?.__typename === "Document" ? node.dependences : [];
    },
  });
}

/** How many claims appear in this document and in no other. */
export function claimsAloneQuery(collection: string, document: string) {
  return queryOptions({
    queryKey: ["claims-alone", collection, document],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      const answer = await execute(ClaimsAloneDocument, { collection, document, atLeast }, signal);
      return answer.collection?.claims.totalCount ?? 0;
    },
  });
}

function nextPage(page: Pick<HistoryPage, "pageInfo"> | null): string | null {
  return page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
}
