/** What is aligned to be measured, and how the figures of adding a document are told. */

import { describe, expect, it } from "vitest";
import { alignedArticles } from "../../bench/aligned-articles.ts";
import { copyOf } from "../../bench/many-documents.ts";
import { alignmentGrowth } from "../../bench/measure-alignment.ts";
import { alignmentSections } from "../../bench/report-alignment.ts";
import { sectionLines } from "../../bench/report-rows.ts";
import { parseRecord } from "../../server/model/record.ts";
import type { LogRecord } from "../../server/model/record.ts";

const { articles, what } = await alignedArticles(undefined);

function idsOf(article: readonly LogRecord[]): readonly string[] {
  return article.map(({ id }) => id);
}

/** The ids of other records that the records of an article name. */
function named(article: readonly LogRecord[]): readonly string[] {
  return article.flatMap((record): readonly string[] => {
    if (record.type === "mention") return [record.document, record.node];
    if (record.type !== "appearance") return [];
    return [record.document, record.claim, ...record.chain.flatMap(({ source }) => source ?? [])];
  });
}

describe("alignedArticles()", () => {
  it("generates a thousand documents without a folder", () => {
    expect(what).toBe("generated articles");
    expect(articles).toHaveLength(1020);
  });

  it("gives each document nodes of its own, and all that it tells of", () => {
    const ids = articles.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    for (const article of articles.slice(0, 50)) {
      expect(idsOf(article)).toEqual(expect.arrayContaining([...named(article)]));
    }
  });

  it("gives valid records", () => {
    expect(() => articles[7]?.map((record) => parseRecord(record))).not.toThrow();
  });
});

describe("copyOf()", () => {
  const [article = []] = articles;

  it("leaves copy 0 as it is", () => {
    expect(copyOf(article, 0, new Set())).toBe(article);
  });

  it("puts other words of the same length, so that every position stays", () => {
    const copy = copyOf(article, 3, new Set());
    const [text, other] = [article, copy].map(
      (records) => records.find((record) => record.type === "document")?.text ?? "",
    );
    expect(other).not.toBe(text);
    expect(other?.replace(/\p{L}/gu, "x")).toBe(text?.replace(/\p{L}/gu, "x"));
    expect(copyOf(article, 3, new Set())).toEqual(copy);
  });

  it("gives a copy ids of its own, by which its records still name one another", () => {
    const copy = copyOf(article, 3, new Set());
    expect(idsOf(copy)).toEqual(idsOf(article).map((id) => `${id}-3`));
    expect(idsOf(copy)).toEqual(expect.arrayContaining([...named(copy)]));
  });
});

describe("alignmentGrowth()", () => {
  it("gives the exponent of a power of the size", () => {
    const sizes = [1000, 2000, 16_000].map((size) => ({ size, processor: 0.5 * size ** 0.25 }));
    const growth = alignmentGrowth(sizes);
    expect(growth).toMatchObject({ from: 1000, to: 16_000 });
    expect(growth?.ratio).toBeCloseTo(2);
    expect(growth?.exponent).toBeCloseTo(0.25);
  });

  it("gives nothing of one size", () => {
    expect(alignmentGrowth([{ size: 1000, processor: 12 }])).toBeUndefined();
  });
});

function sized(size: number, processor: number) {
  const [adding, comparing] = [processor + 1, processor - 2];
  return { size, adding, processor, comparing, bytes: size * 100_000 };
}

describe("alignmentSections()", () => {
  const figures = { what: "generated articles", articles: 1020, added: 60, memory: 3_000_000_000 };

  it("tells what one more costs at each size, and holds the ratio against its goal", () => {
    const sections = alignmentSections({
      ...figures,
      sizes: [sized(1000, 10), sized(20_000, 20)],
    });
    expect(sections.flatMap(sectionLines)).toEqual([
      "one more document, median of 60 (from 1,020 generated articles)  compared and taken  processor  compared    memory  goal",
      "  to 1,000                                                                  11.0 ms    10.0 ms   8.00 ms    100 MB     –",
      "  to 20,000                                                                 21.0 ms    20.0 ms   18.0 ms  2,000 MB     –",
      "  20,000 beside 1,000                                                                    2.00×                      ≤ 3×  met",
      "  exponent of the growth                                                                  0.23                         –",
      "  the process at most                                                                                     3,000 MB     –",
    ]);
  });

  it("holds a smaller collection against no goal", () => {
    const [section] = alignmentSections({ ...figures, sizes: [sized(1000, 10), sized(2000, 90)] });
    expect(section?.rows.map(({ goal }) => goal)).not.toContainEqual(expect.anything());
  });
});
