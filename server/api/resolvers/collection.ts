/** Resolvers of collections, whether they are in memory yet or not. */

import { compareDocuments } from "../../graph/compare.ts";
import { conflictsIn } from "../../graph/conflicts.ts";
import { drawnGraph } from "../../graph/drawn-graph.ts";
import { listClaims } from "../../graph/claims.ts";
import type { CollectionView } from "../../graph/collection-view.ts";
import { neighborhood } from "../../graph/neighborhood.ts";
import { listActors, listDocuments, listEvents, listPlaces } from "../../graph/nodes.ts";
import { pathsBetween } from "../../graph/paths.ts";
import { reviewQueue } from "../../graph/review-queue.ts";
import { matchingIds, search } from "../../graph/search.ts";
import { trace } from "../../graph/trace.ts";
import { WhenceError } from "../../model/errors.ts";
import type { NodeKind } from "../../model/record.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { historyPage, redoableIn, undoableIn } from "../history-pages.ts";
import { pageOf } from "../page.ts";
import type { RequestContext } from "../request-context.ts";
import type { CollectionSource } from "../sources.ts";

type Answer<Args, Value> = (
  source: CollectionSource,
  args: Args,
  context: RequestContext,
) => Value | Promise<Value>;

/** What `answer` gives of the collection's graph, which is opened first if it is not in memory. */
function opened<Args, Value>(
  answer: (view: CollectionView, args: Args, context: RequestContext) => Value,
): Answer<Args, Value> {
  return (source, args, context) => {
    if ("graph" in source) return answer(source, args, context);
    return open(source.info.id, context).then((view) => answer(view, args, context));
  };
}

async function open(id: string, { library }: RequestContext): Promise<CollectionView> {
  const view = await library.find(id);
  if (view !== undefined) return view;
  throw new WhenceError("COLLECTION_NOT_FOUND", `Cannot open collection "${id}": there is none`, {
    details: { id },
  });
}

export const collectionResolvers: Pick<Resolvers, "Collection"> = {
  Collection: {
    id: ({ info }) => info.id,
    title: ({ info }) => info.title,
    description: ({ info }) => info.description,
    version: (source) => ("graph" in source ? source.graph.version : source.version),
    asOf: (source) => ("graph" in source ? source.asOf : undefined),
    role: ({ info }, _, { library }) => {
      const role = library.viewer.roleIn(info.id);
      if (role === undefined) throw new TypeError(`Collection ${info.id} is shown to a stranger`);
      return role;
    },
    leftOut: opened(({ graph, leftOut }) => leftOut.map((record) => ({ graph, record }))),
    documents: opened(({ graph }, args) =>
      pageOf("Collection.documents", listDocuments(graph), args),
    ),
    actors: opened(({ graph }, { filter, ...page }) =>
      pageOf("Collection.actors", listActors(graph, withMatches(graph, "actor", filter)), page),
    ),
    places: opened(({ graph }, { filter, ...page }) =>
      pageOf("Collection.places", listPlaces(graph, withMatches(graph, "place", filter)), page),
    ),
    events: opened(({ graph }, { filter, ...page }) =>
      pageOf("Collection.events", listEvents(graph, withMatches(graph, "event", filter)), page),
    ),
    claims: opened(({ graph }, { filter, orderBy, ...page }) =>
      pageOf(
        "Collection.claims",
        listClaims(graph, withMatches(graph, "claim", filter), orderBy),
        page,
      ),
    ),
    search: opened(({ graph }, { text, kinds, ...page }) =>
      pageOf("Collection.search", search(graph, text, kinds), page),
    ),
    trace: opened(({ graph }, { claim }) => trace(graph, claim)),
    compare: opened(({ graph }, { documents }) => compareDocuments(graph, documents)),
    conflicts: opened(({ graph }, { about, ...page }) =>
      pageOf("Collection.conflicts", conflictsIn(graph, { about }), page),
    ),
    paths: opened(({ graph }, { from, to, maxLength }) =>
      pathsBetween(graph, { from, to }, maxLength),
    ),
    neighborhood: opened(({ graph }, { of, ...options }) => neighborhood(graph, of, options)),
    graph: opened(({ graph }, { filter }) => drawnGraph(graph, filter)),
    reviewQueue: opened(({ graph }, { maxConfidence, kinds, document, ...page }) =>
      pageOf(
        "Collection.reviewQueue",
        reviewQueue(graph, { maxConfidence, kinds, document }),
        page,
      ),
    ),
    ingestJobs: ({ info }, { id }, { jobs }) => jobs?.list(info.id, id) ?? [],
    history: opened((view, args) => historyPage("Collection.history", { view }, args)),
    undoable: opened((view, _, context) => undoableIn(view, context)),
    redoable: opened((view, _, context) => redoableIn(view, context)),
  },
};

/** The filter with the ids of what its words find, in place of the words. */
function withMatches<Filter extends { readonly text?: string | undefined }>(
  graph: CollectionView["graph"],
  kind: NodeKind,
  filter: Filter | undefined,
) {
  const text = filter?.text;
  return {
    ...filter,
    textMatches: text === undefined ? undefined : matchingIds(graph, text, kind),
  };
}
