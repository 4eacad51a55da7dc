/** Positions in relation to each other: within, overlapping, how much they share. */

import type { TextPosition } from "../model/selector.ts";

/** Code units that two positions share. */
export function shared(one: TextPosition, two: TextPosition): number {
  return Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
}

export function overlaps(one: TextPosition, two: TextPosition): boolean {
  return shared(one, two) > 0;
}

export function overlapsAny(one: TextPosition, others: readonly TextPosition[]): boolean {
  return others.some((other) => overlaps(one, other));
}

export function isWithin(inner: TextPosition, outer: TextPosition): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The share of `one` that lies in any of `others`, 0–1; these do not overlap each other. */
export function shareWithin(one: TextPosition, others: readonly TextPosition[]): number {
  const inside = others.reduce((sum, other) => sum + shared(one, other), 0);
  return inside / (one.end - one.start);
}

/** The position from the first to the last; undefined when there is none. */
export function hull(positions: readonly TextPosition[]): TextPosition | undefined {
  if (positions.length === 0) return undefined;
  return {
    start: Math.min(...positions.map(({ start }) => start)),
    end: Math.max(...positions.map(({ end }) => end)),
  };
}
