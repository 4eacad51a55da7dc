import { describe, expect, it } from "vitest";
import { growPositions } from "../../../client/graph/grow-positions.ts";
import type { Positions } from "../../../client/graph/layout-task.ts";
import { graphOf } from "./drawn-graphs.ts";

const before: Positions = {
  width: 1000,
  height: 800,
  points: new Map([
    ["article", { x: -300, y: 0 }],
    ["one", { x: -100, y: 0 }],
    ["two", { x: -100, y: 100 }],
    ["three", { x: -100, y: 200 }],
  ]),
};
const claims = {
  one: { in: ["article"] },
  two: { in: ["article"] },
  three: { in: ["article"] },
};

describe("growPositions()", () => {
  it("moves nothing that stands, and puts what is new near its neighbours", () => {
    const grown = growPositions(
      before,
      graphOf({ documents: ["article"], claims: { ...claims, new: { in: ["article"] } } }),
    );
    const { new: at, ...rest } = Object.fromEntries(grown?.points ?? []);
    expect(rest).toEqual(Object.fromEntries(before.points));
    expect(at).toEqual({ x: -300, y: 36 });
  });

  it("lets go of what is gone", () => {
    const { two, ...left } = claims;
    const grown = growPositions(before, graphOf({ documents: ["article"], claims: left }));
    expect(two).toBeDefined();
    expect([...(grown?.points.keys() ?? [])]).toEqual(["article", "one", "three"]);
  });

  it("lays out nothing of which more than a quarter is new", () => {
    const more = { ...claims, four: { in: ["article"] }, five: { in: ["article"] } };
    expect(
      growPositions(before, graphOf({ documents: ["article"], claims: more })),
    ).toBeUndefined();
  });

  it("gives the same places whatever the order", () => {
    const base = graphOf({
      documents: ["article"],
      claims: { ...claims, new: { in: ["article"] } },
    });
    const turned = { nodes: base.nodes.toReversed(), edges: base.edges.toReversed() };
    expect(growPositions(before, turned)?.points.get("new")).toEqual(
      growPositions(before, base)?.points.get("new"),
    );
  });
});
