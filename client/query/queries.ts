/** The questions that the page asks, each with the key under which its answer is kept. */

import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
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

export type OpenedCollection = NonNullable<OpenCollectionQuery["collection"]>;
export type DocumentHead = OpenedCollection["documents"]["nodes"][number];
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

/*
 * Every answer about a collection is kept under what it is, then the collection's id: that is how
 * the answers that a change makes old are found.
 */

/** One collection with its documents; null when there is none with this id. */
export function collectionQuery(id: string) {
  return queryOptions({
    queryKey: ["collection", id],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, id);
      const { collection } = await execute(
        OpenCollectionDocument,
        { collection: id, atLeast },
        signal,
      );
      if (collection !== null) raiseVersion(client, id, collection.version);
      return collection;
    },
  });
}

/** What is drawn of a collection; the last answer stays until the next one is there. */
export function graphQuery(collection: string, filter: GraphFilter) {
  return queryOptions({
    queryKey: ["graph", collection, filter],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      const answer = await execute(DrawGraphDocument, { collection, filter, atLeast }, signal);
      return answer.collection?.graph ?? null;
    },
    placeholderData: keepPreviousData,
  });
}

/** What two to twenty documents say, beside one another. */
export function comparisonQuery(collection: string, documents: readonly string[]) {
  return queryOptions({
    queryKey: ["compare", collection, documents],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, documents: [...documents], atLeast };
      const answer = await execute(CompareDocumentsDocument, variables, signal);
      return answer.collection?.compare ?? null;
    },
    enabled: documents.length > 1 && documents.length <= 20,
    placeholderData: keepPreviousData,
  });
}

/** All that the panel says of one node or edge; null when there is none with this id. */
export function selectionQuery(collection: string, id: string) {
  return queryOptions({
    queryKey: ["selection", collection, id],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      return (await execute(SelectionDocument, { collection, id, atLeast }, signal)).node;
    },
  });
}

/** What the card beside the pointer says. */
export function hoverQuery(collection: string, id: string) {
  return queryOptions({
    queryKey: ["hover", collection, id],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      return (await execute(HoverCardDocument, { collection, id, atLeast }, signal)).node;
    },
  });
}

/** A document's text with all that was read in it; null when there is none with this id. */
export function documentTextQuery(collection: string, id: string) {
  return queryOptions({
    queryKey: ["document", collection, id],
    queryFn: async ({ client, signal }): Promise<DocumentText | null> => {
      const atLeast = knownVersion(client, collection);
      const { node } = await execute(DocumentTextDocument, { collection, id, atLeast }, signal);
      return node?.__typename === "Document" ? node : null;
    },
  });
}

/** Nodes of all kinds by the words they carry, best first. */
export function searchQuery(collection: string, text: string) {
  return queryOptions({
    queryKey: ["search", collection, text],
    queryFn: async ({ client, signal }) => {
      const atLeast = knownVersion(client, collection);
      const answer = await execute(FindNodesDocument, { collection, text, atLeast }, signal);
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
export function whyQuery(collection: string, id: string) {
  return queryOptions({
    queryKey: ["why", collection, id],
    queryFn: async ({ client, signal }): Promise<WhyHereQuery["node"]> => {
      const atLeast = knownVersion(client, collection);
      return (await execute(WhyHereDocument, { collection, id, atLeast }, signal)).node;
    },
  });
}

/** The nodes that are counted as one here, page by page. */
export function membersQuery(collection: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ["members", collection, id],
    queryFn: async ({ client, signal, pageParam: after }): Promise<MemberPageFragment | null> => {
      const atLeast = knownVersion(client, collection);
      const variables = { collection, id, after, atLeast };
      const { node } = await execute(MembersOfDocument, variables, signal);
      return node !== null && "members" in node ? node.members : null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
}

/** What a document's wording has in common with others. */
export function wordingQuery(collection: string, document: string) {
  return queryOptions({
    queryKey: ["wording", collection, document],
    queryFn: async ({ client, signal }): Promise<readonly TextDependencePartFragment[]> => {
      const atLeast = knownVersion(client, collection);
      const { node } = await execute(WordingOfDocument, { collection, document, atLeast }, signal);
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
