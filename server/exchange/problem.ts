/** Problems: what is wrong in a collection's files, each with its place and its cause. */

import search from "approx-string-match";
import type { FilePlace } from "../model/errors.ts";

/** One thing to mend; `cause` is one line that says what was found and what to do. */
export interface Problem extends FilePlace {
  readonly cause: string;
}

/** `file:line:column: cause`, as compilers write it, so that editors can jump there. */
export function formatProblem({ file, line, column, cause }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(":")}: ${cause}`;
}

/** By file, line and column, in the order in which a person would mend them. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, two) =>
      compareText(one.file, two.file) ||
      (one.line ?? 0) - (two.line ?? 0) ||
      (one.column ?? 0) - (two.column ?? 0),
  );
}

/** Words that differ by more of their letters than this are not a slip of the pen. */
const SLIP_SHARE = 0.4;

/** `; did you mean "…"?` when one of `known` is much like `word`, otherwise nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: differences(word, candidate) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.round(word.length * SLIP_SHARE)))
    .toSorted(
      (one, two) => one.distance - two.distance || compareText(one.candidate, two.candidate),
    );
  return best === undefined ? "" : `; did you mean "${best.candidate}"?`;
}

/** Letters to insert, delete or replace; an upper bound, as the search matches within. */
function differences(word: string, candidate: string): number {
  const matches = search(candidate, word, word.length);
  return matches.reduce(
    (least, { start, end, errors }) => Math.min(least, errors + candidate.length - (end - start)),
    Math.max(word.length, candidate.length),
  );
}

function compareText(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
