/**
 * Rare details: numbers and spellings of names that two documents have and hardly any other.
 *
 * What is true and known everywhere is in every report; a number that nobody else gives, or a name that
 * nobody else spells so, was taken from somewhere. Source: Dong, Berti-Équille and Srivastava (2009),
 * "Integrating conflicting data: the role of source dependence": shared rare and false values tell.
 */

import { termOf } from "../../documents/words.ts";
import type { DocumentView } from "../document-view.ts";
import { isNearlySpelled, skeletonOf } from "./spelling.ts";

/** What two documents have in common beside wording; in words, each list in order. */
export interface SharedDetails {
  /** "1,342 arrests", of which no more than one other document knows. */
  readonly values: readonly string[];
  /** Spellings of names that few have, each with the one that most have. */
  readonly spellings: readonly { readonly rare: string; readonly usual: string }[];
}

/** How each is written, by what it is compared by. */
export type Details = ReadonlyMap<string, string>;

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** Other documents that may have a detail that is still rare. */
const FEW = 1;
/** Documents that a collection has at least before anything is rare in it. */
const ENOUGH_DOCUMENTS = 10;
/** Documents with the usual spelling, for each with the rare one. */
const USUAL = 5;
/** Significant digits of a number that is no round one. */
const DIGITS = 3;

/** Details of the documents of a collection, by a number of the caller's for each. */
export class DetailIndex {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #written: string[] = [];
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #documents: (readonly number[])[] = [];

  /** Adds what a document says more; what it was known to say stays. */
  add(document: number, details: Details): void {
    const known = this.#documents[document] ?? [];
    const added: number[] = [];
    for (const [key, written] of details) {
      const detail = this.#numberOf(key, written);
      if (known.includes(detail)) continue;
      this.#counts[detail] = (this.#counts[detail] ?? 0) + 1;
      added.push(detail);
    }
    this.#documents[document] = [...known, ...added];
  }

  /** What a document that is not added yet has in common with one that is. */
  shared(details: Details, document: number): SharedDetails {
    const known = new Set(this.#documents[document] ?? []);
    const values: string[] = [];
    const spellings: { rare: string; usual: string }[] = [];
    if (this.#documents.length < ENOUGH_DOCUMENTS) return { values, spellings };
    for (const [key, written] of details) {
      const detail = this.#numbers.get(key);
      if (detail === undefined || !known.has(detail)) continue;
      const count = this.#counts[detail] ?? 0;
      if (count - 1 > FEW) continue;
      if (key.startsWith(VALUE)) values.push(written);
      const usual = key.startsWith(NAME) ? this.#usualSpelling(key, count) : undefined;
      if (usual !== undefined) spellings.push({ rare: written, usual });
    }
    return { values, spellings };
  }

  #numberOf(key: string, written: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const detail = this.#written.length;
    this.#numbers.set(key, detail);
    this.#written.push(written);
    if (key.startsWith(NAME)) {
      const skeleton = skeletonOf(key);
      this.#bySkeleton.set(skeleton, [...(this.#bySkeleton.get(skeleton) ?? []), detail]);
    }
    return detail;
  }

  #usualSpelling(key: string, count: number): string | undefined {
    for (const detail of this.#bySkeleton.get(skeletonOf(key)) ?? []) {
      const usual = this.#written[detail] ?? "";
      if ((this.#counts[detail] ?? 0) < count * USUAL) continue;
      if (isNearlySpelled(key, nameKey(usual))) return usual;
    }
    return undefined;
  }
}

const VALUE = "value ";
const NAME = "name ";

/** The numbers and names of a document. */
export function detailsOf({ claims, actors, places }: DocumentView): Details {
  const details = new Map<string, string>();
  for (const { record } of claims) {
    for (const { value, unit } of record.quantities) {
      if (!isTelling(value)) continue;
      details.set(`${VALUE}${value} ${termOf(unit)}`, `${NUMBER.format(value)} ${unit}`);
    }
  }
  for (const { record } of [...actors, ...places]) {
    for (const name of [record.name, ...record.aliases]) {
      // A name of one word may be anybody's.
      if (/\S\s+\S/u.test(name)) details.set(nameKey(name), name);
    }
  }
  return details;
}

function nameKey(name: string): string {
  return `${NAME}${name.split(/\s+/u).map(termOf).join(" ")}`;
}

/** Whether a number is neither round nor a year. */
function isTelling(value: number): boolean {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return false;
  return String(Math.abs(value)).replace(/\.|^0+\.?0*|0+$/gu, "").length >= DIGITS;
}
