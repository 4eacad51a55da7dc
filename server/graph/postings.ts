/** Postings: which fields of which nodes have a term, and how often. */

import { SEARCH_FIELDS } from "./search-texts.ts";

const FIELDS = SEARCH_FIELDS.length;

/** The occurrences of one term. Nodes and fields are numbers, added in ascending order. */
export class Postings {
  /** For each field of a node that has the term: its place, node · fields + field; then how often. */
  readonly #entries: number[] = [];
  /** By field: how many nodes have the term there. */
  readonly #nodes = new Uint32Array(FIELDS);

  /** Counts one more occurrence in the field that was added last, or a first one in a later field. */
  add(node: number, field: number): void {
    const place = node * FIELDS + field;
    const last = this.#entries.length - 2;
    if (last >= 0 && this.#entries[last] === place) {
      this.#entries[last + 1] = (this.#entries[last + 1] ?? 0) + 1;
      return;
    }
    this.#entries.push(place, 1);
    this.#nodes[field] = (this.#nodes[field] ?? 0) + 1;
  }

  /** How many nodes have the term in `field`. */
  nodesWith(field: number): number {
    return this.#nodes[field] ?? 0;
  }

  /** Whether some field that has the term is `wanted`. */
  some(wanted: (place: number) => boolean): boolean {
    for (let at = 0; at < this.#entries.length; at += 2) {
      if (wanted(this.#entries[at] ?? 0)) return true;
    }
    return false;
  }

  /** Visits every field that has the term; `place` is node · fields + field. */
  forEach(visit: (place: number, count: number) => void): void {
    for (let at = 0; at < this.#entries.length; at += 2) {
      visit(this.#entries[at] ?? 0, this.#entries[at + 1] ?? 0);
    }
  }
}
