/** Comparing places: by name, by type and by where they lie. */

import { compareRivals, compareStories, PRIOR, RULED_OUT } from "./compared.ts";
import type { Compared, NameModel } from "./compared.ts";
import type { PlaceForm } from "./name-form.ts";
import { distanceBetween } from "./place-name.ts";
import type { PlaceName } from "./place-name.ts";

export type PlaceRelation =
  | "country"
  | "same spot"
  | "one name"
  | "one common name"
  | "another type"
  | "apart";

/** Log-odds of how two places go together, and how near it is to being one. */
const RELATIONS: Readonly<Record<PlaceRelation, { weight: number; strength: number }>> = {
  country: { weight: 12, strength: 4 },
  "same spot": { weight: 11, strength: 4 },
  "one name": { weight: 9, strength: 3 },
  "one common name": { weight: 4.6, strength: 1 },
  "another type": { weight: 3, strength: 1 },
  apart: { weight: RULED_OUT, strength: 0 },
};
/** Kilometres within which what has one name is one place, by what is larger of the two. */
const REACH: Readonly<Record<PlaceName["placeType"], number>> = {
  site: 40,
  city: 60,
  route: 500,
  region: 500,
  sea: 1500,
  country: 1500,
};

export function relatePlaceForms(
  { place: one }: PlaceForm,
  { place: two }: PlaceForm,
): PlaceRelation | undefined {
  if (one.country !== undefined || two.country !== undefined) {
    if (one.country === two.country) return "country";
    return isCalledAlike(one, two) ? "apart" : undefined;
  }
  if (!isCalledAlike(one, two)) return undefined;
  const distance = distanceBetween(one, two);
  if (distance !== undefined && distance > Math.max(REACH[one.placeType], REACH[two.placeType])) {
    return "apart";
  }
  if (one.placeType !== two.placeType) return relateTypes(one, two, distance);
  if (distance !== undefined) return "same spot";
  return one.isCommon || two.isCommon ? "one common name" : "one name";
}

export function placeStrength(relation: PlaceRelation | undefined): number {
  return relation === undefined ? -1 : RELATIONS[relation].strength;
}

/** A city is no region; what is only known to be some place may be either. */
function relateTypes(one: PlaceName, two: PlaceName, distance: number | undefined): PlaceRelation {
  const isLoose = one.placeType === "site" || two.placeType === "site" || distance !== undefined;
  const isApart = [one, two].every(({ placeType }) => /^(?:city|region|country)$/u.test(placeType));
  return isLoose && !isApart ? "another type" : "apart";
}

function isCalledAlike(one: PlaceName, two: PlaceName): boolean {
  return one.called.some((name) => two.called.includes(name));
}

type Place = Compared<PlaceForm>;

function compareNames(one: Place, two: Place) {
  const relation = relatePlaceForms(one.form, two.form);
  if (relation === undefined) return undefined;
  return { rule: "name", weight: RELATIONS[relation].weight, text: textOf(relation, one, two) };
}

function textOf(relation: PlaceRelation, one: Place, two: Place): string {
  const [a, b] = [`“${one.label}”`, `“${two.label}”`];
  const both = one.label === two.label ? `both reports name ${a}` : `${a} and ${b} are one name`;
  const { placeType } = one.form.place;
  switch (relation) {
    case "country":
      return `both name the country ${b}`;
    case "same spot":
      return `${both}, a ${placeType} in the same spot`;
    case "one name":
      return `${both}, a ${placeType}`;
    case "one common name":
      return `${both}, which several places have`;
    case "another type":
      return `${both}, once as a ${placeType} and once as a ${two.form.place.placeType}`;
    case "apart":
      return `${a} and ${b} are different places of one name`;
    default:
      return unreachable(relation);
  }
}

export const PLACES: NameModel<PlaceForm> = {
  prior: PRIOR,
  comparisons: [compareNames, compareRivals, compareStories],
};

function unreachable(relation: never): never {
  throw new TypeError(`No words for ${String(relation)}`);
}
