import { describe, expect, it } from "vitest";
import { LogHistory } from "../../../server/graph/history.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import {
  aClaim,
  aDocument,
  aLink,
  aMention,
  anActor,
  anAppearance,
  aReview,
  aWithdrawal,
  graphOf,
  sameAs,
} from "../../support/records.ts";
import { anEdit, aNote, anUndo, aReliability } from "../../support/remarks.ts";

const report = aDocument({ key: "report" });
const ada = anActor({ key: "ada" });
const lovelace = anActor({ key: "lovelace" });
const toll = aClaim({ key: "toll" });
const other = aClaim({ key: "other" });
const saysToll = anAppearance({ claim: toll, document: report });
const namesAda = aMention({ node: ada, document: report });
const base = [report, ada, lovelace, toll, other, saysToll, namesAda];

function historyOf(...records: readonly LogRecord[]) {
  const history = new LogHistory();
  for (const record of records) history.append(record);
  return { history, graph: graphOf(...records) };
}

/** The same record, made by somebody else at another time. */
function by(name: string, at: string, record: LogRecord): LogRecord {
  return { ...record, made: { by: { kind: "person", name }, at } };
}

describe("LogHistory.entriesAbout()", () => {
  it("lists what declares a claim, carries it, relates it, and speaks of it or of those, in order", () => {
    const link = aLink({ source: other, kind: "refines", target: toll });
    const edit = anEdit(toll, { text: "Otherwise" });
    const note = aNote(toll, "See there");
    const review = aReview(saysToll, "accepted");
    const { history, graph } = historyOf(...base, link, edit, review, note);
    expect(history.entriesAbout(toll.id, graph)).toEqual([
      { number: 4, record: toll },
      { number: 6, record: saysToll },
      { number: 8, record: link },
      { number: 9, record: edit },
      { number: 10, record: review },
      { number: 11, record: note },
    ]);
  });

  it("lists undos of what it lists, and undos of those", () => {
    const edit = anEdit(toll, { text: "Otherwise" });
    const undo = anUndo(edit);
    const redo = anUndo(undo);
    const { history, graph } = historyOf(...base, edit, undo, redo, anUndo(namesAda));
    const numbers = history.entriesAbout(toll.id, graph).map(({ number }) => number);
    expect(numbers).toEqual([4, 6, 8, 9, 10]);
  });

  it("lists what is about any name of an actor", () => {
    const merge = sameAs(ada, lovelace);
    const rating = aReliability(lovelace, "B");
    const { history, graph } = historyOf(...base, merge, rating);
    const numbers = history.entriesAbout(ada.id, graph).map(({ number }) => number);
    expect(numbers).toEqual([2, 3, 7, 8, 9]);
  });

  it("lists an edit that makes an appearance be of the claim", () => {
    const edit = anEdit(saysToll, { claim: other.id });
    const { history, graph } = historyOf(...base, edit);
    expect(history.entriesAbout(other.id, graph).map(({ number }) => number)).toEqual([5, 8]);
    expect(history.entriesAbout(saysToll.id, graph).map(({ number }) => number)).toEqual([6, 8]);
  });

  it("goes on as the log does, and lists nothing about what is not in it", () => {
    const { history, graph } = historyOf(...base);
    expect(history.entriesAbout(other.id, graph)).toHaveLength(1);
    history.append(aNote(other, "See there"));
    expect(history.entriesAbout(other.id, graph)).toHaveLength(2);
    expect(history.entriesAbout("clm_none", graph)).toEqual([]);
  });
});

describe("LogHistory.listEntries()", () => {
  const edit = by("Eve", "2026-02-01T00:00:00Z", anEdit(toll, { text: "Otherwise" }));
  const review = by("Rob", "2026-02-02T00:00:00Z", aReview(saysToll, "rejected"));
  const withdrawal = by("Eve", "2026-02-03T00:00:00.5Z", aWithdrawal(report));
  const { history, graph } = historyOf(...base, edit, review, withdrawal);

  it("lists all, the newest first", () => {
    const numbers = history.listEntries({}, graph).map(({ number }) => number);
    expect(numbers).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it.for([
    { filter: { maker: "Eve" }, numbers: [10, 8] },
    { filter: { actions: ["edited", "rejected"] as const }, numbers: [9, 8] },
    { filter: { actions: [] }, numbers: [] },
    { filter: { since: "2026-02-02T00:00:00Z" }, numbers: [10, 9] },
    { filter: { since: "2026-02-02T00:00:00Z", until: "2026-02-03T00:00:00Z" }, numbers: [9] },
    { filter: { states: ["rejected"] as const }, numbers: [6] },
    { filter: { states: ["withdrawn"] as const }, numbers: [7, 1] },
    { filter: { about: toll.id, maker: "Eve" }, numbers: [8] },
  ])("lists what passes $filter", ({ filter, numbers }) => {
    expect(history.listEntries(filter, graph).map(({ number }) => number)).toEqual(numbers);
  });
});
