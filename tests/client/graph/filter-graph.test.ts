import { describe, expect, it } from "vitest";
import { filterGraph, FIRST_VIEW } from "../../../client/graph/filter-graph.ts";
import type { DrawnFilter } from "../../../client/graph/filter-graph.ts";
import { graphOf } from "./drawn-graphs.ts";

const GRAPH = graphOf({
  documents: ["left", "right"],
  claims: {
    shared: { in: ["left", "right"], stances: ["ASSERTS", "DENIES"] },
    deaths: { in: ["left"], stances: ["ASSERTS"] },
    casualties: { in: ["right"], stances: ["DECLINES"] },
  },
  others: { maduro: "ACTOR", bystander: "ACTOR", strike: "EVENT", caracas: "PLACE" },
  edges: [
    ["deaths", "CONTRADICTS", "casualties"],
    ["shared", "ATTRIBUTION", "maduro"],
    ["bystander", "MENTION", "left"],
    ["strike", "LOCATED_AT", "caracas"],
    ["deaths", "ABOUT", "strike"],
  ],
});

function shown(filter: DrawnFilter): string[] {
  return filterGraph(GRAPH, filter).nodes.map(({ id }) => id);
}

describe("filterGraph()", () => {
  it("lets everything through when nothing is asked", () => {
    expect(filterGraph(GRAPH, {})).toEqual(GRAPH);
  });

  it("shows documents, claims and speakers first", () => {
    expect(shown(FIRST_VIEW)).toEqual([
      "left",
      "right",
      "shared",
      "deaths",
      "casualties",
      "maduro",
    ]);
  });

  it("shows first where claims appear, who said them and how they are linked", () => {
    expect(filterGraph(GRAPH, FIRST_VIEW).edges.map(({ kind }) => kind)).toEqual([
      "APPEARANCE",
      "APPEARANCE",
      "APPEARANCE",
      "APPEARANCE",
      "CONTRADICTS",
      "ATTRIBUTION",
    ]);
  });

  it("drops the nodes of other kinds, and what stood with them alone", () => {
    expect(shown({ kinds: ["DOCUMENT", "EVENT", "ACTOR"] })).toEqual([
      "left",
      "right",
      "bystander",
    ]);
  });

  it("keeps documents and what the relations reach", () => {
    expect(shown({ relations: ["CONTRADICTS"] })).toEqual([
      "left",
      "right",
      "deaths",
      "casualties",
    ]);
  });

  it("keeps claims with so many sources, and drops the actors of the others", () => {
    expect(shown({ ...FIRST_VIEW, sources: ["ONE"] })).toEqual([
      "left",
      "right",
      "deaths",
      "casualties",
    ]);
  });

  it("keeps claims toward which one of the stances is taken", () => {
    expect(shown({ kinds: ["CLAIM"], stances: ["DENIES", "DECLINES"] })).toEqual([
      "shared",
      "casualties",
    ]);
  });

  it.each([
    [{ from: "2026-01-02" }, ["deaths", "strike"]],
    [{ to: "2026-01-01" }, ["shared", "deaths", "strike"]],
    [{ from: "2025-12-30", to: "2025-12-31" }, ["shared", "strike"]],
  ])("keeps of claims and events what has a day in %o", (filter, expected) => {
    const times: Readonly<Record<string, { readonly start: string; readonly end: string | null }>> =
      {
        shared: { start: "2025-12-31", end: "2025-12-31" },
        deaths: { start: "2026-01-01", end: "2026-01-02" },
        strike: { start: "2025-09-02", end: null },
      };
    const nodes = GRAPH.nodes.map((node) => ({ ...node, ...times[node.id] }));
    const { nodes: kept } = filterGraph({ nodes, edges: [] }, filter);
    const asked = kept.filter(({ kind }) => kind === "CLAIM" || kind === "EVENT");
    expect(asked.map(({ id }) => id)).toEqual(expected);
    expect(kept.length - asked.length).toBe(5);
  });

  it("lets nothing but documents through an empty list of relations", () => {
    expect(shown({ relations: [] })).toEqual(["left", "right"]);
  });

  it("leaves no edge without both of its ends", () => {
    const { nodes, edges } = filterGraph(GRAPH, { kinds: ["CLAIM", "EVENT"] });
    const ids = nodes.map(({ id }) => id);
    expect(edges.flatMap(({ source, target }) => [source, target])).toSatisfy(
      (ends: readonly string[]) => ends.length > 0 && ends.every((end) => ids.includes(end)),
    );
  });
});
