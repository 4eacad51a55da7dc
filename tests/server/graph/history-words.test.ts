import { describe, expect, it } from "vitest";
import { fieldChanges } from "../../../server/graph/field-changes.ts";
import { actionOf } from "../../../server/graph/history-action.ts";
import { labelOfId, reasonOf, subjectsOf, summaryOf } from "../../../server/graph/history-words.ts";
import type { LogRecord } from "../../../server/model/record.ts";
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
  differentFrom,
  graphOf,
  onDay,
  sameAs,
} from "../../support/records.ts";
import { aCollection, anEdit, aNote, anUndo, aReliability } from "../../support/remarks.ts";

const report = aDocument({ key: "report", title: "The report" });
const wire = aDocument({ key: "wire", title: "The wire" });
const ada = anActor({ key: "ada", name: "Ada" });
const lovelace = anActor({ key: "lovelace", name: "Ada Lovelace" });
const toll = aClaim({ key: "toll", text: "Over 110 died", shortLabel: "Over 110 deaths" });
const other = aClaim({ key: "other", shortLabel: "Ada spoke" });
const says = anAppearance({ claim: toll, document: report });
const names = aMention({ node: ada, document: report });
const about = aStatement({
  source: toll,
  relation: "about",
  target: ada,
  evidence: [{ document: report }],
});
const link = aLink({ source: toll, kind: "refines", target: other });
const merge = sameAs(ada, lovelace);
const unsure = { ...merge, id: "jdg_unsure" as never, verdict: "unsure" } as const;
const wording = aTextJudgement(report, wire, { verdict: "near copy" });
const edit = anEdit(toll, { text: "At least 110 died", shortLabel: "110 dead", time: null });
const accepted = aReview(says, "accepted");
const rating = aReliability(ada, "B");
const undo = anUndo(accepted, rating);
const long = `${"word ".repeat(16)}word\nword`;

const nodes: readonly LogRecord[] = [report, wire, ada, lovelace, toll, other];
const judgements = [link, merge, differentFrom(ada, lovelace), unsure, wording];
const log = [...nodes, says, names, about, ...judgements, accepted, rating, undo];
const graph = graphOf(...log);

describe("summaryOf() and actionOf()", () => {
  it.for<{ record: LogRecord; action: string; summary: string }>([
    { record: report, action: "added", summary: "added the document “The report”" },
    { record: ada, action: "added", summary: "added the actor “Ada”" },
    {
      record: says,
      action: "added",
      summary: "added an appearance of “Over 110 deaths” in “The report”",
    },
    { record: names, action: "added", summary: "added a mention of “Ada” in “The report”" },
    {
      record: about,
      action: "added",
      summary: "added the statement “Over 110 deaths” – about – “Ada”",
    },
    {
      record: link,
      action: "linked",
      summary: "judged that “Over 110 deaths” refines “Ada spoke”",
    },
    { record: merge, action: "merged", summary: "judged “Ada” and “Ada Lovelace” the same" },
    {
      record: differentFrom(ada, lovelace),
      action: "separated",
      summary: "judged “Ada” and “Ada Lovelace” different",
    },
    {
      record: unsure,
      action: "unsure",
      summary: "was unsure whether “Ada” and “Ada Lovelace” are the same",
    },
    {
      record: wording,
      action: "added",
      summary: "compared the wording of “The report” and “The wire”: near copy",
    },
    {
      record: aReview(says, "rejected"),
      action: "rejected",
      summary: "rejected an appearance of “Over 110 deaths” in “The report”",
    },
    {
      record: aReview(link, "accepted"),
      action: "accepted",
      summary: "accepted the judgement on “Over 110 deaths” and “Ada spoke”",
    },
    {
      record: edit,
      action: "edited",
      summary: "edited the claim “Over 110 deaths”: text, short label, time",
    },
    {
      record: aWithdrawal(report),
      action: "withdrawn",
      summary: "withdrew the document “The report”",
    },
    { record: rating, action: "rated", summary: "rated the reliability of “Ada” B" },
    {
      record: aNote(toll, long),
      action: "noted",
      summary: `noted on the claim “Over 110 deaths”: “${"word ".repeat(15)}word…”`,
    },
    {
      record: undo,
      action: "undone",
      summary: "took back: accepted an appearance of “Over 110 deaths” in “The report”, and 1 more",
    },
    {
      record: anUndo(undo),
      action: "redone",
      summary: "brought back: accepted an appearance of “Over 110 deaths” in “The report”",
    },
    {
      record: aCollection("The story"),
      action: "added",
      summary: "named the collection “The story”",
    },
  ])("says: $summary", ({ record, action, summary }) => {
    expect(summaryOf(graph, record)).toBe(summary);
    expect(actionOf(record)).toBe(action);
  });
});

describe("subjectsOf()", () => {
  it("names what an entry speaks of, and of an edge what that is of", () => {
    expect(subjectsOf(graph, toll)).toEqual([toll.id]);
    expect(subjectsOf(graph, merge)).toEqual([ada.id, lovelace.id]);
    expect(subjectsOf(graph, accepted)).toEqual([says.id, toll.id]);
    expect(subjectsOf(graph, anUndo(says))).toEqual([says.id, toll.id]);
    expect(subjectsOf(graph, aCollection("The story"))).toEqual([]);
  });
});

describe("labelOfId()", () => {
  it("is a node's name, and what any other record is", () => {
    expect(labelOfId(graph, ada.id)).toBe("Ada");
    expect(labelOfId(graph, says.id)).toBe("an appearance of “Over 110 deaths” in “The report”");
  });
});

describe("reasonOf()", () => {
  it("is a note's text, and why else something was done", () => {
    expect(reasonOf(aNote(toll, "See there"))).toBe("See there");
    expect(reasonOf(merge)).toBe("It was looked at");
    expect(reasonOf(accepted)).toBeUndefined();
  });
});

describe("fieldChanges()", () => {
  it("says what each field was before the edit and is with it", () => {
    const dated = graphOf(...log, anEdit(toll, { time: onDay("2026-01-03") }), edit);
    expect(fieldChanges(dated, edit)).toEqual([
      { field: "text", before: "Over 110 died", after: "At least 110 died" },
      { field: "shortLabel", before: "Over 110 deaths", after: "110 dead" },
      { field: "time", before: "2026-01-03", after: undefined },
    ]);
  });

  it("calls nodes by their names and writes quantities out", () => {
    const quantities = [{ bound: "more than", value: 110, unit: "deaths" }];
    const counted = anEdit(toll, { quantities });
    const moved = anEdit(says, { claim: other.id });
    const edited = graphOf(...log, counted, moved);
    expect(fieldChanges(edited, counted)).toEqual([
      { field: "quantities", before: undefined, after: "more than 110 deaths" },
    ]);
    expect(fieldChanges(edited, moved)).toEqual([
      { field: "claim", before: "Over 110 deaths", after: "Ada spoke" },
    ]);
    expect(fieldChanges(edited, toll)).toEqual([]);
  });
});
