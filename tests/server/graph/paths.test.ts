import { describe, expect, it } from "vitest";
import { labelOf } from "../../../server/graph/node-label.ts";
import { pathsBetween } from "../../../server/graph/paths.ts";
import { quotesOf } from "../../../server/graph/quote.ts";
import type { LogRecord, NodeRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aPlace,
  aStatement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
} from "../../support/records.ts";

const report = aDocument({
  key: "report",
  title: "Report",
  text: "Outlets such as CNN say that the agency flew drones. The agency has a seat in the capital.",
});
const cnn = anActor({ key: "CNN" });
const outlets = anActor({ key: "outlets", named: false });
const agency = anActor({ key: "agency" });
const drones = aClaim({ key: "drones" });
const capital = aPlace({ key: "capital" });
const membership = aStatement({
  source: cnn,
  relation: "part of",
  target: outlets,
  role: "outlet",
  evidence: [{ document: report, words: "Outlets such as CNN" }],
});
const records: readonly LogRecord[] = [
  report,
  cnn,
  outlets,
  agency,
  drones,
  capital,
  aMention({ node: cnn, document: report, words: "CNN" }),
  aMention({ node: outlets, document: report, words: "Outlets" }),
  aMention({ node: agency, document: report, words: "agency" }),
  aMention({ node: capital, document: report, words: "capital" }),
  membership,
  anAppearance({
    claim: drones,
    document: report,
    words: "the agency flew drones",
    chain: [{ source: outlets, words: "Outlets such as CNN", cue: "say" }],
  }),
  aStatement({
    source: drones,
    relation: "about",
    target: agency,
    evidence: [{ document: report, words: "the agency flew drones" }],
  }),
];

/** Each path as one line: nodes, and between them the relations, against their direction in brackets. */
function told(given: readonly LogRecord[], from: NodeRecord, to: NodeRecord, maxLength?: number) {
  return pathsBetween(graphOf(...given), { from: from.id, to: to.id }, maxLength).map(
    ({ nodes, steps }) =>
      nodes
        .map(({ record }, index) => {
          const step = steps[index - 1];
          if (step === undefined) return labelOf(record);
          const relation = step.inverse ? `(${step.relation})` : step.relation;
          return `${relation} ${labelOf(record)}`;
        })
        .join(" "),
  );
}

describe("pathsBetween()", () => {
  it("leads along relations in both directions", () => {
    expect(told(records, cnn, agency)).toEqual([
      "CNN part of outlets (attribution) drones about agency",
    ]);
    expect(told(records, agency, cnn)).toEqual([
      "agency (about) drones attribution outlets (part of) CNN",
    ]);
  });

  it("shows the words that each step rests on", () => {
    const [path] = pathsBetween(graphOf(...records), { from: cnn.id, to: agency.id });
    expect(path?.length).toBe(3);
    expect(
      path?.steps.map(({ role, evidence }) => [
        role,
        ...evidence.flatMap((one) => quotesOf(one).map(({ exact }) => exact)),
      ]),
    ).toEqual([
      ["outlet", "Outlets such as CNN"],
      [undefined, "Outlets such as CNN", "say"],
      [undefined, "the agency flew drones"],
    ]);
  });

  it("leads through documents only when there is no other way", () => {
    expect(told(records, agency, capital)).toEqual([
      "agency mention Report (mention) capital",
      "agency (about) drones appearance Report (mention) capital",
      "agency (about) drones attribution outlets mention Report (mention) capital",
    ]);
  });

  it("may begin or end in a document", () => {
    expect(told(records, report, agency, 2)).toEqual([
      "Report (mention) agency",
      "Report (appearance) drones about agency",
    ]);
  });

  it("leads through hubs only when there is no other way", () => {
    const hub = aPlace({ key: "hub" });
    const one = anActor({ key: "one" });
    const two = anActor({ key: "two" });
    const others = Array.from({ length: 49 }, (_, at) => anEvent({ key: `event ${at}` }));
    const located = (source: NodeRecord, target: NodeRecord) =>
      aStatement({ source, relation: "located at", target, evidence: [{ document: report }] });
    const crowded = [
      report,
      hub,
      one,
      two,
      ...others,
      ...[hub, one, two, ...others].map((node) => aMention({ node, document: report })),
      ...[one, two, ...others].map((source) => located(source, hub)),
    ];
    const [meeting] = others;
    if (meeting === undefined) throw new Error("There are others");
    expect(told(crowded, one, two)[0]).toBe("one located at hub (located at) two");
    const linked = [one, two].map((target) =>
      aStatement({
        source: meeting,
        relation: "participant",
        target,
        evidence: [{ document: report }],
      }),
    );
    expect(told([...crowded, ...linked], one, two)).toEqual([
      "one (participant) event 0 participant two",
    ]);
  });

  it("takes the relation that tells most, with the words of all that say the same", () => {
    const words = ["The agency", "a seat"];
    const document = report;
    const based = aStatement({
      source: agency,
      relation: "located at",
      target: capital,
      evidence: words.map((one) => ({ document, words: one })),
    });
    const part = aStatement({
      source: agency,
      relation: "part of",
      target: capital,
      evidence: [{ document, words: "in the capital" }],
    });
    const both = [...records, based, part];
    expect(told(both, agency, capital)[0]).toBe("agency part of capital");
    const [path] = pathsBetween(graphOf(...records, based), { from: agency.id, to: capital.id });
    const [step] = path?.steps ?? [];
    expect(step?.evidence.flatMap((one) => quotesOf(one).map(({ exact }) => exact))).toEqual(words);
  });

  it("finds none that is longer than asked", () => {
    expect(told(records, cnn, outlets, 1)).toEqual(["CNN part of outlets"]);
    expect(told(records, cnn, agency, 1)).toEqual([]);
  });

  it.each([0, 9, 2.5])("refuses a length of %d", (maxLength) => {
    expect(() => told(records, cnn, agency, maxLength)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT" }),
    );
  });

  it("refuses one node as both ends, and one that there is not", () => {
    expect(() => told(records, cnn, cnn)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT" }),
    );
    expect(() => told(records, cnn, anActor({ key: "nobody" }))).toThrow(
      expect.objectContaining({ code: "NODE_NOT_FOUND" }),
    );
  });
});
