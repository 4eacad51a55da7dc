/** Plain maps and typed arrays: what the graph is measured against gives the same answers. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateCollection, generatedInfo } from "../../bench/generate-collection.ts";
import { drawClaims } from "../../bench/measure-questions.ts";
import { buildPlainGraph } from "../../bench/plain-graph.ts";
import { plainNeighborhood } from "../../bench/plain-neighborhood.ts";
import { scan, scannedNodes } from "../../bench/plain-search.ts";
import { plainTrace } from "../../bench/plain-trace.ts";
import { Random } from "../../bench/random.ts";
import {
  assertTypedNeighborhood,
  assertTypedTrace,
  neighborhoodFacts,
  plainTraceFacts,
  sortedNodes,
  traceFacts,
} from "../../bench/same-answers.ts";
import { buildTypedGraph, typedNeighborhood, typedTrace } from "../../bench/typed-graph.ts";
import { KnowledgeGraph } from "../../server/graph/knowledge-graph.ts";
import { neighborhood } from "../../server/graph/neighborhood.ts";
import { search } from "../../server/graph/search.ts";
import { trace } from "../../server/graph/trace.ts";
import type { LogRecord } from "../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  graphOf,
  sameAs,
} from "../support/records.ts";
import { loadSample } from "../support/sample.ts";

const NODES = 300;
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

function built(records: readonly LogRecord[], graph: KnowledgeGraph) {
  const plain = buildPlainGraph(records);
  return { graph, plain, typed: buildTypedGraph(plain) };
}

function generated(seed: number) {
  const size = { nodes: NODES, seed };
  const records = [...generateCollection(size)];
  return built(records, new KnowledgeGraph(generatedInfo(size).id).appendAll(records));
}

type Built = ReturnType<typeof built>;

function expectSameTraces({ graph, plain, typed }: Built): void {
  for (const id of graph.nodesOfKind("claim")) {
    const answer = trace(graph, id);
    expect(plainTraceFacts(plainTrace(plain, id))).toEqual(traceFacts(answer));
    assertTypedTrace(typed, typedTrace(typed, typed.numbers.get(id) ?? -1), answer);
  }
}

function expectSameNeighborhoods({ graph, plain, typed }: Built, limit: number): void {
  for (const id of drawClaims(graph, 20, new Random(1))) {
    const reach = { radius: 2, limit };
    const answer = neighborhoodFacts(neighborhood(graph, [id], reach));
    expect(sortedNodes(plainNeighborhood(plain, id, reach))).toEqual(answer);
    const number = typed.numbers.get(id) ?? -1;
    assertTypedNeighborhood(typed, typedNeighborhood(typed, number, reach), answer);
  }
}

describe("buildPlainGraph()", () => {
  it("has the nodes and edges of the graph", () => {
    const { graph, plain } = generated(1);
    expect([...plain.nodes.keys()].toSorted()).toEqual(graph.graph.nodes().toSorted());
    expect([...plain.edges.keys()].toSorted()).toEqual(graph.graph.edges().toSorted());
  });

  it("joins nodes that are judged the same", () => {
    const document = aDocument({ key: "one" });
    const [first, second] = [anActor({ key: "first" }), anActor({ key: "other" })];
    const mentions = [first, second].map((node) => aMention({ node, document }));
    const records = [document, first, second, ...mentions, sameAs(first, second)];
    const canonical = [first.id, second.id].toSorted()[0];
    expect([...buildPlainGraph(records).nodes.keys()]).toEqual([document.id, canonical]);
  });

  it("leaves out what rests on no document", () => {
    const records = [aDocument({ key: "one" }), anActor({ key: "nobody" })];
    expect(buildPlainGraph(records).nodes.size).toBe(1);
  });
});

describe("plainTrace() and typedTrace()", () => {
  it("give the answers of trace() on generated collections", () => {
    fc.assert(
      fc.property(seeds, (seed) => expectSameTraces(generated(seed))),
      { numRuns: 5 },
    );
  });

  it("give the answers of trace() on the sample", () => {
    const records = loadSample();
    expectSameTraces(built(records, graphOf(...records)));
  });

  it("reach a source that is judged another one under that one's id", () => {
    const document = aDocument({ key: "one" });
    const claim = aClaim({ key: "it rained" });
    const [first, second] = [anActor({ key: "first" }), anActor({ key: "other" })];
    const records = [
      document,
      claim,
      first,
      second,
      aMention({ node: first, document }),
      aMention({ node: second, document }),
      anAppearance({ claim, document, chain: [first, second] }),
      sameAs(first, second),
    ];
    expectSameTraces(built(records, graphOf(...records)));
  });
});

describe("plainNeighborhood() and typedNeighborhood()", () => {
  it.each([10, 500])("give the answers of neighborhood() with a limit of %i", (limit) => {
    fc.assert(
      fc.property(seeds, (seed) => expectSameNeighborhoods(generated(seed), limit)),
      { numRuns: 3 },
    );
  });
});

describe("scan()", () => {
  it("finds the nodes that search() finds", () => {
    const { graph } = generated(1);
    const [claim] = drawClaims(graph, 1, new Random(3));
    const record = graph.findNode(claim ?? "");
    const text = record?.type === "claim" ? record.text.split(" ").slice(-2).join(" ") : "";
    const found = search(graph, text).map(({ node }) => node.record.id);
    expect(found).toContain(claim);
    expect(scan(scannedNodes(graph), text).toSorted()).toEqual(found.toSorted());
  });
});
