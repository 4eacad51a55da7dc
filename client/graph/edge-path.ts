/** Edge paths: the line or curve that an edge is drawn as, in pixels, y downward. */

import type { Point } from "./box.ts";

export interface EdgePath {
  readonly from: Point;
  readonly to: Point;
  /** How far the curve's control point lies off the middle, as a part of the length; 0 is a line. */
  readonly curvature: number;
}

/** Pieces that a curve is measured in; each is then straight enough. */
const PIECES = 12;

/** Where the edge is at `part` of its way, 0 to 1: a quadratic curve, as sigma's program draws it. */
export function pointOn({ from, to, curvature }: EdgePath, part: number): Point {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * control.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * control.y + part * part * to.y,
  };
}

/** How far `point` is from the edge, pixels. */
export function distanceTo(path: EdgePath, point: Point): number {
  const pieces = path.curvature === 0 ? 1 : PIECES;
  let least = Number.POSITIVE_INFINITY;
  let start = path.from;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const end = pointOn(path, piece / pieces);
    least = Math.min(least, distanceToSegment(point, start, end));
    start = end;
  }
  return least;
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / squared;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - start.x - dx * part, point.y - start.y - dy * part);
}

/** An edge that can be hit, from as far as `reach` pixels. */
export interface HittableEdge extends EdgePath {
  readonly id: string;
  readonly reach: number;
}

/** The edge that `point` hits: of those with the widest reach the nearest; undefined for none. */
export function hitEdge(edges: Iterable<HittableEdge>, point: Point): string | undefined {
  let best: { readonly edge: HittableEdge; readonly distance: number } | undefined;
  for (const edge of edges) {
    const distance = distanceTo(edge, point);
    if (distance > edge.reach) continue;
    // What stands out is meant, even where a faint edge passes a little nearer.
    const isBetter =
      best === undefined ||
      edge.reach > best.edge.reach ||
      (edge.reach === best.edge.reach && distance < best.distance);
    if (isBetter) best = { edge, distance };
  }
  return best?.edge.id;
}
