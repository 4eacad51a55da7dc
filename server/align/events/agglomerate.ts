/** Agglomeration: grouping things bottom up, the two groups with the highest mean score first. */

export interface AgglomerateOptions {
  /** Of two things, by their indices; symmetric. */
  readonly score: (one: number, two: number) => number;
  /** Groups whose mean score is lower are not joined. */
  readonly least: number;
}

/**
 * The number of each thing's group (the index of its first member): average linkage. Of equal scores
 * the first pair goes first, so the same scores give the same groups.
 */
export function agglomerate(
  count: number,
  { score, least }: AgglomerateOptions,
): readonly number[] {
  const groups = new Groups(count, score);
  for (let pair = groups.best(); pair !== undefined; pair = groups.best()) {
    if (pair.mean < least) break;
    groups.join(pair.one, pair.two);
  }
  return groups.numbers();
}

interface Pair {
  readonly one: number;
  readonly two: number;
  readonly mean: number;
}

/** Groups under the index of their first member, with the mean score of each pair of them. */
class Groups {
  readonly #count: number;
  readonly #groups: number[];
  /** 0 of a group that went into another. */
  readonly #sizes: Int32Array;
  /** By group and other group, one row after the other. */
  readonly #means: Float64Array;
  /** The group with the highest mean for each, -1 for none. */
  readonly #nearest: Int32Array;

  constructor(count: number, score: AgglomerateOptions["score"]) {
    this.#count = count;
    this.#groups = Array.from({ length: count }, (_, index) => index);
    this.#sizes = new Int32Array(count).fill(1);
    this.#means = new Float64Array(count * count);
    this.#nearest = new Int32Array(count).fill(-1);
    for (let one = 0; one < count; one += 1) {
      for (let two = one + 1; two < count; two += 1) this.#set(one, two, score(one, two));
    }
    for (let one = 0; one < count; one += 1) this.#findNearest(one);
  }

  numbers(): readonly number[] {
    return this.#groups;
  }

  best(): Pair | undefined {
    let best: Pair | undefined;
    for (let one = 0; one < this.#count; one += 1) {
      const two = this.#nearest[one] ?? -1;
      if (this.#sizes[one] === 0 || two === -1) continue;
      const mean = this.#mean(one, two);
      if (best === undefined || mean > best.mean) best = { one, two, mean };
    }
    return best;
  }

  join(one: number, two: number): void {
    const [kept, gone] = one < two ? [one, two] : [two, one];
    const [first, second] = [this.#sizes[kept] ?? 0, this.#sizes[gone] ?? 0];
    this.#sizes[gone] = 0;
    for (const other of this.#others(kept)) {
      const sum = first * this.#mean(kept, other) + second * this.#mean(gone, other);
      this.#set(kept, other, sum / (first + second));
    }
    this.#sizes[kept] = first + second;
    for (const [index, group] of this.#groups.entries()) {
      if (group === gone) this.#groups[index] = kept;
    }
    this.#findNearest(kept);
    for (const other of this.#others(kept)) {
      const nearest = this.#nearest[other] ?? -1;
      if (nearest === kept || nearest === gone) this.#findNearest(other);
      else if (this.#mean(other, kept) > this.#mean(other, nearest)) this.#nearest[other] = kept;
    }
  }

  #mean(one: number, two: number): number {
    return this.#means[one * this.#count + two] ?? 0;
  }

  #set(one: number, two: number, mean: number): void {
    this.#means[one * this.#count + two] = mean;
    this.#means[two * this.#count + one] = mean;
  }

  #others(group: number): readonly number[] {
    const others: number[] = [];
    for (let index = 0; index < this.#count; index += 1) {
      if (index !== group && this.#sizes[index] !== 0) others.push(index);
    }
    return others;
  }

  #findNearest(group: number): void {
    let [nearest, most] = [-1, -Infinity];
    for (const other of this.#others(group)) {
      const mean = this.#mean(group, other);
      if (mean > most) [nearest, most] = [other, mean];
    }
    this.#nearest[group] = nearest;
  }
}
