/** Growing a layout: what is new finds a place near what it belongs to, and nothing else moves. */

import type { Point } from "./box.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { Positions } from "./layout-task.ts";

/** The part of the nodes that may be new; with more, a layout from nothing reads better. */
const MOST_NEW = 0.25;
/** Pixels that a node takes with a label of usual length, so that a new one covers no other. */
const ROOM = { width: 120, height: 36 } as const;
/** Turns of the search for a free place, and places on each. */
const MOST_TURNS = 12;
const PLACES_A_TURN = 12;

/**
 * The positions of a graph of which most nodes have one already: those stay, the others come near
 * their neighbours. Undefined when too much is new. The same graph gives the same positions.
 */
export function growPositions(before: Positions, { nodes, edges }: DrawnGraph) {
  const isNew = (id: string): boolean => !before.points.has(id);
  const added = nodes.map(({ id }) => id).filter(isNew);
  if (added.length > nodes.length * MOST_NEW) return undefined;
  const points = new Map(nodes.flatMap(({ id }) => entry(id, before.points.get(id))));
  for (const id of added.toSorted()) {
    const neighbours = edges.flatMap(({ source, target }) => {
      const other = source === id ? target : target === id ? source : undefined;
      return (other !== undefined && points.get(other)) || [];
    });
    points.set(id, freePlace(middleOf(neighbours), before, [...points.values()]));
  }
  return { ...before, points } satisfies Positions;
}

function entry(id: string, point: Point | undefined): readonly (readonly [string, Point])[] {
  return point === undefined ? [] : [[id, point]];
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The place nearest to `wanted`, on widening rings, that nothing takes and the pane has. */
function freePlace(
  wanted: Point,
  { width, height }: Pick<Positions, "width" | "height">,
  taken: readonly Point[],
): Point {
  const isFree = ({ x, y }: Point): boolean =>
    Math.abs(x) < (width - ROOM.width) / 2 &&
    Math.abs(y) < (height - ROOM.height) / 2 &&
    taken.every((one) => Math.abs(one.x - x) >= ROOM.width || Math.abs(one.y - y) >= ROOM.height);
  if (isFree(wanted)) return wanted;
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    for (let place = 0; place < PLACES_A_TURN; place += 1) {
      const angle = (place / PLACES_A_TURN) * 2 * Math.PI;
      const at = {
        x: wanted.x + (Math.cos(angle) * turn * ROOM.width) / 2,
        y: wanted.y + (Math.sin(angle) * turn * ROOM.height) / 2,
      };
      if (isFree(at)) return at;
    }
  }
  // No free place near: beside its neighbours it is still found, whatever it covers.
  return { x: wanted.x + ROOM.width / 2, y: wanted.y + ROOM.height / 2 };
}
