import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import type { ActorId, NodeId } from "../../../server/model/ids.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import { correctedLogs, editIn, undoOf } from "../../support/log.arbitrary.ts";

const COLLECTION = parseCollectionId("random");

function fold(records: readonly LogRecord[]): KnowledgeGraph {
  return new KnowledgeGraph(COLLECTION).appendAll(records);
}

/** All that a graph says of the records of `log`. */
function content(folded: KnowledgeGraph, log: readonly LogRecord[]): unknown {
  const { graph, clusters } = folded;
  return {
    nodes: graph.mapNodes((id, attributes) => [id, attributes]).toSorted(byFirst),
    edges: graph
      .mapEdges((key, attributes, source, target) => [key, attributes, source, target])
      .toSorted(byFirst),
    records: log.map(({ id, type }) => ({
      record: folded.getRecord(id),
      state: folded.stateOf(id),
      isHeld: folded.findRecord(id) !== undefined,
      review: folded.reviewOf(id as never),
      notes: folded.notesOn(id),
      cluster: clusters.members(id as NodeId),
      judgements: clusters.judgementsAbout(id as NodeId),
      ...(type === "actor" && { reliability: folded.reliabilityOf(id as ActorId) }),
    })),
  };
}

function byFirst([one]: readonly unknown[], [two]: readonly unknown[]): number {
  return String(one) < String(two) ? -1 : 1;
}

const logAndOne = correctedLogs.chain((log) =>
  fc.record({ log: fc.constant(log), one: fc.constantFrom(...log) }),
);

describe("KnowledgeGraph, as records are taken back", () => {
  it("is after an undo as if the record were not in the log", () => {
    fc.assert(
      fc.property(
        logAndOne.filter(({ one }) => !["document", "actor", "claim"].includes(one.type)),
        ({ log, one }) => {
          const rest = withoutRecord(log, one.id);
          // Of an undo fewer targets are left in such a log: it says the same of what is left.
          const shown = rest.filter(({ type }) => type !== "undo");
          expect(content(fold([...log, undoOf(one)]), shown)).toEqual(content(fold(rest), shown));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is after an undo of a document as if that were withdrawn", () => {
    fc.assert(
      fc.property(correctedLogs, fc.nat({ max: 2 }), (log, index) => {
        const document = log.filter(({ type }) => type === "document")[index];
        const undone = fold([...log, undoOf(document as LogRecord)]);
        const withdrawn = fold([...log, withdrawalOf(document as LogRecord)]);
        const rest = log.filter((one) => one !== document);
        expect(content(undone, rest)).toEqual(content(withdrawn, rest));
      }),
    );
  });

  it("is as before after an undo and the undo of that", () => {
    fc.assert(
      fc.property(logAndOne, ({ log, one }) => {
        const undo = undoOf(one);
        const folded = fold([...log, undo, undoOf(undo)]);
        expect(content(folded, log)).toEqual(content(fold(log), log));
      }),
      { numRuns: 300 },
    );
  });

  it("is as before after an edit and the undo of that", () => {
    const logAndEdit = correctedLogs.chain((log) =>
      fc.record({ log: fc.constant(log), edit: editIn(log) }),
    );
    fc.assert(
      fc.property(logAndEdit, ({ log, edit }) => {
        fc.pre(!log.some(({ id }) => id === edit.id));
        const folded = fold([...log, edit, undoOf(edit)]);
        expect(content(folded, log)).toEqual(content(fold(log), log));
      }),
      { numRuns: 300 },
    );
  });

  it("is unchanged by a record that it refuses", () => {
    fc.assert(
      fc.property(logAndOne, ({ log, one }) => {
        const folded = fold(log);
        const before = content(folded, log);
        for (const bad of badRecords(one)) {
          expect(() => folded.append(bad)).toThrow(
            expect.objectContaining({ code: "RECORD_DANGLING" }),
          );
        }
        expect(content(folded, log)).toEqual(before);
        expect(folded.version).toBe(log.length);
      }),
    );
  });
});

/** The log without a record and without what is only about it. */
function withoutRecord(log: readonly LogRecord[], id: string): readonly LogRecord[] {
  const gone = new Set<string>([id]);
  return log.flatMap((one) => {
    const left = gone.has(one.id) ? undefined : remainder(one, gone);
    if (left === undefined) gone.add(one.id);
    return left ?? [];
  });
}

function remainder(one: LogRecord, gone: ReadonlySet<string>): LogRecord | undefined {
  switch (one.type) {
    case "review":
    case "withdrawal":
    case "edit":
    case "note":
    case "copy":
    case "reliability":
      return gone.has(one.target) ? undefined : one;
    case "undo": {
      const targets = one.targets.filter((target) => !gone.has(target));
      return targets.length === 0 ? undefined : { ...one, targets };
    }
    default:
      return one;
  }
}

function withdrawalOf({ id: target, made, collection }: LogRecord): LogRecord {
  const fields = { type: "withdrawal", id: "wdr_again", target, reason: "Withdrawn", made };
  return { ...fields, collection } as LogRecord;
}

/** An undo of a record that there is and of one that there is not, and edits of and to no record. */
function badRecords(one: LogRecord): readonly LogRecord[] {
  const { made, collection } = one;
  const common = { made, collection };
  const bad = [
    { ...common, type: "undo", id: "und_bad", targets: [one.id, "clm_none"] },
    { ...common, type: "note", id: "not_bad", target: "clm_none", text: "Where?" },
    { ...common, type: "reliability", id: "rel_bad", target: "act_none", reliability: "A" },
    { ...common, type: "edit", id: "edt_bad", of: "claim", target: "clm_none", changes: {} },
  ];
  return bad as unknown as readonly LogRecord[];
}
