/** Measuring wording: how much two documents have in the same words, and what of it is prose. */

import { alignWords } from "./align-words.ts";
import type { Block } from "./align-words.ts";
import { isSampled } from "./sampled-grams.ts";
import { sharedQuotations } from "./shared-quotations.ts";
import type { SharedQuotation } from "./shared-quotations.ts";
import type { TextProfile } from "./text-profile.ts";
import { gramAt, RUN } from "./text-words.ts";

/** The documents that two texts are compared among. */
export interface Surroundings {
  /** How many have these five words, among those that are counted. */
  readonly count: (gram: number) => number;
  readonly size: number;
}

/** A shared utterance with how many documents of the collection have it, the two aside. */
export interface WeighedQuotation extends SharedQuotation {
  readonly others: number;
}

export interface Wording {
  readonly one: TextProfile;
  readonly two: TextProfile;
  /** Blocks of prose in both, without those that many documents have. */
  readonly prose: readonly Block[];
  readonly proseWords: number;
  /** The share of the shorter prose's five words in a row that the other has too, 0 to 1. */
  readonly containment: number;
  readonly quotations: readonly WeighedQuotation[];
}

/** A short block is a phrase of the trade when so many documents have it and such a part of all. */
const COMMON_DOCUMENTS = 8;
const COMMON_SHARE = 0.04;
/** Words from which on a block is no phrase, however many documents have it. */
const NO_PHRASE = 14;

/** What two documents share, of which the second is among the documents around them. */
export function measureWording(
  one: TextProfile,
  two: TextProfile,
  { count, size }: Surroundings,
): Wording {
  const blocks = alignWords(one.words, two.words);
  const commonFrom = Math.max(COMMON_DOCUMENTS, size * COMMON_SHARE);
  const prose = blocks.filter(
    (block) =>
      one.words.quoted[block.one] === -1 &&
      two.words.quoted[block.two] === -1 &&
      (block.length >= NO_PHRASE || countIn(one, block, { count, among: isSampled }) < commonFrom),
  );
  const shorter = Math.min(one.proseGrams, two.proseGrams);
  const grams = prose.reduce((sum, { length }) => sum + length - RUN + 1, 0);
  return {
    one,
    two,
    prose,
    proseWords: prose.reduce((sum, { length }) => sum + length, 0),
    containment: shorter === 0 ? 0 : grams / shorter,
    quotations: sharedQuotations(one.words, two.words, blocks).map((quotation) => ({
      ...quotation,
      others: Math.max(
        0,
        ...quotation.blocks.map((block) => countIn(one, block, { count, among: isAny }) - 1),
      ),
    })),
  };
}

/** How many documents have all of a block, at most: as many as have its rarest words that are counted. */
function countIn(
  { words }: TextProfile,
  { one, length }: Block,
  { count, among }: Pick<Surroundings, "count"> & { readonly among: (gram: number) => boolean },
): number {
  let fewest = Infinity;
  for (let at = one; at + RUN <= one + length; at += 1) {
    const gram = gramAt(words, at);
    if (among(gram)) fewest = Math.min(fewest, count(gram));
  }
  return fewest === Infinity ? 0 : fewest;
}

/** Of quotations all words are counted. */
const isAny = () => true;
