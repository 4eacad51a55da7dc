import { describe, expect, it } from "vitest";
import { aliasesOf, isNamed } from "../../../server/graph/names.ts";
import {
  aboutOf,
  dependencesOf,
  participantsOf,
  placesOf,
  publisherOf,
  statementEnds,
  statementsOf,
} from "../../../server/graph/statements.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aPlace,
  aReview,
  aStatement,
  aTextJudgement,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const document = aDocument({ key: "document" });
const copy = aDocument({ key: "copy" });
const strike = anEvent({ key: "strike" });
const attacker = anActor({ key: "attacker", aliases: ["A."] });
const target = anActor({ key: "target" });
const port = aPlace({ key: "port" });
const claim = aClaim({ key: "claim" });
const evidence = [{ document }];
const nodes = [document, copy, strike, attacker, target, port, claim];
const placed = [
  ...[strike, attacker, target, port].map((node) => aMention({ node, document })),
  anAppearance({ claim, document }),
];
const takesPart = aStatement({
  source: strike,
  relation: "participant",
  target: attacker,
  role: "attacker",
  evidence,
});
const statements = [
  aStatement({ source: strike, relation: "located at", target: port, evidence }),
  aStatement({ source: strike, relation: "participant", target, role: "target", evidence }),
  takesPart,
  aStatement({ source: claim, relation: "about", target, evidence }),
  aStatement({ source: claim, relation: "about", target: attacker, evidence }),
  aStatement({ source: document, relation: "published by", target: attacker, evidence }),
];
const graph = graphOf(...nodes, ...placed, ...statements);

describe("statementsOf()", () => {
  it("has all relations of a node, by relation and then by the labels of its ends", () => {
    const found = statementsOf({ graph, record: attacker });
    expect(found.map(({ record }) => record.relation)).toEqual([
      "participant",
      "published by",
      "about",
    ]);
  });
});

describe("participantsOf() and placesOf()", () => {
  it("tell who took part in an event, and where it was", () => {
    const roles = participantsOf({ graph, record: strike }).map(({ record }) => record.role);
    expect(roles).toEqual(["attacker", "target"]);
    const places = placesOf({ graph, record: strike }).map(({ record }) => record.target);
    expect(places).toEqual([port.id]);
  });
});

describe("aboutOf()", () => {
  it("has what a claim is about by label, each node once", () => {
    const about = aboutOf({ graph, record: claim }).map(({ record }) => record.id);
    expect(about).toEqual([attacker.id, target.id]);
    const merged = graphOf(...nodes, ...placed, ...statements, sameAs(attacker, target));
    expect(aboutOf({ graph: merged, record: claim })).toHaveLength(1);
  });
});

describe("publisherOf()", () => {
  it("is the actor that published a document, or undefined", () => {
    expect(publisherOf({ graph, record: document })?.record.name).toBe("attacker");
    expect(publisherOf({ graph, record: copy })).toBeUndefined();
  });
});

describe("statementEnds()", () => {
  it("gives the nodes under the ids that they are known under", () => {
    const merged = graphOf(...nodes, ...placed, ...statements, sameAs(attacker, target));
    const ends = statementEnds({ graph: merged, record: takesPart });
    expect(ends.source.record.id).toBe(strike.id);
    expect(ends.target.record.id).toBe(merged.clusters.canonical(target.id));
  });
});

describe("dependencesOf()", () => {
  const judgement = aTextJudgement(document, copy, { verdict: "near copy" });

  it("has the judgements about a document's wording from either side", () => {
    const judged = graphOf(...nodes, judgement);
    for (const record of [document, copy]) {
      const found = dependencesOf({ graph: judged, record });
      expect(found.map((one) => one.record.verdict)).toEqual(["near copy"]);
    }
  });

  it("has the last judgement of a pair that was not rejected, alone", () => {
    const later = aTextJudgement(document, copy, { verdict: "shared utterances" });
    const judged = graphOf(...nodes, judgement, later);
    const verdicts = () => dependencesOf({ graph: judged, record: copy }).map((one) => one.record);
    expect(verdicts()).toEqual([later]);
    judged.append(aReview(later, "rejected"));
    expect(verdicts()).toEqual([judgement]);
    judged.append(aReview(judgement, "rejected"));
    expect(verdicts()).toEqual([]);
  });
});

describe("aliasesOf() and isNamed()", () => {
  it("take in what the documents call every record that is the actor", () => {
    const crowd = anActor({ key: "crowd", name: "officials", aliases: ["aides"], named: false });
    const merged = graphOf(...nodes, crowd, ...placed, sameAs(attacker, crowd));
    const record = merged.findNode(attacker.id);
    if (record?.type !== "actor") throw new Error("The merged actor is not in the graph");
    expect([record.name, ...aliasesOf({ graph: merged, record })].toSorted()).toEqual([
      "A.",
      "aides",
      "attacker",
      "officials",
    ]);
    expect(isNamed(merged, crowd.id)).toBe(true);
    expect(isNamed(graphOf(crowd), crowd.id)).toBe(false);
  });
});
