/** What is ingested to be measured, and how the figures are told. */

import { describe, expect, it } from "vitest";
import { ingestTexts } from "../../bench/ingest-texts.ts";
import { ingestSections } from "../../bench/report-ingest.ts";
import { sectionLines } from "../../bench/report-rows.ts";

describe("ingestTexts()", () => {
  it("gives texts of which no two are the same, and the same each time", () => {
    const { texts, words, what } = ingestTexts(30, undefined);
    expect(new Set(texts).size).toBe(30);
    expect(texts[0]).toMatch(/^Report 1 of the day\n\n/u);
    expect(words).toBeGreaterThan(3000);
    expect(what).toBe("generated articles");
    expect(ingestTexts(30, undefined).texts).toEqual(texts);
  });
});

function delays(median: number) {
  return { median, p95: 2 * median, most: 3 * median };
}

describe("ingestSections()", () => {
  it("tells how fast documents are read, and what others notice of it", () => {
    const sections = ingestSections({
      what: "generated articles",
      documents: 1000,
      words: 500_000,
      threads: 1,
      seconds: 50,
      records: 100_000,
      failed: 0,
      memoryBefore: 300_000_000,
      memory: 900_000_000,
      idle: delays(2),
      during: delays(4),
      workers: [
        { workers: 1, documents: 300, rate: 20 },
        { workers: 2, documents: 300, rate: 38 },
      ],
    });
    expect(sections.flatMap(sectionLines)).toEqual([
      "1,000 documents (generated articles) at one server   in all  a second  goal",
      "  documents, 1 thread                                50.0 s      20.0     –",
      "  words                                             500,000    10,000     –",
      "  records                                           100,000     2,000     –",
      "  documents that failed                                   0               –",
      "the server's memory, at most  before  while it reads  goal",
      "  with its threads            300 MB          900 MB     –",
      "a trace in the collection that is read into   median  95 in 100  longest  goal",
      "  nothing is read                            2.00 ms    4.00 ms  6.00 ms     –",
      "  documents are read                         4.00 ms    8.00 ms  12.0 ms     –",
      "workers on PostgreSQL, one thread each  documents  a second         goal",
      "  1 worker                                    300      20.0            –",
      "  2 workers                                   300      38.0  1.90×     –",
    ]);
  });
});
