/** The claim index: which claims of a collection may have to do with one more. */

import type { ClaimProfile } from "./claim-profile.ts";
import { foundBy } from "./found-by.ts";

/** Keys of a claim that are looked up: the rarest. */
const KEYS = 6;
/** Claims looked at for one key: of a more frequent one the last. */
const MOST_FOR_KEY = 60;
/** Claims that are compared with one, those with most rare keys first. */
const CANDIDATES = 20;

export class ClaimIndex {
  /** What was removed leaves a gap. */
  readonly #profiles: (ClaimProfile | undefined)[] = [];
  /** By what they say, word for word: the first that said so. */
  readonly #forms = new Map<string, number>();
  /** By its place: the others that are worded as the first. */
  readonly #others = new Map<number, readonly ClaimProfile[]>();
  readonly #postings = new Map<string, number[]>();
  readonly #counts = new Map<string, number>();
  /** Of the stems that were asked for since the last claim was taken: those of a document, again and again. */
  readonly #weights = new Map<string, number>();
  #total = 0;

  /** Takes a claim; one that is worded as another is counted, and found through it. */
  add(profile: ClaimProfile): void {
    this.#total += 1;
    this.#weights.clear();
    for (const stem of profile.stems) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    const known = this.#forms.get(formOf(profile));
    if (known === undefined) this.#post(profile);
    else this.#others.set(known, [...(this.#others.get(known) ?? []), profile]);
  }

  /** Takes away a claim that was added; those that are worded as it are found through the next of them. */
  remove(profile: ClaimProfile): void {
    const form = formOf(profile);
    const at = this.#forms.get(form);
    if (at === undefined) return;
    this.#total -= 1;
    this.#weights.clear();
    for (const stem of profile.stems) this.#counts.set(stem, (this.#counts.get(stem) ?? 1) - 1);
    const others = (this.#others.get(at) ?? []).filter((one) => one !== profile);
    if (this.#profiles[at] !== profile) {
      this.#others.set(at, others);
      return;
    }
    this.#profiles[at] = undefined;
    this.#forms.delete(form);
    this.#others.delete(at);
    for (const key of keysOf(profile)) {
      const left = this.#postings.get(key)?.filter((one) => one !== at) ?? [];
      if (left.length === 0) this.#postings.delete(key);
      else this.#postings.set(key, left);
    }
    const [next, ...rest] = others;
    if (next !== undefined) this.#others.set(this.#post(next), rest);
  }

  #post(profile: ClaimProfile): number {
    const at = this.#profiles.push(profile) - 1;
    this.#forms.set(formOf(profile), at);
    for (const key of keysOf(profile)) {
      const posting = this.#postings.get(key);
      if (posting === undefined) this.#postings.set(key, [at]);
      else posting.push(at);
    }
    return at;
  }

  /** The rarer a stem, the more it tells; natural logarithm. */
  weightOf(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const count = this.#counts.get(stem) ?? 0;
    const weight = Math.log((Math.max(this.#total, LEAST_TOTAL) + 1) / (count + 1));
    this.#weights.set(stem, weight);
    return weight;
  }

  /** Claims that share rare keys with this one, those that share most first. */
  candidates(profile: ClaimProfile): readonly ClaimProfile[] {
    const keys = keysOf(profile)
      .filter((key) => this.#postings.has(key))
      .toSorted((one, two) => this.#size(one) - this.#size(two))
      .slice(0, KEYS);
    const scores = new Map<number, number>();
    for (const key of keys) {
      const posting = this.#postings.get(key) ?? [];
      const weight = Math.log(2 + this.#profiles.length / posting.length);
      for (const at of posting.slice(-MOST_FOR_KEY)) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    return [...scores]
      .toSorted((one, two) => two[1] - one[1] || one[0] - two[0])
      .slice(0, CANDIDATES)
      .flatMap(([at]) => this.#profiles[at] ?? []);
  }

  #size(key: string): number {
    return this.#postings.get(key)?.length ?? 0;
  }
}

/** A collection of few documents tells little of what is rare. */
const LEAST_TOTAL = 400;

function keysOf(profile: ClaimProfile): readonly string[] {
  const { quotations, quantities } = profile;
  return [
    ...foundBy(profile),
    ...quotations.map((words) => `“${words}`),
    ...quantities.map(({ value }) => `#${value}`),
  ];
}

/** Whether two claims say the same, word for word. */
export function areWordedAlike(one: ClaimProfile, two: ClaimProfile): boolean {
  return formOf(one) === formOf(two);
}

function formOf({ text, quantities, time }: ClaimProfile): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return JSON.stringify([words, quantities, time?.edtf]);
}
