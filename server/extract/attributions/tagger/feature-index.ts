/** The feature index: which row of the weights a hashed feature has. */

const EMPTY = -1;
/** Slots a feature; half of them stay empty, so that a search is short. */
const SLOTS = 2;
/** A bit map of the features' upper bits: small enough for a processor's cache, it answers most questions. */
const MAP_BITS = 20;

export class FeatureIndex {
  /** A feature and its row, side by side so that both are in one line of a processor's cache. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #map = new Uint32Array(2 ** (MAP_BITS - 5));

  /** An index of distinct features; each has its place in the list for a row. */
  constructor(features: Int32Array) {
    const slots = 2 ** Math.ceil(Math.log2(SLOTS * Math.max(1, features.length)));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(2 * slots).fill(EMPTY);
    for (let row = 0; row < features.length; row += 1) {
      const feature = features[row] ?? 0;
      let slot = feature & this.#mask;
      while (this.#slots[2 * slot + 1] !== EMPTY) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = feature;
      this.#slots[2 * slot + 1] = row;
      const bit = feature >>> (32 - MAP_BITS);
      this.#map[bit >>> 5] = (this.#map[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The feature's row; -1 when it has none. */
  rowOf(feature: number): number {
    const bit = feature >>> (32 - MAP_BITS);
    if ((((this.#map[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return EMPTY;
    let slot = feature & this.#mask;
    for (;;) {
      const row = this.#slots[2 * slot + 1] ?? EMPTY;
      if (row === EMPTY || this.#slots[2 * slot] === feature) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
