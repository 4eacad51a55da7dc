import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../../server/graph/compare.ts";
import { KnowledgeGraph } from "../../../server/graph/knowledge-graph.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import { logs } from "../../support/log.arbitrary.ts";
import {
  COLLECTION,
  aClaim,
  aDocument,
  aLink,
  aTextJudgement,
  anAppearance,
  graphOf,
  sameAs,
} from "../../support/records.ts";

const first = aDocument({
  key: "first",
  published: "2026-01-01",
  text: "They said that over one hundred people were killed at sea, since September, openly.",
});
const second = aDocument({
  key: "second",
  published: "2026-01-02",
  text: "Others say over one hundred people were killed in boats since the second of September.",
});
const third = aDocument({ key: "third", published: "2026-01-03" });

/** One line a row: its group, then each cell as verdict, claim and relation. */
function rows(records: readonly LogRecord[], documents = [first, second]): readonly string[] {
  const { rows: found } = compareDocuments(
    graphOf(...records),
    documents.map(({ id }) => id),
  );
  return found.map(({ group, cells }) => {
    const told = cells.map(({ verdict, claim, link }) => {
      const relation =
        link === undefined ? "" : ` ${link.inverse ? "by " : ""}${link.record.verdict}`;
      return claim === undefined ? verdict : `${verdict} ${claim.record.shortLabel}${relation}`;
    });
    return `${group}: ${told.join(" | ")}`;
  });
}

const a = aClaim({ key: "a" });
const b = aClaim({ key: "b" });
const c = aClaim({ key: "c" });
const inFirst = (claim: typeof a, words?: string) =>
  anAppearance({ claim, document: first, ...(words !== undefined && { words }) });
const inSecond = (claim: typeof a, words?: string) =>
  anAppearance({ claim, document: second, ...(words !== undefined && { words }) });

describe("compareDocuments()", () => {
  it("says that all say a claim in the same words, or in others", () => {
    expect(
      rows([
        first,
        second,
        a,
        b,
        inFirst(a, "over one hundred people were killed at sea"),
        inSecond(a, "over one hundred people were killed in boats"),
        inFirst(b, "since September"),
        inSecond(b, "in boats"),
      ]),
    ).toEqual(["same in other words: agrees b | agrees b", "all say: agrees a | agrees a"]);
  });

  it("says that documents differ when one only asserts what the other only denies", () => {
    const denial = anAppearance({ claim: a, document: second, stance: "denies" });
    expect(rows([first, second, a, inFirst(a), denial])).toEqual(["differ: agrees a | differs a"]);
    expect(rows([first, second, a, inFirst(a), denial, inSecond(a)])).toEqual([
      "same in other words: agrees a | agrees a",
    ]);
  });

  it("says that documents agree that both deny a claim", () => {
    const denials = [first, second].map((document) =>
      anAppearance({ claim: a, document, stance: "denies" }),
    );
    expect(rows([first, second, a, ...denials])).toEqual([
      "same in other words: agrees a | agrees a",
    ]);
  });

  it.each([
    ["contradicts", "differ: agrees a | differs b contradicts"],
    ["refines", "more specific: agrees a | agrees b refines"],
    ["updates", "more specific: agrees a | agrees b updates"],
    ["supports", "support: agrees a | agrees b supports"],
  ] as const)("pairs a claim with one that it %s, in one row", (kind, row) => {
    const link = aLink({ source: a, kind, target: b });
    expect(rows([first, second, a, b, inFirst(a), inSecond(b), link])).toEqual([row]);
  });

  it("reads a relation from the row's claim, whichever way it was judged", () => {
    const link = aLink({ source: b, kind: "refines", target: a });
    expect(rows([first, second, a, b, inFirst(a), inSecond(b), link])).toEqual([
      "more specific: agrees a | agrees b by refines",
    ]);
  });

  it("pairs a claim of one document with one that both carry, which keeps its own row", () => {
    const link = aLink({ source: a, kind: "refines", target: b });
    expect(rows([first, second, a, b, inFirst(a), inFirst(b), inSecond(b), link])).toEqual([
      "more specific: agrees a | agrees b refines",
      "same in other words: agrees b | agrees b",
    ]);
  });

  it("does not call it a difference when one of the documents carries both sides", () => {
    const link = aLink({ source: a, kind: "contradicts", target: b });
    expect(rows([first, second, a, b, inFirst(a), inFirst(b), inSecond(b), link])).toEqual([
      "same in other words: agrees b | agrees b",
      "only one: agrees a | absent",
    ]);
  });

  it("prefers a contradiction, and keeps the other counterpart's row", () => {
    expect(
      rows([
        first,
        second,
        a,
        b,
        c,
        inFirst(a),
        inSecond(b),
        inSecond(c),
        aLink({ source: a, kind: "supports", target: b }),
        aLink({ source: a, kind: "contradicts", target: c }),
      ]),
    ).toEqual([
      "differ: agrees a | differs c contradicts",
      "support: agrees a by supports | agrees b",
    ]);
  });

  it("takes the denial of what contradicts a claim for support", () => {
    const denial = anAppearance({ claim: b, document: second, stance: "denies" });
    const link = aLink({ source: a, kind: "contradicts", target: b });
    expect(rows([first, second, a, b, inFirst(a), denial, link])).toEqual([
      "support: agrees a | agrees b contradicts",
    ]);
  });

  it("takes the denial of what follows from a claim for a difference", () => {
    const denial = anAppearance({ claim: b, document: second, stance: "denies" });
    const link = aLink({ source: a, kind: "refines", target: b });
    expect(rows([first, second, a, b, inFirst(a), denial, link])).toEqual([
      "differ: agrees a | differs b refines",
    ]);
  });

  it("tells what several say from what only one says", () => {
    const records = [first, second, third, a, b, inFirst(a), inSecond(a), inSecond(b)];
    expect(rows(records, [first, second, third])).toEqual([
      "some say: agrees a | agrees a | absent",
      "only one: absent | agrees b | absent",
    ]);
  });

  it("puts documents in the order of publication and rows in that of the text", () => {
    const records = [
      first,
      second,
      a,
      b,
      c,
      inFirst(a, "openly"),
      inFirst(b, "They said"),
      inSecond(c),
    ];
    expect(rows(records, [second, first])).toEqual([
      "only one: agrees b | absent",
      "only one: agrees a | absent",
      "only one: absent | agrees c",
    ]);
  });

  it("compares claims that are judged the same as one", () => {
    const canonical = a.id < b.id ? "a" : "b";
    expect(rows([first, second, a, b, inFirst(a), inSecond(b), sameAs(a, b)])).toEqual([
      `same in other words: agrees ${canonical} | agrees ${canonical}`,
    ]);
  });

  it("counts the rows of every group", () => {
    const { groups } = compareDocuments(graphOf(first, second, a, inFirst(a)), [
      first.id,
      second.id,
    ]);
    expect(groups.map(({ group, count }) => `${group} ${count}`)).toEqual([
      "differ 0",
      "more specific 0",
      "support 0",
      "same in other words 0",
      "all say 0",
      "some say 0",
      "only one 1",
    ]);
  });

  it("has the judgements about the wording of its documents, and of no others", () => {
    const inside = aTextJudgement(first, second, { verdict: "shared utterances" });
    const outside = aTextJudgement(second, third, { verdict: "near copy" });
    const { dependences } = compareDocuments(graphOf(first, second, third, inside, outside), [
      first.id,
      second.id,
    ]);
    expect(dependences.map(({ record }) => record.id)).toEqual([inside.id]);
  });

  it.each([
    ["one document", [first], "BAD_USER_INPUT"],
    ["21 documents", Array.from({ length: 21 }, () => first), "BAD_USER_INPUT"],
    ["a document twice", [first, second, first], "BAD_USER_INPUT"],
    ["a document that there is not", [first, third], "DOCUMENT_NOT_FOUND"],
    ["a claim", [first, a], "DOCUMENT_NOT_FOUND"],
  ])("refuses %s", (_case, given, code) => {
    const graph = graphOf(first, second, a, inFirst(a));
    expect(() =>
      compareDocuments(
        graph,
        given.map(({ id }) => id),
      ),
    ).toThrow(expect.objectContaining({ code }));
  });

  it("has every claim of the documents in some row, and no cells in two rows", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const graph = new KnowledgeGraph(COLLECTION).appendAll(log);
        const documents = graph.nodesOfKind("document");
        if (documents.length < 2) return;
        const { rows: found } = compareDocuments(graph, documents);
        const shown = new Set(
          found.flatMap(({ cells }) => cells.flatMap(({ claim }) => claim?.record.id ?? [])),
        );
        expect(shown).toEqual(new Set(graph.nodesOfKind("claim")));
        const contents = found.map(({ cells }) =>
          cells.map(({ claim }) => claim?.record.id ?? "").join(),
        );
        expect(new Set(contents).size).toBe(contents.length);
      }),
    );
  });
});
