/** Judging a pair: what the comparisons find is added up, and held against two thresholds. */

/**
 * What one comparison finds of a pair. `weight` is in log-odds (natural logarithm): how much more
 * often it is found of pairs that are one (positive) or of pairs that are two (negative). `text` says
 * it to a reader, as part of a sentence.
 */
export interface Finding {
  readonly rule: string;
  readonly weight: number;
  readonly text: string;
}

/** Undefined when it says nothing of the pair. */
export type Comparison<Profile> = (one: Profile, two: Profile) => Finding | undefined;

/** Scores, 0 to 1: from `same` on a pair is one; from `unsure` on it is offered for review. */
export interface Thresholds {
  readonly same: number;
  readonly unsure: number;
}

/** `findings` from the weightiest on, whichever way they weigh. */
export interface PairScore {
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** The score of a pair: the logistic of `prior` (log-odds) and all that is found. */
export function scorePair<Profile>(
  one: Profile,
  two: Profile,
  { prior, comparisons }: PairModel<Profile>,
): PairScore {
  const findings = comparisons
    .flatMap((compare) => compare(one, two) ?? [])
    .toSorted((first, second) => Math.abs(second.weight) - Math.abs(first.weight));
  const odds = findings.reduce((sum, { weight }) => sum + weight, prior);
  return { score: 1 / (1 + Math.exp(-odds)), findings };
}

export interface PairModel<Profile> {
  /** Log-odds that two candidates are one before anything is compared. */
  readonly prior: number;
  readonly comparisons: readonly Comparison<Profile>[];
}

/** What a score says of identity; undefined when the pair is to be left alone. */
export function verdictOf(
  score: number,
  { same, unsure }: Thresholds,
): "same" | "unsure" | undefined {
  if (score >= same) return "same";
  return score >= unsure ? "unsure" : undefined;
}
