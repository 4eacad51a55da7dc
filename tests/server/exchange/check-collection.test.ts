import { describe, expect, it } from "vitest";
import { checkCollection } from "../../../server/exchange/check-collection.ts";
import { formatProblem } from "../../../server/exchange/problem.ts";
import { HARBOUR, harbourWith, replaced } from "../../support/collection-folder.ts";

/** The problems of `folder` as printed, the folder itself left out. */
function problemsIn(folder: string): readonly string[] {
  return checkCollection(folder).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${folder}/`, ""),
  );
}

describe("checkCollection()", () => {
  it("finds no problem in the harbour collection", () => {
    expect(checkCollection(HARBOUR).problems).toEqual([]);
  });

  it("lists every sentence with what was read in it", () => {
    const { sentences } = checkCollection(HARBOUR);
    const rows = sentences
      .slice(0, 9)
      .map(({ text, appearances, eventMentions, reason }) => [
        text.slice(0, 12),
        appearances.length,
        eventMentions.length,
        reason ?? "",
      ]);
    expect(rows).toEqual([
      ["Crane Collap", 0, 0, "headline"],
      ["By Ada Quill", 0, 0, "byline"],
      ["4 March 2025", 0, 0, "date line"],
      ["A loading cr", 2, 1, ""],
      ["The dockwork", 1, 1, ""],
      ["Union leader", 1, 0, ""],
      ["The Port Aut", 1, 0, ""],
      ["“We warned t", 1, 1, ""],
      ["1 Comment", 0, 0, "comment counter"],
    ]);
    expect(sentences).toHaveLength(18);
  });

  it("names the place of a sentence that nothing accounts for", () => {
    const folder = harbourWith({
      "documents/bulletin.txt": (text) => `${text}A ship sank. It rained.\n`,
    });
    expect(problemsIn(folder)).toEqual([
      'documents/bulletin.txt:4:1: no claim, no event and no reason in coverage.yaml: "A ship sank."',
      'documents/bulletin.txt:4:14: no claim, no event and no reason in coverage.yaml: "It rained."',
    ]);
  });

  it("refuses a coverage entry for a sentence in which something was read", () => {
    const folder = harbourWith({
      "coverage.yaml": (yaml) =>
        `${yaml}- { in: bulletin, sentence: Engineers questioned whether the crane was unsafe., reason: none }\n`,
    });
    expect(problemsIn(folder)).toEqual([
      "coverage.yaml:7:29: carries a claim by now; leave this entry out",
    ]);
  });

  it("refuses a coverage entry for a sentence that mentions an event", () => {
    const folder = harbourWith({
      "coverage.yaml": (yaml) =>
        `${yaml}- { in: bulletin, sentence: Westhaven, reason: none }\n`.replace(
          "sentence: Westhaven,",
          'sentence: "Westhaven, 5 March 2025 — The mayor called for talks on Friday.",',
        ),
    });
    expect(problemsIn(folder)).toEqual([
      "coverage.yaml:7:29: mentions an event by now; leave this entry out",
    ]);
  });

  it("refuses a coverage entry for a part of a sentence", () => {
    const folder = harbourWith({
      "coverage.yaml": replaced("sentence: By Ada Quill", "sentence: By Ada"),
    });
    expect(problemsIn(folder)).toEqual([
      "coverage.yaml:2:28: is not one whole sentence of the text",
      'documents/gazette.txt:2:1: no claim, no event and no reason in coverage.yaml: "By Ada Quill"',
    ]);
  });

  it("refuses a coverage entry of two sentences", () => {
    const folder = harbourWith({
      "documents/bulletin.txt": (text) => `${text}A ship sank. It rained.\n`,
      "coverage.yaml": (yaml) =>
        `${yaml}- { in: bulletin, sentence: A ship sank. It rained., reason: none }\n`,
    });
    expect(problemsIn(folder)).toEqual([
      "coverage.yaml:7:29: is not one whole sentence of the text",
      'documents/bulletin.txt:4:1: no claim, no event and no reason in coverage.yaml: "A ship sank."',
      'documents/bulletin.txt:4:14: no claim, no event and no reason in coverage.yaml: "It rained."',
    ]);
  });

  it("refuses a coverage entry whose sentence is not in the text", () => {
    const folder = harbourWith({
      "coverage.yaml": replaced("sentence: 1 Comment", "sentence: 2 Comments"),
    });
    expect(problemsIn(folder)).toEqual([
      'coverage.yaml:4:28: document "gazette" does not have "2 Comments"; nearest: "1 Comment"',
      'documents/gazette.txt:9:1: no claim, no event and no reason in coverage.yaml: "1 Comment"',
    ]);
  });

  it("refuses two reasons for one sentence", () => {
    const folder = harbourWith({
      "coverage.yaml": (yaml) =>
        `${yaml}- { in: courier, sentence: Share this story, reason: again }\n`,
    });
    expect(problemsIn(folder)).toEqual([
      "coverage.yaml:7:28: is given a reason twice; leave one out",
    ]);
  });

  it("takes a coverage entry with the sentence's bullet", () => {
    const folder = harbourWith({
      "documents/bulletin.txt": (text) => `${text}- Share this\n`,
      "coverage.yaml": (yaml) =>
        `${yaml}- { in: bulletin, sentence: "- Share this", reason: bar }\n`,
    });
    expect(problemsIn(folder)).toEqual([]);
  });

  it("gives the problems of loading when a collection cannot be loaded", () => {
    const folder = harbourWith({ "actors.yaml": "a: 1\n" });
    const { problems, records, sentences } = checkCollection(folder);
    expect(problems).toHaveLength(1);
    expect([records, sentences]).toEqual([[], []]);
  });
});
