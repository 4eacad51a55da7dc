import { describe, expect, it } from "vitest";
import { Library } from "../../../server/graph/library.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  anActor,
  anAppearance,
  aStatement,
} from "../../support/records.ts";

const early = aDocument({ key: "early", text: "Ann spoke first.", published: "2026-01-02" });
const late = aDocument({ key: "late", text: "Bob answered Ann.", published: "2026-01-09" });
const undated = aDocument({ key: "undated", text: "Somebody heard of it." });
const ann = anActor({ key: "ann", name: "Ann" });
const bob = anActor({ key: "bob", name: "Bob" });
const spoke = aClaim({ key: "spoke" });
const answered = aClaim({ key: "answered" });
const log = [
  early,
  late,
  undated,
  ann,
  bob,
  spoke,
  answered,
  aMention({ node: ann, document: early, words: "Ann" }),
  aMention({ node: bob, document: late, words: "Bob" }),
  anAppearance({ claim: spoke, document: early, words: "Ann spoke" }),
  anAppearance({ claim: spoke, document: undated, words: "heard of it" }),
  anAppearance({ claim: answered, document: late, words: "Bob answered" }),
  aLink({ source: answered, kind: "supports", target: spoke }),
  aStatement({
    source: spoke,
    relation: "about",
    target: ann,
    evidence: [
      { document: early, words: "Ann" },
      { document: late, words: "Ann" },
    ],
  }),
];

const info = { id: parseCollectionId("talks"), title: "Talks" };

function shelved(): Library {
  const library = new Library();
  library.add(info, log);
  return library;
}

describe("Library", () => {
  it("finds a collection as it is now", () => {
    const view = shelved().find("talks");
    expect(view?.info.title).toBe("Talks");
    expect(view?.graph.graph.order).toBe(7);
    expect(view?.leftOut).toEqual([]);
  });

  it("answers undefined for a collection that it does not have", () => {
    expect(shelved().find("other")).toBeUndefined();
    expect(() => shelved().get("other")).toThrow(
      expect.objectContaining({ code: "COLLECTION_NOT_FOUND" }),
    );
  });

  it("reads as of a day only what was published by then", () => {
    const view = shelved().find("talks", "2026-01-05");
    expect(view?.graph.graph.nodes().toSorted()).toEqual([early.id, ann.id, spoke.id].toSorted());
    expect(view?.leftOut).toEqual([late, undated]);
  });

  it("counts a document on the day of its publication", () => {
    expect(shelved().find("talks", "2026-01-02")?.graph.graph.hasNode(early.id)).toBe(true);
    expect(shelved().find("talks", "2026-01-01")?.graph.graph.hasNode(early.id)).toBe(false);
  });

  it("takes evidence in documents left out from a statement that stays", () => {
    const graph = shelved().find("talks", "2026-01-05")?.graph;
    const about = graph?.graph.filterEdges((_key, { kind }) => kind === "about") ?? [];
    expect(about).toHaveLength(1);
    expect(graph?.findRecord(about[0] ?? "")).toMatchObject({
      evidence: [{ document: early.id }],
    });
  });

  it("lists collections by title", () => {
    const library = shelved();
    library.add({ id: parseCollectionId("a-last"), title: "Zebras" }, []);
    library.add({ id: parseCollectionId("z-first"), title: "Ants" }, []);
    expect(library.list().map(({ info: { title } }) => title)).toEqual(["Ants", "Talks", "Zebras"]);
  });
});
