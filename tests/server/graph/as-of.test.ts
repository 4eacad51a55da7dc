import { describe, expect, it } from "vitest";
import { recordsAsOf } from "../../../server/graph/as-of.ts";
import {
  aClaim,
  aDocument,
  aMention,
  anActor,
  anAppearance,
  aStatement,
  graphOf,
  onDay,
  positionsOf,
  sameAs,
} from "../../support/records.ts";
import { aCollection, anEdit, aNote, anUndo, aReliability } from "../../support/remarks.ts";

const early = aDocument({ key: "early", published: "2026-01-01" });
const late = aDocument({ key: "late", published: "2026-01-09" });
const claim = aClaim({ key: "claim" });
const actor = anActor({ key: "actor" });
const inEarly = anAppearance({ claim, document: early });
const inLate = anAppearance({ claim, document: late });
const log = [early, late, claim, actor, inEarly, inLate];
const kept = [early, claim, actor, inEarly];
const DAY = "2026-01-05";

describe("recordsAsOf()", () => {
  it("keeps what speaks of records that it keeps, and the collection's name", () => {
    const remarks = [
      aCollection("The story"),
      aReliability(actor, "B"),
      aNote(inEarly, "See there"),
      anEdit(inEarly, { stance: "denies" }),
      anUndo(inEarly),
    ];
    const { records } = recordsAsOf([...log, ...remarks], DAY);
    expect(records).toEqual([...kept, ...remarks]);
  });

  it("leaves out what speaks of records that it leaves out", () => {
    const edit = anEdit(inLate, { stance: "denies" });
    const { records } = recordsAsOf(
      [...log, aNote(inLate, "See there"), edit, anUndo(edit), anUndo(inLate)],
      DAY,
    );
    expect(records).toEqual(kept);
  });

  it("keeps of an undo the targets that it keeps", () => {
    const undo = anUndo(inEarly, inLate);
    const { records } = recordsAsOf([...log, undo], DAY);
    expect(records.at(-1)).toEqual({ ...undo, targets: [inEarly.id] });
  });

  it("goes by the day of publication as it was corrected", () => {
    const edit = anEdit(late, { published: { value: onDay("2026-01-02"), positions: [] } });
    expect(recordsAsOf([...log, edit], DAY).records).toEqual([...log, edit]);
    const undo = anUndo(edit);
    expect(recordsAsOf([...log, edit, undo], DAY).records).toEqual(kept);
  });

  it("goes by a statement's evidence as it was corrected", () => {
    const about = aStatement({
      source: claim,
      relation: "about",
      target: actor,
      evidence: [{ document: late }],
    });
    const evidence = [{ document: early.id, positions: positionsOf(early) }];
    const edit = anEdit(about, { evidence });
    expect(recordsAsOf([...log, about], DAY).records).toEqual(kept);
    expect(recordsAsOf([...log, about, edit], DAY).records).toEqual([
      ...kept,
      { ...about, evidence },
      edit,
    ]);
  });

  it("keeps nodes one that a node of a document left out tied together, without its name", () => {
    const text = "Maduro spoke.";
    const first = aDocument({ key: "first", published: "2026-01-01", text });
    const second = aDocument({ key: "second", published: "2026-01-02", text: `Again: ${text}` });
    const third = aDocument({
      key: "third",
      published: "2026-01-09",
      text: "Nicolás Maduro spoke.",
    });
    const [one, two] = ["one", "two"].map((key) => anActor({ key, name: "Maduro" })) as [
      ReturnType<typeof anActor>,
      ReturnType<typeof anActor>,
    ];
    const hub = anActor({ key: "hub", name: "Nicolás Maduro" });
    const records = [
      first,
      second,
      third,
      one,
      two,
      hub,
      aMention({ node: one, document: first, words: "Maduro" }),
      aMention({ node: two, document: second, words: "Maduro" }),
      aMention({ node: hub, document: third, words: "Nicolás Maduro" }),
      sameAs(one, hub),
      sameAs(two, hub),
    ];
    const graph = graphOf(...recordsAsOf(records, DAY).records);
    expect(graph.clusters.members(one.id)).toEqual([one.id, two.id].toSorted());
    expect(graph.findNode(two.id)).toMatchObject({ name: "Maduro" });
    expect(graphOf(...recordsAsOf(records, "2026-01-10").records).findNode(two.id)).toMatchObject({
      name: "Nicolás Maduro",
    });
  });

  it("brings nothing back that was taken back", () => {
    const other = anActor({ key: "other", name: "Actor" });
    const same = sameAs(actor, other);
    const { records } = recordsAsOf([...log, other, same, anUndo(same)], DAY);
    expect(records).toEqual([early, claim, actor, inEarly, other]);
  });
});
