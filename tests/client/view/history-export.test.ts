import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../../client/query/queries.ts";
import { historyAsCsv, historyAsJsonLines } from "../../../client/view/history/history-export.ts";

const ENTRY: HistoryEntry = {
  id: "edt_one",
  version: 608,
  action: "EDITED",
  summary: "edited the claim “Talks”: text",
  by: { kind: "PERSON", name: "Ada", version: null },
  at: "2026-02-06T13:05:00.000Z",
  reason: "It overstated the quote.",
  about: [
    { id: "clm_one", label: "Talks", node: { __typename: "Claim", id: "clm_one" } },
    { id: "app_one", label: "an appearance", node: null },
  ],
  changes: [{ field: "text", before: "They talk.", after: null }],
  evidence: [
    { document: { id: "doc_one" }, quotes: [{ exact: 'they "talk"', start: 3, end: 14 }] },
  ],
  state: "HELD",
  canTakeBack: true,
  takenOutBy: null,
};

/** The cells of the first row after the heading, as they are written. */
function rowOf(entry: Partial<HistoryEntry>): string {
  return historyAsCsv([{ ...ENTRY, ...entry }]).split("\r\n")[1] ?? "";
}

describe("historyAsCsv()", () => {
  it("begins with a mark of UTF-8 and a heading, and ends every row", () => {
    expect(historyAsCsv([])).toBe(
      '\uFEFF"version","at","by","by_kind","action","state","summary","reason","about","about_ids","changes","quotes","id"\r\n',
    );
  });

  it("has a row an entry, lists in one cell, quotation marks doubled", () => {
    expect(rowOf({})).toBe(
      '608,"2026-02-06T13:05:00.000Z","Ada","PERSON","EDITED","HELD","edited the claim “Talks”: text","It overstated the quote.","Talks; an appearance","clm_one app_one","text: They talk. → ","they ""talk""","edt_one"',
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ["+1", '"\'+1"'],
    ["-1", '"\'-1"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\t=1", '"\'\t=1"'],
    ["  =1", '"\'  =1"'],
    ["\rx", '"\'\rx"'],
    ["＝1", '"\'＝1"'],
    ["a=1", '"a=1"'],
  ])("keeps %j from being a formula", (reason, cell) => {
    expect(rowOf({ reason })).toContain(`,${cell},`);
  });

  it("keeps the lines of a note in one cell", () => {
    expect(rowOf({ reason: "one\ntwo" })).toContain(',"one\ntwo",');
  });
});

describe("historyAsJsonLines()", () => {
  it("has an object a line, subjects by id and label", () => {
    const lines = historyAsJsonLines([ENTRY, { ...ENTRY, id: "edt_two" }]).split("\n");
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      ...ENTRY,
      about: [
        { id: "clm_one", label: "Talks" },
        { id: "app_one", label: "an appearance" },
      ],
    });
  });
});
