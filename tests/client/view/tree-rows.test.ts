import { describe, expect, it } from "vitest";
import { treeRows } from "../../../client/view/legend/tree-rows.ts";
import { graphOf } from "../graph/drawn-graphs.ts";

const GRAPH = graphOf({
  documents: ["Zebra, the first", "Antelope, the second"],
  claims: { "They run": { in: ["Zebra, the first"] }, "All run": { in: ["Zebra, the first"] } },
});

function labels(open: readonly string[]): readonly string[] {
  return treeRows(GRAPH, new Set(open)).map(({ node, kind }) => node?.label ?? kind);
}

describe("treeRows()", () => {
  it("lists documents in their order and claims by name", () => {
    expect(labels(["DOCUMENT", "CLAIM"])).toEqual([
      "DOCUMENT",
      "Zebra, the first",
      "Antelope, the second",
      "CLAIM",
      "All run",
      "They run",
    ]);
  });

  it("lists the kinds alone when none is open", () => {
    expect(labels([])).toEqual(["DOCUMENT", "CLAIM"]);
  });

  it("lists an open node's neighbours under it, with how they relate", () => {
    const rows = treeRows(GRAPH, new Set(["CLAIM", "They run"]));
    expect(rows.at(-1)).toMatchObject({
      key: "They run/Zebra, the first",
      level: 3,
      isLeaf: true,
      relation: "appears in",
    });
  });
});
