import { describe, expect, it } from "vitest";
import { bagOf } from "../../../../../server/align/events/word-bag.ts";
import { analyseText } from "../../../../../server/extract/analysed-text.ts";
import { foldsOf } from "../../../../../bench/eval/align/coreference/folds.ts";

const text = analyseText("");

function documentOf(topic: string, cluster: number) {
  return { name: `${topic} ${cluster}`, topic, cluster, text, story: bagOf([]) };
}

describe("foldsOf", () => {
  it("puts every topic in one fold, those that share a cluster of documents in the same", () => {
    const documents = [
      documentOf("1", 0),
      documentOf("2", 0),
      documentOf("2", 1),
      documentOf("3", 2),
      documentOf("4", 3),
      documentOf("5", 1),
    ];
    const folds = foldsOf(documents, 2).map((fold) => [...fold].toSorted());
    expect(folds).toEqual([
      ["1", "2", "5"],
      ["3", "4"],
    ]);
  });

  it("has no more folds than there are topics to leave out", () => {
    expect(foldsOf([documentOf("1", 0)], 10)).toHaveLength(1);
  });
});
