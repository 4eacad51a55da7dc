import { describe, expect, it } from "vitest";
import { alignAll } from "../../../server/align/align-all.ts";
import { Aligner, isAligned } from "../../../server/align/aligner.ts";
import type { JudgementRecord } from "../../../server/model/judgement.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aDocument,
  aMention,
  anActor,
  COLLECTION,
  differentFrom,
  graphOf,
} from "../../support/records.ts";
import { anUndo } from "../../support/remarks.ts";

const AT = "2026-01-05T00:00:00Z";

/** A report that names one person, and its records. */
function aReport(key: string, name = "Nicolás Maduro") {
  const document = aDocument({ key, text: `${key}: ${name} spoke to the press.` });
  const actor = anActor({ key, name });
  const records: readonly LogRecord[] = [
    document,
    actor,
    aMention({ node: actor, document, words: name }),
  ];
  return { actor, records };
}

const [first, second, third] = [aReport("One"), aReport("Two"), aReport("Three")];

/** What is judged of each of `reports` as they come in, one after another. */
function comeIn(...reports: readonly (readonly LogRecord[])[]): readonly JudgementRecord[] {
  const aligner = new Aligner(COLLECTION);
  return reports.flatMap((records) => {
    const judged = aligner.judge(records, AT);
    aligner.take([...records, ...judged]);
    return judged;
  });
}

function identities(judged: readonly JudgementRecord[]) {
  return judged
    .filter(({ about }) => about === "identity")
    .map(({ verdict, source, target }) => ({ verdict, source, target }));
}

describe("Aligner", () => {
  it("judges a node of a new document against one of each cluster, the first", () => {
    const judged = comeIn(first.records, second.records, third.records);
    expect(identities(judged)).toEqual([
      { verdict: "same", source: second.actor.id, target: first.actor.id },
      { verdict: "same", source: third.actor.id, target: first.actor.id },
    ]);
    expect(judged[0]).toMatchObject({
      collection: COLLECTION,
      made: { at: AT, by: { kind: "rule" } },
      evidence: [{ document: second.records[0]?.id }, { document: first.records[0]?.id }],
    });
    expect(judged.every(isAligned)).toBe(true);
    expect(judged[0]?.reason).toContain("Nicolás Maduro");
  });

  it("makes records that a graph takes", () => {
    const judged = comeIn(first.records, second.records);
    const { clusters } = graphOf(...first.records, ...second.records, ...judged);
    expect(clusters.canonical(first.actor.id)).toBe(clusters.canonical(second.actor.id));
  });

  it("judges the same of the same", () => {
    const reports = [first.records, second.records, third.records];
    expect(comeIn(...reports)).toEqual(comeIn(...reports));
  });

  it("changes nothing by judging", () => {
    const aligner = new Aligner(COLLECTION);
    aligner.take(first.records);
    const judged = aligner.judge(second.records, AT);
    expect(aligner.judge(second.records, AT)).toEqual(judged);
    expect(identities(aligner.judge(third.records, AT))).toEqual([
      { verdict: "same", source: third.actor.id, target: first.actor.id },
    ]);
  });

  it("does not merge what a person holds apart", () => {
    const aligner = new Aligner(COLLECTION);
    const apart = differentFrom(second.actor, first.actor);
    aligner.take([...first.records, second.actor, apart]);
    expect(identities(aligner.judge(second.records, AT))).toEqual([]);
  });

  it("does not tie what a person parted through a third", () => {
    const aligner = new Aligner(COLLECTION);
    const judged = comeIn(first.records, second.records);
    aligner.take([...first.records, ...second.records, ...judged, anUndo(...judged)]);
    expect(identities(aligner.judge(third.records, AT))).toEqual([
      { verdict: "same", source: third.actor.id, target: first.actor.id },
    ]);
  });

  it("does not judge again what a person took back", () => {
    const aligner = new Aligner(COLLECTION);
    const judged = comeIn(first.records, second.records);
    aligner.take([...first.records, ...judged, anUndo(...judged)]);
    expect(aligner.judge(second.records, AT)).toEqual([]);
  });
});

describe("alignAll()", () => {
  it("gives what was judged as the documents came in", () => {
    const records = [first, second, third].flatMap((report) => report.records);
    expect([...alignAll({ collection: COLLECTION, records, at: AT })]).toEqual(
      comeIn(first.records, second.records, third.records),
    );
  });

  it("leaves out what a person took back, and keeps the rest", () => {
    const records = [first, second, third].flatMap((report) => report.records);
    const judged = comeIn(first.records, second.records, third.records);
    const [one] = judged;
    if (one === undefined) throw new Error("Nothing was judged");
    const again = alignAll({
      collection: COLLECTION,
      records: [...records, ...judged, anUndo(one)],
      at: AT,
    });
    expect(identities([...again])).toEqual([
      { verdict: "same", source: third.actor.id, target: first.actor.id },
    ]);
  });
});
