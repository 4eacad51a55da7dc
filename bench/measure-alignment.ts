/** Alignment: what adding one more document costs, in a collection of 1,000 and in one of 20,000. */

import { Aligner } from "../server/align/aligner.ts";
import type { LogRecord } from "../server/model/record.ts";
import { alignedArticles } from "./aligned-articles.ts";
import { MEASURED, MEASURED_AT } from "./eval/read-offline.ts";
import { commonNames, copyOf } from "./many-documents.ts";
import { median, startClock } from "./measure.ts";
import type { Clocked } from "./measure.ts";
import { bytesHeld } from "./measure-build.ts";
import { progress } from "./progress.ts";
import { duration } from "./table.ts";

/** Documents of the collection at which it is measured. */
const SIZES = [1000, 2000, 5000, 10_000, 20_000];
/** Documents that are added at each size: the same articles, under other words each time. */
const ADDED = 60;
/** The number of the copies that are added first; those that fill the collection have lower ones. */
const FIRST_ADDED = 1_000_000;
/** Documents after which it is said how far the filling is. */
const TOLD_EVERY = 1000;

export interface AlignmentTask {
  /** The folder with articles; without one they are generated. */
  readonly corpora: string | undefined;
  /** The largest collection. */
  readonly documents: number;
}

export interface AlignmentFigures {
  /** What is added, in words, and of how many articles the documents are copies. */
  readonly what: string;
  readonly articles: number;
  readonly added: number;
  /** The smallest first. */
  readonly sizes: readonly AlignmentAtSize[];
  /** Bytes of the process at most, with what the reading of words holds. */
  readonly memory: number;
}

/** Medians, in milliseconds. */
export interface AlignmentAtSize {
  readonly size: number;
  /** To compare a document with all that are there, and to take it among them. */
  readonly adding: number;
  /** The same of the processor, whatever else is running; with what collects garbage meanwhile. */
  readonly processor: number;
  /** Of it to compare. */
  readonly comparing: number;
  /** Bytes held once garbage is collected. */
  readonly bytes: number;
}

/**
 * Fills a collection document by document, each joined to the others by what is judged of it, and
 * measures on the way. Needs a process of its own with `--expose-gc`.
 */
export async function measureAlignment({
  corpora,
  documents,
}: AlignmentTask): Promise<AlignmentFigures> {
  const { articles, what } = await alignedArticles(corpora);
  const kept = commonNames(articles);
  const aligner = new Aligner(MEASURED);
  const sizes: AlignmentAtSize[] = [];
  let filled = 0;
  for (const size of SIZES.filter((one) => one <= documents)) {
    for (; filled < size; filled += 1) {
      const article = articles[filled % articles.length] ?? [];
      add(aligner, copyOf(article, Math.floor(filled / articles.length), kept));
      if ((filled + 1) % TOLD_EVERY === 0) progress(`${filled + 1} documents aligned`);
    }
    const times = Array.from({ length: ADDED }, (_, index) => {
      const article = articles[Math.floor((index * articles.length) / ADDED)] ?? [];
      return add(aligner, copyOf(article, FIRST_ADDED + size, kept));
    });
    const sized = {
      size,
      adding: median(times.map(({ added }) => added.ms)),
      processor: median(times.map(({ added }) => added.processorMs)),
      comparing: median(times.map(({ comparing }) => comparing)),
      bytes: bytesHeld(),
    };
    progress(`one more than ${size}: ${duration(sized.processor * 1000)} of the processor`);
    sizes.push(sized);
  }
  const memory = process.resourceUsage().maxRSS * 1024;
  return { what, articles: articles.length, added: ADDED, sizes, memory };
}

interface AddedTimes {
  readonly added: Clocked;
  /** Milliseconds of it until it was judged. */
  readonly comparing: number;
}

function add(aligner: Aligner, records: readonly LogRecord[]): AddedTimes {
  const stop = startClock();
  const judged = aligner.judge(records, MEASURED_AT);
  const comparing = stop().ms;
  aligner.take([...records, ...judged]);
  return { added: stop(), comparing };
}

/** How much more of the processor one document takes as a collection grows: others may be busy at one size alone. */
export interface AlignmentGrowth {
  readonly from: number;
  readonly to: number;
  /** Of the medians at both. */
  readonly ratio: number;
  /** The power of the size with which the cost grows, over all sizes (least squares of logarithms): 1 is as the size. */
  readonly exponent: number;
}

/** Undefined when it was measured at fewer than two sizes. */
export function alignmentGrowth(
  sizes: readonly Pick<AlignmentAtSize, "size" | "processor">[],
): AlignmentGrowth | undefined {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const points = sizes.map(({ size, processor }) => [Math.log(size), Math.log(processor)] as const);
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const together = mean(points.map(([one, two]) => (one - x) * (two - y)));
  const spread = mean(points.map(([one]) => (one - x) ** 2));
  return {
    from: first.size,
    to: last.size,
    ratio: last.processor / first.processor,
    exponent: together / spread,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
