/** Reading a part of PolNeAR as documents, with the offline extractor, for labels of what it finds. */

import { WhenceError } from "../../../server/model/errors.ts";
import type { ReadDocument } from "../../../server/documents/read-document.ts";
import { readSource } from "../../../server/documents/read-source.ts";
import type { Extraction } from "../../../server/extract/extraction.ts";
import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { readPolnear } from "../attributions/polnear.ts";

export interface ReadArticle {
  readonly stem: string;
  readonly document: ReadDocument;
  readonly extraction: Extraction;
}

const OFFLINE = createOfflineExtractor();
const read = new Map<string, Promise<readonly ReadArticle[]>>();

/**
 * The articles in the order of their names, of `stems` only where these are given; read once, however
 * many figures are taken from them.
 */
export function readPart(
  corpora: string,
  part: string,
  stems?: ReadonlySet<string>,
): Promise<readonly ReadArticle[]> {
  const key = [corpora, part, ...(stems ?? [])].join(" ");
  const articles = read.get(key) ?? readArticles(corpora, part, stems);
  read.set(key, articles);
  return articles;
}

async function readArticles(
  corpora: string,
  part: string,
  stems: ReadonlySet<string> | undefined,
): Promise<readonly ReadArticle[]> {
  const articles = (await readPolnear(corpora, part)).filter(
    ({ stem }) => stems === undefined || stems.has(stem),
  );
  return Promise.all(
    articles.map(async ({ stem, text }) => {
      const bytes = new TextEncoder().encode(text);
      const [document] = await readSource({ bytes, name: "article.txt" });
      if (document === undefined || document instanceof WhenceError) {
        throw document ?? new Error(`Nothing read of ${stem}`);
      }
      return { stem, document, extraction: await OFFLINE.extract(document) };
    }),
  );
}
