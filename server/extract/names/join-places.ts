/** Joined places: a city with the province behind a comma is one name ("Denver, Colorado"). */

import type { AnalysedText } from "../analysed-text.ts";
import { gazetteer } from "./gazetteer.ts";
import type { SettledName } from "./settle-kinds.ts";
import { nameKey } from "./name-key.ts";
import { wordsOf } from "./trim-name.ts";

/** The same names, each city with its province one. */
export function joinPlaces(
  text: AnalysedText,
  names: readonly SettledName[],
): readonly SettledName[] {
  const joined: SettledName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before === undefined || !isCityOf(text, before, name)) {
      joined.push(name);
      continue;
    }
    const span = { first: before.first, last: name.last };
    const written = wordsOf(text, span);
    const key = nameKey(written);
    joined[joined.length - 1] = { ...before, ...span, written, key, fullKey: key, kind: "place" };
  }
  return joined;
}

function isCityOf({ tokens }: AnalysedText, city: SettledName, name: SettledName): boolean {
  if (city.last + 1 !== name.first || tokens[city.last]?.text !== ",") return false;
  const isPlace = city.kind === "place" || city.margin < 2;
  const place = gazetteer().places.get(name.key)?.[0];
  const own = gazetteer().places.get(city.key)?.[0];
  return (
    isPlace &&
    name.kind === "place" &&
    place?.governs === "province" &&
    (own === undefined || own.placeType === "city")
  );
}
