/** Texts to be ingested: of a folder of corpora if there is one, else of a generated collection. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCollection } from "./generate-collection.ts";

/** Where the corpora's README says that news articles are; the part that others were tuned on. */
const ARTICLES = ["polnear", "dev", "text"];
/** Nodes of a generated collection for each of its documents, and some more. */
const NODES_A_DOCUMENT = 18;

export interface IngestTexts {
  /** Every text is another, so that each is read. */
  readonly texts: readonly string[];
  readonly words: number;
  /** What they are, in words. */
  readonly what: string;
}

/** `count` texts; articles come again under another headline when there are fewer. */
export function ingestTexts(count: number, corpora: string | undefined): IngestTexts {
  const articles = corpora === undefined ? generated(count) : articlesIn(corpora);
  const texts = Array.from({ length: count }, (_, number) => {
    const article = articles[number % articles.length];
    if (article === undefined) throw new RangeError(`There are no articles in ${corpora}`);
    return `Report ${number + 1} of the day\n\n${article}`;
  });
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const what =
    corpora === undefined ? "generated articles" : `${articles.length} news articles in turns`;
  return { texts, words, what };
}

function articlesIn(corpora: string): readonly string[] {
  const folder = join(corpora, ...ARTICLES);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.toSorted().map((name) => readFileSync(join(folder, name), "utf8"));
}

function generated(count: number): readonly string[] {
  const size = { nodes: Math.max(100, count * NODES_A_DOCUMENT), seed: 1 };
  return [...generateCollection(size)].flatMap((record) =>
    record.type === "document" ? [record.text] : [],
  );
}
