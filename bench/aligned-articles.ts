/** Articles that are aligned to be measured: news read offline if there is any, else generated ones. */

import { isNodeRecord } from "../server/model/record.ts";
import type { LogRecord, NodeRecord } from "../server/model/record.ts";
import { listArticles, readArticle } from "./eval/align/read-articles.ts";
import { generateCollection } from "./generate-collection.ts";
import { withOwnIds } from "./many-documents.ts";
import { progress } from "./progress.ts";

/** Parts of the corpus: more than one, so that few of a collection's documents are of one story. */
const PARTS = ["train", "dev"];
/** Nodes of a generated collection of a thousand documents. */
const GENERATED_NODES = 17_000;

export interface AlignedArticles {
  /** The records of one document each, of which none is another's. */
  readonly articles: readonly (readonly LogRecord[])[];
  /** What they are, in words. */
  readonly what: string;
}

/** @throws {RangeError} when there are no articles in the folder */
export async function alignedArticles(corpora: string | undefined): Promise<AlignedArticles> {
  if (corpora === undefined) {
    return { articles: [...generatedArticles()], what: "generated articles" };
  }
  const paths = PARTS.flatMap((part) => listArticles(corpora, part));
  if (paths.length === 0) throw new RangeError(`There are no articles in ${corpora}`);
  progress(`${paths.length} articles read`);
  const articles: (readonly LogRecord[])[] = [];
  for (const path of paths) articles.push(await readArticle(path));
  return { articles, what: "news articles" };
}

/**
 * Documents of a generated collection with nodes of their own, as if each had been read alone: that a
 * name or a claim comes up in many of them is left to be found.
 */
function* generatedArticles(): Generator<readonly LogRecord[]> {
  const nodes = new Map<string, NodeRecord>();
  let article: LogRecord[] = [];
  let number = 0;
  for (const record of generateCollection({ nodes: GENERATED_NODES, seed: 1 })) {
    if (record.type === "document") {
      if (article.length > 0) yield alone(article, nodes, (number += 1));
      article = [];
    }
    if (isNodeRecord(record) && record.type !== "document") nodes.set(record.id, record);
    else if (record.type !== "judgement") article.push(record);
  }
  yield alone(article, nodes, number + 1);
}

/** A document's records with those of the nodes that it tells of, under ids of its own. */
function alone(
  article: readonly LogRecord[],
  nodes: ReadonlyMap<string, NodeRecord>,
  number: number,
): readonly LogRecord[] {
  const told = new Set<NodeRecord>();
  const tell = (id: string) => {
    const node = nodes.get(id);
    if (node !== undefined) told.add(node);
  };
  for (const record of article) {
    if (record.type === "mention") tell(record.node);
    if (record.type === "appearance") {
      tell(record.claim);
      for (const { source } of record.chain) if (source !== undefined) tell(source);
    }
  }
  return withOwnIds([...told, ...article], `-g${number}`);
}
