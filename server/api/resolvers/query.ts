/** Resolvers of where questions begin: the query and the collection. */

import { compareDocuments } from "../../graph/compare.ts";
import { conflictsIn } from "../../graph/conflicts.ts";
import { drawnGraph } from "../../graph/drawn-graph.ts";
import { findObject } from "../../graph/find-object.ts";
import { listClaims } from "../../graph/claims.ts";
import { neighborhood } from "../../graph/neighborhood.ts";
import { listActors, listDocuments, listEvents, listPlaces } from "../../graph/nodes.ts";
import { pathsBetween } from "../../graph/paths.ts";
import { matchingIds, search } from "../../graph/search.ts";
import { trace } from "../../graph/trace.ts";
import type { NodeKind } from "../../model/record.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { pageOf } from "../page.ts";
import type { CollectionSource } from "../sources.ts";

export const queryResolvers: Pick<Resolvers, "Query" | "Collection"> = {
  Query: {
    collections: (_, args, { library }) => pageOf("Query.collections", library.list(), args),
    collection: (_, { id, asOf }, { library }) => library.find(id, asOf),
    node: (_, { id }, { library }) => findObject(library, id),
  },
  Collection: {
    id: ({ info }) => info.id,
    title: ({ info }) => info.title,
    description: ({ info }) => info.description,
    version: ({ graph }) => graph.version,
    leftOut: ({ graph, leftOut }) => leftOut.map((record) => ({ graph, record })),
    documents: ({ graph }, args) => pageOf("Collection.documents", listDocuments(graph), args),
    actors: (collection, { filter, ...page }) =>
      pageOf(
        "Collection.actors",
        listActors(collection.graph, withMatches(collection, "actor", filter)),
        page,
      ),
    places: (collection, { filter, ...page }) =>
      pageOf(
        "Collection.places",
        listPlaces(collection.graph, withMatches(collection, "place", filter)),
        page,
      ),
    events: (collection, { filter, ...page }) =>
      pageOf(
        "Collection.events",
        listEvents(collection.graph, withMatches(collection, "event", filter)),
        page,
      ),
    claims: (collection, { filter, orderBy, ...page }) =>
      pageOf(
        "Collection.claims",
        listClaims(collection.graph, withMatches(collection, "claim", filter), orderBy),
        page,
      ),
    search: ({ graph }, { text, kinds, ...page }) =>
      pageOf("Collection.search", search(graph, text, kinds), page),
    trace: ({ graph }, { claim }) => trace(graph, claim),
    compare: ({ graph }, { documents }) => compareDocuments(graph, documents),
    conflicts: ({ graph }, { about, ...page }) =>
      pageOf("Collection.conflicts", conflictsIn(graph, { about }), page),
    paths: ({ graph }, { from, to, maxLength }) => pathsBetween(graph, { from, to }, maxLength),
    neighborhood: ({ graph }, { of, ...options }) => neighborhood(graph, of, options),
    graph: ({ graph }, { filter }) => drawnGraph(graph, filter),
  },
};

/** The filter with the ids of what its words find, in place of the words. */
function withMatches<Filter extends { readonly text?: string | undefined }>(
  { graph }: CollectionSource,
  kind: NodeKind,
  filter: Filter | undefined,
) {
  const text = filter?.text;
  return {
    ...filter,
    textMatches: text === undefined ? undefined : matchingIds(graph, text, kind),
  };
}
