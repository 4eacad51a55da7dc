/** Measuring: medians and ratios of rounds. */

import { describe, expect, it } from "vitest";
import {
  median,
  percentile,
  raceQuestions,
  raceRates,
  ratio,
  summarise,
} from "../../bench/measure.ts";

describe("median()", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("refuses to summarise nothing", () => {
    expect(() => median([])).toThrow("Nothing was measured");
  });
});

describe("percentile()", () => {
  it.each([
    [[5, 1, 4, 2, 3], 0.5, 3],
    [[5, 1, 4, 2, 3], 0.95, 5],
    [[2, 1], 0.5, 1],
    [[7], 0, 7],
  ])("of %j and %d is %d", (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it("refuses to look into nothing", () => {
    expect(() => percentile([], 0.5)).toThrow("Nothing was measured");
  });
});

describe("ratio()", () => {
  it("is the median of the rounds' own ratios, not the ratio of the medians", () => {
    const one = { median: 4, rounds: [4, 1, 30] };
    const two = { median: 2, rounds: [2, 1, 10] };
    expect(ratio(one, two)).toBe(2);
    expect(ratio({ median: 2, rounds: [1, 2, 3] }, { median: 2, rounds: [3, 2, 1] })).toBe(1);
  });
});

describe("summarise()", () => {
  it("gives each name its median and rounds", () => {
    expect(summarise(new Map([["a", [1, 5, 3]]]))).toEqual({ a: { median: 3, rounds: [1, 5, 3] } });
  });
});

describe("raceQuestions()", () => {
  it("gives every contender the same number of rounds, in turns", () => {
    const turns: string[] = [];
    const race = raceQuestions(
      { one: () => void turns.push("one"), two: () => void turns.push("two") },
      1,
      { rounds: 3, turnMs: 0, raceMs: 0 },
    );
    expect([race.one.rounds.length, race.two.rounds.length]).toEqual([3, 3]);
    expect(turns.slice(-4)).toEqual(["one", "two", "one", "two"]);
  });
});

describe("raceRates()", () => {
  it("waits for each contender's turn before the next, one round more than it counts", async () => {
    const turns: string[] = [];
    const turn = (name: string) => async () => {
      turns.push(`${name} begins`);
      await Promise.resolve();
      turns.push(`${name} ends`);
    };
    const race = await raceRates(
      { one: { run: turn("one") }, two: { run: turn("two") } },
      { rounds: 2, turnMs: 0 },
    );
    expect([race.one.rounds.length, race.two.rounds.length]).toEqual([2, 2]);
    const round = ["one begins", "one ends", "two begins", "two ends"];
    expect(turns).toEqual([...round, ...round, ...round]);
  });
});
