import { describe, expect, it } from "vitest";
import { claimLink, linksOf } from "../../../server/graph/claim-links.ts";
import { aClaim, aDocument, aLink, anAppearance, graphOf, sameAs } from "../../support/records.ts";

const document = aDocument({ key: "document" });
const precise = aClaim({ key: "precise" });
const vague = aClaim({ key: "vague" });
const opposite = aClaim({ key: "opposite" });
const claims = [precise, vague, opposite];
const refines = aLink({ source: precise, kind: "refines", target: vague });
const contradicts = aLink({ source: opposite, kind: "contradicts", target: vague });
const records = [
  document,
  ...claims,
  ...claims.map((claim) => anAppearance({ claim, document })),
  refines,
  contradicts,
];
const graph = graphOf(...records);

const seen = (...[record, kinds]: [typeof vague, ("refines" | "supports")[]?]) =>
  linksOf({ graph, record }, kinds).map(
    (link) =>
      `${link.inverse ? "inverse " : ""}${link.record.verdict} ${link.claim.record.shortLabel}`,
  );

describe("linksOf()", () => {
  it("reads a link from its source as it stands and from its target as inverse", () => {
    expect(seen(precise)).toEqual(["refines vague"]);
    expect(seen(vague)).toEqual(["inverse contradicts opposite", "inverse refines precise"]);
  });

  it("keeps to the kinds asked for", () => {
    expect(seen(vague, ["refines"])).toEqual(["inverse refines precise"]);
    expect(seen(vague, ["supports"])).toEqual([]);
  });

  it("leaves out a link between claims that became one", () => {
    const merged = graphOf(...records, sameAs(precise, vague));
    const record = merged.findNode(vague.id);
    if (record?.type !== "claim") throw new Error("The merged claim is not in the graph");
    const others = linksOf({ graph: merged, record }).map((link) => link.claim.record.shortLabel);
    expect(others).toEqual(["opposite"]);
  });
});

describe("claimLink()", () => {
  it("sees a judgement from its source", () => {
    expect(claimLink(graph, refines)).toMatchObject({ inverse: false, claim: { record: vague } });
  });
});
