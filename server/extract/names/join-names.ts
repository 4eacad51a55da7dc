/** Joined names: names that go on beyond their own capitals: "Denver, Colorado", "eastern Pacific", "Trump administration". */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { NameKind } from "../extraction.ts";
import { gazetteer } from "./gazetteer.ts";
import { nameKey } from "./name-key.ts";
import type { SettledName } from "./settle-kinds.ts";
import { wordsOf } from "./trim-name.ts";

/** The same names, longer where they go on; a city and its province are one. */
export function joinNames(
  text: AnalysedText,
  names: readonly SettledName[],
): readonly SettledName[] {
  const joined: SettledName[] = [];
  for (const one of names) {
    const name = withAdministration(text, withDirection(text, one));
    const before = joined.at(-1);
    if (before === undefined || !isCityOf(text, before, name)) {
      joined.push(name);
      continue;
    }
    joined[joined.length - 1] = lengthened(text, before, {
      first: before.first,
      last: name.last,
      kind: "place",
    });
  }
  return joined;
}

function lengthened(
  text: AnalysedText,
  name: SettledName,
  { first, last, kind }: TokenSpan & { readonly kind: NameKind },
): SettledName {
  const written = wordsOf(text, { first, last });
  const key = nameKey(written);
  return { ...name, first, last, kind, written, key, fullKey: key };
}

/** Seas and regions that the gazetteer has with the direction before them. */
function withDirection(text: AnalysedText, name: SettledName): SettledName {
  const before = text.tokens[name.first - 1]?.lower ?? "";
  const isDirection = /^(?:north|south|east|west|central)(?:ern)?$/u.test(before);
  if (!isDirection || !gazetteer().places.has(`${before} ${name.key}`)) return name;
  return lengthened(text, name, { first: name.first - 1, last: name.last, kind: "place" });
}

/** A government by the person who leads it, with or without `'s`. */
function withAdministration(text: AnalysedText, name: SettledName): SettledName {
  // "The Trump administration", before anybody was named so: what stands behind it looks like a body's.
  const mayLead = name.kind === "person" || /^\p{Lu}\p{Ll}+$/u.test(name.written);
  if (!mayLead || name.kind === "place") return name;
  const hasPossessive = /^['’]s?$/u.test(text.tokens[name.last]?.text ?? "");
  const head = name.last + (hasPossessive ? 1 : 0);
  if (text.tokens[head]?.lower !== "administration") return name;
  const { first } = name;
  const whole = lengthened(text, name, { first, last: head + 1, kind: "organization" });
  const surname = name.written.split(" ").at(-1) ?? name.written;
  const written = `${surname} administration`;
  return { ...whole, written, key: nameKey(written), fullKey: nameKey(written) };
}

function isCityOf({ tokens }: AnalysedText, city: SettledName, name: SettledName): boolean {
  if (city.last + 1 !== name.first || tokens[city.last]?.text !== ",") return false;
  const isPlace = city.kind === "place" || city.margin < 2;
  const place = gazetteer().places.get(name.key)?.[0];
  const own = gazetteer().places.get(city.key)?.[0];
  const isCity = own === undefined || own.placeType === "city";
  return isPlace && isCity && name.kind === "place" && place?.governs === "province";
}
