/** Options: what the command line asks to be measured. */

import { describe, expect, it } from "vitest";
import { readOptions } from "../../bench/options.ts";

describe("readOptions()", () => {
  it("measures the sample, 10,000 and 100,000 nodes unless it is told otherwise", () => {
    expect(readOptions([])).toMatchObject({
      collections: [
        { type: "sample" },
        { type: "generated", nodes: 10_000, seed: 1 },
        { type: "generated", nodes: 100_000, seed: 1 },
      ],
      growsFrom: { nodes: 10_000, seed: 1 },
      json: false,
    });
  });

  it("measures the sample and 10,000 nodes alone when it has to be quick", () => {
    const { collections } = readOptions(["--quick"]);
    expect(collections).toEqual([
      { type: "sample" },
      { type: "generated", nodes: 10_000, seed: 1 },
    ]);
  });

  it("takes another size, another seed, and JSON", () => {
    const { collections, json } = readOptions(["--nodes", "1,000,000", "--seed", "7", "--json"]);
    expect(collections.at(-1)).toEqual({ type: "generated", nodes: 1_000_000, seed: 7 });
    expect(json).toBe(true);
  });

  it("measures every part unless it is told which", () => {
    expect(readOptions([]).parts).toEqual([
      "graph",
      "http",
      "store",
      "live",
      "corrections",
      "ingest",
      "align",
    ]);
    expect(readOptions(["--only", "store", "--only", "live"]).parts).toEqual(["store", "live"]);
  });

  it("aligns with fewer documents than a goal is set for unless it is told otherwise", () => {
    expect(readOptions([]).aligned).toBe(5000);
    expect(readOptions(["--quick"]).aligned).toBe(2000);
    expect(readOptions(["--documents", "20,000"]).aligned).toBe(20_000);
  });

  it.each([
    [
      ["--only", "speed"],
      '--only takes one of graph, http, store, live, corrections, ingest, align, not "speed"',
    ],
    [["--documents", "30000"], '--documents takes a whole number from 1000 to 20000, not "30000"'],
    [["--nodes", "many"], '--nodes takes a whole number from 10000 to 2000000, not "many"'],
    [["--nodes", "100"], '--nodes takes a whole number from 10000 to 2000000, not "100"'],
    [["--seed", "-1"], "--seed"],
    [["--fast"], "--fast"],
  ])("refuses %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
