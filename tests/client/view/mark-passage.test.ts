import { describe, expect, it } from "vitest";
import { markPassage } from "../../../client/view/evidence/mark-passage.ts";

function words(exact: string, start: number) {
  return { exact, start, end: start + exact.length };
}

describe("markPassage()", () => {
  it("marks what both have in a row, and where that is most of it what only one has", () => {
    const passage = {
      source: words("The crane fell on Monday, police said.", 100),
      target: words("A crane fell on Monday, officials said.", 7),
      shared: [{ source: { start: 104, end: 124 }, target: { start: 9, end: 29 } }],
    };
    expect(markPassage(passage)).toEqual({
      source: [
        { text: "The", mark: "alone" },
        { text: " ", mark: "plain" },
        { text: "crane fell on Monday", mark: "shared" },
        { text: ", ", mark: "plain" },
        { text: "police", mark: "alone" },
        { text: " said.", mark: "plain" },
      ],
      target: [
        { text: "A", mark: "alone" },
        { text: " ", mark: "plain" },
        { text: "crane fell on Monday", mark: "shared" },
        { text: ", ", mark: "plain" },
        { text: "officials", mark: "alone" },
        { text: " said.", mark: "plain" },
      ],
    });
  });

  it("marks nothing as standing in one alone where little is common", () => {
    const passage = {
      source: words("Nobody knows who moved the crane on Monday.", 0),
      target: words("The port said on Monday that it has no news.", 0),
      shared: [{ source: { start: 33, end: 42 }, target: { start: 14, end: 23 } }],
    };
    const marks = markPassage(passage).target.map(({ mark }) => mark);
    expect(marks).toEqual(["plain", "shared", "plain"]);
  });
});
