import { describe, expect, it } from "vitest";
import { overlaps } from "../../../client/graph/box.ts";
import { fromColumns } from "../../../client/graph/drawn-graph.ts";
import { layOut } from "../../../client/graph/layout.ts";
import { measureRooms } from "../../../client/graph/measure-rooms.ts";
import { DEFAULT_FILTERS } from "../../../client/state/filters.ts";
import { laidGraph } from "../../../client/view/graph/shown-graph.ts";
import { drawnGraph } from "../../../server/graph/drawn-graph.ts";
import { subgraphColumns } from "../../../server/graph/subgraph.ts";
import { sampleLibrary } from "../../support/sample.ts";

const { graph: known } = await (await sampleLibrary()).get("venezuela-2026-01");
const columns = await subgraphColumns(drawnGraph(known, { limit: 5000 }));
const GRAPH = laidGraph(fromColumns(columns), DEFAULT_FILTERS);
/** Seven pixels a character: wider than the fonts of a page, so that theirs have room too. */
const ROOMS = measureRooms(GRAPH, (line) => line.length * 7);
/** Panes of a small and of a large screen. */
const PANES = [
  { width: 560, height: 600 },
  { width: 760, height: 800 },
  { width: 1400, height: 1000 },
];

const lay = (pane: (typeof PANES)[number]) => layOut({ graph: GRAPH, rooms: ROOMS, ...pane });

describe("layOut() of the sample's first picture", () => {
  it("has both documents and dozens of claims to lay out", () => {
    expect(GRAPH.nodes.filter(({ kind }) => kind === "DOCUMENT")).toHaveLength(2);
    expect(GRAPH.nodes.length).toBeGreaterThan(80);
  });

  it("gives the same positions each time, whatever order the edges come in", () => {
    const [pane] = PANES.slice(1);
    if (pane === undefined) throw new Error("There is no pane");
    const first = lay(pane);
    expect(lay(pane)).toEqual(first);
    const shuffled = { ...GRAPH, edges: GRAPH.edges.toReversed() };
    expect(layOut({ graph: shuffled, rooms: ROOMS, ...pane })).toEqual(first);
  });

  it.each(PANES)("lets no two labels overlap in a pane of $width × $height", (pane) => {
    const { points } = lay(pane);
    const boxes = GRAPH.nodes.map(({ id, label }) => {
      const [point, room] = [points.get(id), ROOMS.get(id)];
      if (point === undefined || room === undefined) throw new Error(`${label} has no place`);
      return { ...room, label, left: point.x + room.left, top: room.top - point.y };
    });
    const pairs = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlaps(one, other))
        .map((other) => `${one.label} / ${other.label}`),
    );
    expect(pairs).toEqual([]);
  });
});
