/** Anchors: where two to six documents are held, with everything else between and around them. */

import type { Point } from "./box.ts";
import type { ClaimPlace } from "./claim-standing.ts";
import type { LayoutTask } from "./layout-task.ts";

const MOST_ANCHORED = 6;
/** Pixels between a document's room and the edge of the pane. */
const MARGIN = 12;

/**
 * Where the documents stand, by id, in pixels from the pane's centre, y upward: two at the left and
 * the right, in their order; three and more on an ellipse, those with most claims in common beside
 * one another. None are held when there is one, or more than six.
 */
export function anchorDocuments(
  { graph, rooms, width, height }: LayoutTask,
  claims: ReadonlyMap<string, ClaimPlace>,
): ReadonlyMap<string, Point> {
  const ids = graph.nodes.filter(({ kind }) => kind === "DOCUMENT").map(({ id }) => id);
  if (ids.length < 2 || ids.length > MOST_ANCHORED) return new Map();
  const roomOf = (id: string) => rooms.get(id) ?? { left: 0, top: 0, width: 0, height: 0 };
  const widest = Math.max(...ids.map((id) => roomOf(id).width));
  const highest = Math.max(...ids.map((id) => roomOf(id).height));
  const across = Math.max(width / 8, width / 2 - widest / 2 - MARGIN);
  const up = Math.max(height / 8, height / 2 - highest - MARGIN);
  const order = ids.length === 2 ? ids : orderBySharedClaims(ids, claims);
  return new Map(
    order.map((id, index) => {
      // From the left, clockwise: the first of two is at the left, the other at the right.
      const angle = Math.PI - (index * 2 * Math.PI) / order.length;
      return [id, { x: Math.round(Math.cos(angle) * across), y: Math.round(Math.sin(angle) * up) }];
    }),
  );
}

/** From the first on, always the one next that shares most claims with the one before. */
function orderBySharedClaims(
  ids: readonly string[],
  claims: ReadonlyMap<string, ClaimPlace>,
): readonly string[] {
  const shared = (one: string, other: string): number =>
    [...claims.values()].filter(
      ({ documents }) => documents.includes(one) && documents.includes(other),
    ).length;
  const order = ids.slice(0, 1);
  while (order.length < ids.length) {
    const last = order.at(-1) ?? "";
    const rest = ids.filter((id) => !order.includes(id));
    const most = Math.max(...rest.map((id) => shared(last, id)));
    order.push(...rest.filter((id) => shared(last, id) === most).slice(0, 1));
  }
  return order;
}
