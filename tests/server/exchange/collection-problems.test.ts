import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCollection } from "../../../server/exchange/load-collection.ts";
import { formatProblem } from "../../../server/exchange/problem.ts";
import { harbourWith, replaced } from "../../support/collection-folder.ts";
import { PROBLEM_CASES } from "./collection-problems.cases.ts";

/** The problems of `folder` as printed, the folder itself left out. */
function problemsIn(folder: string): readonly string[] {
  const loaded = loadCollection(folder);
  if (loaded.type === "loaded") return [];
  return loaded.problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ""));
}

describe("loadCollection() names the place and cause of", () => {
  it.each(PROBLEM_CASES)("$does", ({ file, before, after, problems }) => {
    expect(problemsIn(harbourWith({ [file]: replaced(before, after) }))).toEqual(problems);
  });

  it("all problems at once, in the order of files and lines", () => {
    const folder = harbourWith({
      "claims.yaml": replaced("quote: hurting three people", "quote: nobody at all"),
      "events.yaml": replaced("edtf: 2025-03-03", "edtf: Monday"),
      "actors.yaml": replaced("courier: officials", "courier: offcials"),
    });
    expect(problemsIn(folder).map((line) => line.split(": ")[0])).toEqual([
      "actors.yaml:40:14",
      "claims.yaml:29:29",
      "events.yaml:5:11",
    ]);
  });

  it("a folder that is not there", () => {
    expect(problemsIn("no/such/folder")).toEqual(["no/such/folder: there is no such folder"]);
  });

  it("a folder without collection.yaml", () => {
    expect(problemsIn(harbourWith({ "collection.yaml": undefined }))).toEqual([
      "collection.yaml: is missing or empty; a collection begins with this file",
    ]);
  });

  it("a collection.yaml of comments alone", () => {
    expect(problemsIn(harbourWith({ "collection.yaml": "# nothing yet\n" }))).toEqual([
      "collection.yaml: is missing or empty; a collection begins with this file",
    ]);
  });

  it("a folder whose name cannot be an id", () => {
    const folder = join(harbourWith({}), "..", "Not An Id");
    mkdirSync(folder);
    writeFileSync(join(folder, "collection.yaml"), "");
    expect(problemsIn(folder)[0]).toContain(
      'lower-case letters, digits and hyphens, found "Not An Id"',
    );
  });

  it("a file that no collection has", () => {
    expect(problemsIn(harbourWith({ "actor.yaml": "" }))).toEqual([
      'actor.yaml: not a file of a collection; did you mean "actors.yaml"?',
    ]);
  });

  it("a text that is not UTF-8, and an empty one", () => {
    const folder = harbourWith({ "documents/courier.txt": " \n" });
    writeFileSync(join(folder, "documents/bulletin.txt"), Buffer.from([0x4d, 0xfc, 0x6e]));
    expect(problemsIn(folder)).toEqual([
      'collection.yaml:16:11: cannot read "documents/courier.txt": it is empty',
      'collection.yaml:19:11: cannot read "documents/bulletin.txt": it is not UTF-8 text',
    ]);
  });

  it("aliases that would multiply without end", () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const inside =
        level === 0
          ? "x"
          : Array(9)
              .fill(`*l${level - 1}`)
              .join(", ");
      return `l${level}: &l${level} [${inside}]`;
    });
    expect(problemsIn(harbourWith({ "actors.yaml": levels.join("\n") }))).toEqual([
      expect.stringContaining("not valid YAML: ReferenceError: Excessive alias count"),
    ]);
  });
});
