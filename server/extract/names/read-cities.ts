/** Cities of the gazetteer: the compact file made from GeoNames (CC BY 4.0) by the training. */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GazetteerPlace } from "./gazetteer-place.ts";

export const CITIES_FILE: string = fileURLToPath(new URL("cities.tsv", import.meta.url));

/** Largest first; none when the file is missing. */
export function readCities(file: string = CITIES_FILE): readonly GazetteerPlace[] {
  if (!existsSync(file)) return [];
  const cities: GazetteerPlace[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [name, country, region, latitude, longitude, thousands] = line.split("\t");
    if (name === undefined || country === undefined || thousands === undefined) continue;
    cities.push({
      name,
      placeType: "city",
      latitude: Number(latitude),
      longitude: Number(longitude),
      country,
      region: region === "" ? undefined : region,
      population: 1000 * Number(thousands),
    });
  }
  return cities;
}
