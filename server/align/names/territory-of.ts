/** Territories: the country, province or city that a word names or a people is of, as a code. */

import { gazetteer } from "../../extract/names/gazetteer.ts";
import type { GazetteerPlace } from "../../extract/names/gazetteer-place.ts";

/** "US", "US-WI", "US-WI-milwaukee": a country, a province of it, a city; it sorts under its whole. */
export type Territory = string;

/** By a name's plain words, of places and of peoples ("venezuelan", "u.s."). */
export function territoryOf(words: string): Territory | undefined {
  const { demonyms, places } = gazetteer();
  const people = demonyms.get(words) ?? demonyms.get(words.replace(/s$/u, ""));
  if (people !== undefined) return people === "" ? undefined : people;
  const [place] = places.get(words) ?? [];
  return place === undefined ? undefined : territoryOfPlace(place);
}

export function territoryOfPlace({
  name,
  placeType,
  country,
  region,
}: GazetteerPlace): Territory | undefined {
  if (country === undefined) return undefined;
  if (placeType === "country") return country;
  const province = region === undefined || region === "" ? country : `${country}-${region}`;
  return placeType === "region" ? province : `${province}-${name.toLowerCase()}`;
}

/** The country whose capital or own name it is: what the place's name stands for when it acts. */
export function countryGovernedFrom(words: string): Territory | undefined {
  const places = gazetteer().places.get(words) ?? [];
  return places.find(({ governs }) => governs === "country" || governs === "capital")?.country;
}

export function countryOf(territory: Territory): Territory {
  return territory.split("-", 1)[0] ?? territory;
}
