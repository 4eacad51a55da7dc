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
