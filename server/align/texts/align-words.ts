/** Aligning words: the passages that two texts have in the same words. */

import { gramAt, isRunAt, RUN } from "./text-words.ts";
import type { TextWords } from "./text-words.ts";

/** `length` words from word `one` of the first text and from word `two` of the second. */
export interface Block {
  readonly one: number;
  readonly two: number;
  readonly length: number;
}

/** Places of the same five words that are looked at in the second text: it may repeat itself. */
const PLACES = 16;

/**
 * The longest common blocks of five words and more, in the first text's order; none overlaps
 * another in either text, and none runs over the edge of a quotation or of boilerplate.
 */
export function alignWords(one: TextWords, two: TextWords): readonly Block[] {
  const places = placesOf(two, gramsOf(one));
  if (places.firsts.size === 0) return [];
  const taken = new Uint8Array(two.terms.length);
  const blocks: Block[] = [];
  for (let at = 0; at + RUN <= one.terms.length;) {
    const block = isRunAt(one, at) ? longestAt(one, at, { two, places, taken }) : undefined;
    if (block !== undefined) {
      blocks.push(block);
      taken.fill(1, block.two, block.two + block.length);
    }
    at += block?.length ?? 1;
  }
  return blocks;
}

interface Places {
  /** The first word of each five words that the first text may have too, by their number. */
  readonly firsts: ReadonlyMap<number, number>;
  /** The next place of the same five words, or -1. */
  readonly nexts: Int32Array;
}

interface Searched {
  readonly two: TextWords;
  readonly places: Places;
  /** 1 for words that are in a block. */
  readonly taken: Uint8Array;
}

/** By text: its grams, thinned to a table of bits. One text is aligned with many, one after the other. */
const gramTables = new WeakMap<TextWords, Uint8Array>();

/** 1 where a gram of the text is, by its last bits: most others are told apart by these. */
function gramsOf(words: TextWords): Uint8Array {
  const known = gramTables.get(words);
  if (known !== undefined) return known;
  const table = new Uint8Array(2 ** Math.ceil(Math.log2(SLOTS_A_WORD * words.terms.length + 1)));
  for (let at = 0; at + RUN <= words.terms.length; at += 1) {
    if (isRunAt(words, at)) table[gramAt(words, at) & (table.length - 1)] = 1;
  }
  gramTables.set(words, table);
  return table;
}

/** Few enough grams of another text fall on one that is taken. */
const SLOTS_A_WORD = 16;

function placesOf(words: TextWords, grams: Uint8Array): Places {
  const firsts = new Map<number, number>();
  const nexts = new Int32Array(words.terms.length).fill(-1);
  for (let at = words.terms.length - RUN; at >= 0; at -= 1) {
    if (!isRunAt(words, at)) continue;
    const gram = gramAt(words, at);
    if (grams[gram & (grams.length - 1)] === 0) continue;
    nexts[at] = firsts.get(gram) ?? -1;
    firsts.set(gram, at);
  }
  return { firsts, nexts };
}

function longestAt(one: TextWords, at: number, searched: Searched): Block | undefined {
  const { firsts, nexts } = searched.places;
  let longest: Block | undefined;
  let place = firsts.get(gramAt(one, at)) ?? -1;
  for (let seen = 0; place !== -1 && seen < PLACES; seen += 1) {
    const length = commonLength(one, at, place, searched);
    if (length >= RUN && length > (longest?.length ?? 0)) {
      longest = { one: at, two: place, length };
    }
    place = nexts[place] ?? -1;
  }
  return longest;
}

/** How many words are the same from two places on, within one run of each text. */
function commonLength(one: TextWords, at: number, place: number, { two, taken }: Searched): number {
  let length = 0;
  while (
    at + length < one.terms.length &&
    place + length < two.terms.length &&
    one.terms[at + length] === two.terms[place + length] &&
    one.runs[at + length] === one.runs[at] &&
    two.runs[place + length] === two.runs[place] &&
    taken[place + length] === 0
  ) {
    length += 1;
  }
  return length;
}
