import { describe, expect, it } from "vitest";
import { emphasise, NO_HIGHLIGHT } from "../../../client/graph/highlight.ts";
import type { Highlight } from "../../../client/graph/highlight.ts";
import { buildScene } from "../../../client/graph/scene.ts";
import {
  hittableEdges,
  labelAt,
  moveLabels,
  overlayOf,
  placeOnScreen,
} from "../../../client/graph/screen.ts";
import { graphOf } from "./drawn-graphs.ts";

const GRAPH = graphOf({
  documents: ["left", "right"],
  claims: { deaths: { in: ["left"] }, casualties: { in: ["right"] } },
  edges: [
    ["deaths", "CONTRADICTS", "casualties"],
    ["casualties", "REFINES", "deaths"],
  ],
});
const POINTS = {
  left: { x: -350, y: 0 },
  right: { x: 350, y: 0 },
  deaths: { x: -150, y: 100 },
  casualties: { x: 150, y: 100 },
};
const PANE = { width: 800, height: 600 };
const SCENE = buildScene(
  GRAPH,
  { ...PANE, points: new Map(Object.entries(POINTS)) },
  { theme: "light", measure: (line) => line.length * 6 },
);
const NODES = new Map(
  Object.entries(POINTS).map(([id, { x, y }]) => [id, { x: 400 + x, y: 300 - y, size: 8 }]),
);
const LABELS = placeOnScreen(SCENE, NODES, PANE);

function overlay(highlight: Partial<Highlight> = {}, labels = LABELS) {
  const full = { ...NO_HIGHLIGHT, ...highlight };
  const emphasis = emphasise(GRAPH.edges, full, GRAPH.nodes.length);
  return overlayOf(SCENE, { nodes: NODES, labels, emphasis, highlight: full });
}

describe("buildScene()", () => {
  it("frames the pane that the graph was laid out in", () => {
    expect(SCENE.frame).toEqual({ x: [-400, 400], y: [-300, 300] });
  });

  it("bends two links between the same claims to different courses", () => {
    const bends = [...SCENE.edges.values()].map(({ curvature }) => curvature).filter(Boolean);
    expect(bends).toEqual([-0.14, 0.36]);
  });

  it("sets a document's label below it and a claim's beside it", () => {
    expect(LABELS.map(({ id, side }) => [id, side])).toEqual([
      ["left", "below"],
      ["right", "below"],
      ["casualties", "right"],
      ["deaths", "right"],
    ]);
  });
});

describe("overlayOf()", () => {
  it("marks links alone with a badge, each at another place", () => {
    const { badges } = overlay();
    expect(badges.map(({ sign }) => sign)).toEqual(["≠", "⊂"]);
    expect(badges[0]).not.toMatchObject({ x: badges[1]?.x, y: badges[1]?.y });
  });

  it("fades the badges of edges that are not lit", () => {
    expect(overlay({ hovered: "left" }).badges.map(({ faded }) => faded)).toEqual([true, true]);
    expect(overlay({ hovered: "deaths" }).badges.map(({ faded }) => faded)).toEqual([false, false]);
  });

  it("rings what is selected and pins what is pinned", () => {
    const { rings, pins } = overlay({ selected: new Set(["deaths"]), pinned: new Set(["left"]) });
    expect(rings).toEqual([{ x: 250, y: 200, radius: 12, color: "#ffb300" }]);
    expect(pins).toEqual([{ x: 62, y: 288 }]);
  });

  it("raises the label of the node that is pointed at, even where none had found a place", () => {
    expect(overlay({ hovered: "deaths" }, []).labels).toMatchObject([
      { id: "deaths", raised: true, lines: ["deaths"] },
    ]);
  });
});

describe("labelAt()", () => {
  it("finds the label at a point", () => {
    expect(labelAt(LABELS, { x: 270, y: 200 })).toBe("deaths");
    expect(labelAt(LABELS, { x: 270, y: 250 })).toBeUndefined();
  });
});

describe("moveLabels()", () => {
  it("takes every label along with its node", () => {
    const moved = new Map([...NODES].map(([id, at]) => [id, { ...at, x: at.x + 7, y: at.y - 3 }]));
    const before = LABELS[0]?.box;
    expect(moveLabels(LABELS, NODES, moved)[0]?.box).toEqual({
      ...before,
      left: (before?.left ?? 0) + 7,
      top: (before?.top ?? 0) - 3,
    });
  });
});

describe("hittableEdges()", () => {
  it("lets links be hit from 12 pixels away and faint edges from 5", () => {
    const emphasis = emphasise(GRAPH.edges, NO_HIGHLIGHT, 4);
    expect(hittableEdges(SCENE, NODES, emphasis).map(({ reach }) => reach)).toEqual([5, 5, 12, 12]);
  });

  it("leaves out what is dimmed", () => {
    const emphasis = emphasise(GRAPH.edges, { ...NO_HIGHLIGHT, hovered: "left" }, 4);
    expect(hittableEdges(SCENE, NODES, emphasis).map(({ id }) => id)).toEqual([
      "deaths APPEARANCE left",
    ]);
  });
});
