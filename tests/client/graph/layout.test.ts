import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../client/graph/box.ts";
import type { DrawnGraph } from "../../../client/graph/drawn-graph.ts";
import { layOut } from "../../../client/graph/layout.ts";
import type { Positions } from "../../../client/graph/layout-task.ts";
import { measureRooms } from "../../../client/graph/measure-rooms.ts";
import { graphOf } from "./drawn-graphs.ts";

const SIZE = { width: 900, height: 700 };

/** Six pixels a character, as a plain font has it. */
function lay(graph: DrawnGraph, size = SIZE): Positions {
  return layOut({ graph, rooms: measureRooms(graph, (line) => line.length * 6), ...size });
}

function claims(name: string, count: number, documents: readonly string[]) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${name} number ${index}`, { in: documents }]),
  );
}

const GRAPH = graphOf({
  documents: ["left", "right"],
  claims: {
    ...claims("shared claim", 15, ["left", "right"]),
    ...claims("claim on the left", 15, ["left"]),
    ...claims("claim on the right", 15, ["right"]),
  },
  others: { Maduro: "ACTOR", experts: "ACTOR" },
  edges: [
    ["claim on the left number 0", "CONTRADICTS", "claim on the right number 0"],
    ["claim on the left number 1", "REFINES", "shared claim number 3"],
    ["shared claim number 1", "ATTRIBUTION", "Maduro"],
    ["claim on the right number 2", "ATTRIBUTION", "experts"],
  ],
});

function roomsOn({ points }: Positions, graph: DrawnGraph) {
  const rooms = measureRooms(graph, (line) => line.length * 6);
  return graph.nodes.map(({ id }) => {
    const [point, room] = [points.get(id), rooms.get(id)];
    if (point === undefined || room === undefined) throw new Error(`${id} has no place`);
    return { ...room, left: point.x + room.left, top: -point.y + room.top };
  });
}

function meanX({ points }: Positions, name: string): number {
  const found = [...points].filter(([id]) => id.startsWith(name)).map(([, { x }]) => x);
  return found.reduce((sum, x) => sum + x, 0) / found.length;
}

describe("layOut()", () => {
  it("gives the same positions for the same task", () => {
    expect(lay(GRAPH)).toEqual(lay(structuredClone(GRAPH)));
  });

  it("does not depend on the order of the edges", () => {
    expect(lay({ ...GRAPH, edges: GRAPH.edges.toReversed() })).toEqual(lay(GRAPH));
  });

  it("holds the first of two documents at the left and the second at the right", () => {
    const { points } = lay(GRAPH);
    expect(points.get("left")).toEqual({ x: -418, y: 0 });
    expect(points.get("right")).toMatchObject({ x: 418 });
  });

  it("keeps shared claims in the middle and the others on the side of their document", () => {
    const positions = lay(GRAPH);
    expect(Math.abs(meanX(positions, "shared"))).toBeLessThan(80);
    expect(meanX(positions, "claim on the left")).toBeLessThan(-150);
    expect(meanX(positions, "claim on the right")).toBeGreaterThan(150);
  });

  it("puts a claim with a counterpart between its document and the middle", () => {
    const { points } = lay(GRAPH);
    const x = (id: string): number => points.get(id)?.x ?? Number.NaN;
    expect(x("claim on the left number 0")).toBeGreaterThan(x("claim on the left number 5"));
    expect(x("claim on the left number 0")).toBeLessThan(-80);
  });

  it("leaves no label on another label or node, and all within the pane", () => {
    const rooms = roomsOn(lay(GRAPH), GRAPH);
    const pairs = rooms.flatMap((one, index) =>
      rooms.slice(index + 1).filter((other) => overlaps(one, other)),
    );
    expect(pairs).toEqual([]);
    expect(
      rooms.filter(
        ({ left, top, width, height }) =>
          left < -450 || top < -350 || left + width > 450 || top + height > 350,
      ),
    ).toEqual([]);
  });

  it("uses the height of the pane, not its middle alone", () => {
    const ys = [...lay(GRAPH).points.values()].map(({ y }) => y);
    expect(Math.max(...ys)).toBeGreaterThan(280);
    expect(Math.min(...ys)).toBeLessThan(-280);
  });

  it("sets three documents on an ellipse, each claim nearest to its own", () => {
    const graph = graphOf({
      documents: ["a", "b", "c"],
      claims: {
        ...claims("of a", 5, ["a"]),
        ...claims("of b", 5, ["b"]),
        ...claims("of c", 5, ["c"]),
      },
    });
    const { points } = lay(graph);
    const distance = (one: string, other: string): number => {
      const [from, to] = [points.get(one), points.get(other)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const nearest = graph.nodes
      .filter(({ kind }) => kind === "CLAIM")
      .map(({ id }) => ["a", "b", "c"].toSorted((x, y) => distance(x, id) - distance(y, id))[0]);
    expect(nearest.join("")).toBe("aaaaabbbbbccccc");
  });

  it.each([
    ["nothing", graphOf({})],
    ["one document", graphOf({ documents: ["a"] })],
    ["one claim of one document", graphOf({ documents: ["a"], claims: { c: { in: ["a"] } } })],
    ["seven documents", graphOf({ documents: ["1", "2", "3", "4", "5", "6", "7"] })],
  ])("gives every node of %s a finite place", (_what, graph) => {
    const { points } = lay(graph);
    expect([...points.keys()].toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted());
    expect([...points.values()].every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });

  it("leaves no two rooms on one another, whatever the pane and the number of claims", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 400, max: 1600 }),
        fc.integer({ min: 300, max: 1000 }),
        (count, width, height) => {
          const graph = graphOf({
            documents: ["left", "right"],
            claims: {
              ...claims("shared", count, ["left", "right"]),
              ...claims("one", count, ["left"]),
            },
          });
          const rooms = roomsOn(lay(graph, { width, height }), graph);
          const pairs = rooms.flatMap((one, index) =>
            rooms.slice(index + 1).filter((other) => overlaps(one, other)),
          );
          expect(pairs).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });
});
