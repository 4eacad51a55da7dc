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
  // The full name that had each part last, so far.
  const latest = new Map<string, string>();
  return scored.flatMap(({ scores: own, ...name }) => {
    if (full.keys.has(name.key)) {
      for (const part of partsOf(name.key)) latest.set(part, name.key);
    }
    const total = totals.get(name.key) ?? own;
    const fullKey = partOf(name, latest.get(name.key) ?? full.first.get(name.key), total);
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

/** Keys of persons' full names, and which of them has a part first. */
interface FullNames {
  readonly keys: ReadonlySet<string>;
  readonly first: ReadonlyMap<string, string>;
}

function fullNames(keys: readonly string[], totals: ReadonlyMap<string, KindScores>): FullNames {
  const full = new Set(
    keys.filter((key) => {
      const scores = totals.get(key);
      return key.includes(" ") && scores !== undefined && bestOf(scores).kind === "person";
    }),
  );
  const first = new Map<string, string>();
  for (const key of full) {
    for (const part of partsOf(key)) if (!first.has(part)) first.set(part, key);
  }
  return { keys: full, first };
}

/** The first word, and all from the second, third … word on. */
function partsOf(key: string): readonly string[] {
  const words = key.split(" ");
  return [words[0] ?? "", ...words.slice(1).map((_, index) => words.slice(index + 1).join(" "))];
}

function partOf(
  { key, title }: { readonly key: string; readonly title?: string | undefined },
  found: string | undefined,
  scores: KindScores,
): string | undefined {
  if (found === undefined || TITLES.has(key) || BODY_WORDS.has(key)) return undefined;
  const isCountry =
    gazetteer().places.get(key)?.[0]?.placeType === "country" || knownBody(key) !== undefined;
  const hasTitle = title !== undefined && CERTAIN_TITLES.has(title);
  return isCountry && !hasTitle && scores.person < 3 ? undefined : found;
}
