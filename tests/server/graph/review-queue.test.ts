import { describe, expect, it } from "vitest";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import { reviewLabel, reviewQueue, reviewReason } from "../../../server/graph/review-queue.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  aReview,
  COLLECTION,
} from "../../support/records.ts";
import { anUndo, aRefusal } from "../../support/remarks.ts";

const document = aDocument({ key: "one", text: "A crane fell, the mayor said. A ship sank." });
const other = aDocument({ key: "two", text: "A crane fell again." });
const [crane, ship] = [aClaim({ key: "crane" }), aClaim({ key: "ship" })];
const mayor = anActor({ key: "mayor" });

/** As an extractor makes it, which is so often right. */
function read<Read extends LogRecord>(record: Read, confidence: number): Read {
  const made = { ...record.made, by: { kind: "model" as const, name: "tests", version: "1" } };
  return { ...record, made, confidence };
}

const unsure = read(anAppearance({ claim: crane, document, words: "A crane fell" }), 0.3);
const unlikely = read(anAppearance({ claim: ship, document, words: "A ship sank" }), 0.2);
const sure = read(anAppearance({ claim: crane, document: other, words: "A crane fell" }), 0.9);
const named = read(aMention({ node: mayor, document, words: "the mayor" }), 0.1);
const refusal = aRefusal(document, { what: "A train stopped", reason: "no such words" });
const records: readonly LogRecord[] = [
  document,
  other,
  crane,
  ship,
  mayor,
  unsure,
  unlikely,
  sure,
  named,
  refusal,
];

function queueOf(...more: readonly LogRecord[]) {
  return new KnowledgeGraph(COLLECTION).appendAll([...records, ...more]);
}

const idsOf = (...args: Parameters<typeof reviewQueue>) =>
  reviewQueue(...args).map(({ record }) => record.id);

describe("reviewQueue()", () => {
  it("has appearances first, then mentions and refusals, the least certain first", () => {
    expect(idsOf(queueOf())).toEqual([unlikely.id, unsure.id, named.id, refusal.id]);
  });

  it("has what is asked for alone", () => {
    const graph = queueOf();
    expect(idsOf(graph, { maxConfidence: 0.25 })).toEqual([unlikely.id, named.id, refusal.id]);
    expect(idsOf(graph, { maxConfidence: 1, kinds: ["appearance"] })).toEqual([
      unlikely.id,
      unsure.id,
      sure.id,
    ]);
    expect(idsOf(graph, { maxConfidence: 1, document: other.id })).toEqual([sure.id]);
    expect(() => reviewQueue(graph, { maxConfidence: 2 })).toThrow("it is a number from 0 to 1");
  });

  it("has nothing that was reviewed or taken back, until that is taken back itself", () => {
    const review = aReview(unsure, "accepted");
    const dealt = aReview(refusal, "rejected");
    const undone = anUndo(named);
    const graph = queueOf(review, dealt, undone);
    expect(idsOf(graph)).toEqual([unlikely.id]);
    graph.append(anUndo(review));
    expect(idsOf(graph)).toEqual([unlikely.id, unsure.id]);
  });

  it("has what nobody measured last, and only for whoever asks for all", () => {
    const { confidence: _none, ...unmeasured } = read(
      anAppearance({ claim: ship, document: other, words: "A crane" }),
      1,
    );
    const graph = queueOf(unmeasured);
    expect(idsOf(graph)).not.toContain(unmeasured.id);
    const all = reviewQueue(graph, { maxConfidence: 1, kinds: ["appearance"] });
    expect(all.map(({ record }) => record.id).at(-1)).toBe(unmeasured.id);
    expect(all.map(reviewReason).at(-1)).toBe(
      "Nobody has measured how often what tests reads is right",
    );
  });

  it("has nothing that a person encoded", () => {
    const encoded = { ...anAppearance({ claim: ship, document: other }), confidence: 0.1 };
    expect(idsOf(queueOf(encoded))).not.toContain(encoded.id);
  });

  it("says what is to be judged, and why", () => {
    const [first, , , last] = reviewQueue(queueOf());
    if (first === undefined || last === undefined) throw new Error("The queue is too short");
    expect(reviewReason(first)).toBe("What reads like it is right in 20 of 100 cases");
    expect(reviewLabel(first)).toMatch(/^appearance of /u);
    expect([reviewLabel(last), reviewReason(last)]).toEqual(["A train stopped", "no such words"]);
  });
});
