import { describe, expect, it } from "vitest";
import { recordsAsOf } from "../../../server/graph/as-of.ts";
import { actionOf } from "../../../server/graph/history-action.ts";
import { subjectsOf, summaryOf } from "../../../server/graph/history-words.ts";
import { copyRecordSchema } from "../../../server/model/copy.ts";
import { aDocument, common, graphOf } from "../../support/records.ts";
import { aCopy, anUndo } from "../../support/remarks.ts";

const report = aDocument({ key: "report", title: "The report", published: "2026-01-05" });
const other = aDocument({ key: "other" });
const file = aCopy(report, { file: "again.txt" });
const page = aCopy(report, { url: "https://news.example/again", publisher: "The Example" });

describe("KnowledgeGraph.copiesOf()", () => {
  it("is where else the text was found, in the order of the log", () => {
    const graph = graphOf(report, other, page, file);
    expect(graph.copiesOf(report.id)).toEqual([page, file]);
    expect(graph.copiesOf(other.id)).toEqual([]);
  });

  it("is without what was taken back, until that is brought back", () => {
    const undo = anUndo(page);
    const graph = graphOf(report, page, file, undo);
    expect(graph.copiesOf(report.id)).toEqual([file]);
    expect(graph.stateOf(page.id)).toBe("undone");
    graph.append(anUndo(undo));
    expect(graph.copiesOf(report.id)).toEqual([page, file]);
  });

  it("changes nothing in the graph", () => {
    const graph = graphOf(report, other);
    const before = graph.graph.export();
    graph.append(file);
    expect(graph.graph.export()).toEqual(before);
  });

  it("refuses a copy of what is not in the log", () => {
    expect(() => graphOf(other, file)).toThrow(`"${report.id}" is not in the log before it`);
  });
});

describe("a copy", () => {
  it("is told in the history of its document", () => {
    const graph = graphOf(report, file, page);
    expect([file, page].map((one) => summaryOf(graph, one))).toEqual([
      "found the document “The report” elsewhere too: “again.txt”",
      "found the document “The report” elsewhere too: https://news.example/again",
    ]);
    expect(actionOf(page)).toBe("added");
    expect(subjectsOf(graph, page)).toEqual([report.id]);
    expect(summaryOf(graph, anUndo(page))).toBe(
      "took back: found the document “The report” elsewhere too: https://news.example/again",
    );
  });

  it("remains as of a day with its document", () => {
    const log = [report, other, page];
    expect(recordsAsOf(log, "2026-01-05").records).toEqual([report, page]);
    expect(recordsAsOf(log, "2026-01-04").records).toEqual([]);
  });

  it("is found somewhere", () => {
    const nowhere = { ...common("copy", [report.id]), target: report.id, title: "The report" };
    expect(copyRecordSchema.safeParse(nowhere).error?.issues[0]?.message).toBe("found nowhere");
  });
});
