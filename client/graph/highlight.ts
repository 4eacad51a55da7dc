/** Highlights: what of the drawn graph stands out, and what steps back. */

import type { DrawnEdge } from "./drawn-graph.ts";

export interface Highlight {
  /** Ids of nodes or of one edge. */
  readonly selected: ReadonlySet<string>;
  /** What stays as it is while all else is dimmed; undefined when nothing is in focus. */
  readonly focused: ReadonlySet<string> | undefined;
  readonly hovered: string | undefined;
  readonly pinned: ReadonlySet<string>;
}

export const NO_HIGHLIGHT: Highlight = {
  selected: new Set(),
  focused: undefined,
  hovered: undefined,
  pinned: new Set(),
};

/** More nodes than this are not dimmed: it takes a third of a second for 10,000. */
export const MOST_DIMMED = 1000;

/** A highlight worked out for one graph. */
export interface Emphasis {
  /** Nodes and edges that are dimmed are those that are not in here; undefined dims none. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Nodes at which every edge is drawn strongly. */
  readonly centres: ReadonlySet<string>;
  /** The edge that is selected, if it is one. */
  readonly selected: ReadonlySet<string>;
}

/**
 * What stands out: hovering lights a node, its neighbours and the edges between the two; otherwise
 * a focus lights what is in it, and the edges with both ends in it.
 */
export function emphasise(
  edges: readonly DrawnEdge[],
  highlight: Highlight,
  nodeCount: number,
): Emphasis {
  const { hovered, selected, focused } = highlight;
  const centres = new Set([...selected, ...(hovered === undefined ? [] : [hovered])]);
  const dims = nodeCount <= MOST_DIMMED;
  const lit =
    dims && hovered !== undefined
      ? litAround(edges, hovered)
      : dims && focused !== undefined
        ? litWithin(edges, focused)
        : undefined;
  return { lit, centres, selected };
}

function litAround(edges: readonly DrawnEdge[], centre: string): ReadonlySet<string> {
  const at = edges.filter(({ source, target }) => source === centre || target === centre);
  return new Set([centre, ...at.flatMap(({ id, source, target }) => [id, source, target])]);
}

function litWithin(edges: readonly DrawnEdge[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const between = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return new Set([...ids, ...between.map(({ id }) => id)]);
}

/** Whether a node or edge is dimmed. */
export function isDimmed({ lit, selected }: Emphasis, id: string): boolean {
  return lit !== undefined && !lit.has(id) && !selected.has(id);
}

/** Whether an edge is drawn strongly: it is selected, or at a node that is hovered or selected. */
export function isStrong(
  { centres }: Emphasis,
  { id, source, target }: Pick<DrawnEdge, "id" | "source" | "target">,
): boolean {
  return centres.has(id) || centres.has(source) || centres.has(target);
}
