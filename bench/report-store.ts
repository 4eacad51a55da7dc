/** The report on the store: appends, loading from it, and what an open collection takes in memory. */

import { GOALS } from "./goals.ts";
import { WRITERS } from "./measure-appends.ts";
import type { AppendFigures } from "./measure-appends.ts";
import type { Loaded, LoadingFigures } from "./measure-loading.ts";
import { median, ratio } from "./measure.ts";
import type { Rounds } from "./measure.ts";
import type { Row, Section } from "./report-rows.ts";
import { duration, shortNumber, size, times } from "./table.ts";

/** Nodes from which the goal of loading counts. */
const LOADING_NODES = 100_000;
/** Bytes that graphology takes for a node with its four edges and their attributes (DESIGN.md). */
const GRAPHOLOGY_BYTES = 2220;

export function appendSections({
  recordBytes,
  rates,
  postgres,
}: AppendFigures): readonly Section[] {
  const { file, embedded, tables, plainTables } = rates;
  const row = (what: string, rate: Rounds): Row => {
    const figure = ratio(file, rate);
    const cells = [shortNumber(rate.median), duration(1_000_000 / rate.median), times(figure)];
    return { what, cells, figure };
  };
  return [
    {
      head: [`durable appends of ${recordBytes} bytes`, "a second", "each", "beside the file"],
      rows: [
        row("a line in a bare file, flushed", file),
        { ...row("embedded store", embedded), goal: GOALS.append },
        row("spread over tables (SQLite, WAL)", tables),
        row("the same without WAL", plainTables),
        ...(postgres === undefined
          ? []
          : [
              row("PostgreSQL on loopback", postgres.one),
              row(`the same, ${WRITERS} collections at once`, postgres.atOnce),
            ]),
      ],
    },
  ];
}

export function loadingSections(figures: LoadingFigures): readonly Section[] {
  const { nodes, embedded, postgres } = figures;
  return [
    {
      head: ["loading from the store", "time", "processor", "read, parsed", "folded"],
      rows: [
        {
          ...loadedRow("embedded store", embedded),
          ...(nodes === LOADING_NODES && { goal: GOALS.loading }),
        },
        ...(postgres === undefined ? [] : [loadedRow("PostgreSQL on loopback", postgres.loaded)]),
      ],
    },
    { head: ["memory", "in all", "a node with its edges"], rows: memoryRows(figures) },
    { head: ["the log on the disk", "in all", "a document", "a record"], rows: diskRows(figures) },
  ];
}

function loadedRow(what: string, rounds: readonly Loaded[]): Row {
  const of = (figure: (one: Loaded) => number) => median(rounds.map(figure));
  const ms = of(({ loaded }) => loaded.ms);
  const parts = [
    ms,
    of(({ loaded }) => loaded.processorMs),
    of(({ readMs }) => readMs),
    of(({ loaded, readMs }) => loaded.ms - readMs),
  ];
  return { what, cells: parts.map((part) => duration(part * 1000)), figure: ms / 1000 };
}

function memoryRows(figures: LoadingFigures): readonly Row[] {
  const { nodes, openBytes, indexBytes, estimatedBytes } = figures;
  const held = openBytes + indexBytes;
  const cells = (bytes: number) => [size(bytes), shortNumber(bytes / nodes)];
  const figure = estimatedBytes / held;
  return [
    { what: "log and graph", cells: cells(openBytes) },
    { what: "search index", cells: cells(indexBytes) },
    {
      what: `taken for it by the memory budget (${times(figure)} of both)`,
      cells: cells(estimatedBytes),
      figure,
      goal: GOALS.estimate,
    },
    { what: "graphology's graph alone, in trials", cells: ["", shortNumber(GRAPHOLOGY_BYTES)] },
  ];
}

function diskRows({
  records,
  documents,
  recordBytes,
  fileBytes,
  writeMs,
  postgres,
}: LoadingFigures): readonly Row[] {
  const cells = (bytes: number) => [size(bytes), size(bytes / documents), size(bytes / records)];
  const rate = (ms: number) => shortNumber((records * 1000) / ms);
  const written = (store: string, ms: number) =>
    `${store} (${rate(ms)} records a second in large appends)`;
  return [
    { what: "records as JSON", cells: cells(recordBytes) },
    { what: written("embedded store", writeMs), cells: cells(fileBytes) },
    ...(postgres === undefined
      ? []
      : [
          {
            what: written("PostgreSQL, compressed by it", postgres.writeMs),
            cells: cells(postgres.bytes),
          },
        ]),
  ];
}
