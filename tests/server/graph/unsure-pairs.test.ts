import { describe, expect, it } from "vitest";
import { reviewLabel, reviewQueue, reviewReason } from "../../../server/graph/review-queue.ts";
import { sidesOf, unsurePairs } from "../../../server/graph/unsure-pairs.ts";
import { passageOf } from "../../../server/graph/passage.ts";
import type { IdentityJudgement } from "../../../server/model/judgement.ts";
import type { LogRecord, NodeRecord } from "../../../server/model/record.ts";
import {
  aDocument,
  aMention,
  anActor,
  aReview,
  differentFrom,
  graphOf,
  sameAs,
} from "../../support/records.ts";
import { anUndo } from "../../support/remarks.ts";

const document = aDocument({
  key: "one",
  text: "The mayor met Ana Ruiz and Ruiz in Lima.",
  published: "2026-01-01",
});
const other = aDocument({
  key: "two",
  text: "Mayor Ruiz left. Ana spoke.",
  published: "2026-01-02",
});
const mayor = anActor({ key: "mayor", name: "Mayor Ruiz" });
const ana = anActor({ key: "ana", name: "Ana Ruiz" });
const ruiz = anActor({ key: "ruiz", name: "Ruiz" });
const records: readonly LogRecord[] = [
  document,
  other,
  mayor,
  ana,
  ruiz,
  aMention({ node: mayor, document: other, words: "Mayor Ruiz" }),
  aMention({ node: ana, document, words: "Ana Ruiz" }),
  aMention({ node: ana, document: other, words: "Ana" }),
  aMention({ node: ruiz, document, words: "Ruiz in" }),
];

/** As alignment makes it. */
function unsure(source: NodeRecord, target: NodeRecord, score: number): IdentityJudgement {
  const judgement = sameAs(source, target, { score, reason: "One has the other's last name" });
  const by = { kind: "rule" as const, name: "alignment: names", version: "1" };
  const id = `${judgement.id}${Math.round(score * 100)}` as IdentityJudgement["id"];
  return { ...judgement, id, verdict: "unsure", made: { ...judgement.made, by } };
}

const sure = unsure(ana, mayor, 0.8);
const doubtful = unsure(ruiz, mayor, 0.5);

const idsOf = (...more: readonly LogRecord[]) =>
  unsurePairs(graphOf(...records, ...more)).map(({ id }) => id);

describe("unsurePairs()", () => {
  it("has the least certain first where as much hangs on each", () => {
    expect(idsOf(sure, doubtful)).toEqual([doubtful.id, sure.id]);
  });

  it("has those first of which more edges hang on the answer", () => {
    const more = aMention({ node: mayor, document, words: "The mayor" });
    expect(idsOf(more, sure, doubtful)).toEqual([sure.id, doubtful.id]);
  });

  it("has no pair that somebody decided on, either way, or left as it is", () => {
    expect(idsOf(sure, sameAs(ana, mayor))).toEqual([]);
    expect(idsOf(sure, differentFrom(mayor, ana))).toEqual([]);
    expect(idsOf(sure, aReview(sure, "accepted"))).toEqual([]);
  });

  it("has it again when the decision is taken back", () => {
    const decision = differentFrom(mayor, ana);
    expect(idsOf(sure, decision, anUndo(decision))).toEqual([sure.id]);
  });

  it("has two nodes once, however many are one with either, and not when these are kept apart", () => {
    const same = sameAs(ruiz, ana);
    expect(idsOf(same, sure, doubtful)).toEqual([sure.id]);
    expect(idsOf(same, sure, differentFrom(ruiz, mayor))).toEqual([]);
  });
});

describe("sidesOf()", () => {
  it("has both nodes, each with its own words", () => {
    const graph = graphOf(...records, sameAs(ruiz, ana), sure);
    const sides = sidesOf({ graph, record: sure });
    expect(sides.map(({ node, record }) => [node.record.id, record.id])).toEqual([
      [ana.id, ana.id],
      [mayor.id, mayor.id],
    ]);
    const words = sides.map(({ passages }) =>
      passages.map(passageOf).map(({ document: { text }, positions }) => {
        return positions.map(({ start, end }) => text.slice(start, end)).join();
      }),
    );
    expect(words).toEqual([["Ana Ruiz", "Ana"], ["Mayor Ruiz"]]);
  });
});

describe("reviewQueue()", () => {
  it("has a pair that is judged both ways, until one of the ties or the judgement is taken back", () => {
    const apart = differentFrom(ana, mayor);
    const tie = sameAs(ruiz, mayor);
    const graph = graphOf(...records, sameAs(ana, ruiz), tie, apart);
    const [item] = reviewQueue(graph, { kinds: ["identity"] });
    expect(item?.record.id).toBe(apart.id);
    expect(item && reviewReason(item)).toBe(
      "They are kept apart, and counted as one through others all the same. It was looked at",
    );
    graph.append(anUndo(tie));
    expect(reviewQueue(graph, { kinds: ["identity"] })).toEqual([]);
  });

  it("has pairs first, however sure, with their names and why; and of a document those it speaks of", () => {
    const graph = graphOf(...records, sure, doubtful);
    const [first, second, ...rest] = reviewQueue(graph, { maxConfidence: 0.1 });
    expect([first?.record.id, second?.record.id, rest]).toEqual([doubtful.id, sure.id, []]);
    expect(first && [reviewLabel(first), reviewReason(first)]).toEqual([
      "Ruiz – Mayor Ruiz",
      "One has the other's last name",
    ]);
    expect(reviewQueue(graph, { kinds: ["identity"], document: document.id })).toHaveLength(2);
    expect(reviewQueue(graph, { kinds: ["mention"] })).toEqual([]);
  });
});
