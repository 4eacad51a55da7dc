/** Folding: a text without differences that typesetting makes, with the way back to its offsets. */

/**
 * `text` after folding; the code unit `text[i]` comes from the source's `starts[i]` up to but not
 * including `ends[i]`. Units that come from the same source characters have the same `starts`.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What composes under NFKC, no more: a conjoining Hangul syllable, or a character with its marks. */
const CLUSTER = /[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|\P{M}\p{M}*|\p{M}+/gu;

const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u2039\u203A`\u00B4]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
/** Soft hyphen, zero width space, word joiner, byte order mark: nothing that a reader sees. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const ONLY_SPACES = /^\s+$/u;

/**
 * Folds quotation marks, dashes, runs of white space and Unicode's composed and compatibility
 * forms (NFKC, UAX #15); letter case and everything else stays as it is.
 */
export function foldText(source: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const [cluster] = match;
    const end = match.index + cluster.length;
    const folded = foldCluster(cluster);
    if (folded === " " && units.at(-1) === " ") {
      ends[ends.length - 1] = end;
      continue;
    }
    for (const unit of folded.split("")) {
      units.push(unit);
      starts.push(match.index);
      ends.push(end);
    }
  }
  return { text: units.join(""), starts, ends };
}

function foldCluster(cluster: string): string {
  const visible = cluster.replace(INVISIBLE, "");
  if (ONLY_SPACES.test(visible)) return " ";
  return foldMarks(foldMarks(visible).normalize("NFKC"));
}

function foldMarks(cluster: string): string {
  return cluster.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, "-");
}
