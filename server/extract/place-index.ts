/** An index of places: which of many things stand where, without looking at all of them. */

import type { TextPosition } from "../model/selector.ts";
import { overlaps } from "./positions.ts";

/** Code units of one block: about three sentences. */
const BLOCK = 512;

export class PlaceIndex<Item> {
  readonly #items: readonly Item[];
  readonly #positionsOf: (item: Item) => readonly TextPosition[];
  /** Indices of the items that touch a block. */
  readonly #blocks = new Map<number, number[]>();

  constructor(items: readonly Item[], positionsOf: (item: Item) => readonly TextPosition[]) {
    this.#items = items;
    this.#positionsOf = positionsOf;
    for (const [index, item] of items.entries()) {
      for (const block of blocksOf(positionsOf(item))) {
        const known = this.#blocks.get(block);
        if (known === undefined) this.#blocks.set(block, [index]);
        else known.push(index);
      }
    }
  }

  /** Indices of the items of which a part stands in `place`, in the items' order. */
  indicesIn(place: TextPosition): readonly number[] {
    const found = new Set<number>();
    for (const block of blocksOf([place])) {
      for (const index of this.#blocks.get(block) ?? []) {
        const item = this.#items[index];
        if (item === undefined || found.has(index)) continue;
        if (this.#positionsOf(item).some((one) => overlaps(one, place))) found.add(index);
      }
    }
    return [...found].toSorted((one, two) => one - two);
  }

  /** The items of which a part stands in `place`, in their order. */
  in(place: TextPosition): readonly Item[] {
    return this.indicesIn(place).flatMap((index) => this.#items[index] ?? []);
  }
}

function blocksOf(positions: readonly TextPosition[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { start, end } of positions) {
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block += 1) blocks.add(block);
  }
  return blocks;
}
