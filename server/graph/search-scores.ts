/** Search scores: what the nodes that a search touches have of its words. */

export interface NodeScore {
  readonly node: number;
  readonly score: number;
  /** How many of the words it has. */
  readonly words: number;
}

/**
 * Adds up one search after the other. Its arrays are as long as there are nodes and are kept: a
 * search costs what it touches, and leaves no megabytes behind to be collected.
 */
export class SearchScores {
  #scores: Float64Array;
  #words: Uint8Array;
  /** By node: the last word that was counted for it, from 1. */
  #lastWords: Uint8Array;
  #touched: number[] = [];

  constructor(nodes: number) {
    this.#scores = new Float64Array(nodes);
    this.#words = new Uint8Array(nodes);
    this.#lastWords = new Uint8Array(nodes);
  }

  /** Has room for so many nodes; between two searches. */
  grow(nodes: number): void {
    if (nodes <= this.#scores.length) return;
    const room = nodes * 2;
    this.#scores = new Float64Array(room);
    this.#words = new Uint8Array(room);
    this.#lastWords = new Uint8Array(room);
  }

  /** Adds to the score of a node that has the word number `word` (from 0), in ascending order of words. */
  add(node: number, word: number, score: number): void {
    const words = this.#words[node] ?? 0;
    if (words === 0) this.#touched.push(node);
    this.#scores[node] = (this.#scores[node] ?? 0) + score;
    if (this.#lastWords[node] === word + 1) return;
    this.#lastWords[node] = word + 1;
    this.#words[node] = words + 1;
  }

  /** What the search touched, in the order in which it did; the next one begins with nothing. */
  take(): readonly NodeScore[] {
    const taken = this.#touched.map((node) => ({
      node,
      score: this.#scores[node] ?? 0,
      words: this.#words[node] ?? 0,
    }));
    for (const node of this.#touched) {
      this.#scores[node] = 0;
      this.#words[node] = 0;
      this.#lastWords[node] = 0;
    }
    this.#touched = [];
    return taken;
  }
}
