import { describe, expect, it } from "vitest";
import type { ClaimFilter } from "../../../server/graph/claim-filter.ts";
import { listClaims } from "../../../server/graph/claims.ts";
import type { ClaimOrder } from "../../../server/graph/claims.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aStatement,
  anActor,
  anAppearance,
  graphOf,
} from "../../support/records.ts";

const first = aDocument({ key: "first", text: "alpha beta gamma", published: "2026-01-01" });
const second = aDocument({ key: "second", text: "alpha beta gamma", published: "2026-01-02" });
const speaker = anActor({ key: "speaker" });
const outlet = anActor({ key: "outlet" });
const subject = anActor({ key: "subject" });
const shared = aClaim({ key: "shared", text: "Zebras are striped" });
const denied = aClaim({ key: "denied", text: "Apes are striped" });
const lone = aClaim({ key: "lone", text: "Moles are striped" });

const graph = graphOf(
  first,
  second,
  speaker,
  outlet,
  subject,
  shared,
  denied,
  lone,
  ...[speaker, outlet, subject].map((node) => aMention({ node, document: first })),
  anAppearance({ claim: lone, document: first, words: "alpha", certainty: "possible" }),
  anAppearance({ claim: denied, document: first, words: "beta", chain: [outlet, speaker] }),
  anAppearance({ claim: denied, document: first, words: "gamma", stance: "denies" }),
  anAppearance({ claim: shared, document: first, words: "gamma" }),
  anAppearance({ claim: shared, document: second, words: "alpha", chain: [speaker] }),
  aStatement({
    source: shared,
    relation: "about",
    target: subject,
    evidence: [{ document: first }],
  }),
);

const labels = (filter?: ClaimFilter, order?: ClaimOrder) =>
  listClaims(graph, filter, order).map(({ record }) => record.shortLabel);

describe("listClaims()", () => {
  it.each<[ClaimOrder, readonly string[]]>([
    ["appearance", ["lone", "denied", "shared"]],
    ["documents", ["shared", "lone", "denied"]],
    ["disputed", ["denied", "lone", "shared"]],
    ["text", ["denied", "lone", "shared"]],
  ])("orders claims by %s", (order, expected) => {
    expect(labels({}, order)).toEqual(expected);
  });

  it.each<[string, ClaimFilter, readonly string[]]>([
    ["nothing", {}, ["lone", "denied", "shared"]],
    ["matching ids", { textMatches: new Set([shared.id]) }, ["shared"]],
    ["matches that are none", { textMatches: new Set() }, []],
    ["a stance that some source takes", { stance: ["denies"] }, ["denied"]],
    ["a certainty", { certainty: ["possible", "probable"] }, ["lone"]],
    ["a source in the last hop", { actor: speaker.id }, ["denied", "shared"]],
    ["a source on the way", { actor: outlet.id }, ["denied"]],
    ["what they are about", { about: subject.id }, ["shared"]],
    ["a document", { document: second.id }, ["shared"]],
    ["several things at once", { document: first.id, actor: speaker.id }, ["denied", "shared"]],
    ["things that do not meet", { document: second.id, stance: ["denies"] }, []],
    ["disputed ones", { standing: { disputed: true } }, ["denied"]],
    ["undisputed ones", { standing: { disputed: false } }, ["lone", "shared"]],
    ["one source alone", { standing: { singleSourced: true } }, ["lone", "denied"]],
    ["at least two documents", { standing: { minDocuments: 2 } }, ["shared"]],
    ["at most one document", { standing: { maxDocuments: 1 } }, ["lone", "denied"]],
    ["credibility", { standing: { credibility: [3, 6] } }, ["lone", "shared"]],
    [
      "independence",
      { standing: { independence: ["not established"] } },
      ["lone", "denied", "shared"],
    ],
    ["independence that none has", { standing: { independence: ["independent"] } }, []],
  ])("narrows by %s", (_what, filter, expected) => {
    expect(labels(filter)).toEqual(expected);
  });

  it("refuses a node that is not there", () => {
    expect(() => labels({ actor: "act_unknown" })).toThrow(
      expect.objectContaining({ code: "NODE_NOT_FOUND" }),
    );
  });

  it("refuses a node of another kind", () => {
    expect(() => labels({ document: speaker.id })).toThrow(
      expect.objectContaining({ code: "NODE_KIND_MISMATCH" }),
    );
  });

  it("answers anew after one more record", () => {
    const growing = graphOf(first, lone, anAppearance({ claim: lone, document: first }));
    const before = listClaims(growing).length;
    growing.append(denied);
    growing.append(anAppearance({ claim: denied, document: first }));
    expect([before, listClaims(growing).length]).toEqual([1, 2]);
  });
});
