import { describe, expect, it } from "vitest";
import { attributionKey } from "../../../server/graph/edge-kind.ts";
import { evidenceOf, evidenceOfEdge, evidenceOfRecord } from "../../../server/graph/evidence.ts";
import type { EvidenceInGraph } from "../../../server/graph/passage.ts";
import { quotesOf } from "../../../server/graph/quote.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  aStatement,
  aWithdrawal,
  anActor,
  anAppearance,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const one = aDocument({
  key: "one",
  text: "Officials said the outlet reported it",
  published: "2026-01-01",
});
const two = aDocument({ key: "two", text: "The envoy denied it", published: "2026-01-02" });
const officials = anActor({ key: "officials", named: false });
const envoy = anActor({ key: "envoy" });
const claim = aClaim({ key: "claim" });
const reply = aClaim({ key: "reply" });
const nodes = [one, two, officials, envoy, claim, reply];
const said = anAppearance({
  claim,
  document: one,
  words: "reported it",
  chain: [{ source: officials, words: "Officials", cue: "said" }],
});
const denied = anAppearance({
  claim: reply,
  document: two,
  words: "denied it",
  chain: [{ source: envoy, words: "The envoy" }],
});
const records = [
  ...nodes,
  aMention({ node: officials, document: one, words: "Officials" }),
  aMention({ node: envoy, document: two, words: "envoy" }),
  said,
  denied,
];
const graph = graphOf(...records);

const words = (evidence: readonly EvidenceInGraph[]) =>
  evidence.map((each) => quotesOf(each).map(({ exact }) => exact));

describe("evidenceOf()", () => {
  it("is the appearances of a claim", () => {
    expect(words(evidenceOf({ graph, record: claim }))).toEqual([["reported it"]]);
  });

  it("is the mentions of an actor and then what it said", () => {
    expect(words(evidenceOf({ graph, record: officials }))).toEqual([
      ["Officials"],
      ["reported it"],
    ]);
  });

  it("is empty for a document", () => {
    expect(evidenceOf({ graph, record: one })).toEqual([]);
  });

  it("is that of all records that are one", () => {
    const merged = graphOf(...records, sameAs(officials, envoy));
    const record = merged.findNode(envoy.id);
    if (record === undefined) throw new Error("The merged actor is not in the graph");
    expect(words(evidenceOf({ graph: merged, record }))).toEqual([
      ["Officials"],
      ["envoy"],
      ["reported it"],
      ["denied it"],
    ]);
  });
});

describe("evidenceOfRecord()", () => {
  it("is the words of both claims for a link that names none", () => {
    const link = aLink({ source: reply, kind: "contradicts", target: claim });
    const linked = graphOf(...records, link);
    const evidence = evidenceOfRecord({ graph: linked, record: link });
    expect(words(evidence)).toEqual([["denied it"], ["reported it"]]);
  });

  it("is a link's own words when it names some", () => {
    const link = aLink({
      source: reply,
      kind: "contradicts",
      target: claim,
      evidence: [{ document: two, words: "denied" }],
    });
    expect(words(evidenceOfRecord({ graph: graphOf(...records, link), record: link }))).toEqual([
      ["denied"],
    ]);
  });

  it("leaves out words of a withdrawn document", () => {
    const statement = aStatement({
      source: officials,
      relation: "affiliated with",
      target: envoy,
      evidence: [
        { document: one, words: "the outlet" },
        { document: two, words: "The envoy" },
      ],
    });
    const kept = aMention({ node: envoy, document: one, words: "the outlet" });
    const withdrawn = graphOf(...records, kept, statement, aWithdrawal(two));
    const evidence = evidenceOfRecord({ graph: withdrawn, record: statement });
    expect(words(evidence)).toEqual([["the outlet"]]);
  });
});

describe("evidenceOfEdge()", () => {
  it("is the words of a hop for an attribution", () => {
    const evidence = evidenceOfEdge(graph, attributionKey(said.id, 0));
    expect(words(evidence)).toEqual([["Officials", "said"]]);
  });

  it("is the appearance for the edge from claim to document", () => {
    expect(words(evidenceOfEdge(graph, said.id))).toEqual([["reported it"]]);
  });
});
