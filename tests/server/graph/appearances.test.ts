import { describe, expect, it } from "vitest";
import {
  appearancesIn,
  appearancesOf,
  mentionsIn,
  mentionsOf,
  occasionOf,
  saidBy,
} from "../../../server/graph/appearances.ts";
import {
  aClaim,
  aDocument,
  aMention,
  aReview,
  anActor,
  anAppearance,
  anEvent,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const late = aDocument({ key: "late", text: "alpha beta gamma", published: "2026-01-03" });
const early = aDocument({ key: "early", text: "alpha beta gamma", published: "2026-01-02" });
const undated = aDocument({ key: "undated", text: "alpha beta gamma" });
const claim = aClaim({ key: "claim" });
const other = aClaim({ key: "other" });
const speaker = anActor({ key: "speaker" });
const outlet = anActor({ key: "outlet" });
const interview = anEvent({ key: "interview" });
const nodes = [late, early, undated, claim, other, speaker, outlet, interview];

const inUndated = anAppearance({ claim, document: undated, words: "alpha" });
const inLate = anAppearance({ claim, document: late, words: "alpha", stance: "denies" });
const secondInEarly = anAppearance({
  claim,
  document: early,
  words: "gamma",
  chain: [outlet, speaker],
  occasion: interview,
});
const firstInEarly = anAppearance({ claim, document: early, words: "alpha", chain: [speaker] });
const otherInEarly = anAppearance({ claim: other, document: early, words: "beta" });

const graph = graphOf(
  ...nodes,
  aMention({ node: speaker, document: early, words: "beta" }),
  aMention({ node: outlet, document: early, words: "alpha" }),
  aMention({ node: speaker, document: late }),
  aMention({ node: interview, document: early, words: "gamma" }),
  inUndated,
  inLate,
  secondInEarly,
  firstInEarly,
  otherInEarly,
);

const ids = (found: readonly { readonly record: { readonly id: string } }[]) =>
  found.map(({ record }) => record.id);

describe("appearancesOf()", () => {
  it("goes by publication, undated documents last, then by place in the text", () => {
    expect(ids(appearancesOf({ graph, record: claim }))).toEqual([
      firstInEarly.id,
      secondInEarly.id,
      inLate.id,
      inUndated.id,
    ]);
  });

  it("keeps to one document", () => {
    const found = appearancesOf({ graph, record: claim }, { document: late.id });
    expect(ids(found)).toEqual([inLate.id]);
  });

  it("keeps to the stances asked for", () => {
    const found = appearancesOf({ graph, record: claim }, { stance: ["denies", "retracts"] });
    expect(ids(found)).toEqual([inLate.id]);
  });

  it("finds nothing for no stance at all, or in a document that is not known", () => {
    expect(appearancesOf({ graph, record: claim }, { stance: [] })).toEqual([]);
    expect(appearancesOf({ graph, record: claim }, { document: "doc_unknown" })).toEqual([]);
  });

  it("leaves out an appearance that was rejected", () => {
    const reviewed = graphOf(...nodes, inLate, inUndated, aReview(inLate, "rejected"));
    expect(ids(appearancesOf({ graph: reviewed, record: claim }))).toEqual([inUndated.id]);
  });

  it("has those of all claims that are one", () => {
    const merged = graphOf(...nodes, inLate, otherInEarly, sameAs(claim, other));
    const record = merged.findNode(other.id);
    if (record?.type !== "claim") throw new Error("The merged claim is not in the graph");
    expect(ids(appearancesOf({ graph: merged, record }))).toEqual([otherInEarly.id, inLate.id]);
  });
});

describe("appearancesIn()", () => {
  it("has what a document says in the order of its text", () => {
    expect(ids(appearancesIn({ graph, record: early }))).toEqual([
      firstInEarly.id,
      otherInEarly.id,
      secondInEarly.id,
    ]);
  });
});

describe("saidBy()", () => {
  it("has the appearances that an actor is a source of, in any hop", () => {
    expect(ids(saidBy({ graph, record: outlet }))).toEqual([secondInEarly.id]);
    expect(ids(saidBy({ graph, record: speaker }))).toEqual([firstInEarly.id, secondInEarly.id]);
  });

  it("has an appearance once whose chain comes back to the actor", () => {
    const circle = anAppearance({ claim, document: early, chain: [speaker, outlet, speaker] });
    const mentions = [speaker, outlet].map((node) => aMention({ node, document: early }));
    const found = saidBy({ graph: graphOf(...nodes, ...mentions, circle), record: speaker });
    expect(ids(found)).toEqual([circle.id]);
  });
});

describe("mentionsOf()", () => {
  it("goes by publication", () => {
    const found = mentionsOf({ graph, record: speaker });
    expect(found.map(({ record }) => record.document)).toEqual([early.id, late.id]);
  });
});

describe("mentionsIn()", () => {
  it("goes by place in the text", () => {
    const found = mentionsIn({ graph, record: early });
    expect(found.map(({ record }) => record.node)).toEqual([outlet.id, speaker.id, interview.id]);
  });
});

describe("occasionOf()", () => {
  it("is the event at which the last source spoke, if that is known", () => {
    expect(occasionOf({ graph, record: secondInEarly })?.record.name).toBe("interview");
    expect(occasionOf({ graph, record: firstInEarly })).toBeUndefined();
  });
});
