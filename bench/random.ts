/** Random numbers that are the same on every machine for the same seed. */

/** Rank from which on popularity falls as 1/rank; Mandelbrot's shift, as measured on news words. */
const ZIPF_SHIFT = 2.7;

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, enough to draw a collection. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of `list`. @throws {TypeError} when it is empty */
  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new TypeError("Cannot pick from an empty list");
    return item;
  }

  /**
   * A rank from 0 up to but not including `count`, with probability about 1 / (rank + `shift`):
   * Zipf's law as Mandelbrot has it. A larger `shift` makes the first ranks less popular.
   */
  rank(count: number, shift = ZIPF_SHIFT): number {
    const rank = Math.floor(shift * (((count + shift) / shift) ** this.next() - 1));
    return Math.min(rank, count - 1);
  }
}
