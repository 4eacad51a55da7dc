import { describe, expect, it } from "vitest";
import { emphasise, isDimmed, isStrong, NO_HIGHLIGHT } from "../../../client/graph/highlight.ts";
import { graphOf } from "./drawn-graphs.ts";

const { nodes, edges } = graphOf({
  documents: ["left", "right"],
  claims: { one: { in: ["left"] }, two: { in: ["right"] } },
  edges: [["one", "REFINES", "two"]],
});
const LINK = "one REFINES two";
const ALL = [...nodes, ...edges].map(({ id }) => id);

function dimmed(highlight: Partial<typeof NO_HIGHLIGHT>, count = nodes.length): string[] {
  const emphasis = emphasise(edges, { ...NO_HIGHLIGHT, ...highlight }, count);
  return ALL.filter((id) => isDimmed(emphasis, id));
}

describe("emphasise()", () => {
  it("dims nothing when nothing is pointed at or in focus", () => {
    expect(dimmed({ selected: new Set(["one"]) })).toEqual([]);
  });

  it("dims what is no neighbour of the node that is pointed at", () => {
    expect(dimmed({ hovered: "left" })).toEqual(["right", "two", "two APPEARANCE right", LINK]);
  });

  it("dims what is out of focus, with the edges that lead there", () => {
    expect(dimmed({ focused: new Set(["left", "one"]) })).toEqual([
      "right",
      "two",
      "two APPEARANCE right",
      LINK,
    ]);
  });

  it("does not dim what is selected", () => {
    expect(dimmed({ hovered: "left", selected: new Set(["two"]) })).not.toContain("two");
  });

  it("dims nothing in a graph of more than 1,000 nodes", () => {
    expect(dimmed({ hovered: "left" }, 1001)).toEqual([]);
  });

  it("draws the edges of what is selected or pointed at strongly, and no others", () => {
    const emphasis = emphasise(edges, { ...NO_HIGHLIGHT, selected: new Set(["one"]) }, 4);
    expect(edges.filter((edge) => isStrong(emphasis, edge)).map(({ id }) => id)).toEqual([
      "one APPEARANCE left",
      LINK,
    ]);
  });

  it("draws an edge that is selected strongly", () => {
    const emphasis = emphasise(edges, { ...NO_HIGHLIGHT, selected: new Set([LINK]) }, 4);
    expect(edges.filter((edge) => isStrong(emphasis, edge)).map(({ id }) => id)).toEqual([LINK]);
  });
});
