import { describe, expect, it } from "vitest";
import { drawnGraph } from "../../../server/graph/drawn-graph.ts";
import type { GraphFilter } from "../../../server/graph/drawn-graph.ts";
import { facetsOf } from "../../../server/graph/facets.ts";
import { labelOf } from "../../../server/graph/node-label.ts";
import { subgraphEdges } from "../../../server/graph/subgraph.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  aReview,
  aStatement,
  anActor,
  anAppearance,
  graphOf,
} from "../../support/records.ts";

const one = aDocument({ key: "one", title: "One" });
const two = aDocument({ key: "two", title: "Two" });
const shared = aClaim({ key: "shared" });
const lone = aClaim({ key: "lone" });
const doubted = aClaim({ key: "doubted" });
const speaker = anActor({ key: "speaker" });
const sharedInOne = anAppearance({ claim: shared, document: one, chain: [speaker] });
const wrong = anAppearance({ claim: doubted, document: two, stance: "denies" });
const graph = graphOf(
  one,
  two,
  shared,
  lone,
  doubted,
  speaker,
  aMention({ node: speaker, document: one }),
  sharedInOne,
  anAppearance({ claim: shared, document: two }),
  anAppearance({ claim: lone, document: one }),
  anAppearance({ claim: doubted, document: two, stance: "questions" }),
  wrong,
  aLink({ source: lone, kind: "refines", target: shared }),
  aStatement({ source: lone, relation: "about", target: speaker, evidence: [{ document: one }] }),
  aReview(sharedInOne, "accepted"),
  aReview(wrong, "rejected"),
);

const names = (filter: GraphFilter) =>
  drawnGraph(graph, filter)
    .nodeIds.map((id) => labelOf(graph.getDeclared(id)))
    .toSorted();

const relations = (filter: GraphFilter) =>
  subgraphEdges(drawnGraph(graph, filter))
    .map(({ kind }) => kind)
    .toSorted();

describe("drawnGraph()", () => {
  it("has everything without a filter", () => {
    expect(names({})).toEqual(["One", "Two", "doubted", "lone", "shared", "speaker"]);
    expect(relations({})).toEqual([
      "about",
      "appearance",
      "appearance",
      "appearance",
      "appearance",
      "attribution",
      "mention",
      "refines",
    ]);
  });

  it("keeps nodes of some kinds and the edges between them", () => {
    expect(names({ kinds: ["claim"] })).toEqual(["doubted", "lone", "shared"]);
    expect(relations({ kinds: ["claim"] })).toEqual(["refines"]);
    expect(names({ kinds: [] })).toEqual([]);
  });

  it("keeps edges of some kinds", () => {
    expect(relations({ relations: ["refines", "about"] })).toEqual(["about", "refines"]);
  });

  it("keeps what rests on some documents", () => {
    expect(names({ documents: [two.id] })).toEqual(["Two", "doubted", "shared"]);
    expect(relations({ documents: [two.id] })).toEqual(["appearance", "appearance"]);
    expect(relations({ documents: [one.id] })).toEqual([
      "about",
      "appearance",
      "appearance",
      "attribution",
      "mention",
      "refines",
    ]);
  });

  it("keeps claims toward which a source takes a stance, and other nodes", () => {
    expect(names({ stance: ["questions"] })).toEqual(["One", "Two", "doubted", "speaker"]);
  });

  it("keeps claims with so many sources", () => {
    expect(names({ kinds: ["claim"], sources: ["one"] })).toEqual(["doubted", "lone"]);
    expect(names({ kinds: ["claim"], sources: ["several"] })).toEqual(["shared"]);
    expect(names({ kinds: ["claim"], sources: ["independent"] })).toEqual([]);
  });

  it("keeps claims whose appearances were so reviewed", () => {
    expect(names({ kinds: ["claim"], review: ["accepted"] })).toEqual(["shared"]);
    expect(names({ kinds: ["claim"], review: ["rejected"] })).toEqual(["doubted"]);
    expect(names({ kinds: ["claim"], review: ["none"] })).toEqual(["lone"]);
  });

  it("keeps those with most edges when there are more than the limit", () => {
    const { nodeIds, totalNodes, cut } = drawnGraph(graph, { limit: 2 });
    expect(nodeIds).toEqual([one.id, shared.id]);
    expect([totalNodes, cut]).toEqual([6, true]);
    expect(drawnGraph(graph, { limit: 6 }).cut).toBe(false);
  });

  it("leaves room for what documents say, however many there are", () => {
    const documents = Array.from({ length: 9 }, (_, number) =>
      aDocument({ key: `many ${number}` }),
    );
    const claims = documents.map((document, number) => {
      const claim = aClaim({ key: `many ${number}` });
      return [claim, anAppearance({ claim, document })];
    });
    const many = graphOf(...documents, ...claims.flat());
    const kinds = (limit: number) =>
      drawnGraph(many, { limit }).nodeIds.map((id) => id.slice(0, 3));
    expect(kinds(6)).toEqual(["doc", "doc", "clm", "clm", "clm", "clm"]);
    expect(kinds(12).filter((kind) => kind === "doc")).toHaveLength(4);
    expect(drawnGraph(many, { limit: 6, kinds: ["document"] }).nodeIds).toHaveLength(6);
  });

  it.each([0, 5001, 2.5])("refuses a limit of %d", (limit) => {
    expect(() => drawnGraph(graph, { limit })).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT" }),
    );
  });

  it("is the same for the same filter until a record comes, and up to date then", () => {
    const growing = graphOf(one, lone, anAppearance({ claim: lone, document: one }));
    const before = drawnGraph(growing, { limit: 10 });
    expect(drawnGraph(growing, { limit: 10 })).toBe(before);
    expect(drawnGraph(growing, { limit: 1 }).nodeIds.length).toBe(1);
    expect(subgraphEdges(before).length).toBe(1);
    growing.appendAll([shared, anAppearance({ claim: shared, document: one })]);
    expect(drawnGraph(growing, { limit: 10 }).nodeIds.length).toBe(3);
    expect(subgraphEdges(drawnGraph(growing, { limit: 10 })).length).toBe(2);
  });

  it("refuses a document that the collection does not have", () => {
    expect(() => drawnGraph(graph, { documents: [one.id, speaker.id] })).toThrow(
      expect.objectContaining({ code: "DOCUMENT_NOT_FOUND", details: { id: speaker.id } }),
    );
  });
});

describe("facetsOf()", () => {
  it("counts each sort in the whole collection and in the answer", () => {
    const facets = facetsOf(drawnGraph(graph, { kinds: ["claim"], stance: ["asserts"] }));
    const rows = Object.entries(facets).flatMap(([facet, counts]) =>
      counts.map(
        ({ value, total, shown }: { value: string; total: number; shown: number }) =>
          `${facet} ${value} ${shown}/${total}`,
      ),
    );
    expect(rows).toEqual([
      "kinds DOCUMENT 0/2",
      "kinds CLAIM 2/3",
      "kinds ACTOR 0/1",
      "relations MENTION 0/1",
      "relations APPEARANCE 0/4",
      "relations ATTRIBUTION 0/1",
      "relations REFINES 1/1",
      "relations ABOUT 0/1",
      "sources ONE 1/2",
      "sources SEVERAL 1/1",
      "stances ASSERTS 2/2",
      "stances QUESTIONS 0/1",
      "reviews ACCEPTED 1/1",
      "reviews REJECTED 0/1",
      "reviews NONE 1/1",
      "methods PERSON 2/6",
    ]);
  });
});
