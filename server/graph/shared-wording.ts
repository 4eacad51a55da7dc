/** Shared wording: whether two sets of quoted words say something in the same words. */

import { RUN } from "../align/texts/text-words.ts";
import { wordsOf } from "../documents/words.ts";

/** How much of the shorter quote's words the longer one has when nearly all of it is in there. */
const CONTAINED_SHARE = 0.8;

/**
 * Whether two sets of passages share five words in a row, or the longer one has four fifths of the
 * shorter one's words. Case, accents and punctuation do not matter.
 */
export function isSameWording(one: readonly string[], two: readonly string[]): boolean {
  const words = [one, two].map((passages) => passages.map(termsIn));
  const [ofOne = [], ofTwo = []] = words;
  return sharesRun(ofOne, ofTwo) || isNearlyContained(ofOne.flat(), ofTwo.flat());
}

function termsIn(passage: string): readonly string[] {
  return wordsOf(passage).map(({ term }) => term);
}

function sharesRun(
  one: readonly (readonly string[])[],
  two: readonly (readonly string[])[],
): boolean {
  const runs = new Set(one.flatMap(runsIn));
  return two.some((words) => runsIn(words).some((run) => runs.has(run)));
}

function runsIn(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    runs.push(words.slice(at, at + RUN).join(" "));
  }
  return runs;
}

function isNearlyContained(one: readonly string[], two: readonly string[]): boolean {
  const [shorter, longer] = one.length <= two.length ? [one, two] : [two, one];
  if (shorter.length === 0) return false;
  const left = new Map<string, number>();
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1);
  let contained = 0;
  for (const word of shorter) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    contained += 1;
  }
  return contained / shorter.length >= CONTAINED_SHARE;
}
