import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { neighborhood } from "../../../server/graph/neighborhood.ts";
import type { NeighborhoodOptions } from "../../../server/graph/neighborhood.ts";
import { labelOf } from "../../../server/graph/node-label.ts";
import { logs } from "../../support/log.arbitrary.ts";
import {
  COLLECTION,
  aClaim,
  aDocument,
  aLink,
  aMention,
  aPlace,
  aStatement,
  anActor,
  anAppearance,
  graphOf,
} from "../../support/records.ts";

const report = aDocument({ key: "report", title: "Report" });
const other = aDocument({ key: "other", title: "Other" });
const near = aClaim({ key: "near" });
const far = aClaim({ key: "far" });
const speaker = anActor({ key: "speaker" });
const port = aPlace({ key: "port" });
const graph = graphOf(
  report,
  other,
  near,
  far,
  speaker,
  port,
  aMention({ node: speaker, document: report }),
  aMention({ node: port, document: other }),
  anAppearance({ claim: near, document: report, chain: [speaker] }),
  anAppearance({ claim: far, document: other }),
  aLink({ source: near, kind: "supports", target: far }),
  aStatement({
    source: far,
    relation: "about",
    target: port,
    evidence: [{ document: other }],
  }),
);

const around = (ids: readonly string[], options?: NeighborhoodOptions) =>
  neighborhood(graph, ids, options)
    .nodeIds.map((id) => labelOf(graph.getDeclared(id)))
    .toSorted();

function refusal(ids: readonly string[], code: string): void {
  expect(() => around(ids)).toThrow(expect.objectContaining({ code }));
}

describe("neighborhood()", () => {
  it("goes one step along edges in both directions", () => {
    expect(around([near.id])).toEqual(["Report", "far", "near", "speaker"]);
    expect(around([speaker.id])).toEqual(["Report", "near", "speaker"]);
  });

  it("goes up to three steps", () => {
    expect(around([speaker.id], { radius: 2 })).toEqual(["Report", "far", "near", "speaker"]);
    expect(around([speaker.id], { radius: 3 })).toEqual([
      "Other",
      "Report",
      "far",
      "near",
      "port",
      "speaker",
    ]);
  });

  it("has the centre whatever its kind, and else only the kinds asked for", () => {
    expect(around([speaker.id], { radius: 3, kinds: ["claim"] })).toEqual([
      "far",
      "near",
      "speaker",
    ]);
    expect(around([speaker.id], { kinds: [] })).toEqual(["speaker"]);
  });

  it("takes nodes that are given twice once", () => {
    expect(around([port.id, port.id], { kinds: [] })).toEqual(["port"]);
  });

  it("keeps nearer nodes, then documents, then those with most edges, and says what it left", () => {
    const cut = neighborhood(graph, [near.id], { radius: 3, limit: 3 });
    expect(cut.nodeIds).toEqual([near.id, report.id, far.id]);
    expect([cut.totalNodes, cut.cut]).toEqual([6, true]);
    const whole = neighborhood(graph, [near.id], { radius: 3, limit: 6 });
    expect([whole.totalNodes, whole.cut]).toEqual([6, false]);
  });

  it.each([[{ radius: 0 }], [{ radius: 4 }], [{ radius: 1.5 }], [{ limit: 0 }], [{ limit: 5001 }]])(
    "refuses %j",
    (options) => {
      expect(() => around([near.id], options)).toThrow(
        expect.objectContaining({ code: "BAD_USER_INPUT" }),
      );
    },
  );

  it("refuses no node, more than 50, and one that there is not", () => {
    refusal([], "BAD_USER_INPUT");
    refusal(
      Array.from({ length: 51 }, () => near.id),
      "BAD_USER_INPUT",
    );
    refusal(["act_nobody"], "NODE_NOT_FOUND");
  });

  it("reaches with each step what the step before reaches, and its neighbours", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const random = new KnowledgeGraph(COLLECTION).appendAll(log);
        const [start] = random.graph.nodes();
        if (start === undefined) return;
        const reach = (radius: number) =>
          new Set<string>(neighborhood(random, [start], { radius }).nodeIds);
        const expected = new Set(reach(1));
        for (const id of reach(1))
          for (const next of random.graph.neighbors(id)) expected.add(next);
        expect(reach(2)).toEqual(expected);
      }),
    );
  });
});
