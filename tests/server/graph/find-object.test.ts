import { describe, expect, it } from "vitest";
import { findInGraph } from "../../../server/graph/find-object.ts";
import { attributionKey } from "../../../server/graph/edge-kind.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  aReview,
  aTextJudgement,
  anActor,
  anAppearance,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const gazette = aDocument({ key: "gazette", text: "Ada says so." });
const courier = aDocument({ key: "courier", text: "Ada says so, too." });
const ada = anActor({ key: "ada" });
const alsoAda = anActor({ key: "also ada" });
const unseen = anActor({ key: "unseen" });
const one = aClaim({ key: "one" });
const two = aClaim({ key: "two" });
const first = anAppearance({ claim: one, document: gazette, chain: [ada] });
const second = anAppearance({ claim: two, document: courier });
const mention = aMention({ node: ada, document: gazette });
const otherMention = aMention({ node: alsoAda, document: courier });
const link = aLink({ source: one, kind: "refines", target: two });
const wording = aTextJudgement(courier, gazette, { verdict: "shared utterances" });
const same = sameAs(ada, alsoAda);

const nodes = [gazette, courier, ada, alsoAda, unseen, one, two];
const records = [...nodes, mention, otherMention, first, second, link, wording, same];

const graph = graphOf(...records);

describe("findInGraph()", () => {
  it("finds a node under the id that it is known under, whichever of its ids is given", () => {
    const found = findInGraph(graph, ada.id);
    expect(found).toEqual({ graph, record: graph.findNode(alsoAda.id) });
    expect(findInGraph(graph, alsoAda.id)).toEqual(found);
  });

  it.each([mention, first, wording])("finds a $type by its id", (record) => {
    expect(findInGraph(graph, record.id)).toEqual({ graph, record });
  });

  it("finds a judgement about claims as it is seen from its source", () => {
    expect(findInGraph(graph, link.id)).toEqual({
      graph,
      record: link,
      of: { graph, record: one },
      claim: { graph, record: two },
      inverse: false,
    });
  });

  it("finds the appearance of an attribution", () => {
    expect(findInGraph(graph, attributionKey(first.id, 0))).toEqual({ graph, record: first });
  });

  it("does not find what rests on nothing", () => {
    expect(findInGraph(graph, unseen.id)).toBeUndefined();
  });

  it("does not find what was rejected", () => {
    const reviewed = graphOf(...records, aReview(mention, "rejected"));
    expect(findInGraph(reviewed, mention.id)).toBeUndefined();
  });

  it.each(["", "nothing", "act_nothing"])('does not find "%s"', (id) => {
    expect(findInGraph(graph, id)).toBeUndefined();
  });
});
