/** Characterisations: what a claim calls somebody or something, "a country of transit", "the largest producer". */

import { wordsOf } from "../../documents/words.ts";
import type { Word } from "../../documents/words.ts";
import type { NodeId } from "../../model/ids.ts";
import type { CalledNode } from "./claim-frame.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair, Grounds } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { oncePerClaim } from "./once-per-claim.ts";
import { isEmptyWord, stemOf } from "./word-stem.ts";

export interface Characterisation {
  /** Whom or what it is said of: of one name there may be an actor and a place. */
  readonly of: readonly NodeId[];
  /** What it calls it: the noun with its words, as written. */
  readonly words: string;
  /** Stems of the words before the noun, and of the noun. */
  readonly modifiers: ReadonlySet<string>;
  readonly noun: string;
  /** Whether it is the first of all, as "largest" says; undefined when it is one of several. */
  readonly superlative: string | undefined;
}

const LINKS = new Set(
  "is was are were as remains remained remain remaining becomes became become being".split(" "),
);
const ARTICLES = new Set(["a", "an", "the"]);
const ENDS = new Set(
  "of in on at to for from by with that which who where and or but as since until if while than".split(
    " ",
  ),
);
const ADVERBS = new Set(["still", "now", "also", "long", "not"]);
const SUPERLATIVE = /^(?:\p{L}{2,}est|dominant|main|foremost|most)$/u;
/** Whose largest it is, when nothing else is said: everybody's. */
const OF_ALL = new Set(["world", "worlds", "global"]);
/** Words of the noun with what stands before it, at most. */
const MOST_WORDS = 6;

/** Undefined when it says something else. */
export const characterisationOf = oncePerClaim(readCharacterisation);

function readCharacterisation(profile: ClaimProfile): Characterisation | undefined {
  const { text, called, contextText } = profile;
  const words = wordsOf(text);
  for (const [at, { term }] of words.entries()) {
    if (!LINKS.has(term)) continue;
    const form = called
      .flatMap(({ forms }) => forms)
      .find((one) => isFormAt(words, at - one.length, one));
    const of = form === undefined ? [] : idsOf(form, called);
    const found = form === undefined ? undefined : read(text, words, { of, from: at });
    if (found !== undefined) return found;
  }
  if (!ARTICLES.has(words[0]?.term ?? "")) return undefined;
  // "Colombia, the world's largest producer": the name stands before.
  const context = wordsOf(contextText);
  const form = called
    .flatMap(({ forms }) => forms)
    .find((one) => isFormAt(context, context.length - one.length, one));
  if (form === undefined || context.length > MOST_WORDS) return undefined;
  return nounFrom(text, words, { of: idsOf(form, called), from: 0 });
}

function idsOf(form: readonly string[], called: readonly CalledNode[]): readonly NodeId[] {
  const name = form.join(" ");
  return called
    .filter(({ forms }) => forms.some((one) => one.join(" ") === name))
    .map(({ id }) => id);
}

function isFormAt(words: readonly Word[], index: number, form: readonly string[]): boolean {
  return index >= 0 && form.every((term, at) => words[index + at]?.term === term);
}

interface From {
  readonly of: readonly NodeId[];
  /** The word behind the name. */
  readonly from: number;
}

function read(
  text: string,
  words: readonly Word[],
  { of, from }: From,
): Characterisation | undefined {
  const link = words[from];
  if (link === undefined || !LINKS.has(link.term)) return undefined;
  let at = from + 1;
  while (isAdverb(words[at]?.term ?? "")) at += 1;
  return ARTICLES.has(words[at]?.term ?? "") ? nounFrom(text, words, { of, from: at }) : undefined;
}

function isAdverb(term: string): boolean {
  return ADVERBS.has(term) || (term.length > 4 && term.endsWith("ly"));
}

/** The noun that begins with the article at `from`, up to a preposition or mark. */
function nounFrom(
  text: string,
  words: readonly Word[],
  { of, from }: From,
): Characterisation | undefined {
  const noun: Word[] = [];
  for (const word of words.slice(from + 1, from + 1 + MOST_WORDS)) {
    const before = noun.at(-1);
    const isBroken = before !== undefined && /[^\s’'-]/u.test(text.slice(before.end, word.start));
    if (ENDS.has(word.term) || isBroken) break;
    noun.push(word);
  }
  const [first, last] = [noun[0], noun.at(-1)];
  if (first === undefined || last === undefined || noun.length < 2) return undefined;
  const superlative = noun.find(({ term }) => SUPERLATIVE.test(term));
  const modifiers = noun
    .slice(0, -1)
    .filter((word) => word !== superlative && !OF_ALL.has(word.term) && !isEmptyWord(word.term));
  return {
    of,
    words: text.slice(first.start, last.end),
    modifiers: new Set(modifiers.map(({ term }) => stemOf(term))),
    noun: stemOf(last.term),
    superlative: superlative === undefined ? undefined : stemOf(superlative.term),
  };
}

/** Whether two reports call one thing the same; what else they say of it aside. */
export function sameCharacterisation(
  pair: ClaimPair,
  { canonical }: Grounds,
): ClaimVerdict | undefined {
  const { one, two, differsInNegation, differsInDigits, time } = pair;
  if (one.document === two.document || differsInNegation || differsInDigits) return undefined;
  if (time === "apart") return undefined;
  const [first, second] = [characterisationOf(one), characterisationOf(two)];
  if (first === undefined || second === undefined) return undefined;
  const known = new Set(first.of.map(canonical));
  if (!second.of.some((id) => known.has(canonical(id)))) return undefined;
  if (first.noun !== second.noun) return undefined;
  if (first.superlative !== second.superlative || !haveSameModifiers(first, second))
    return undefined;
  const reason = `Both call it the same: “${first.words}” and “${second.words}”`;
  return { verdict: "same", isInverse: false, score: 0.9, rule: "same characterisation", reason };
}

/** Of the largest of all one may say more exactly what of. */
function haveSameModifiers(one: Characterisation, two: Characterisation): boolean {
  const [few, many] =
    one.modifiers.size <= two.modifiers.size
      ? [one.modifiers, two.modifiers]
      : [two.modifiers, one.modifiers];
  if (one.superlative === undefined && few.size !== many.size) return false;
  return [...few].every((stem) => many.has(stem));
}
