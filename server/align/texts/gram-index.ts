/** The index of grams: which documents have a number of words in a row, in a few bytes each. */

/** Documents listed of one gram, the first that came; beyond that they are counted alone. */
const LISTED = 32;
const FIRST_SIZE = 1 << 12;
/** Slots filled before the table grows. */
const FULLEST = 0.6;
const MOST_COUNTED = 0xffff;

/** An open-addressed table of grams, each with a count and a linked list of documents. */
export class GramIndex {
  #grams = new Uint32Array(FIRST_SIZE);
  #counts = new Uint16Array(FIRST_SIZE);
  #heads = new Int32Array(FIRST_SIZE).fill(-1);
  #filled = 0;
  #documents = new Int32Array(FIRST_SIZE);
  #nexts = new Int32Array(FIRST_SIZE);
  #listed = 0;

  /** Adds a document, by a number of the caller's, under each of `grams`, in which none is twice. */
  add(document: number, grams: Iterable<number>): void {
    for (const gram of grams) {
      const slot = this.#slotOf(gram);
      const count = this.#counts[slot] ?? 0;
      if (count === 0) this.#filled += 1;
      if (count < LISTED) this.#list(slot, document);
      this.#grams[slot] = gram;
      this.#counts[slot] = Math.min(count + 1, MOST_COUNTED);
      if (this.#filled > this.#grams.length * FULLEST) this.#grow();
    }
  }

  /** How many documents have a gram; 65,535 for more. */
  count(gram: number): number {
    return this.#counts[this.#slotOf(gram)] ?? 0;
  }

  /** Calls `visit` with documents that have a gram: all, or of very many the first ones. */
  forEach(gram: number, visit: (document: number) => void): void {
    let at = this.#heads[this.#slotOf(gram)] ?? -1;
    while (at !== -1) {
      visit(this.#documents[at] ?? 0);
      at = this.#nexts[at] ?? -1;
    }
  }

  #slotOf(gram: number): number {
    const mask = this.#grams.length - 1;
    let slot = gram & mask;
    while ((this.#counts[slot] ?? 0) !== 0 && this.#grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  }

  #list(slot: number, document: number): void {
    if (this.#listed === this.#documents.length) {
      this.#documents = enlarged(this.#documents);
      this.#nexts = enlarged(this.#nexts);
    }
    this.#documents[this.#listed] = document;
    this.#nexts[this.#listed] = this.#heads[slot] ?? -1;
    this.#heads[slot] = this.#listed;
    this.#listed += 1;
  }

  #grow(): void {
    const [grams, counts, heads] = [this.#grams, this.#counts, this.#heads];
    this.#grams = new Uint32Array(grams.length * 2);
    this.#counts = new Uint16Array(grams.length * 2);
    this.#heads = new Int32Array(grams.length * 2).fill(-1);
    for (const [index, gram] of grams.entries()) {
      if (counts[index] === 0) continue;
      const slot = this.#slotOf(gram);
      this.#grams[slot] = gram;
      this.#counts[slot] = counts[index] ?? 0;
      this.#heads[slot] = heads[index] ?? -1;
    }
  }
}

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
