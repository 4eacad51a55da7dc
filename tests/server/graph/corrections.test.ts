import { describe, expect, it } from "vitest";
import type { EditRecord } from "../../../server/model/edit.ts";
import { parseRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  anActor,
  anAppearance,
  aReview,
  aStatement,
  aTextJudgement,
  aWithdrawal,
  graphOf,
  sameAs,
} from "../../support/records.ts";
import { aCollection, anEdit, aNote, anUndo, aReliability } from "../../support/remarks.ts";

const report = aDocument({ key: "report", text: "Ada spoke. Over 110 died." });
const wire = aDocument({ key: "wire", text: "The toll is 110." });
const ada = anActor({ key: "ada", name: "Ada" });
const lovelace = anActor({ key: "lovelace", name: "Ada Lovelace" });
const toll = aClaim({ key: "toll", text: "Over 110 died", shortLabel: "Over 110 dead" });
const other = aClaim({ key: "other", text: "Ada spoke" });
const nodes = [report, wire, ada, lovelace, toll, other];

const saysToll = anAppearance({
  claim: toll,
  document: report,
  words: "Over 110 died",
  chain: [ada],
});
const saysOther = anAppearance({ claim: other, document: wire });
const namesAda = aMention({ node: ada, document: report });
const namesLovelace = aMention({ node: lovelace, document: wire });
const facts = [...nodes, saysToll, saysOther, namesAda, namesLovelace];

describe("undo", () => {
  it("takes an appearance out, and with it the claim that rests on it alone", () => {
    const graph = graphOf(...facts, anUndo(saysToll));
    expect(graph.graph.hasEdge(saysToll.id)).toBe(false);
    expect(graph.findNode(toll.id)).toBeUndefined();
    expect(graph.findRecord(saysToll.id)).toBeUndefined();
    expect(graph.getRecord(saysToll.id)).toEqual(saysToll);
    expect(graph.stateOf(saysToll.id)).toBe("undone");
  });

  it("of an undo brings back what that took", () => {
    const undo = anUndo(saysToll);
    const graph = graphOf(...facts, undo, anUndo(undo));
    expect(graph.graph.target(saysToll.id)).toBe(report.id);
    expect(graph.stateOf(saysToll.id)).toBe("held");
    expect(graph.stateOf(undo.id)).toBe("undone");
  });

  it("of an undo leaves out what another undo took, too", () => {
    const undo = anUndo(saysToll);
    const another = anUndo(saysToll, saysOther);
    const graph = graphOf(...facts, undo, another, anUndo(undo));
    expect(graph.stateOf(saysToll.id)).toBe("undone");
  });

  it("of a review has the review before it hold again", () => {
    const rejected = aReview(saysToll, "rejected");
    const accepted = aReview(saysToll, "accepted");
    const graph = graphOf(...facts, rejected, accepted);
    expect(graph.reviewOf(saysToll.id)).toEqual(accepted);
    graph.append(anUndo(accepted));
    expect(graph.reviewOf(saysToll.id)).toEqual(rejected);
    expect(graph.stateOf(saysToll.id)).toBe("rejected");
    expect([...graph.rejectedRecords()]).toEqual([saysToll]);
    graph.append(anUndo(rejected));
    expect(graph.reviewOf(saysToll.id)).toBeUndefined();
    expect(graph.graph.hasEdge(saysToll.id)).toBe(true);
  });

  it("of a withdrawal brings the document back, with what rests on it", () => {
    const withdrawal = aWithdrawal(report);
    const graph = graphOf(...facts, withdrawal);
    expect(graph.findNode(report.id)).toBeUndefined();
    expect(graph.stateOf(saysToll.id)).toBe("withdrawn");
    graph.append(anUndo(withdrawal));
    expect(graph.isWithdrawn(report.id)).toBe(false);
    expect(graph.findNode(report.id)).toEqual(report);
    expect(graph.graph.extremities(`${saysToll.id}.0`)).toEqual([toll.id, ada.id]);
  });

  it("of a document takes it out as a withdrawal does", () => {
    const graph = graphOf(...facts, anUndo(report));
    expect(graph.isWithdrawn(report.id)).toBe(true);
    expect(graph.findNode(toll.id)).toBeUndefined();
    expect(graph.stateOf(report.id)).toBe("undone");
    expect(graph.stateOf(saysToll.id)).toBe("withdrawn");
  });

  it("of a claim leaves it in the graph while something rests on it", () => {
    const graph = graphOf(...facts, anUndo(toll));
    expect(graph.findNode(toll.id)).toEqual(toll);
    graph.append(anUndo(saysToll));
    expect(graph.findNode(toll.id)).toBeUndefined();
  });

  it("of a merge takes it apart, and the undo of that joins it again", () => {
    const merge = sameAs(ada, lovelace);
    const undo = anUndo(merge);
    const graph = graphOf(...facts, merge, undo);
    expect(graph.clusters.members(ada.id)).toEqual([ada.id]);
    expect(graph.findNode(lovelace.id)).toEqual(lovelace);
    graph.append(anUndo(undo));
    expect(graph.clusters.members(ada.id)).toEqual([ada.id, lovelace.id].toSorted());
  });

  it("of a judgement about wording has the one before it hold again", () => {
    const copy = aTextJudgement(report, wire, { verdict: "near copy" });
    const none = aTextJudgement(report, wire, { verdict: "none detected" });
    const graph = graphOf(...facts, copy, none, anUndo(none));
    expect(graph.textJudgement(report.id, wire.id)).toEqual(copy);
  });

  it("refuses a target that is not in the log, and takes none of the others back", () => {
    const graph = graphOf(...facts);
    const undo = anUndo(saysToll, aLink({ source: toll, kind: "refines", target: other }));
    expect(() => graph.append(undo)).toThrow(expect.objectContaining({ code: "RECORD_DANGLING" }));
    expect(graph.graph.hasEdge(saysToll.id)).toBe(true);
    expect(graph.version).toBe(facts.length);
  });
});

describe("withdrawal", () => {
  it("leaves the document with which the withdrawn one is one, and what rests on that", () => {
    const graph = graphOf(...facts, sameAs(report, wire), aWithdrawal(report));
    const canonical = graph.clusters.canonical(wire.id);
    expect(graph.graph.target(saysOther.id)).toBe(canonical);
    expect(graph.graph.hasEdge(saysToll.id)).toBe(false);
  });

  it("has edges of the document that rest on others wait until it is back", () => {
    const published = aStatement({
      source: report,
      relation: "published by",
      target: lovelace,
      evidence: [{ document: wire }],
    });
    const withdrawal = aWithdrawal(report);
    const graph = graphOf(...facts, published, withdrawal);
    expect(graph.graph.hasEdge(published.id)).toBe(false);
    graph.append(anUndo(withdrawal));
    expect(graph.graph.extremities(published.id)).toEqual([report.id, lovelace.id]);
  });
});

describe("edit", () => {
  it("has a node say what it says since, under its id", () => {
    const graph = graphOf(...facts, anEdit(toll, { text: "At least 110 died" }));
    const edited = { ...toll, text: "At least 110 died" };
    expect(graph.findNode(toll.id)).toEqual(edited);
    expect(graph.getDeclared(toll.id)).toEqual(edited);
    expect(graph.getRecord(toll.id)).toEqual(edited);
    expect(graph.graph.getNodeAttribute(toll.id, "record")).toEqual(edited);
  });

  it("of an appearance's claim moves its edges", () => {
    const graph = graphOf(...facts, anEdit(saysToll, { claim: other.id }));
    expect(graph.graph.extremities(saysToll.id)).toEqual([other.id, report.id]);
    expect(graph.graph.extremities(`${saysToll.id}.0`)).toEqual([other.id, ada.id]);
    expect(graph.findNode(toll.id)).toBeUndefined();
  });

  it("of an appearance's chain replaces the attributions", () => {
    const graph = graphOf(...facts, anEdit(saysToll, { chain: [] }));
    expect(graph.graph.hasEdge(`${saysToll.id}.0`)).toBe(false);
    expect(graph.graph.hasEdge(saysToll.id)).toBe(true);
  });

  it("takes an optional field away with null", () => {
    const titled = aDocument({ key: "titled", title: "A title" });
    const graph = graphOf(titled, anEdit(titled, { title: null }));
    expect(graph.getDeclared(titled.id)).not.toHaveProperty("title");
  });

  it("stays when an edit of another field is taken back", () => {
    const text = anEdit(toll, { text: "At least 110 died" });
    const label = anEdit(toll, { shortLabel: "110 or more" });
    const graph = graphOf(...facts, text, label, anUndo(text));
    expect(graph.findNode(toll.id)).toEqual({ ...toll, shortLabel: "110 or more" });
  });

  it("of a rejected or withdrawn record shows once that is back", () => {
    const rejected = aReview(saysToll, "rejected");
    const withdrawal = aWithdrawal(report);
    const edit = anEdit(saysToll, { stance: "denies" });
    const graph = graphOf(...facts, rejected, withdrawal, edit);
    expect(graph.getRecord(saysToll.id)).toEqual({ ...saysToll, stance: "denies" });
    expect(graph.stateOf(saysToll.id)).toBe("rejected");
    graph.append(anUndo(rejected, withdrawal));
    expect(graph.findRecord(saysToll.id)).toEqual({ ...saysToll, stance: "denies" });
  });

  it("of a judgement on identity leaves the merge, with the other reason", () => {
    const merge = sameAs(ada, lovelace);
    const graph = graphOf(...facts, merge, anEdit(merge, { reason: "She says so" }));
    expect(graph.clusters.judgementsAbout(ada.id)).toEqual([{ ...merge, reason: "She says so" }]);
    expect(graph.clusters.members(ada.id)).toHaveLength(2);
  });

  it("tells what it found before it", () => {
    const first = anEdit(toll, { text: "At least 110 died" });
    const second = anEdit(toll, { text: "110 died" });
    const graph = graphOf(...facts, first, second);
    expect(graph.recordBefore(first)).toEqual(toll);
    expect(graph.recordBefore(second)).toEqual({ ...toll, text: "At least 110 died" });
  });

  it("is refused when a record would not be one any more, and changes nothing", () => {
    const graph = graphOf(...facts);
    const edit = anEdit(toll, { text: "At least 110 died" });
    const bad = { ...edit, changes: { text: "" } } as EditRecord;
    expect(() => graph.append(bad)).toThrow(expect.objectContaining({ code: "RECORD_INVALID" }));
    expect(graph.findNode(toll.id)).toEqual(toll);
    expect(graph.getRecord(edit.id)).toBeUndefined();
    expect(graph.version).toBe(facts.length);
  });

  it("is refused when it refers to a node that is not in the log, and changes nothing", () => {
    const graph = graphOf(...facts);
    const edit = anEdit(saysToll, { claim: aClaim({ key: "elsewhere" }).id });
    expect(() => graph.append(edit)).toThrow(expect.objectContaining({ code: "RECORD_DANGLING" }));
    expect(graph.graph.source(saysToll.id)).toBe(toll.id);
    expect(graph.version).toBe(facts.length);
  });

  it("never is one of a document's text", () => {
    const edit = { ...anEdit(report, { language: "es" }), changes: { text: "Another" } };
    expect(() => parseRecord(edit)).toThrow(expect.objectContaining({ code: "RECORD_INVALID" }));
  });
});

describe("reliabilityOf()", () => {
  it("is the last rating of any of the names of an actor", () => {
    const usually = aReliability(ada, "B");
    const fairly = aReliability(lovelace, "C");
    const apart = graphOf(...facts, fairly, usually);
    expect(apart.reliabilityOf(lovelace.id)).toEqual(fairly);
    apart.append(sameAs(ada, lovelace));
    expect(apart.reliabilityOf(lovelace.id)).toEqual(usually);
    apart.append(anUndo(usually));
    expect(apart.reliabilityOf(ada.id)).toEqual(fairly);
  });

  it("is undefined for an actor that nobody rated", () => {
    expect(graphOf(...facts).reliabilityOf(ada.id)).toBeUndefined();
  });
});

describe("notesOn()", () => {
  it("lists the notes that were not taken back, in order", () => {
    const first = aNote(saysToll, "One");
    const second = aNote(saysToll, "Two");
    const third = aNote(saysToll, "Three");
    const graph = graphOf(...facts, first, second, third, anUndo(second));
    expect(graph.notesOn(saysToll.id)).toEqual([first, third]);
  });
});

describe("collectionRecord", () => {
  it("is the last that was not taken back", () => {
    const [draft, final] = [aCollection("A draft"), aCollection("The story")];
    const graph = graphOf(draft, final);
    expect(graph.collectionRecord).toEqual(final);
    graph.append(anUndo(final));
    expect(graph.collectionRecord).toEqual(draft);
    expect(graphOf().collectionRecord).toBeUndefined();
  });
});
