/** Place names: what a place is called, of what type it is and where it lies. */

import { isCommonWord } from "../../extract/names/common-words.ts";
import { gazetteer } from "../../extract/names/gazetteer.ts";
import type { PlaceRecord, PlaceType } from "../../model/place.ts";
import { isGenericSite } from "./generic-words.ts";
import { plainWords } from "./plain-words.ts";

export interface PlaceName {
  /** Its name first, then its aliases, each in plain words; never empty. */
  readonly called: readonly string[];
  readonly placeType: PlaceType;
  /** ISO 3166-1 alpha-2, of a country. */
  readonly country?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Whether places everywhere are called so: "City Hall", or a city's name that several cities have. */
  readonly isCommon: boolean;
}

export function readPlaceName({
  name,
  aliases,
  placeType,
  latitude,
  longitude,
}: PlaceRecord): PlaceName | undefined {
  const called = [name, ...aliases]
    .map((one) => plainWords(one).join(" "))
    .filter((one) => one !== "");
  const [main] = called;
  if (main === undefined) return undefined;
  const country = placeType === "country" ? countryCalled(called) : undefined;
  const isCommon = placeType === "site" ? isCommonSite(main) : isCommonPlace(main, placeType);
  return { called, placeType, country, latitude, longitude, isCommon };
}

function isCommonPlace(name: string, placeType: PlaceType): boolean {
  const places = gazetteer().places.get(name) ?? [];
  return places.filter((one) => one.placeType === placeType).length > 1;
}

/** "City Hall", "Broad Street", "Salem" that may be any town, a word with a capital. */
function isCommonSite(name: string): boolean {
  const words = name.split(" ");
  if (isGenericSite(words) || STREET.test(words.at(-1) ?? "")) return true;
  const isWord = words.length === 1 && isCommonWord(name);
  return isWord || (gazetteer().places.get(name) ?? []).some((one) => one.placeType !== "site");
}

const STREET = /^(?:street|avenue|road|boulevard|lane|drive|square)$/u;

function countryCalled(called: readonly string[]): string | undefined {
  for (const name of called) {
    const places = gazetteer().places.get(name) ?? [];
    const found = places.find(({ placeType }) => placeType === "country");
    if (found !== undefined) return found.country;
  }
  return undefined;
}

/** Kilometres on the sphere; undefined when either is not located. */
export function distanceBetween(one: PlaceName, two: PlaceName): number | undefined {
  const [a, b] = [locationOf(one), locationOf(two)];
  if (a === undefined || b === undefined) return undefined;
  const [north, east] = [b.latitude - a.latitude, b.longitude - a.longitude];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude) * Math.cos(b.latitude) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** In radians. */
function locationOf({ latitude, longitude }: PlaceName) {
  if (latitude === undefined || longitude === undefined) return undefined;
  return { latitude: latitude * RADIANS, longitude: longitude * RADIANS };
}
