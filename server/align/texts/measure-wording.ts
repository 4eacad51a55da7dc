/** Measuring wording: how much two documents have in the same words, and what of it is prose. */

import type { DocumentRecord } from "../../model/document.ts";
import { alignWords } from "./align-words.ts";
import type { Block } from "./align-words.ts";
import type { SharedDetails } from "./rare-details.ts";
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
  /** Whether the two are known to be about one story. */
  readonly isOneStory: boolean;
  readonly details: SharedDetails;
}

/** A shared utterance with how many documents of the collection have it, the two aside. */
export interface WeighedQuotation extends SharedQuotation {
  readonly others: number;
}

export interface Wording {
  readonly one: TextProfile;
  readonly two: TextProfile;
  readonly isOneStory: boolean;
  readonly details: SharedDetails;
  /** Blocks of prose in both, without those that many documents have. */
  readonly prose: readonly Block[];
  readonly proseWords: number;
  /** The share of the shorter prose's five words in a row that the other has too, 0 to 1. */
  readonly containment: number;
  readonly quotations: readonly WeighedQuotation[];
}

/** A block is common when so many documents have it and such a part of all. */
const COMMON = { documents: 8, share: 0.04 } as const;
/** Words below which a common block is a phrase of the trade, wherever it stands. */
const PHRASE = 14;
/** Words at either end of a text where pages have what they put around a report; of one outlet, more. */
const EDGE = 60;
const OWN_EDGE = 120;
/** Documents that have a block at their edges from which on it is such. */
const AROUND = 4;
/** Documents from which on a block that two of one outlet have is what the outlet repeats. */
const OWN_REPEATED = 3;

/** Containment from which on the shorter prose is copied. */
export const COPIED = 0.5;

/** What two documents share, of which the second is among the documents around them. */
export function measureWording(
  one: TextProfile,
  two: TextProfile,
  { count, size, isOneStory, details }: Surroundings,
): Wording {
  const blocks = alignWords(one.words, two.words);
  const commonFrom = Math.max(COMMON.documents, size * COMMON.share);
  const isSameOutlet = outletOf(one.document) === outletOf(two.document);
  const isCommon = (block: Block) => {
    const documents = countIn(one, block, { count, among: isSampled });
    if (isSameOutlet && isAtEdge({ one, two }, block, OWN_EDGE)) return documents > 0;
    if (isAtEdge({ one, two }, block, EDGE)) return documents >= AROUND;
    if (isSameOutlet) return documents >= OWN_REPEATED;
    return documents >= commonFrom && block.length < PHRASE;
  };
  const allProse = blocks.filter(
    (block) => one.words.quoted[block.one] === -1 && two.words.quoted[block.two] === -1,
  );
  // A copy is one however many there are of it, and has at its edges what the other has there.
  const isCopied = containmentOf({ one, two }, allProse) >= COPIED;
  const prose = isCopied ? allProse : allProse.filter((block) => !isCommon(block));
  return {
    one,
    two,
    isOneStory,
    details,
    prose,
    proseWords: prose.reduce((sum, { length }) => sum + length, 0),
    containment: containmentOf({ one, two }, prose),
    quotations: sharedQuotations(one.words, two.words, blocks).map((quotation) => ({
      ...quotation,
      others: Math.max(
        0,
        ...quotation.blocks.map((block) => countIn(one, block, { count, among: isAny }) - 1),
      ),
    })),
  };
}

function containmentOf(
  { one, two }: Pick<Wording, "one" | "two">,
  prose: readonly Block[],
): number {
  const shorter = Math.min(one.proseGrams, two.proseGrams);
  const grams = prose.reduce((sum, { length }) => sum + length - RUN + 1, 0);
  return shorter === 0 ? 0 : grams / shorter;
}

/** Whether a block is within `edge` words of the same end of both texts, and not as long as that. */
function isAtEdge({ one, two }: Pick<Wording, "one" | "two">, block: Block, edge: number): boolean {
  if (block.length >= edge) return false;
  const isAtEnd =
    block.one >= one.words.terms.length - edge && block.two >= two.words.terms.length - edge;
  return isAtEnd || (block.one + block.length <= edge && block.two + block.length <= edge);
}

/** Who published a document, as far as it says: the publisher it names, or the site it is at. */
function outletOf({ publisher, url, id }: DocumentRecord): string {
  if (publisher !== undefined) return publisher.value;
  return url === undefined ? id : new URL(url).host;
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
