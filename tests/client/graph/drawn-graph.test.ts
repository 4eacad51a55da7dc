import { describe, expect, it } from "vitest";
import { fromColumns } from "../../../client/graph/drawn-graph.ts";

const COLUMNS = {
  nodes: {
    id: ["d1", "c1"],
    kind: ["DOCUMENT", "CLAIM"],
    label: ["Article", "Over 110 deaths"],
    x: [-10, 2.5],
    y: [0, 7],
    degree: [30, 3],
    documents: [1, 1],
    sources: [null, "ONE"],
    stances: [[], ["ASSERTS"]],
    start: ["2026-01-02", null],
    end: ["2026-01-02", null],
  },
  edges: { id: ["e1"], source: [1], target: [0], kind: ["APPEARANCE"], role: [null] },
};

describe("fromColumns()", () => {
  it("reads rows as nodes and edges, with row numbers replaced by ids", () => {
    expect(fromColumns(COLUMNS)).toEqual({
      nodes: [
        {
          id: "d1",
          kind: "DOCUMENT",
          label: "Article",
          x: -10,
          y: 0,
          degree: 30,
          documents: 1,
          sources: null,
          stances: [],
          start: "2026-01-02",
          end: "2026-01-02",
        },
        {
          id: "c1",
          kind: "CLAIM",
          label: "Over 110 deaths",
          x: 2.5,
          y: 7,
          degree: 3,
          documents: 1,
          sources: "ONE",
          stances: ["ASSERTS"],
          start: null,
          end: null,
        },
      ],
      edges: [{ id: "e1", source: "c1", target: "d1", kind: "APPEARANCE", role: null }],
    });
  });

  it.each([
    ["an answer that is not an object", null, '"nodes.id" is not a column'],
    [
      "a column that is missing",
      { ...COLUMNS, nodes: { ...COLUMNS.nodes, label: undefined } },
      '"nodes.label" is not a column',
    ],
    [
      "a column that is too short",
      { ...COLUMNS, nodes: { ...COLUMNS.nodes, y: [0] } },
      '"nodes.y" has 1 rows, not 2',
    ],
    [
      "a position that is no number",
      { ...COLUMNS, nodes: { ...COLUMNS.nodes, x: [0, "left"] } },
      '"nodes.x" row 1 is "left", not a finite number',
    ],
    [
      "a kind that is unknown",
      { ...COLUMNS, nodes: { ...COLUMNS.nodes, kind: ["DOCUMENT", "RUMOUR"] } },
      '"nodes.kind" row 1 is "RUMOUR", not one of DOCUMENT, CLAIM, ACTOR, EVENT, PLACE',
    ],
    [
      "an edge to a row that is not there",
      { ...COLUMNS, edges: { ...COLUMNS.edges, target: [2] } },
      '"edges.target" row 0 is 2, not the row of a node, 0 to 1',
    ],
  ])("refuses %s, saying where", (_what, columns, message) => {
    expect(() => fromColumns(columns)).toThrow(`Cannot read the graph: ${message}`);
  });
});
