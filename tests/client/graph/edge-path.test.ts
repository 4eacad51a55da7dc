import { describe, expect, it } from "vitest";
import { distanceTo, hitEdge, pointOn } from "../../../client/graph/edge-path.ts";

const LINE = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, curvature: 0 };
const CURVE = { ...LINE, curvature: 0.2 };

describe("pointOn()", () => {
  it("starts and ends with the edge", () => {
    expect([pointOn(CURVE, 0), pointOn(CURVE, 1)]).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
  });

  it("bends a curve upward when it goes to the right", () => {
    expect(pointOn(CURVE, 0.5)).toEqual({ x: 50, y: -10 });
  });
});

describe("distanceTo()", () => {
  it.each([
    ["beside a line", LINE, { x: 40, y: 7 }, 7],
    ["beyond its end", LINE, { x: 103, y: 4 }, 5],
    ["at the top of a curve", CURVE, { x: 50, y: -10 }, 0],
  ])("measures %s", (_where, path, point, distance) => {
    expect(distanceTo(path, point)).toBeCloseTo(distance, 6);
  });
});

describe("hitEdge()", () => {
  const near = { ...LINE, id: "near", reach: 12 };
  const far = {
    ...LINE,
    id: "far",
    reach: 12,
    from: { x: 0, y: 20 },
    to: { x: 100, y: 20 },
  };

  it("gives the nearest of those within reach", () => {
    expect(hitEdge([far, near], { x: 50, y: 9 })).toBe("near");
  });

  it("gives an edge of a wide reach before a nearer one of a narrow reach", () => {
    const faint = { ...far, id: "faint", reach: 5, from: { x: 0, y: 8 }, to: { x: 100, y: 8 } };
    expect(hitEdge([faint, near], { x: 50, y: 9 })).toBe("near");
  });

  it("hits from 12 pixels away and not from 13", () => {
    expect([hitEdge([near], { x: 50, y: -12 }), hitEdge([near], { x: 50, y: -13 })]).toEqual([
      "near",
      undefined,
    ]);
  });
});
