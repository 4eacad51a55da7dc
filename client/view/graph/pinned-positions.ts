/** Positions with pins: pinned nodes stand where they were pinned, all others where they were laid. */

import type { Point } from "../../graph/box.ts";
import type { Positions } from "../../graph/layout-task.ts";
import type { PinPlace, Pins } from "../../state/pins.ts";

/** The positions, but for what is pinned. */
export function pinnedPositions(positions: Positions, pins: Pins): Positions {
  const { width, height } = positions;
  const points = new Map(positions.points);
  for (const [id, { x, y }] of pins) {
    if (points.has(id)) points.set(id, { x: x * width, y: y * height });
  }
  return { ...positions, points };
}

/** A point of the laid pane as a place to pin a node at. */
export function pinPlace({ x, y }: Point, { width, height }: Positions): PinPlace {
  return { x: x / width, y: y / height };
}
