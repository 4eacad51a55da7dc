/** Articles of one day against the labels of their names. */

import { join } from "node:path";
import type { LogRecord } from "../../../../server/model/record.ts";
import { listArticles, readArticle } from "../read-articles.ts";
import { alignRecords } from "./align-records.ts";
import { addCounts, countPairs } from "./count-pairs.ts";
import type { GoldNode, PairCounts } from "./count-pairs.ts";
import type { LabelledArticle } from "./name-labels.ts";

export interface LabelledCounts extends PairCounts {
  readonly days: number;
  readonly articles: number;
  readonly names: number;
  /** Pairs that are offered for review. */
  readonly unsure: number;
}

interface ReadArticle {
  readonly stem: string;
  readonly records: readonly LogRecord[];
}

/**
 * The articles of `labels` are compared one after another by day, and so are, of the part `whole`, all
 * others; counted are the pairs of labelled articles of one day. Undefined without the corpus.
 */
export async function countLabelled(
  corpora: string,
  labels: readonly LabelledArticle[],
  whole?: string,
): Promise<LabelledCounts | undefined> {
  const paths = new Map<string, string>();
  for (const { part, stem } of labels) {
    paths.set(stem, join(corpora, "polnear", part, "text", `${stem}.txt`));
  }
  const others = whole === undefined ? [] : listArticles(corpora, whole);
  for (const path of others) paths.set(path.replace(/^.*[/\\]|\.txt$/gu, ""), path);
  const articles: ReadArticle[] = [];
  for (const [stem, path] of [...paths].toSorted(byDay)) {
    const records = await readArticle(path).catch(() => undefined);
    if (records !== undefined) articles.push({ stem, records });
  }
  if (articles.length === 0) return undefined;
  return countArticles(articles, labels);
}

function countArticles(
  articles: readonly ReadArticle[],
  labels: readonly LabelledArticle[],
): LabelledCounts {
  const { clusters, judgements } = alignRecords(articles.map(({ records }) => records));
  const byStem = new Map(articles.map(({ stem, records }) => [stem, records]));
  const days = Map.groupBy(labels, ({ day }) => day);
  const counts = [...days.values()].map((day) =>
    day.flatMap((label) =>
      nodesOf(label, byStem.get(label.stem) ?? [], (id) => clusters.canonical(id)),
    ),
  );
  return {
    ...addCounts(counts.map(countPairs)),
    days: days.size,
    articles: labels.length,
    names: counts.flat().length,
    unsure: judgements.filter(({ verdict }) => verdict === "unsure").length,
  };
}

/** The labelled nodes of an article: those of which a mention begins where a label stands. */
function nodesOf(
  { stem, names }: LabelledArticle,
  records: readonly LogRecord[],
  canonical: (id: GoldId) => string,
): readonly GoldNode[] {
  const starts = new Map(names);
  const mentions = new Map(
    records.flatMap((record) =>
      record.type === "mention" ? [[record.node, record] as const] : [],
    ),
  );
  return records.flatMap((record): GoldNode[] => {
    if (record.type !== "actor" && record.type !== "place") return [];
    const start = mentions.get(record.id)?.positions.find((one) => starts.has(one.start))?.start;
    const group = start === undefined ? undefined : starts.get(start);
    if (group === undefined || group === 0) return [];
    const { id, type: kind, name } = record;
    return [{ document: stem, kind, gold: String(group), judged: canonical(id), name }];
  });
}

type GoldId = Extract<LogRecord, { readonly type: "actor" | "place" }>["id"];

/** By the date in a stem, publisher_date_title, and then by the stem. */
function byDay([one]: readonly [string, string], [two]: readonly [string, string]): number {
  const [first, second] = [one, two].map((stem) => `${stem.split("_")[1]} ${stem}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
