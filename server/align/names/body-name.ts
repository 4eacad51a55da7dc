/** Body names: what a body is called, apart from the country, province or city that it is of. */

import { knownBody } from "../../extract/names/known-bodies.ts";
import { isLocalBody, isNationalBody } from "./generic-words.ts";
import { plainWords } from "./plain-words.ts";
import { acronymOf } from "./spelled-out.ts";
import { countryGovernedFrom, territoryOf } from "./territory-of.ts";
import type { Territory } from "./territory-of.ts";

/**
 * `reach` is how far the words go to tell it from others: `own` names it wherever it stands, `national`
 * and `local` are called so in every country or city, and are told apart by their `owner` alone.
 */
export interface BodyName {
  readonly words: readonly string[];
  readonly reach: "own" | "national" | "local";
  readonly owner?: Territory | undefined;
  /** Whether it is one word in capitals. */
  readonly isAcronym: boolean;
  /** Whether everybody knows what it stands for, so that it stands for nothing else. */
  readonly isKnown: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
const CORPORATE =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|sa|nv|spa|holdings)$/u;
/** What is called so in one country alone, without saying so. */
const OWNERS: ReadonlyMap<string, Territory> = new Map([
  ["department of state", "US"],
  ["house of commons", "GB"],
  ["house of lords", "GB"],
  ["federal reserve", "US"],
  ["secret service", "US"],
  ["joint chiefs of staff", "US"],
  ["home office", "GB"],
  ["foreign office", "GB"],
]);
/** What one owner has several of. */
const MANY_OF_ONE = /^(?:embassy|consulate|mission|delegation|district|circuit|appeals?)$/u;
/** Generic words that name one body all the same. */
const OWN_WORDS: ReadonlySet<string> = new Set(["security council"]);
/** One body under two names that are both generic. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["house", "house of representatives"],
  ["state department", "department of state"],
  ["justice department", "department of justice"],
  ["treasury department", "treasury"],
  ["defense ministry", "ministry of defense"],
  ["defense department", "department of defense"],
  ["foreign affairs ministry", "foreign ministry"],
  ["ministry of foreign affairs", "foreign ministry"],
  ["ministry of interior", "interior ministry"],
  ["ministry of the interior", "interior ministry"],
  ["ministry of justice", "justice ministry"],
  ["ministry of finance", "finance ministry"],
  ["fed", "federal reserve"],
  ["armed forces", "military"],
  ["forces", "military"],
]);
/** Words of a territory's name before or behind a body's: "United Arab Emirates". */
const LONGEST_TERRITORY = 3;

/**
 * "Venezuelan Supreme Court", "Supreme Court of Venezuela" and "U.S. Senate" say whose they are; a
 * country or capital that is named as a body (`isGovernment`) is the country's government.
 */
export function readBodyName(name: string, isGovernment: boolean): BodyName | undefined {
  const plain = withoutForm(plainWords(name));
  const known = knownNameOf(name, plain);
  const words = known === undefined ? plain : withoutForm(plainWords(known));
  if (words.join("").length < 2) return undefined;
  const isAcronym = words.length === 1 && ACRONYM.test(known ?? name);
  const governed = isGovernment ? countryGovernedFrom(words.join(" ")) : undefined;
  if (governed !== undefined) return bodyName(["government"], governed);
  const isKnown = known !== undefined;
  const owned = splitOwner(words);
  if (owned === undefined) return { ...bodyName(words), isAcronym, isKnown };
  const called = bodyName(owned.rest, owned.owner);
  if (called.reach === "national") return { ...called, isAcronym, isKnown };
  // "Washington University" and "University of Washington" are two.
  const reach = owned.rest.some((word) => MANY_OF_ONE.test(word)) ? "local" : "own";
  return { words, reach, isAcronym, isKnown };
}

function knownNameOf(name: string, plain: readonly string[]): string | undefined {
  const spelled = acronymOf(plain);
  if (spelled !== undefined) return spelled;
  const known = knownBody(name) ?? (plain.length > 1 ? knownBody(plain.join(" ")) : undefined);
  return known?.name;
}

function bodyName(words: readonly string[], owner?: Territory): BodyName {
  const joined = words.join(" ");
  const called = SYNONYMS.get(joined) ?? joined;
  const own = {
    words: called.split(" "),
    owner: owner ?? OWNERS.get(called),
    isAcronym: false,
    isKnown: false,
  };
  if (OWN_WORDS.has(called)) return { ...own, reach: "own" };
  if (isNationalBody(words)) return { ...own, reach: "national" };
  return { ...own, reach: isLocalBody(words) ? "local" : "own" };
}

/** "News Corp." keeps its form: without it nobody would know it. */
function withoutForm(words: readonly string[]): readonly string[] {
  const rest = words.slice(0, -1);
  if (rest.length === 0 || !CORPORATE.test(words.at(-1) ?? "") || isGeneric(rest)) return words;
  return withoutForm(rest);
}

interface Owned {
  readonly owner: Territory;
  readonly rest: readonly string[];
}

/** Only what is generic has an owner: "Chicago Bulls" are no bulls of Chicago. */
function splitOwner(words: readonly string[]): Owned | undefined {
  for (let length = Math.min(LONGEST_TERRITORY, words.length - 1); length > 0; length -= 1) {
    const before = territoryOf(words.slice(0, length).join(" "));
    const rest = words.slice(length);
    if (before !== undefined && isGeneric(rest)) return { owner: before, rest };
    if (words.at(-1 - length) !== "of") continue;
    const behind = territoryOf(words.slice(-length).join(" "));
    const head = words.slice(0, -1 - length);
    if (behind !== undefined && isGeneric(head)) return { owner: behind, rest: head };
  }
  return undefined;
}

function isGeneric(words: readonly string[]): boolean {
  return words.length > 0 && (isNationalBody(words) || isLocalBody(words));
}
