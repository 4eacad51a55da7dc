/** The report: every figure with its goal, and what was missed at the end. */

import { describe, expect, it } from "vitest";
import type { Figures } from "../../bench/figures.ts";
import type { HttpFigures } from "../../bench/measure-http.ts";
import { judgedFigures, reportLines } from "../../bench/report.ts";

const always = (median: number) => ({ median, rounds: [median, median, median] });

const rates = (api: number, route: number): HttpFigures => ({
  answerBytes: 4200,
  rate: { api: always(api), route: always(route), bare: always(9000) },
  processor: { api: always(200), route: always(100), bare: always(50) },
});

const figures: Figures = {
  machine: { node: "v24.0.0", processor: "Some Processor", cores: 2, load: 0.1 },
  rounds: { inProcess: 7, http: 9 },
  seconds: 12.3,
  collections: [
    {
      collection: { type: "generated", nodes: 100_000, seed: 1 },
      inProcess: {
        nodes: 100_000,
        edges: 400_000,
        records: 450_000,
        parse: { ms: 4000, processorMs: 3900 },
        build: { graph: always(3000), plain: always(1500) },
        buildProcessorMs: 2900,
        typedMs: 700,
        bytes: { graph: 150_000_000, plain: 100_000_000, typed: 20_000_000 },
        recordBytes: 300_000_000,
        index: { ms: 2000, processorMs: 1900 },
        indexBytes: 80_000_000,
        trace: { graph: always(8), plain: always(4), typed: always(0.1) },
        neighborhood: { graph: always(900), plain: always(500), typed: always(50) },
        search: { graph: always(300), scan: always(3000) },
        answers: {
          traceNodes: 3.5,
          traceEdges: 2.5,
          nodesReached: 800,
          nodesShown: 300,
          edgesShown: 900,
          nodesFound: 40,
        },
        growth: {
          from: 10_000,
          trace: { small: always(6), large: always(9) },
          neighborhood: { small: always(300), large: always(1800) },
          search: { small: always(100), large: always(500) },
        },
      },
      http: {
        small: rates(2000, 6000),
        trace: rates(1800, 3000),
        neighborhood: rates(99, 100),
        graph: rates(80, 100),
      },
    },
  ],
};

describe("judgedFigures()", () => {
  it("holds each figure with a goal against it", () => {
    const judged = judgedFigures(figures).map(({ what, figure, verdict }) => [
      what.replace(/ \(.*/u, ""),
      figure,
      verdict.type === "met" ? "met" : verdict.by,
    ]);
    expect(judged).toEqual([
      ["trace", 2, 2 / 1.5],
      ["loaded", 7, 7 / 5],
      ["trace", 1.5, "met"],
      ["2 steps around", 6, 2],
      ["trace", 0.6, "met"],
      ["2 steps around a claim, columns", 0.99, "met"],
      ["what the page draws first, columns", 0.8, 1 / 0.8],
    ]);
  });

  it("does not hold a smaller collection against the goal of loading", () => {
    const [one] = figures.collections;
    if (one === undefined) throw new Error("There is a collection");
    const small = { ...one, inProcess: { ...one.inProcess, nodes: 10_000 } };
    const judged = judgedFigures({ collections: [small] });
    expect(judged.map(({ what }) => what)).not.toContain("loaded");
  });
});

describe("reportLines()", () => {
  const lines = reportLines(figures);

  it("shows medians, ratio, goal and verdict in one row", () => {
    const row = lines.find((line) => line.startsWith("  trace (3.50 nodes, 2.50 edges)"));
    expect(row?.split(/ {2,}/u)).toEqual([
      "",
      "trace (3.50 nodes, 2.50 edges)",
      "8.00 µs",
      "4.00 µs",
      "0.10 µs",
      "2.00×",
      "≤ 1.5×",
      "missed by 1.33×",
    ]);
  });

  it("says at the end what was missed, and what is not measured", () => {
    const end = lines.slice(lines.indexOf("Goals: 3 met, 4 missed."));
    expect(end).toEqual([
      "Goals: 3 met, 4 missed.",
      "  100,000 nodes: trace (3.50 nodes, 2.50 edges), ≤ 1.5×: missed by 1.33×",
      "  100,000 nodes: loaded, ≤ 5 s: missed by 1.40×",
      "  100,000 nodes: 2 steps around, ≤ 3×: missed by 2.00×",
      "  100,000 nodes: what the page draws first, columns (4.20 KB), ≥ 1×: missed by 1.25×",
      "Not measured here: PostgreSQL and Kuzu, beside which a trace is to be ten and a thousand times as fast.",
      "Took 12.3 s.",
    ]);
  });

  it("warns when other programs were running", () => {
    const warning = "Other programs were running: the ratios tell more than the times.";
    expect(lines).not.toContain(warning);
    const busy = { ...figures, machine: { ...figures.machine, load: 4 } };
    expect(reportLines(busy)).toContain(warning);
  });
});
