/** Settling kinds: one kind a name throughout a document, from all that its mentions say together. */

import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { NameKind } from "../extraction.ts";
import { NAME_KINDS } from "../extraction.ts";
import { isCommonWord } from "./common-words.ts";
import { gazetteer } from "./gazetteer.ts";
import { knownBody } from "./known-bodies.ts";
import { nameKey } from "./name-key.ts";
import { BODY_WORDS, CERTAIN_TITLES, TITLES } from "./name-words.ts";
import type { KindScores } from "./score-kinds.ts";
import { scoreKinds } from "./score-kinds.ts";
import type { TrimmedName } from "./trim-name.ts";
import { wordsOf } from "./trim-name.ts";

/** A name whose kind is settled; `margin` is how far the kind is before the next, in log-odds. */
export interface SettledName extends TrimmedName {
  readonly written: string;
  readonly key: string;
  readonly kind: NameKind;
  readonly margin: number;
  /** The key of the full name that this one is a part of. */
  readonly fullKey: string;
}

/** A single word is kept from this score on. */
const LEAST_SCORE = 0;
const COMMON_SCORE = 2;
const PART_OF_FULL_NAME = 6;

/** In the same order; names that nothing speaks for are left out. */
export function settleKinds(
  text: AnalysedText,
  names: readonly TrimmedName[],
): readonly SettledName[] {
  const scored = names.map((name) => {
    const written = wordsOf(text, name);
    return { ...name, written, key: nameKey(written), scores: scoreKinds(text, name) };
  });
  const totals = new Map<string, KindScores>();
  for (const { key, scores } of scored) totals.set(key, sumOf(totals.get(key), scores));
  const full = fullNames(
    scored.map(({ key }) => key),
    totals,
  );
  const seen: string[] = [];
  return scored.flatMap(({ scores: own, ...name }) => {
    seen.push(name.key);
    const total = totals.get(name.key) ?? own;
    const fullKey = partOf(name, { full, seen }, total);
    const scores =
      fullKey === undefined ? total : { ...total, person: total.person + PART_OF_FULL_NAME };
    const { kind, score, margin } = bestOf(scores);
    if (score < leastScore(name) || isOneOfMany(text, name)) return [];
    return [{ ...name, kind, margin, fullKey: fullKey ?? name.key }];
  });
}

function sumOf(one: KindScores | undefined, two: KindScores): KindScores {
  if (one === undefined) return two;
  return {
    person: Math.max(one.person, two.person) + Math.min(one.person, two.person) / 4,
    organization:
      Math.max(one.organization, two.organization) +
      Math.min(one.organization, two.organization) / 4,
    place: Math.max(one.place, two.place) + Math.min(one.place, two.place) / 4,
  };
}

function bestOf(scores: KindScores): { kind: NameKind; score: number; margin: number } {
  const [best = "organization", next = "organization"] = NAME_KINDS.toSorted(
    (one, two) => scores[two] - scores[one],
  );
  const isTied = scores[best] <= 0;
  return {
    kind: isTied ? "organization" : best,
    score: scores[best],
    margin: scores[best] - scores[next],
  };
}

/** What is known as a common word, or names a people, has to be spoken for. */
function leastScore({ key, first, last }: { readonly key: string } & TokenSpan): number {
  if (key.split(/[\s-]/u).every((word) => isCommonWord(word))) return COMMON_SCORE;
  if (last - first > 1) return Number.NEGATIVE_INFINITY;
  return /(?:ians|icans|ites)$/u.test(key) ? COMMON_SCORE : LEAST_SCORE;
}

/** "a Foreign Terrorist Organization": one of a kind, not a name. */
function isOneOfMany({ tokens }: AnalysedText, { first, last, written }: NamedSpan): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (!/^(?:an?|any|every|each)$/u.test(before)) return false;
  if (knownBody(written) !== undefined || gazetteer().places.has(nameKey(written))) return false;
  return tokens.slice(first, last).every(({ lower }) => isCommonWord(lower));
}

interface NamedSpan extends TokenSpan {
  readonly written: string;
}

/** Persons' full names by each of their last words, in the text's order. */
function fullNames(
  keys: readonly string[],
  totals: ReadonlyMap<string, KindScores>,
): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const words = key.split(" ");
    const scores = totals.get(key);
    if (words.length < 2 || scores === undefined || bestOf(scores).kind !== "person") continue;
    for (const part of [
      ...words.slice(1).map((_, index) => words.slice(index + 1).join(" ")),
      words[0] ?? "",
    ]) {
      const known = full.get(part);
      if (known === undefined) full.set(part, [key]);
      else known.push(key);
    }
  }
  return full;
}

interface FullNames {
  readonly full: ReadonlyMap<string, readonly string[]>;
  /** Keys of the names so far, in the text's order. */
  readonly seen: readonly string[];
}

function partOf(
  { key, title }: { readonly key: string; readonly title?: string | undefined },
  { full, seen }: FullNames,
  scores: KindScores,
): string | undefined {
  const names = full.get(key) ?? [];
  // The one named last before it; a surname in a headline is of the first full name behind it.
  const found =
    names.length > 1 ? (seen.findLast((one) => names.includes(one)) ?? names[0]) : names[0];
  if (found === undefined || TITLES.has(key) || BODY_WORDS.has(key)) return undefined;
  const isCountry =
    gazetteer().places.get(key)?.[0]?.placeType === "country" || knownBody(key) !== undefined;
  const hasTitle = title !== undefined && CERTAIN_TITLES.has(title);
  return isCountry && !hasTitle && scores.person < 3 ? undefined : found;
}
