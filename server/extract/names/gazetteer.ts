/** The gazetteer: places by name, with coordinates, and the peoples named after countries. */

import { createRequire } from "node:module";
import type { Country } from "world-countries";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import { nameKey } from "./name-key.ts";
import { provinces } from "./provinces.ts";
import { readCities } from "./read-cities.ts";
import { widePlaces } from "./wide-places.ts";

export interface Gazetteer {
  /** By `nameKey`; the likeliest first: countries, provinces, wide places, then cities by population. */
  readonly places: ReadonlyMap<string, readonly GazetteerPlace[]>;
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, GazetteerPlace>;
  /** The country of a demonym, by its `nameKey`: "venezuelan" is VE. */
  readonly demonyms: ReadonlyMap<string, string>;
}

/** Other names of countries, by code. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  US: "U.S.;US;USA;U.S.A.;United States;United States of America;America;the States",
  GB: "UK;U.K.;Britain;Great Britain;United Kingdom",
  TR: "Turkey;Türkiye;Turkiye",
  NL: "Holland;Netherlands;The Netherlands",
  RU: "Russia;Russian Federation",
  KP: "North Korea;DPRK",
  KR: "South Korea;Republic of Korea;Korea",
  CN: "China;PRC;People's Republic of China",
  CZ: "Czech Republic;Czechia",
  CD: "DR Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DRC",
  CG: "Republic of the Congo;Congo-Brazzaville",
  CI: "Ivory Coast;Côte d'Ivoire",
  MM: "Myanmar;Burma",
  VA: "Vatican City;Vatican;Holy See",
  AE: "United Arab Emirates;UAE;Emirates",
  SZ: "Eswatini;Swaziland",
  MK: "North Macedonia;Macedonia",
  CV: "Cape Verde",
  BA: "Bosnia and Herzegovina;Bosnia",
  TL: "East Timor;Timor-Leste",
  SY: "Syria",
  VE: "Venezuela;Bolivarian Republic of Venezuela",
  PS: "Palestine;Palestinian Territories",
  TT: "Trinidad and Tobago;Trinidad",
  BN: "Brunei",
};

/** Peoples that the package has not, or has under another country first. */
const OTHER_DEMONYMS: Readonly<Record<string, string>> = {
  american: "US",
  americans: "US",
  british: "GB",
  briton: "GB",
  britons: "GB",
  french: "FR",
  dutch: "NL",
  "north korean": "KP",
  "south korean": "KR",
  korean: "KR",
  congolese: "CD",
  english: "GB",
  scottish: "GB",
  welsh: "GB",
  spanish: "ES",
  danish: "DK",
  turkish: "TR",
  turks: "TR",
  irish: "IE",
  finnish: "FI",
  swedish: "SE",
  polish: "PL",
  swiss: "CH",
  palestinian: "PS",
  chinese: "CN",
  taiwanese: "TW",
  catalan: "ES",
  arab: "",
  kurdish: "",
  jewish: "",
  european: "",
  african: "",
  asian: "",
  "latin american": "",
  latino: "",
  hispanic: "",
  muslim: "",
  christian: "",
  islamic: "",
  soviet: "RU",
  serbian: "RS",
  indian: "IN",
  dominican: "DO",
  filipino: "PH",
  saudi: "SA",
  emirati: "AE",
  syrian: "SY",
  nazi: "",
  western: "",
  catholic: "",
}; // An empty country: a people of more than one.

/** Names that news give to places; the second is the key that they have here. */
const OTHER_NAMES: readonly (readonly [alias: string, key: string])[] = [
  ["new york", "new york city"],
  ["washington dc", "washington"],
  ["b.c.", "british columbia"],
  ["nsw", "new south wales"],
  ["dc", "washington"],
  ["kiev", "kyiv"],
  ["saigon", "ho chi minh city"],
  ["la", "los angeles"],
  ["bombay", "mumbai"],
  ["mecca", "makkah"],
  ["st petersburg", "saint petersburg"],
  ["jerusalem", "jerusalem"],
  ["monte carlo", "monaco"],
  ["nyc", "new york city"],
];

/** Names of places that are words, months or given names far more often. */
const NOT_PLACES = new Set(
  (
    "man of most as same split battle reading march may orange young mobile normal enterprise independence union liberty hope " +
    "victoria sale bath bury nice best male paradise providence heroica central santiago martin salem jackson lincoln carson " +
    "clinton nelson wilson warren johnson madison monroe taylor tyler sullivan florence charlotte augusta eugene allen " +
    "gary henderson irving lawrence spencer gilbert troy aurora carmen cicero homer arnold barking brick bor bar ar city mission " +
    "van ede use moss tours deal ham bray date roman opera beni franklin hamilton washington county paul anderson vernon marion leon victor " +
    "kent media sparks apple grace joy trinity faith davis douglas logan murray norman sherman elgin fishers mason bush obama carolina drake chargers palmer bradley trump king ford lincoln"
  ).split(" "),
);

let loaded: Gazetteer | undefined;

/** The gazetteer, made once. */
export function gazetteer(): Gazetteer {
  loaded ??= makeGazetteer();
  return loaded;
}

function makeGazetteer(): Gazetteer {
  const packaged = createRequire(import.meta.url)("world-countries") as readonly Country[];
  const places = new Map<string, GazetteerPlace[]>();
  const countries = new Map<string, GazetteerPlace>();
  const demonyms = new Map<string, string>();
  for (const country of packaged) {
    const place = countryPlace(country);
    countries.set(country.cca2, place);
    const aliases = COUNTRY_ALIASES[country.cca2]?.split(";") ?? [];
    for (const name of [place.name, country.name.official, ...aliases]) add(places, name, place);
    addDemonyms(demonyms, country);
  }
  for (const [people, code] of Object.entries(OTHER_DEMONYMS)) demonyms.set(people, code);
  for (const place of provinces()) {
    add(places, place.name, place);
    add(places, place.name.replace(/ (?:Oblast|County)$/u, ""), place);
  }
  for (const place of widePlaces()) add(places, place.name, place);
  addCities(places, packaged);
  for (const [alias, key] of OTHER_NAMES) add(places, alias, places.get(key)?.[0], true);
  return { places, countries, demonyms };
}

function addCities(places: Map<string, GazetteerPlace[]>, packaged: readonly Country[]): void {
  const capitals = new Set(
    packaged.flatMap(({ cca2, capital }) => capital.map((name) => `${cca2} ${nameKey(name)}`)),
  );
  for (const city of readCities()) {
    const key = nameKey(city.name);
    if (NOT_PLACES.has(key)) continue;
    const isSeat = capitals.has(`${city.country} ${key}`);
    add(places, city.name, isSeat ? { ...city, governs: "capital" } : city, isSeat);
  }
  for (const place of places.get("washington, dc") ?? []) {
    add(places, "Washington", { ...place, governs: "capital" }, true);
  }
}

function countryPlace({ name, cca2, latlng }: Country): GazetteerPlace {
  // A country's middle is known no better than to a hundredth of a degree.
  const [latitude, longitude] = latlng.map((degrees) => Math.round(100 * degrees) / 100);
  const named = cca2 === "TR" ? "Turkey" : name.common;
  return {
    name: named,
    placeType: "country",
    latitude,
    longitude,
    country: cca2,
    governs: "country",
  };
}

function addDemonyms(demonyms: Map<string, string>, { cca2, demonyms: own }: Country): void {
  for (const people of Object.values(own?.["eng"] ?? {})) {
    const key = nameKey(people);
    if (key === "" || demonyms.has(key)) continue;
    demonyms.set(key, cca2);
  }
}

function add(
  places: Map<string, GazetteerPlace[]>,
  name: string,
  place: GazetteerPlace | undefined,
  isFirst = false,
): void {
  if (place === undefined) return;
  const key = nameKey(name);
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else if (known.includes(place)) return;
  else if (isFirst && known.every(({ placeType }) => placeType === "city")) known.unshift(place);
  else known.push(place);
}
