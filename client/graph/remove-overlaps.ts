/** Overlap removal: boxes moved apart as little as it takes for no two of them to share an area. */

import type { Point } from "./box.ts";

/** A box with a place that it would like: `offset` leads from its anchor to its left upper corner. */
export interface MovableBox {
  readonly anchor: Point;
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
  /** It stays where it is. */
  readonly fixed: boolean;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rounds of pushing apart; what is not free by then is set down where there is room. */
const ROUNDS = 400;
/** Pixels between two rows that are tried when a box is set down. */
const STEP = 4;
/** Pixels between boxes that were set beside one another, so that rounding makes none overlap. */
const GAP = 0.5;

/** A box while it moves: its left upper corner. */
interface Body {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

/**
 * New anchors for `boxes`, in their order: no two boxes overlap but fixed ones, and all stay within
 * `bounds` as long as there is room; y grows downward. For a few hundred boxes: each round looks at
 * every pair.
 */
export function removeOverlaps(boxes: readonly MovableBox[], bounds: Bounds): readonly Point[] {
  const bodies = boxes.map(({ anchor, offset, width, height, fixed }): Body => ({
    x: anchor.x + offset.x,
    y: anchor.y + offset.y,
    width,
    height,
    fixed,
  }));
  for (const body of bodies) if (!body.fixed) keepWithin(body, bounds);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(bodies, bounds)) break;
  }
  setDown(bodies, bounds);
  return bodies.map(({ x, y }, index) => {
    const offset = boxes[index]?.offset ?? { x: 0, y: 0 };
    return { x: x - offset.x, y: y - offset.y };
  });
}

/** Pushes every overlapping pair apart along the shorter way; whether there was one. */
function pushApart(bodies: readonly Body[], bounds: Bounds): boolean {
  let pushed = false;
  for (const [index, one] of bodies.entries()) {
    for (let next = index + 1; next < bodies.length; next += 1) {
      const other = bodies[next];
      if (other !== undefined && part(one, other)) pushed = true;
    }
  }
  for (const body of bodies) if (!body.fixed) keepWithin(body, bounds);
  return pushed;
}

function part(one: Body, other: Body): boolean {
  if ((one.fixed && other.fixed) || !meet(one, other)) return false;
  const right = one.x + one.width - other.x;
  const left = other.x + other.width - one.x;
  const down = one.y + one.height - other.y;
  const up = other.y + other.height - one.y;
  const alongX = right < left ? right : -left;
  const alongY = down < up ? down : -up;
  // The half pixel makes an end of what would come ever closer.
  const sideways = Math.abs(alongX) < Math.abs(alongY);
  const way = sideways ? alongX + Math.sign(alongX) / 2 : alongY + Math.sign(alongY) / 2;
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  if (sideways) {
    one.x -= way * share;
    other.x += way * (1 - share);
  } else {
    one.y -= way * share;
    other.y += way * (1 - share);
  }
  return true;
}

/** Sets down, one after the other, whatever still overlaps what stands already. */
function setDown(bodies: readonly Body[], bounds: Bounds): void {
  const standing = bodies.filter(({ fixed }) => fixed);
  for (const body of bodies) {
    if (body.fixed) continue;
    if (standing.some((other) => meet(body, other)))
      Object.assign(body, freePlace(body, standing, bounds));
    standing.push(body);
  }
}

/** The nearest place for `body` that is free: within bounds, else below all that stands. */
function freePlace(body: Body, standing: readonly Body[], bounds: Bounds): Point {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const y of rowsNear(body, bounds)) {
    if ((y - body.y) ** 2 >= least) break;
    for (const x of columnsAt(body, y, standing, bounds)) {
      const far = distance(body, { x, y });
      if (far >= least) continue;
      best = { x, y };
      least = far;
    }
  }
  const floor = Math.max(bounds.bottom, ...standing.map((other) => other.y + other.height + GAP));
  return best ?? { x: body.x, y: floor };
}

/** The heights that are tried for `body`, the nearest first. */
function rowsNear(body: Body, { top, bottom }: Bounds): readonly number[] {
  const count = Math.max(0, Math.floor((bottom - body.height - top) / STEP) + 1);
  return Array.from({ length: count }, (_, index) => top + index * STEP).toSorted(
    (one, other) => Math.abs(one - body.y) - Math.abs(other - body.y),
  );
}

/** Where `body` can stand at the height `y`: as it is, or beside one of those in the way. */
function columnsAt(
  body: Body,
  y: number,
  standing: readonly Body[],
  bounds: Bounds,
): readonly number[] {
  const row = standing.filter((other) => y < other.y + other.height && other.y < y + body.height);
  return [
    body.x,
    ...row.flatMap((other) => [other.x - body.width - GAP, other.x + other.width + GAP]),
  ].filter(
    (x) =>
      x >= bounds.left &&
      x + body.width <= bounds.right &&
      !row.some((other) => x < other.x + other.width && other.x < x + body.width),
  );
}

function distance(from: Point, to: Point): number {
  return (from.x - to.x) ** 2 + (from.y - to.y) ** 2;
}

function meet(one: Body, other: Body): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function keepWithin(body: Body, { left, top, right, bottom }: Bounds): void {
  body.x = Math.max(left, Math.min(right - body.width, body.x));
  body.y = Math.max(top, Math.min(bottom - body.height, body.y));
}
