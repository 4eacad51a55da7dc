import { describe, expect, it } from "vitest";
import { alignedPassages } from "../../../server/graph/aligned-passages.ts";
import { aDocument, aTextJudgement, graphOf } from "../../support/records.ts";

const FILLER =
  "Nothing of this sentence stands anywhere else, and it is long enough to part two. ".repeat(3);
const one = aDocument({
  key: "one",
  text: `The crane fell on Monday morning, police said. Nobody was hurt there at all.\n${FILLER}\nThe port stays closed until further notice.`,
});
const two = aDocument({
  key: "two",
  text: `The port stays closed until further notice. ${FILLER}\nLate: the crane fell on Monday afternoon, police said. Nobody was hurt there at all.`,
});
const shared = [
  "crane fell on Monday",
  "Nobody was hurt there at all",
  "port stays closed until further notice",
];
const judgement = aTextJudgement(one, two, {
  verdict: "shared wire prose",
  evidence: [
    { document: one, words: shared },
    { document: two, words: shared },
  ],
});

describe("alignedPassages()", () => {
  it("has whole sentences of both, those that follow closely in both as one passage", () => {
    const passages = alignedPassages({ graph: graphOf(one, two, judgement), record: judgement });
    expect(
      passages.map(({ source, target, shared: words }) => [
        source.exact,
        target.exact,
        words.map((each) => [each.source.exact, each.target.exact]),
      ]),
    ).toEqual([
      [
        "The crane fell on Monday morning, police said. Nobody was hurt there at all.",
        "Late: the crane fell on Monday afternoon, police said. Nobody was hurt there at all.",
        [
          ["crane fell on Monday", "crane fell on Monday"],
          ["Nobody was hurt there at all", "Nobody was hurt there at all"],
        ],
      ],
      [
        "The port stays closed until further notice.",
        "The port stays closed until further notice.",
        [["port stays closed until further notice", "port stays closed until further notice"]],
      ],
    ]);
  });

  it("is empty when what is named does not answer one by one", () => {
    const lone = aTextJudgement(one, two, {
      verdict: "near copy",
      evidence: [{ document: one, words: shared }],
    });
    expect(alignedPassages({ graph: graphOf(one, two, lone), record: lone })).toEqual([]);
  });
});
