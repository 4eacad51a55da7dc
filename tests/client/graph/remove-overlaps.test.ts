import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../client/graph/box.ts";
import type { Point } from "../../../client/graph/box.ts";
import { removeOverlaps } from "../../../client/graph/remove-overlaps.ts";
import type { MovableBox } from "../../../client/graph/remove-overlaps.ts";

const BOUNDS = { left: 0, top: 0, right: 800, bottom: 600 };

function box(x: number, y: number, more: Partial<MovableBox> = {}): MovableBox {
  return {
    anchor: { x, y },
    offset: { x: -10, y: -10 },
    width: 100,
    height: 30,
    fixed: false,
    ...more,
  };
}

function placed(boxes: readonly MovableBox[], points: readonly Point[]) {
  return boxes.map(({ offset, width, height }, index) => ({
    left: (points[index]?.x ?? Number.NaN) + offset.x,
    top: (points[index]?.y ?? Number.NaN) + offset.y,
    width,
    height,
  }));
}

function pairsThatOverlap(boxes: readonly MovableBox[], points: readonly Point[]): number {
  const all = placed(boxes, points);
  return all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlaps(one, other)))
    .length;
}

/** More than fits the bounds, so that the way out of them is taken too. */
const someBoxes = fc.array(
  fc.record({ x: fc.integer({ min: -50, max: 850 }), y: fc.integer({ min: -50, max: 650 }) }),
  { maxLength: 200 },
);

describe("removeOverlaps()", () => {
  it("leaves boxes that are free where they are", () => {
    expect(removeOverlaps([box(100, 100), box(300, 300)], BOUNDS)).toEqual([
      { x: 100, y: 100 },
      { x: 300, y: 300 },
    ]);
  });

  it("moves a pair apart along the shorter way, half each", () => {
    expect(removeOverlaps([box(100, 100), box(110, 120)], BOUNDS)).toEqual([
      { x: 100, y: 94.75 },
      { x: 110, y: 125.25 },
    ]);
  });

  it("moves only the other when one is fixed", () => {
    expect(removeOverlaps([box(100, 100, { fixed: true }), box(110, 120)], BOUNDS)).toEqual([
      { x: 100, y: 100 },
      { x: 110, y: 130.5 },
    ]);
  });

  it("brings boxes within the bounds", () => {
    expect(removeOverlaps([box(-500, 100), box(2000, 900)], BOUNDS)).toEqual([
      { x: 10, y: 100 },
      { x: 710, y: 580 },
    ]);
  });

  it("parts boxes that are at the same place", () => {
    const boxes = Array.from({ length: 60 }, () => box(400, 300));
    const points = removeOverlaps(boxes, BOUNDS);
    expect(pairsThatOverlap(boxes, points)).toBe(0);
  });

  it("leaves no two boxes on one another, whatever it is given", () => {
    fc.assert(
      fc.property(someBoxes, (anchors) => {
        const boxes = anchors.map(({ x, y }) => box(x, y));
        expect(pairsThatOverlap(boxes, removeOverlaps(boxes, BOUNDS))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
