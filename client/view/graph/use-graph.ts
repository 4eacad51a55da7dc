/** The graph as the page shows it: fetched once, then filtered here. */

import { useQuery } from "@tanstack/react-query";
import { createContext, use, useMemo } from "react";
import { fromColumns } from "../../graph/drawn-graph.ts";
import type { DrawnGraph } from "../../graph/drawn-graph.ts";
import { graphQuery } from "../../query/queries.ts";
import type { Asked, GraphAnswer } from "../../query/queries.ts";
import type { GraphFilter } from "../../query/generated/graphql.ts";
import { METHODS_OF_MAKER } from "../../state/filters.ts";
import type { AppState } from "../../state/app-state.ts";
import { laidGraph, shownGraph } from "./shown-graph.ts";

/** Most nodes that the page holds; of a larger collection it shows those with most edges. */
const MOST_HELD = 5000;
const NO_GRAPH: DrawnGraph = { nodes: [], edges: [] };

export interface PageGraph {
  /** All that the page holds. */
  readonly whole: DrawnGraph;
  /** What the filters leave of it. */
  readonly shown: DrawnGraph;
  /** What positions are computed for; the shown graph is a part of it. */
  readonly laid: DrawnGraph;
  /** How many nodes passed the filters without finding room. */
  readonly left: number;
  /** Whether it is of the documents that are asked for, and not still of those before. */
  readonly isSettled: boolean;
  /** Undefined until the first answer. */
  readonly answer: GraphAnswer | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

const PageGraphContext = createContext<PageGraph | undefined>(undefined);

export const PageGraphProvider = PageGraphContext.Provider;

/** @throws {Error} outside an opened collection */
export function usePageGraph(): PageGraph {
  const value = use(PageGraphContext);
  if (value === undefined) throw new Error("Cannot use the graph: no collection is open");
  return value;
}

/** All that the page may draw of a collection. */
export function pageGraphQuery(collection: Asked, documents: readonly string[]) {
  const scope: GraphFilter = documents.length === 0 ? {} : { documents: [...documents] };
  return graphQuery(collection, { ...scope, limit: MOST_HELD });
}

/** Fetches the graph of a collection and applies the page's filters to it. */
export function useFetchedGraph(collection: Asked, state: AppState): PageGraph {
  const { filters, documents } = state;
  const query = useQuery(pageGraphQuery(collection, documents));
  const asksReviews = filters.reviews.length > 0;
  const reviews: GraphFilter = { kinds: ["CLAIM"], review: [...filters.reviews], limit: MOST_HELD };
  const reviewed = useQuery({ ...graphQuery(collection, reviews), enabled: asksReviews });

  const asksMakers = filters.makers.length > 0;
  const madeBy = filters.makers.flatMap((maker) => METHODS_OF_MAKER[maker]);
  const made = useQuery({
    ...graphQuery(collection, { madeBy, limit: MOST_HELD }),
    enabled: asksMakers,
  });

  const answer = query.data ?? undefined;
  const whole = useMemo(
    () => (answer === undefined ? NO_GRAPH : fromColumns(answer.columns)),
    [answer],
  );
  const reviewedIds = useIds(asksReviews ? reviewed.data : undefined);
  const madeIds = useIds(asksMakers ? made.data : undefined);
  const { graph: shown, left } = useMemo(
    () => shownGraph(whole, { filters, reviewed: reviewedIds, made: madeIds }),
    [whole, filters, reviewedIds, madeIds],
  );
  const laid = useMemo(() => laidGraph(whole, filters), [whole, filters]);
  return {
    whole,
    shown,
    laid,
    left,
    isSettled: !query.isPlaceholderData,
    answer,
    error: query.data === undefined ? query.error : null,
    retry: () => void query.refetch(),
  };
}

/** The ids of an answer's nodes; undefined while there is none. */
function useIds(answer: GraphAnswer | null | undefined): ReadonlySet<string> | undefined {
  return useMemo(() => {
    if (!answer) return undefined;
    return new Set(fromColumns(answer.columns).nodes.map(({ id }) => id));
  }, [answer]);
}
