/** Speed of the offline extractor on one core: tokens a second, and an article of usual length. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../../server/documents/read-source.ts";
import type { ReadDocument } from "../../../server/documents/read-document.ts";
import { analyseText } from "../../../server/extract/analysed-text.ts";
import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { proposeRecords } from "../../../server/extract/propose-records.ts";
import { WhenceError } from "../../../server/model/errors.ts";
import { parseCollectionId } from "../../../server/model/record-fields.ts";
import type { EvalOptions, Figure } from "../figure.ts";

const TABLE = "Speed, processor time of one core, from the read text to records";
const MADE = { by: { kind: "model", name: "measured" }, at: "2026-01-05T00:00:00Z" } as const;
const COLLECTION = parseCollectionId("measured");
/** Enough that the median is steady, few enough to be waited for. */
const RUNS = 5;
const ARTICLE_WORDS = 800;

/** The median of some runs over all articles of the part; none when the folder has none. */
export async function measureSpeed({ corpora, part }: EvalOptions): Promise<readonly Figure[]> {
  const documents = await readArticles(join(corpora, "polnear", part, "text"));
  if (documents.length === 0) return [];
  const extractor = createOfflineExtractor();
  const read = async (document: ReadDocument) => {
    const extraction = await extractor.extract(document);
    proposeRecords({ document, extraction, collection: COLLECTION, made: MADE });
  };
  const tokens = documents.reduce((sum, { text }) => sum + analyseText(text).tokens.length, 0);
  for (const document of documents) await read(document);
  const rates: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = processorMs();
    for (const document of documents) await read(document);
    rates.push((tokens / (processorMs() - began)) * 1000);
  }
  const article = usualArticle(documents);
  const times: number[] = [];
  for (let run = 0; run < RUNS * RUNS; run += 1) {
    const began = processorMs();
    await read(article);
    times.push(processorMs() - began);
  }
  return [
    {
      table: TABLE,
      what: "tokens a second",
      value: median(rates),
      unit: "tokens/s",
      goal: 20_000,
      sample: `${tokens} tokens, median of ${RUNS} runs`,
    },
    {
      table: TABLE,
      what: `an article of ${ARTICLE_WORDS} words`,
      value: median(times),
      unit: "ms",
      goal: 60,
      atMost: true,
      sample: `median of ${RUNS * RUNS} runs`,
    },
  ];
}

/** Milliseconds of processor time that this process has taken: others on the machine do not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function readArticles(folder: string): Promise<readonly ReadDocument[]> {
  const files = listTexts(folder);
  const results = await Promise.all(
    files.map((name) => readSource({ bytes: readFileSync(join(folder, name)), name })),
  );
  return results.flat().flatMap((one) => (one instanceof WhenceError ? [] : [one]));
}

function listTexts(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .toSorted();
  } catch {
    return [];
  }
}

/** Texts one after another, cut at the words that an article has. */
function usualArticle(documents: readonly ReadDocument[]): ReadDocument {
  const [first] = documents;
  if (first === undefined) throw new Error("No article to measure");
  const all = documents.map(({ text }) => text).join("\n");
  const text = all
    .split(/(?<=\s)/u)
    .slice(0, ARTICLE_WORDS)
    .join("");
  return { ...first, text, boilerplate: [], headings: [], title: undefined, published: undefined };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
