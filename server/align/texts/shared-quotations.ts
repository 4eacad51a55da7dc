/** Shared quotations: utterances that two texts quote in the same words, whatever else surrounds them. */

import type { Block } from "./align-words.ts";
import { RUN } from "./text-words.ts";
import type { TextWords, WordSpan } from "./text-words.ts";

/** One utterance: its blocks in both texts, and how many words they are. */
export interface SharedQuotation {
  readonly blocks: readonly Block[];
  readonly words: number;
}

/** How much of the shorter quotation the other has, or else how many words, to be the same utterance. */
const CONTAINED_SHARE = 0.5;
const LONG_ENOUGH = 8;

/** Long words that a quotation of fewer than five has at least, one of them no name: else it is a turn of phrase or a title. */
const FEWEST_WORDS = 2;
const LONG_WORD = 4;

/**
 * The utterances that both texts have, at least one of them in quotation marks, in the first text's
 * order: of five words and more from `blocks`, then shorter quotations that stand wholly in one of the
 * other text.
 */
export function sharedQuotations(
  one: TextWords,
  two: TextWords,
  blocks: readonly Block[],
): readonly SharedQuotation[] {
  const grouped = Map.groupBy(blocks, (block) => quotationKey(one, two, block));
  const long: SharedQuotation[] = [];
  for (const [key, group] of grouped) {
    const [first] = group;
    if (key === undefined || first === undefined) continue;
    const words = group.reduce((sum, { length }) => sum + length, 0);
    const size = Math.min(sizeAt(one, first.one), sizeAt(two, first.two));
    if (words >= LONG_ENOUGH || words / size >= CONTAINED_SHARE)
      long.push({ blocks: group, words });
  }
  return [...long, ...shortQuotations(one, two, long)];
}

/** Tells pairs of quotations apart; undefined for prose in both. */
function quotationKey(one: TextWords, two: TextWords, block: Block): string | undefined {
  const [first, second] = [one.quoted[block.one] ?? -1, two.quoted[block.two] ?? -1];
  return first === -1 && second === -1 ? undefined : `${first} ${second}`;
}

/** How many words the quotation at a word has; of prose, no limit. */
function sizeAt({ quoted, quotations }: TextWords, at: number): number {
  const quotation = quotations[quoted[at] ?? -1];
  return quotation === undefined ? Infinity : quotation.last - quotation.first;
}

function shortQuotations(
  one: TextWords,
  two: TextWords,
  long: readonly SharedQuotation[],
): readonly SharedQuotation[] {
  const known = long.flatMap(({ blocks }) => blocks);
  const found: Block[] = [];
  const add = (block: Block | undefined) => {
    const isNew = (other: Block) =>
      block !== undefined && !overlaps(block.one, other.one, block, other);
    if (block !== undefined && [...known, ...found].every(isNew)) found.push(block);
  };
  for (const quotation of one.quotations) add(placeIn(one, quotation, two));
  for (const quotation of two.quotations) {
    const block = placeIn(two, quotation, one);
    add(block && { one: block.two, two: block.one, length: block.length });
  }
  return found
    .toSorted((first, second) => first.one - second.one)
    .map((block) => ({ blocks: [block], words: block.length }));
}

/** Where a short quotation stands within a quotation of the other text. */
function placeIn(own: TextWords, { first, last }: WordSpan, other: TextWords): Block | undefined {
  const length = last - first;
  if (length < FEWEST_WORDS || length >= RUN) return undefined;
  let [longWords, plainWords] = [0, 0];
  for (let at = first; at < last; at += 1) {
    if ((own.ends[at] ?? 0) - (own.starts[at] ?? 0) < LONG_WORD) continue;
    longWords += 1;
    if (own.capitals[at] === 0) plainWords += 1;
  }
  if (longWords < FEWEST_WORDS || plainWords === 0) return undefined;
  for (const quotation of other.quotations) {
    for (let place = quotation.first; place + length <= quotation.last; place += 1) {
      if (isSameAt(own, first, other, place, length)) return { one: first, two: place, length };
    }
  }
  return undefined;
}

function isSameAt(
  one: TextWords,
  at: number,
  ...[two, place, length]: readonly [TextWords, number, number]
): boolean {
  for (let step = 0; step < length; step += 1) {
    if (one.terms[at + step] !== two.terms[place + step]) return false;
  }
  return true;
}

function overlaps(start: number, other: number, one: Block, two: Block): boolean {
  return start < other + two.length && other < start + one.length;
}
