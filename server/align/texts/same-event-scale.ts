/**
 * The same-event scale: how unusual what two texts share is among reports of one and the same event.
 *
 * Reports of one event share names, phrases and public utterances anyway, so what is weighed is how
 * few of them share as much, not how far the texts are from random ones. Measured on the 4,491 pairs
 * of documents of one seminal event in ECB+, topics 1–35 (of which 1,904 have quotations in both).
 */

/** A shared amount, and the part of same-event pairs that share at least so much. */
interface Step {
  readonly from: number;
  readonly part: number;
}

/** Containment of the shorter prose in five words. */
const CONTAINMENT: readonly Step[] = [
  { from: 0.0016, part: 0.5 },
  { from: 0.019, part: 0.25 },
  { from: 0.076, part: 0.1 },
  { from: 0.205, part: 0.05 },
  { from: 0.69, part: 0.01 },
];

/** Words of the longest passage of prose. */
const PASSAGE: readonly Step[] = [
  { from: 5, part: 0.5 },
  { from: 6, part: 0.25 },
  { from: 10, part: 0.1 },
  { from: 18, part: 0.05 },
  { from: 55, part: 0.01 },
];

/** Shared quotations of five words and more, where both texts quote. */
const QUOTATIONS: readonly Step[] = [
  { from: 1, part: 0.23 },
  { from: 2, part: 0.1 },
  { from: 3, part: 0.044 },
  { from: 4, part: 0.026 },
  { from: 6, part: 0.007 },
];

/** The part of same-event pairs whose prose has as much in common, 0 to 1. */
export function partWithContainment(containment: number): number {
  return partFrom(CONTAINMENT, containment);
}

/** The part of same-event pairs that share as long a passage of prose, 0 to 1. */
export function partWithPassage(words: number): number {
  return partFrom(PASSAGE, words);
}

/** Between two steps in proportion, of the logarithm. */
function partFrom(scale: readonly Step[], value: number): number {
  let before: Step = { from: 0, part: 1 };
  for (const step of scale) {
    if (value < step.from) {
      const way = (value - before.from) / (step.from - before.from);
      return Math.exp(Math.log(before.part) + way * (Math.log(step.part) - Math.log(before.part)));
    }
    before = step;
  }
  return before.part;
}

/** The part of same-event pairs that share as many quotations, 0 to 1. */
export function partWithQuotations(count: number): number {
  return QUOTATIONS.findLast(({ from }) => count >= from)?.part ?? 1;
}

/** How unusual a part of the pairs is, as the end of a sentence about what two texts share. */
export function partInWords(part: number): string {
  if (part > USUAL_PART) return ", as is usual among reports of one event";
  return `; about one pair of reports of one event in ${Math.round(1 / part)} shares as much`;
}

/** What two in five pairs share is usual. */
const USUAL_PART = 0.4;
