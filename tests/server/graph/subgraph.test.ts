import { describe, expect, it } from "vitest";
import { drawnGraph } from "../../../server/graph/drawn-graph.ts";
import { subgraphColumns, subgraphEdges, subgraphNodes } from "../../../server/graph/subgraph.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aStatement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One", published: "2026-01-01" });
const two = aDocument({ key: "two", title: "Two", published: "2026-01-02" });
const shared = aClaim({ key: "shared" });
const guest = anActor({ key: "guest" });
const interview = anEvent({ key: "interview" });
const asserted = anAppearance({ claim: shared, document: one });
const denied = anAppearance({ claim: shared, document: two, stance: "denies" });
const participation = aStatement({
  source: interview,
  relation: "participant",
  target: guest,
  role: "interviewee",
  evidence: [{ document: one }],
});
const graph = graphOf(
  one,
  two,
  shared,
  guest,
  interview,
  asserted,
  denied,
  aMention({ node: guest, document: one }),
  aMention({ node: interview, document: one }),
  participation,
);

describe("subgraphNodes()", () => {
  it("gives what is drawn of each node", async () => {
    const nodes = await subgraphNodes(drawnGraph(graph));
    const drawn = nodes
      .map(({ label, degree, documents, sources, stances }) => ({
        label,
        degree,
        documents,
        sources,
        stances,
      }))
      .toSorted((first, second) => (first.label < second.label ? -1 : 1));
    expect(drawn).toEqual([
      { label: "One", degree: 3, documents: 1, sources: undefined, stances: [] },
      { label: "Two", degree: 1, documents: 1, sources: undefined, stances: [] },
      { label: "guest", degree: 2, documents: 1, sources: undefined, stances: [] },
      { label: "interview", degree: 2, documents: 1, sources: undefined, stances: [] },
      {
        label: "shared",
        degree: 2,
        documents: 2,
        sources: "several",
        stances: ["asserts", "denies"],
      },
    ]);
  });

  it("counts the degree in the whole graph", async () => {
    const nodes = await subgraphNodes(drawnGraph(graph, { kinds: ["claim"] }));
    expect(nodes.map(({ degree }) => degree)).toEqual([2]);
  });
});

describe("subgraphEdges()", () => {
  it("gives the edges between the nodes alone, with their roles", () => {
    expect(
      subgraphEdges(drawnGraph(graph, { kinds: ["actor", "event"] })).map(
        ({ id, source, target, kind, role }) => ({ id, source, target, kind, role }),
      ),
    ).toEqual([
      {
        id: participation.id,
        source: interview.id,
        target: guest.id,
        kind: "participant",
        role: "interviewee",
      },
    ]);
  });
});

describe("subgraphColumns()", () => {
  it("has the same facts, row by row, with the names of the schema", async () => {
    const subgraph = drawnGraph(graph);
    const nodes = await subgraphNodes(subgraph);
    const columns = await subgraphColumns(subgraph);
    expect(columns.nodes.id).toEqual(nodes.map(({ id }) => id));
    expect(columns.nodes.x).toEqual(nodes.map(({ x }) => x));
    const row = columns.nodes.id.indexOf(shared.id);
    expect(Object.values(columns.nodes).map((column) => column[row])).toEqual([
      shared.id,
      "CLAIM",
      "shared",
      nodes[row]?.x,
      nodes[row]?.y,
      2,
      2,
      "SEVERAL",
      ["ASSERTS", "DENIES"],
      null,
      null,
    ]);
    expect(columns.nodes.sources[columns.nodes.id.indexOf(guest.id)]).toBeNull();
    const edge = columns.edges.id.indexOf(participation.id);
    expect(columns.nodes.id[columns.edges.source[edge] ?? -1]).toBe(interview.id);
    expect(columns.nodes.id[columns.edges.target[edge] ?? -1]).toBe(guest.id);
    expect([columns.edges.kind[edge], columns.edges.role[edge]]).toEqual([
      "PARTICIPANT",
      "interviewee",
    ]);
    expect(columns.edges.role[columns.edges.id.indexOf(denied.id)]).toBeNull();
  });
});
