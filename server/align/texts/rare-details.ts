/**
 * Rare details: numbers and spellings of names that two documents have and hardly any other.
 *
 * What is true and known everywhere is in every report; a number that nobody else gives, or a name that
 * nobody else spells so, was taken from somewhere. Source: Dong, Berti-Équille and Srivastava (2009),
 * "Integrating conflicting data: the role of source dependence": shared rare and false values tell.
 */

import { termOf } from "../../documents/words.ts";
import type { DocumentView } from "../document-view.ts";
import { numberOf } from "./text-words.ts";
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

/**
 * Details of the documents of a collection, by a number of the caller's for each. Details are told
 * apart by numbers made of them: two of a million have the same one about once.
 */
export class DetailIndex {
  /** By number: the place of a detail in the lists below. */
  readonly #places = new Map<number, number>();
  readonly #counts: number[] = [];
  readonly #written: string[] = [];
  /** By number of a name's skeleton: the place of the last name that has it. */
  readonly #lastOfSkeleton = new Map<number, number>();
  /** The place of the name before with the same skeleton, or -1. */
  readonly #beforeOfSkeleton: number[] = [];
  readonly #documents: Uint32Array[] = [];

  /** Adds what a document says more; what it was known to say stays. */
  add(document: number, details: Details): void {
    const known = this.#documents[document];
    const all = new Set(known);
    for (const [key, written] of details) {
      const place = this.#placeOf(key, written);
      if (all.has(place)) continue;
      all.add(place);
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    }
    this.#documents[document] = Uint32Array.from(all);
  }

  /** What a document that is not added yet has in common with one that is. */
  shared(details: Details, document: number): SharedDetails {
    const values: string[] = [];
    const spellings: { rare: string; usual: string }[] = [];
    if (this.#documents.length < ENOUGH_DOCUMENTS) return { values, spellings };
    const known = this.#documents[document];
    for (const [key, written] of details) {
      const place = this.#places.get(numberOf(key));
      if (place === undefined) continue;
      const count = this.#counts[place] ?? 0;
      // Hardly any detail is rare, so that few are looked for in the document.
      if (count - 1 > FEW || known?.includes(place) !== true) continue;
      if (key.startsWith(VALUE)) values.push(written);
      const usual = key.startsWith(NAME) ? this.#usualSpelling(key, count) : undefined;
      if (usual !== undefined) spellings.push({ rare: written, usual });
    }
    return { values, spellings };
  }

  #placeOf(key: string, written: string): number {
    const number = numberOf(key);
    const known = this.#places.get(number);
    if (known !== undefined) return known;
    const place = this.#written.length;
    this.#places.set(number, place);
    this.#written.push(written);
    const skeleton = key.startsWith(NAME) ? numberOf(skeletonOf(key)) : undefined;
    this.#beforeOfSkeleton.push(this.#lastOfSkeleton.get(skeleton ?? -1) ?? -1);
    if (skeleton !== undefined) this.#lastOfSkeleton.set(skeleton, place);
    return place;
  }

  #usualSpelling(key: string, count: number): string | undefined {
    let place = this.#lastOfSkeleton.get(numberOf(skeletonOf(key))) ?? -1;
    while (place !== -1) {
      const usual = this.#written[place] ?? "";
      const isUsual = (this.#counts[place] ?? 0) >= count * USUAL;
      if (isUsual && isNearlySpelled(key, nameKey(usual))) return usual;
      place = this.#beforeOfSkeleton[place] ?? -1;
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
