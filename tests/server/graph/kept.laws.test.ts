/** What is kept while a log goes on is what a graph of the whole log gives. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { search } from "../../../server/graph/search.ts";
import { standingOf } from "../../../server/graph/standing.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { correctedLogs } from "../../support/log.arbitrary.ts";

const COLLECTION = parseCollectionId("random");
const WORDS = ["claim", "text", "name", "a", "Claim p", "document one", "edited", "tex"];

function standings(graph: KnowledgeGraph): unknown {
  return graph.nodesOfKind("claim").map((id) => {
    const record = graph.findNode(id);
    if (record?.type !== "claim") throw new Error("A claim is none");
    const { origins, disputedBy, reasons, ...plain } = standingOf({ graph, record });
    return {
      id,
      ...plain,
      origins: origins.map(({ id: origin, label, kind }) => [origin, label, kind]),
      disputedBy: disputedBy.map((one) => one.record.id),
      reasons: reasons.map(({ rule, text }) => [rule, text]),
    };
  });
}

function finds(graph: KnowledgeGraph): unknown {
  return WORDS.map((word) =>
    search(graph, word)
      .map(({ node }) => node.record.id)
      .toSorted(),
  );
}

describe("what a graph keeps", () => {
  it.each([
    ["standings", standings],
    ["searches", finds],
  ])("%s are those of the whole log, whenever they were first asked", (_, ask) => {
    fc.assert(
      fc.property(correctedLogs, fc.nat(), (log, turn) => {
        const graph = new KnowledgeGraph(COLLECTION);
        const asked = turn % (log.length + 1);
        for (const [index, record] of log.entries()) {
          if (index >= asked && index % 3 === 0) ask(graph);
          graph.append(record);
        }
        expect(ask(graph)).toEqual(ask(new KnowledgeGraph(COLLECTION).appendAll(log)));
      }),
      { numRuns: 300 },
    );
  });
});
