import { describe, expect, it } from "vitest";
import { FeatureNames, fit } from "../../../../bench/train/events/logistic.ts";
import type { PairTask } from "../../../../bench/train/events/pair-task.ts";
import { countRelated, relatedWithout } from "../../../../bench/train/events/related-counts.ts";
import { logOddsOf } from "../../../../server/align/events/pair-weights.ts";

/** Mentions as "topic chain word". */
const TASK: PairTask<string> = {
  groups: [
    ["1 a kill", "1 a murder", "1 b sing"],
    ["2 c kill", "2 c murder", "2 c murder"],
  ],
  topicOf: (mention) => mention.split(" ")[0] ?? "",
  chainOf: (mention) => mention.split(" ")[1] ?? "",
  keyOf: (one, two) =>
    [one, two]
      .map((mention) => mention.split(" ")[2])
      .toSorted()
      .join(" "),
  compare: () => ({ kind: "", features: [] }),
  isFar: () => false,
  thinning: 1,
};

describe("relatedWithout", () => {
  it("counts the topics that are not left out, and keeps what was one", () => {
    const counts = countRelated(TASK);
    expect([...relatedWithout(counts, new Set())]).toEqual([
      ["kill murder", [3, 3]],
      ["murder murder", [1, 1]],
    ]);
    expect([...relatedWithout(counts, new Set(["2"]))]).toEqual([["kill murder", [1, 1]]]);
    expect(relatedWithout(counts, new Set(["1", "2"])).size).toBe(0);
  });
});

describe("fit", () => {
  it("learns what speaks for a pair, and is the same each time", () => {
    const names = new FeatureNames();
    const examples = Array.from({ length: 600 }, (_, index) => {
      const isOne = index % 2 === 0;
      const features = [
        ["bias", 1],
        [isOne ? "alike" : "unlike", 1],
      ] as const;
      return names.example({ kind: "all", features }, isOne, 1);
    });
    const weights = fit(examples, names, { decay: 1e-4, epochs: 20 });
    const odds = (name: string): number =>
      logOddsOf(
        {
          kind: "all",
          features: [
            ["bias", 1],
            [name, 1],
          ],
        },
        weights,
      );
    expect(odds("alike")).toBeGreaterThan(0);
    expect(odds("unlike")).toBeLessThan(0);
    expect(fit(examples, names, { decay: 1e-4, epochs: 20 })).toEqual(weights);
  });
});
