/** Choosing a place: which of the places of one name a document means. */

import type { GazetteerPlace } from "./gazetteer-place.ts";
import { gazetteer } from "./gazetteer.ts";

/** How often the document names each country, or something of it, by code. */
export type CountryCounts = ReadonlyMap<string, number>;

/** Largest or likeliest first, unless the document speaks of another's country; none when unknown. */
export function choosePlace(key: string, countries: CountryCounts): GazetteerPlace | undefined {
  const found = gazetteer().places.get(key) ?? [];
  const [likeliest] = found;
  if (likeliest === undefined || found.length === 1) return likeliest;
  // A country's name is seldom another place's, but where the document speaks of that place's own.
  const others = found.filter(
    ({ placeType }) => placeType !== "city" || likeliest.placeType === "city",
  );
  const rated = others.map((place, order) => ({ place, order, count: countOf(place, countries) }));
  const best = rated.toSorted((one, two) => two.count - one.count || one.order - two.order)[0];
  return best === undefined ? likeliest : best.place;
}

function countOf({ country, placeType }: GazetteerPlace, countries: CountryCounts): number {
  return country === undefined || placeType === "country"
    ? 0
    : Math.min(1, countries.get(country) ?? 0);
}
