/** Growth: what it costs to compare one more document with a collection of 1,000 and of 20,000. */

import { Aligner } from "../../../server/align/aligner.ts";
import type { LogRecord } from "../../../server/model/record.ts";
import type { EvalOptions, Figure } from "../figure.ts";
import { median } from "../../measure.ts";
import { commonNames, copyOf } from "./many-documents.ts";
import { MEASURED, MEASURED_AT } from "../read-offline.ts";
import { listArticles, readArticle } from "./read-articles.ts";

const TABLE = "Comparing one more document with a collection";
/** Documents of the collection at which it is measured; the first and the last make the ratio. */
const SIZES = [1000, 2000, 5000, 10_000, 20_000];
/** Documents that are compared at each size, none of which is in the collection. */
const COMPARED = 60;

interface Sized {
  readonly size: number;
  /** Milliseconds, the median over the documents compared. */
  readonly comparing: number;
  /** Milliseconds to take one document of a log, the mean since the size before. */
  readonly taking: number;
}

/** Medians by size, their ratio, and the exponent with which the cost grows. */
export async function measureGrowth({ corpora, part }: EvalOptions): Promise<readonly Figure[]> {
  const articles: (readonly LogRecord[])[] = [];
  // More than one part, so that few of the collection's documents are about one story.
  const paths = new Set(["train", part].flatMap((one) => listArticles(corpora, one)));
  for (const path of paths) {
    articles.push(await readArticle(path));
  }
  if (articles.length === 0) return [];
  const sized = measureSizes(articles);
  const [first, last] = [sized[0], sized.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ratio = last.comparing / first.comparing;
  const sample = `${COMPARED} documents each, from ${articles.length} articles under other words`;
  return [
    ...sized.flatMap(({ size, comparing, taking }) => [
      { table: TABLE, what: `with ${size} documents`, value: comparing, unit: "ms", sample },
      {
        table: TABLE,
        what: `taking a document of the log, up to ${size}`,
        value: taking,
        unit: "ms",
        sample: "mean",
      },
    ]),
    {
      table: TABLE,
      what: `from ${first.size} to ${last.size}`,
      value: ratio,
      unit: "×",
      goal: 3,
      atMost: true,
      sample: "ratio of the medians",
    },
    {
      table: TABLE,
      what: "exponent of the growth (1: as the collection)",
      value: Math.log(ratio) / Math.log(last.size / first.size),
      unit: "",
      sample: "of the same two",
    },
  ];
}

function measureSizes(articles: readonly (readonly LogRecord[])[]): readonly Sized[] {
  const kept = commonNames(articles);
  const document = (number: number): readonly LogRecord[] =>
    copyOf(articles[number % articles.length] ?? [], Math.floor(number / articles.length), kept);
  const largest = SIZES.at(-1) ?? 0;
  const aligner = new Aligner(MEASURED);
  const sized: Sized[] = [];
  let taken = 0;
  for (const size of SIZES) {
    let taking = 0;
    const before = taken;
    for (; taken < size; taken += 1) {
      const records = document(taken);
      const judged = aligner.judge(records, MEASURED_AT);
      const began = performance.now();
      aligner.take([...records, ...judged]);
      taking += performance.now() - began;
    }
    const times: number[] = [];
    for (let number = 0; number < COMPARED; number += 1) {
      const records = document(largest + number);
      const began = performance.now();
      aligner.judge(records, MEASURED_AT);
      times.push(performance.now() - began);
    }
    sized.push({ size, comparing: median(times), taking: taking / (size - before) });
  }
  return sized;
}
