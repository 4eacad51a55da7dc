/** Controlled changes: a real sentence with one thing in it changed, and what must be found of the two. */

import type { Random } from "../../../random.ts";

/** What must be found of two claims; of `refines` and `updates` also which of the two does. */
export type Expected = "same" | "contradicts" | "refines" | "updates" | "unrelated";
export const EXPECTED: readonly Expected[] = [
  "same",
  "contradicts",
  "refines",
  "updates",
  "unrelated",
];

/** A passage of the sentence and what stands in its place; offsets are UTF-16 code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A sentence as one article has it and as the other does, with where they differ in each. */
export interface ChangedSentence {
  readonly change: string;
  readonly relation: Expected;
  readonly one: string;
  readonly two: string;
  /** Of `refines` and `updates`: the one that does. */
  readonly source?: "one" | "two" | undefined;
  /** The second was published this many days after the first. */
  readonly daysLater: number;
  readonly inOne: Span;
  readonly inTwo: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names to swap in: other articles', by kind. */
export type OtherNames = Readonly<Record<"person" | "organization" | "place", readonly string[]>>;

/**
 * One kind of change. `apply` gives the sentence changed, or nothing where it holds no such thing;
 * what is random in it comes from `random`.
 */
export interface Change {
  readonly name: string;
  readonly relation: Expected;
  /** Of `refines` and `updates`: whether the sentence as it is or as it is changed does. */
  readonly source?: "original" | "changed" | undefined;
  readonly daysLater?: number | undefined;
  readonly apply: (sentence: string, options: ChangeOptions) => Replacement | undefined;
  /** Words that both get at the end: " so far". */
  readonly after?: string | undefined;
}

export interface ChangeOptions {
  readonly random: Random;
  readonly names: OtherNames;
}

/** The first match that `replace` has a replacement for; its group `at`, or all of it, is replaced. */
export function replaceFirst(
  sentence: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Replacement | undefined {
  // With indices: "is" stands in "decision" before it stands by itself.
  for (const match of sentence.matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
    const by = replace(match);
    const [start, end] = match.indices?.groups?.["at"] ?? match.indices?.[0] ?? [];
    if (by === undefined || start === undefined || end === undefined) continue;
    if (by !== sentence.slice(start, end)) return { start, end, by };
  }
  return undefined;
}
