import { describe, expect, it } from "vitest";
import {
  documentCount,
  sourceCountOf,
  stancesToward,
} from "../../../server/graph/claim-sources.ts";
import { standingOf } from "../../../server/graph/standing.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aTextJudgement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
} from "../../support/records.ts";

const one = aDocument({ key: "one" });
const two = aDocument({ key: "two" });
const claim = aClaim({ key: "claim" });
const mayor = anActor({ key: "mayor" });
const doctor = anActor({ key: "doctor" });
const speech = anEvent({ key: "speech" });
const briefing = anEvent({ key: "briefing" });
const known: readonly LogRecord[] = [
  one,
  two,
  claim,
  ...[mayor, doctor, speech, briefing].flatMap((node) => [node, aMention({ node, document: one })]),
];
const byMayor = anAppearance({ claim, document: one, chain: [mayor], occasion: speech });
const byDoctor = anAppearance({ claim, document: two, chain: [doctor], occasion: briefing });
const compared = aTextJudgement(one, two, { verdict: "none detected" });

const claimIn = (...records: readonly LogRecord[]) => ({
  graph: graphOf(...known, ...records),
  record: claim,
});

describe("sourceCountOf()", () => {
  it.each([
    ["one document", [byMayor], "one"],
    ["two documents", [byMayor, byDoctor], "several"],
    ["two origins shown to be independent", [byMayor, byDoctor, compared], "independent"],
    [
      "two documents and one occasion",
      [
        byMayor,
        anAppearance({ claim, document: two, chain: [doctor], occasion: speech }),
        compared,
      ],
      "several",
    ],
    [
      "two documents and an occasion that is not known",
      [byMayor, anAppearance({ claim, document: two, chain: [doctor] }), compared],
      "several",
    ],
  ] as const)("counts %s", (_case, records, expected) => {
    const weighed = claimIn(...records);
    expect(sourceCountOf(weighed)).toBe(expected);
    expect(standingOf(weighed).independence === "independent").toBe(expected === "independent");
  });
});

describe("stancesToward()", () => {
  it("has each stance once, in the order of the vocabulary", () => {
    const denial = anAppearance({ claim, document: one, stance: "denies" });
    const again = anAppearance({ claim, document: two, stance: "denies" });
    expect(stancesToward(claimIn(denial, again, byMayor))).toEqual(["asserts", "denies"]);
  });
});

describe("documentCount()", () => {
  it("counts each document once, and for a document itself", () => {
    const { graph } = claimIn(byMayor, byDoctor, anAppearance({ claim, document: one }));
    expect(documentCount(graph, claim.id)).toBe(2);
    expect(documentCount(graph, mayor.id)).toBe(1);
    expect(documentCount(graph, one.id)).toBe(1);
  });
});
