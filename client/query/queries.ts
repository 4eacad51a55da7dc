/** The questions that the page asks, each with the key under which its answer is kept. */

import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { execute } from "./execute.ts";
import {
  CollectionsDocument,
  CompareDocumentsDocument,
  DocumentTextDocument,
  DrawGraphDocument,
  FindNodesDocument,
  HoverCardDocument,
  OpenCollectionDocument,
  SelectionDocument,
} from "./generated/graphql.ts";
import type {
  CompareDocumentsQuery,
  DocumentTextQuery,
  DrawGraphQuery,
  GraphFilter,
  HoverCardQuery,
  OpenCollectionQuery,
  SelectionQuery,
} from "./generated/graphql.ts";

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

/** The collections that the server holds. */
export const collectionsQuery = queryOptions({
  queryKey: ["collections"],
  queryFn: async ({ signal }) => (await execute(CollectionsDocument, {}, signal)).collections.nodes,
});

/** One collection with its documents; null when there is none with this id. */
export function collectionQuery(id: string) {
  return queryOptions({
    queryKey: ["collection", id],
    queryFn: async ({ signal }) =>
      (await execute(OpenCollectionDocument, { id }, signal)).collection,
  });
}

/** What is drawn of a collection; the last answer stays until the next one is there. */
export function graphQuery(collection: string, filter: GraphFilter) {
  return queryOptions({
    queryKey: ["graph", collection, filter],
    queryFn: async ({ signal }) =>
      (await execute(DrawGraphDocument, { collection, filter }, signal)).collection?.graph ?? null,
    placeholderData: keepPreviousData,
  });
}

/** What two to twenty documents say, beside one another. */
export function comparisonQuery(collection: string, documents: readonly string[]) {
  return queryOptions({
    queryKey: ["compare", collection, documents],
    queryFn: async ({ signal }) =>
      (await execute(CompareDocumentsDocument, { collection, documents: [...documents] }, signal))
        .collection?.compare ?? null,
    enabled: documents.length > 1,
    placeholderData: keepPreviousData,
  });
}

/** All that the panel says of one node or edge; null when there is none with this id. */
export function selectionQuery(id: string) {
  return queryOptions({
    queryKey: ["selection", id],
    queryFn: async ({ signal }) => (await execute(SelectionDocument, { id }, signal)).node,
  });
}

/** What the card beside the pointer says. */
export function hoverQuery(id: string) {
  return queryOptions({
    queryKey: ["hover", id],
    queryFn: async ({ signal }) => (await execute(HoverCardDocument, { id }, signal)).node,
  });
}

/** A document's text with all that was read in it; null when there is none with this id. */
export function documentTextQuery(id: string) {
  return queryOptions({
    queryKey: ["document", id],
    queryFn: async ({ signal }): Promise<DocumentText | null> => {
      const { node } = await execute(DocumentTextDocument, { id }, signal);
      return node?.__typename === "Document" ? node : null;
    },
  });
}

/** Nodes of all kinds by the words they carry, best first. */
export function searchQuery(collection: string, text: string) {
  return queryOptions({
    queryKey: ["search", collection, text],
    queryFn: async ({ signal }) =>
      (await execute(FindNodesDocument, { collection, text }, signal)).collection?.search ?? null,
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
  });
}
