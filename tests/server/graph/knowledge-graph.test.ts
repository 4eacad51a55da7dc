import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSourceEdge } from "../../../server/graph/grounded-graph.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import type { NodeId } from "../../../server/model/ids.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { correctedLogs, logs, reordered } from "../../support/log.arbitrary.ts";

const COLLECTION = parseCollectionId("random");

function fold(records: readonly LogRecord[]): KnowledgeGraph {
  return new KnowledgeGraph(COLLECTION).appendAll(records);
}

/** Everything that a graph holds, in an order of its own. */
function content(folded: KnowledgeGraph): unknown {
  const { graph, clusters } = folded;
  return {
    nodes: graph.mapNodes((id, { record }) => `${id} is ${JSON.stringify(record)}`).toSorted(),
    edges: graph
      .mapEdges(
        (key, { kind, hop, record }, source, target) =>
          `${key} ${kind} ${hop} ${source} ${target} ${JSON.stringify(record)}`,
      )
      .toSorted(),
    clusters: graph.mapNodes((id) => clusters.members(id as NodeId).join(" ")).toSorted(),
  };
}

describe("KnowledgeGraph", () => {
  it("is the same whatever the order of independent records", () => {
    fc.assert(
      fc.property(
        correctedLogs,
        fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
        (log, turns) => {
          expect(content(fold(reordered(log, turns)))).toEqual(content(fold(log)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("takes a record that is already in once", () => {
    fc.assert(
      fc.property(correctedLogs, (log) => {
        expect(content(fold([...log, ...log]))).toEqual(content(fold(log)));
      }),
    );
  });

  it("holds no node but documents without a source edge", () => {
    fc.assert(
      fc.property(correctedLogs, (log) => {
        const { graph } = fold(log);
        const bare = graph.filterNodes(
          (id, { record }) =>
            record.type !== "document" &&
            !graph.someOutEdge(id, (_key, { kind }) => isSourceEdge(kind)),
        );
        expect(bare).toEqual([]);
      }),
    );
  });

  it("undoes every merge by a later different", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const merges = log.filter(
          (one) => one.type === "judgement" && one.about === "identity" && one.verdict === "same",
        );
        const undone = merges.map((one) => ({ ...one, id: `${one.id}x`, verdict: "different" }));
        const apart = fold([...log, ...(undone as LogRecord[])]);
        const never = fold(
          log.filter(
            (one) =>
              !merges.includes(one) && !(one.type === "review" && isAbout(one.target, merges)),
          ),
        );
        expect(content(apart)).toEqual(content(never));
      }),
    );
  });

  it("is as before once a rejected record is accepted again", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const facts = log.filter(({ type }) => type !== "review" && type !== "withdrawal");
        const before = fold(facts);
        const after = fold(facts);
        const targets = facts.filter(({ type }) =>
          ["mention", "appearance", "judgement"].includes(type),
        );
        for (const verdict of ["rejected", "accepted"] as const) {
          for (const { id } of targets) after.append(review(id, verdict));
        }
        expect(content(after)).toEqual(content(before));
      }),
    );
  });

  it("refuses a record that refers to one it does not have, and stays as it was", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const facts = log.filter(({ type }) => type === "mention" || type === "appearance");
        fc.pre(facts.length > 0);
        const graph = fold([]);
        for (const fact of facts) {
          expect(() => graph.append(fact)).toThrow(
            expect.objectContaining({ code: "RECORD_DANGLING" }),
          );
        }
        expect(graph.version).toBe(0);
        expect(graph.graph.order).toBe(0);
      }),
    );
  });
});

function isAbout(target: string, records: readonly LogRecord[]): boolean {
  return records.some(({ id }) => id === target);
}

function review(target: string, verdict: "accepted" | "rejected"): LogRecord {
  return {
    type: "review",
    id: `rev_${target}${verdict}`,
    collection: COLLECTION,
    made: { by: { kind: "person", name: "Tester" }, at: "2026-01-05T00:00:00Z" },
    target,
    verdict,
  } as LogRecord;
}
