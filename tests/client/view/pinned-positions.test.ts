import { describe, expect, it } from "vitest";
import { pinnedPositions, pinPlace } from "../../../client/view/graph/pinned-positions.ts";

const LAID = {
  width: 800,
  height: 400,
  points: new Map([
    ["a", { x: 10, y: 20 }],
    ["b", { x: -30, y: 40 }],
  ]),
};

describe("pinnedPositions()", () => {
  it("moves what is pinned and leaves the rest, and adds nothing that is not laid", () => {
    const pins = new Map([
      ["a", { x: 0.25, y: -0.5 }],
      ["gone", { x: 0, y: 0 }],
    ]);
    expect([...pinnedPositions(LAID, pins).points]).toEqual([
      ["a", { x: 200, y: -200 }],
      ["b", { x: -30, y: 40 }],
    ]);
  });

  it("puts a node back where pinPlace() found it", () => {
    const pins = new Map([["b", pinPlace({ x: -30, y: 40 }, LAID)]]);
    expect(pinnedPositions(LAID, pins).points.get("b")).toEqual({ x: -30, y: 40 });
  });
});
