import { describe, expect, it } from "vitest";
import {
  eventModel,
  formatEventModel,
  parseEventModel,
} from "../../../../server/align/events/event-model.ts";
import { logOddsOf, probabilityOf } from "../../../../server/align/events/pair-weights.ts";
import { rootRate } from "../../../../server/align/events/related-roots.ts";

const TEXT = [
  "weight -0.5 bias",
  "weight 1.25 same: same head",
  "weight 0.75 same head",
  "pair kill murder 3.5 4",
  "never 4 kill sell sign",
  "",
].join("\n");

describe("parseEventModel", () => {
  it("reads what formatEventModel writes, features with spaces in their names among it", () => {
    const { weights, related } = parseEventModel(TEXT);
    expect([...weights]).toEqual([
      ["bias", -0.5],
      ["same: same head", 1.25],
      ["same head", 0.75],
    ]);
    expect([...related]).toEqual([
      ["kill murder", [3.5, 4]],
      ["kill sell", [0, 4]],
      ["kill sign", [0, 4]],
    ]);
    expect(parseEventModel(formatEventModel({ weights, related })).related).toEqual(related);
  });

  it("finds nothing likely without its file", () => {
    const { weights } = parseEventModel("");
    expect(
      probabilityOf(logOddsOf({ kind: "same", features: [["bias", 1]] }, weights)),
    ).toBeLessThan(0.001);
  });
});

describe("logOddsOf", () => {
  it("adds what a feature weighs in any pair and in pairs of the kind", () => {
    const { weights } = parseEventModel(TEXT);
    const features = [
      ["bias", 1],
      ["same head", 1],
      ["unknown", 3],
    ] as const;
    expect(logOddsOf({ kind: "same", features }, weights)).toBe(1.5);
    expect(logOddsOf({ kind: "other", features }, weights)).toBe(0.25);
  });
});

describe("rootRate", () => {
  const { related } = parseEventModel(TEXT);

  it("knows words that told of one event, in either order", () => {
    expect(rootRate(related, "murder", "kill")).toEqual(rootRate(related, "kill", "murder"));
    expect(rootRate(related, "murder", "kill").isKnown).toBe(true);
    expect(rootRate(related, "murder", "kill").surplus).toBeGreaterThan(2);
  });

  it("says nothing of words that were never seen together", () => {
    expect(rootRate(related, "kill", "sing")).toEqual({
      surplus: 0,
      isSeen: false,
      isKnown: false,
    });
  });
});

describe("eventModel", () => {
  it("has learnt that two mentions with a word in common are likelier one", () => {
    const { weights, related } = eventModel();
    const odds = (kind: string, head: readonly (readonly [string, number])[]): number =>
      logOddsOf({ kind, features: [["bias", 1], ["seen", 1], ...head] }, weights);
    expect(odds("same", [["same head", 1]])).toBeGreaterThan(odds("other", []));
    expect(rootRate(related, "death", "kill").isKnown).toBe(true);
  });
});
