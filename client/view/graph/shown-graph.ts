/** The shown graph: what the page's filters leave of the drawn graph, and how much of each sort. */

import type { DrawnGraph, DrawnNode } from "../../graph/drawn-graph.ts";
import { filterGraph } from "../../graph/filter-graph.ts";
import { DEFAULT_FILTERS } from "../../state/filters.ts";
import type { Filters } from "../../state/filters.ts";

/** Most nodes in the picture; more are neither readable nor quick. */
export const MOST_SHOWN = 300;
/** Documents among them at most, as long as other nodes want the room. */
const MOST_DOCUMENTS = 100;

export interface Narrowing {
  readonly filters: Filters;
  /** Ids of the claims with the reviews asked for; undefined when none are asked for. */
  readonly reviewed: ReadonlySet<string> | undefined;
  /** Ids of the nodes that those asked for recorded; undefined when none are asked for. */
  readonly made?: ReadonlySet<string> | undefined;
}

export interface ShownGraph {
  readonly graph: DrawnGraph;
  /** How many nodes passed the filters and found no room in the picture. */
  readonly left: number;
}

/** What passes the filters; of more than `MOST_SHOWN` those with most edges, a third of them documents. */
export function shownGraph(graph: DrawnGraph, narrowing: Narrowing): ShownGraph {
  const { filters, reviewed, made } = narrowing;
  const { kinds, relations, sources, stances, hidden, from, to } = filters;
  const kept = graph.nodes.filter(
    ({ id, kind }) =>
      !hidden.includes(id) &&
      (kind !== "CLAIM" || reviewed === undefined || reviewed.has(id)) &&
      // What others recorded hangs on documents, whoever put these in.
      (kind === "DOCUMENT" || made === undefined || made.has(id)),
  );
  const passed = filterGraph(among(graph, kept), {
    kinds,
    relations,
    sources: sources.length === 0 ? undefined : sources,
    stances: stances.length === 0 ? undefined : stances,
    from,
    to,
  });
  const nodes = mostTelling(passed.nodes);
  return { graph: among(passed, nodes), left: passed.nodes.length - nodes.length };
}

/** What positions are computed for: all that these kinds and relations may ever show. */
export function laidGraph(graph: DrawnGraph, filters: Filters): DrawnGraph {
  const { kinds, relations } = filters;
  const whole: Filters = { ...DEFAULT_FILTERS, kinds, relations };
  return shownGraph(graph, { filters: whole, reviewed: undefined }).graph;
}

/** How many there are of each sort, by keys such as `kind:CLAIM` and `stance:DENIES`. */
export function countSorts(graph: DrawnGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind, sources, stances } of graph.nodes) {
    count(`kind:${kind}`);
    if (sources !== null) count(`source:${sources}`);
    for (const stance of stances) count(`stance:${stance}`);
  }
  for (const { kind } of graph.edges) count(`relation:${kind}`);
  return counts;
}

/** Whether a node is a claim or event whose time is known, at least on one side. */
export function isDated({ kind, start, end }: DrawnNode): boolean {
  return (kind === "CLAIM" || kind === "EVENT") && (start !== null || end !== null);
}

function among({ edges }: DrawnGraph, nodes: readonly DrawnNode[]): DrawnGraph {
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

/** Those with most edges; documents, which have many, leave room for what they say. */
function mostTelling(nodes: readonly DrawnNode[]): readonly DrawnNode[] {
  if (nodes.length <= MOST_SHOWN) return nodes;
  const ordered = nodes.toSorted((one, two) => two.degree - one.degree);
  const others = ordered.filter(({ kind }) => kind !== "DOCUMENT");
  const room = Math.max(MOST_DOCUMENTS, MOST_SHOWN - others.length);
  const documents = ordered.filter(({ kind }) => kind === "DOCUMENT").slice(0, room);
  const chosen = [...documents, ...others].slice(0, MOST_SHOWN);
  const ids = new Set(chosen.map(({ id }) => id));
  return nodes.filter(({ id }) => ids.has(id));
}
