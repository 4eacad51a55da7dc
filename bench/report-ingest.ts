/** The report on ingesting: how fast documents are read, and what others notice of it. */

import type { IngestFigures } from "./measure-ingest.ts";
import type { Delays } from "./measure-lag.ts";
import type { Row, Section } from "./report-rows.ts";
import { duration, shortNumber, size, times } from "./table.ts";

export function ingestSections(figures: IngestFigures): readonly Section[] {
  const { documents, what, words, threads, seconds, records, failed } = figures;
  const { memoryBefore, memory, idle, during, workers } = figures;
  const one = workers.find((figure) => figure.workers === 1);
  return [
    {
      head: [`${count(documents)} documents (${what}) at one server`, "in all", "a second"],
      rows: [
        {
          what: `documents, ${threads} ${threads === 1 ? "thread" : "threads"}`,
          cells: [duration(seconds * 1_000_000), shortNumber(documents / seconds)],
        },
        { what: "words", cells: [count(words), shortNumber(words / seconds)] },
        { what: "records", cells: [count(records), shortNumber(records / seconds)] },
        { what: "documents that failed", cells: [count(failed), ""] },
      ],
    },
    {
      head: ["the server's memory, at most", "before", "while it reads"],
      rows: [{ what: "with its threads", cells: [size(memoryBefore), size(memory)] }],
    },
    {
      head: ["a trace in the collection that is read into", "median", "95 in 100", "longest"],
      rows: [delayRow("nothing is read", idle), delayRow("documents are read", during)],
    },
    ...(workers.length === 0
      ? []
      : [
          {
            head: ["workers on PostgreSQL, one thread each", "documents", "a second", ""],
            rows: workers.map((figure): Row => ({
              what: `${figure.workers} ${figure.workers === 1 ? "worker" : "workers"}`,
              cells: [
                count(figure.documents),
                shortNumber(figure.rate),
                one === undefined || figure === one ? "" : times(figure.rate / one.rate),
              ],
            })),
          },
        ]),
  ];
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function delayRow(what: string, { median, p95, most }: Delays): Row {
  return { what, cells: [median, p95, most].map((ms) => duration(ms * 1000)) };
}
