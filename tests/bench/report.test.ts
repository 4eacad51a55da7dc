/** The report: every figure with its goal, and what was missed at the end. */

import { describe, expect, it } from "vitest";
import type { CollectionFigures, Figures } from "../../bench/figures.ts";
import type { HttpFigures } from "../../bench/measure-http.ts";
import { judgedFigures, reportLines } from "../../bench/report.ts";

const always = (median: number) => ({ median, rounds: [median, median, median] });
const delays = (median: number) => ({ median, p95: 2 * median, most: 3 * median });

const rates = (api: number, route: number): HttpFigures => ({
  answerBytes: 4200,
  rate: { api: always(api), route: always(route), bare: always(9000) },
  processor: { api: always(200), route: always(100), bare: always(50) },
});

const inProcess = {
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
} as const;

const loadedIn = (ms: number) => ({ loaded: { ms, processorMs: ms }, readMs: ms / 4 });

const loading = {
  records: 450_000,
  documents: 6000,
  textLength: 7_000_000,
  recordBytes: 180_000_000,
  nodes: 100_000,
  edges: 400_000,
  writeMs: 9000,
  fileBytes: 198_000_000,
  embedded: [loadedIn(9000), loadedIn(8000), loadedIn(7000)],
  openBytes: 400_000_000,
  indexBytes: 100_000_000,
  estimatedBytes: 550_000_000,
  postgres: { writeMs: 9000, loaded: [loadedIn(9500)], bytes: 60_000_000 },
} as const;

const corrected = (append: number) => ({
  append: always(append),
  search: always(300),
  trace: always(20),
  standing: always(100),
  drawn: always(90_000),
  facets: always(240_000),
});

const collection: CollectionFigures = {
  collection: { type: "generated", nodes: 100_000, seed: 1 },
  inProcess,
  http: {
    small: rates(2000, 6000),
    trace: rates(1800, 3000),
    neighborhood: rates(99, 100),
    graph: rates(80, 100),
  },
  loading,
  corrections: {
    nodes: 100_000,
    sinceLoading: { search: 400, trace: 30, standing: 200, drawn: 95_000, facets: 1_900_000 },
    first: { note: corrected(800), review: corrected(1200) },
    again: corrected(0),
  },
};

const figures: Figures = {
  machine: { node: "v24.0.0", processor: "Some Processor", cores: 2, load: 0.1 },
  rounds: { inProcess: 7, http: 9 },
  seconds: 12.3,
  collections: [collection],
  log: {
    appends: {
      recordBytes: 516,
      rates: {
        file: always(2000),
        embedded: always(1000),
        tables: always(500),
        plainTables: always(250),
      },
      postgres: { one: always(800), atOnce: always(4000) },
    },
    lags: [
      { store: "embedded", corrections: 40, afterAnswer: delays(70), afterAsking: delays(80) },
    ],
    subscribers: {
      subscribers: 200,
      bytes: 40_000,
      alone: always(500),
      told: always(25),
      answered: delays(24),
      untilHalf: delays(18),
      untilLast: delays(25),
      lastAfterAnswer: delays(1),
    },
  },
};

/** The columns of the row that begins with `what`. */
function rowOf(lines: readonly string[], what: string): readonly string[] | undefined {
  return lines
    .find((line) => line.startsWith(`  ${what}`))
    ?.split(/ {2,}/u)
    .slice(1);
}

describe("judgedFigures()", () => {
  it("holds each figure with a goal against it", () => {
    const judged = judgedFigures(figures).map(({ what, figure, verdict }) => [
      what.replace(/ \(.*/u, ""),
      figure,
      verdict.type === "met" ? "met" : verdict.by,
    ]);
    expect(judged).toEqual([
      ["trace", 2, 2 / 1.5],
      ["trace", 1.5, "met"],
      ["2 steps around", 6, 2],
      ["trace", 0.6, "met"],
      ["2 steps around a claim, columns", 0.99, "met"],
      ["what the page draws first, columns", 0.8, 1 / 0.8],
      ["embedded store", 8, 8 / 5],
      ["taken for it by the memory budget", 1.1, "met"],
      ["embedded store", 2, 2 / 1.3],
    ]);
  });

  it("does not hold a smaller collection against the goal of loading", () => {
    const small = { ...collection, loading: { ...loading, nodes: 10_000 } };
    const judged = judgedFigures({ collections: [small], log: {} });
    expect(judged.map(({ what }) => what)).not.toContain("embedded store");
  });

  it("holds nothing against goals of which nothing was measured", () => {
    const { collection: measured } = collection;
    expect(judgedFigures({ collections: [{ collection: measured }], log: {} })).toEqual([]);
  });
});

describe("reportLines()", () => {
  const lines = reportLines(figures);

  it("shows medians, ratio, goal and verdict in one row", () => {
    expect(rowOf(lines, "trace (3.50 nodes, 2.50 edges)")).toEqual([
      "trace (3.50 nodes, 2.50 edges)",
      "8.00 µs",
      "4.00 µs",
      "0.10 µs",
      "2.00×",
      "≤ 1.5×",
      "missed by 1.33×",
    ]);
  });

  it("shows appends beside the bare file", () => {
    expect(rowOf(lines, "spread over tables")).toEqual([
      "spread over tables (SQLite, WAL)",
      "500",
      "2.00 ms",
      "4.00×",
      "–",
    ]);
  });

  it("shows the parts of loading", () => {
    expect(rowOf(lines, "embedded store")).toEqual([
      "embedded store",
      "8.00 s",
      "8.00 s",
      "2.00 s",
      "6.00 s",
      "≤ 5 s",
      "missed by 1.60×",
    ]);
  });

  it("shows what a document and a record take", () => {
    expect(rowOf(lines, "PostgreSQL, compressed by it")).toEqual([
      "PostgreSQL, compressed by it (50,000 records a second in large appends)",
      "60.0 MB",
      "10.0 KB",
      "133 B",
      "–",
    ]);
  });

  it("shows delays with how long the slowest took", () => {
    expect(rowOf(lines, "embedded store, two processes: after the first's answer")).toEqual([
      "embedded store, two processes: after the first's answer",
      "70.0 ms",
      "140 ms",
      "210 ms",
      "–",
    ]);
  });

  it("shows what is asked first after a correction, and the same asked again", () => {
    expect(rowOf(lines, "the first drawn graph")).toEqual([
      "the first drawn graph",
      "95.0 ms",
      "90.0 ms",
      "90.0 ms",
      "90.0 ms",
      "–",
    ]);
  });

  it("says at the end what was missed, and what is not measured", () => {
    const end = lines.slice(lines.indexOf("Goals: 4 met, 5 missed."));
    expect(end).toEqual([
      "Goals: 4 met, 5 missed.",
      "  100,000 nodes: trace (3.50 nodes, 2.50 edges), ≤ 1.5×: missed by 1.33×",
      "  100,000 nodes: 2 steps around, ≤ 3×: missed by 2.00×",
      "  100,000 nodes: what the page draws first, columns (4.20 KB), ≥ 1×: missed by 1.25×",
      "  100,000 nodes: embedded store, ≤ 5 s: missed by 1.60×",
      "  the log: embedded store, ≤ 1.3×: missed by 1.54×",
      "Not measured here: traces in PostgreSQL and Kuzu, beside which ours are to be ten and a thousand times as fast.",
      "Took 12.3 s.",
    ]);
  });

  it("says why PostgreSQL was left out", () => {
    const { appends } = figures.log;
    const without = reportLines({
      ...figures,
      log: {
        ...(appends && { appends: { ...appends, postgres: undefined } }),
        noPostgres: "There is none here",
      },
    });
    expect(without).toContain("PostgreSQL was left out: There is none here");
    expect(rowOf(without, "PostgreSQL on loopback  800")).toBeUndefined();
  });

  it("leaves out collections of which nothing was measured", () => {
    const { collection: measured } = collection;
    const text = reportLines({ ...figures, collections: [{ collection: measured }] }).join("\n");
    expect(text).not.toContain("100,000 nodes\n");
  });

  it("warns when other programs were running", () => {
    const warning = "Other programs were running: the ratios tell more than the times.";
    expect(lines).not.toContain(warning);
    const busy = { ...figures, machine: { ...figures.machine, load: 4 } };
    expect(reportLines(busy)).toContain(warning);
  });
});
