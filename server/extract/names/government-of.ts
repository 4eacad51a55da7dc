/** Governments: how the government of a country is named. */

import { gazetteer } from "./gazetteer.ts";

/** "Venezuelan government"; of a country without one word for its people "Government of …". */
export function governmentOf(country: string): string {
  if (country === "US") return "United States government";
  if (country === "GB") return "British government";
  if (country === "NZ") return "New Zealand government";
  const { demonyms, countries } = gazetteer();
  for (const [people, code] of demonyms) {
    if (code !== country) continue;
    return `${people.replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())} government`;
  }
  return `Government of ${countries.get(country)?.name ?? country}`;
}
