import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../client/graph/box.ts";
import { pictureBox, placeLabels } from "../../../client/graph/place-labels.ts";
import type { LabelledNode } from "../../../client/graph/place-labels.ts";

function node(id: string, x: number, y: number, rank = 3): LabelledNode {
  return {
    id,
    x,
    y,
    size: 8,
    degree: 1,
    label: { width: 100, height: 26, rank, sides: ["right", "left", "below", "above"] },
  };
}

function sides(nodes: readonly LabelledNode[]): Record<string, string> {
  return Object.fromEntries(placeLabels(nodes).map(({ id, side }) => [id, side]));
}

const someNodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: -400, max: 400 }),
      size: fc.integer({ min: 2, max: 18 }),
      width: fc.integer({ min: 0, max: 300 }),
      rank: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 80 },
  )
  .map((all) =>
    all.map(({ x, y, size, width, rank }, index): LabelledNode => {
      const one = node(`n${index}`, x, y, rank);
      return { ...one, size, label: { ...one.label, width } };
    }),
  );

describe("placeLabels()", () => {
  it("sets a label to the right of its node, in the middle of its height", () => {
    expect(placeLabels([node("a", 50, 50)])).toEqual([
      { id: "a", side: "right", box: { left: 61, top: 37, width: 100, height: 26 } },
    ]);
  });

  it("takes the next side when a node stands in the way", () => {
    expect(sides([node("a", 50, 50), node("b", 100, 50)])).toEqual({ a: "left", b: "right" });
  });

  it("takes the side on which the label lies in the pane, if there is one", () => {
    const pane = { left: 0, top: 0, width: 300, height: 200 };
    const sidesIn = (x: number) => placeLabels([node("a", x, 50)], pane).map(({ side }) => side);
    expect([100, 250, 900].flatMap(sidesIn)).toEqual(["right", "left", "right"]);
  });

  it("gives way to a label of a higher rank", () => {
    expect(sides([node("a", 0, 0, 3), node("b", 0, 20, 1)])).toEqual({ a: "left", b: "right" });
  });

  it("leaves out a label for which no side is free", () => {
    const around = [node("r", 30, 0), node("l", -30, 0), node("b", 0, 30), node("u", 0, -30)];
    expect(Object.keys(sides([node("a", 0, 0), ...around]))).not.toContain("a");
  });

  it("sets no label on another", () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const boxes = placeLabels(nodes).map(({ box }) => box);
        const pairs = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).filter((other) => overlaps(one, other)),
        );
        expect(pairs).toEqual([]);
      }),
    );
  });

  it("sets no label on the picture of another node", () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        const hits = placeLabels(nodes).flatMap(({ id, box }) =>
          nodes.filter((other) => other.id !== id && overlaps(box, pictureBox(other))),
        );
        expect(hits).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of the nodes", () => {
    fc.assert(
      fc.property(someNodes, (nodes) => {
        expect(placeLabels(nodes.toReversed())).toEqual(placeLabels(nodes));
      }),
    );
  });
});
