/** Linking names: which mentions name one thing, and what the document and the gazetteer tell of it. */

import type { ActorType } from "../../model/actor.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { Entity, NameKind } from "../extraction.ts";
import { choosePlace } from "./choose-place.ts";
import type { CountryCounts } from "./choose-place.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import { gazetteer } from "./gazetteer.ts";
import { governmentOf } from "./government-of.ts";
import { isMetonym } from "./is-metonym.ts";
import { knownBody } from "./known-bodies.ts";
import { bodyType } from "./body-type.ts";
import { nameKey } from "./name-key.ts";
import type { SettledName } from "./settle-kinds.ts";

/** A settled name with its entity. */
export interface LinkedName extends TokenSpan {
  readonly kind: NameKind;
  readonly margin: number;
  readonly entity: number;
}

/** An entity as it grows. */
interface Growing {
  readonly kind: NameKind;
  /** Names as written, the gazetteer's first where it has one. */
  readonly names: Set<string>;
  readonly fixedName?: string | undefined;
  readonly place?: GazetteerPlace | undefined;
  readonly actorType?: ActorType | undefined;
  /** The country whose government it is. */
  readonly governs?: string | undefined;
  /** The country whose government its name stands for. */
  readonly seatOf?: string | undefined;
}

/** Entities in the order of their first mention. */
export function linkNames(
  text: AnalysedText,
  names: readonly SettledName[],
): { readonly entities: readonly Entity[]; readonly linked: readonly LinkedName[] } {
  const countries = countCountries(text, names);
  const acronyms = readAcronyms(text, names);
  const growing = new Map<string, Growing>();
  const indices = new Map<string, number>();
  const linked = names.map((name) => {
    const { id, ...made } = entityOf(text, name, { countries, acronyms });
    const { first, last, margin, written } = name;
    const entity = indices.get(id) ?? indices.size;
    indices.set(id, entity);
    const known = growing.get(id);
    if (known === undefined) growing.set(id, { ...made, names: new Set([written]) });
    else known.names.add(written);
    return { first, last, kind: made.kind, margin, entity };
  });
  return { entities: [...growing.values()].map((one) => finish(one, indices)), linked };
}

interface Linking {
  readonly countries: CountryCounts;
  /** The key of the full name of an acronym's key. */
  readonly acronyms: ReadonlyMap<string, string>;
}

type Made = Omit<Growing, "names"> & { readonly id: string };

function entityOf(text: AnalysedText, name: SettledName, { countries, acronyms }: Linking): Made {
  if (name.kind === "person")
    return { id: `person ${name.fullKey}`, kind: "person", actorType: "person" };
  if (name.kind === "place") return placeOf(text, name, countries);
  const country = countryGoverned(name.written);
  if (country !== undefined) return governmentMade(country, governmentOf(country), country);
  const body = knownBody(name.written);
  const key = acronyms.get(name.key) ?? (body === undefined ? name.key : nameKey(body.name));
  const id = `organization ${acronyms.get(key) ?? key}`;
  return {
    id,
    kind: "organization",
    actorType: body?.actorType ?? bodyType(name.written),
    seatOf: body?.seatOf,
  };
}

/** The country of "the Norwegian government", as a code. */
function countryGoverned(written: string): string | undefined {
  const people = /^(.+) government$/u.exec(written)?.[1];
  const country = people === undefined ? undefined : gazetteer().demonyms.get(nameKey(people));
  return country === "" ? undefined : country;
}

function placeOf(text: AnalysedText, name: SettledName, countries: CountryCounts): Made {
  const [city = ""] = name.key.split(", ");
  const place = choosePlace(name.key, countries) ?? choosePlace(city, countries);
  if (place === undefined) return { id: `place ${name.key}`, kind: "place" };
  const { governs, country } = place;
  if (governs !== undefined && country !== undefined && isMetonym(text, name)) {
    if (governs === "province")
      return governmentMade(`${country} ${place.name}`, `${place.name} government`);
    return governmentMade(country, governmentOf(country), country);
  }
  const { placeType, region = "" } = place;
  const own = `place ${placeType} ${country ?? ""} ${region} ${nameKey(place.name)}`;
  const id = placeType === "country" && country !== undefined ? countryId(country) : own;
  return { id, kind: "place", place, fixedName: place.name };
}

function governmentMade(of: string, fixedName: string, governs?: string): Made {
  const id = governmentId(of);
  return { id, kind: "organization", actorType: "government body", fixedName, governs };
}

/** `indices` are where the entities stand, by id. */
function finish(one: Growing, indices: ReadonlyMap<string, number>): Entity {
  const written = [...one.names];
  const name = one.fixedName ?? fullest(written);
  const aliases = written.filter((alias) => alias !== name);
  const { kind, actorType, place, governs, seatOf } = one;
  const base = { kind, name, aliases };
  if (kind !== "place") {
    const partOf = governs === undefined ? undefined : indices.get(countryId(governs));
    const standsFor = seatOf === undefined ? undefined : indices.get(governmentId(seatOf));
    return {
      ...base,
      actorType,
      ...(standsFor !== undefined && { standsFor }),
      ...(partOf !== undefined && { partOf }),
    };
  }
  if (place === undefined) return base;
  const { placeType, latitude, longitude, country = "" } = place;
  const isSeat = place.governs === "country" || place.governs === "capital";
  const standsFor = isSeat ? indices.get(governmentId(country)) : undefined;
  const partOf = placeType === "country" ? undefined : indices.get(countryId(country));
  return {
    ...base,
    placeType,
    latitude,
    longitude,
    ...(standsFor !== undefined && { standsFor }),
    ...(partOf !== undefined && { partOf }),
  };
}

function countryId(code: string): string {
  return `country ${code}`;
}

/** `of` is a country's code, or a province of one. */
function governmentId(of: string): string {
  return `government ${of}`;
}

function fullest(names: readonly string[]): string {
  return names.toSorted((one, two) => two.length - one.length)[0] ?? "";
}

/** Countries by their own names, peoples and the places that only they have. */
function countCountries({ tokens }: AnalysedText, names: readonly SettledName[]): CountryCounts {
  const counts = new Map<string, number>();
  const { places, demonyms } = gazetteer();
  const count = (country: string | undefined) => {
    if (country !== undefined && country !== "")
      counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { kind, key } of names) {
    const found = kind === "place" ? (places.get(key) ?? []) : [];
    if (found.length === 1) count(found[0]?.country);
  }
  for (const { text } of tokens)
    if (/^\p{Lu}/u.test(text)) count(demonyms.get(nameKey(text).replace(/s$/u, "")));
  return counts;
}

/** "UN Office on Drugs and Crime (UNODC)", and acronyms of the initials of a body's full name. */
function readAcronyms(
  { tokens }: AnalysedText,
  names: readonly SettledName[],
): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  const short = new Set(
    names.filter(({ written }) => /^\p{Lu}{2,6}$/u.test(written)).map(({ key }) => key),
  );
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (name.kind !== "organization" || name.last - name.first < 2) continue;
    const isBracketed =
      next !== undefined && next.first === name.last + 1 && tokens[name.last]?.text === "(";
    if (isBracketed && short.has(next.key)) acronyms.set(next.key, name.key);
    const initials = tokens
      .slice(name.first, name.last)
      .filter(({ text }) => /^\p{Lu}/u.test(text));
    const key = initials.map(({ lower }) => lower.slice(0, 1)).join("");
    if (short.has(key) && !acronyms.has(key)) acronyms.set(key, name.key);
  }
  return acronyms;
}
