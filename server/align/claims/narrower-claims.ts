/** Narrower claims: ways to say more of the same that words in common do not tell. */

import { wordsOf } from "../../documents/words.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair } from "./compare-claims.ts";
import { compareQuantities } from "./compare-quantities.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { numberWords } from "./quantity-words.ts";
import { isEmptyWord, stemOf } from "./word-stem.ts";

/** Undefined when it does not tell. */
type Narrowing = (narrow: ClaimProfile, wide: ClaimProfile, pair: ClaimPair) => string | undefined;

const NARROWINGS: readonly Narrowing[] = [narrowerShare, underCondition, moreCauses];
const SCORE = 0.8;

/** Whether one of two reports says what the other says and more; undefined when none of the ways shows it. */
export function judgeNarrower(pair: ClaimPair): ClaimVerdict | undefined {
  const { one, two, differsInNegation, time } = pair;
  if (one.document === two.document || differsInNegation || time === "apart") return undefined;
  for (const narrowing of NARROWINGS) {
    const more = narrowing(one, two, pair);
    const inverse = more === undefined ? narrowing(two, one, pair) : undefined;
    const reason = more ?? inverse;
    if (reason === undefined) continue;
    const isInverse = more === undefined;
    return { verdict: "refines", isInverse, score: SCORE, rule: "narrower", reason };
  }
  return undefined;
}

/** "most cocaine", "the majority of voters"; and no "the most important", "most to blame", "most likely". */
const MOST =
  /(?:(?<!\b(?:the|a|an|its|his|her|their|our|my|one of)\s|['’]s\s)\bmost\b(?:\sof)?(?!\s+(?:\p{L}+ly|recent|important|to|for|in|at|by|on|from|with|and|or|who|when|about)\b)|\b(?:the|a) (?:vast )?majority of\b|\bmore than half(?:\sof)?\b)((?:\s+\p{L}+){1,3})/iu;
const MORE_THAN_HALF: Quantity = { value: 50, unit: "percent", bound: "more than" };

/** "Over 90 %" where the other says "most". */
function narrowerShare(narrow: ClaimProfile, wide: ClaimProfile): string | undefined {
  const share = narrow.quantities.find(({ unit }) => /^(?:percent|per cent|%)$/u.test(unit));
  if (share === undefined || wide.quantities.length > 0) return undefined;
  const [, whole] = MOST.exec(wide.text) ?? [];
  if (whole === undefined) return undefined;
  if (compareQuantities(share, MORE_THAN_HALF) !== "narrower") return undefined;
  const isOfBoth = stemsIn(whole).some(
    (stem) => narrow.stems.has(stem) || narrow.context.has(stem),
  );
  if (!isOfBoth || !sharesName(narrow, wide)) return undefined;
  return `It gives ${numberWords(share)} where the other says “most”`;
}

const CONDITION = /\s(?:if|unless|provided that|as long as)\s/iu;
const POSSIBLE =
  /\b(?:potential(?:ly)?|possib(?:le|ly|ility)|may|might|could|chances?|prospects?)\b/iu;
const POSSIBILITIES = new RegExp(POSSIBLE.source, "giu");
const VERBS_OF_OTHERS = /\b(?:whether|what|when|how|why|I|we|you)\b/iu;
/** Words that a noun has at most of which the condition is one. */
const MOST_OF_NOUN = 2;
/** Weight of the words in common from which on two reports speak of one possibility. */
const SAME_MATTER = 9;

/** "A thaw if talks go on" where the other says that a thaw by talks is possible. */
function underCondition(
  narrow: ClaimProfile,
  wide: ClaimProfile,
  pair: ClaimPair,
): string | undefined {
  const condition = CONDITION.exec(narrow.text);
  if (condition === null || CONDITION.test(wide.text) || !POSSIBLE.test(wide.text))
    return undefined;
  const before = narrow.text.slice(0, condition.index);
  const main = stemsIn(before.replaceAll(POSSIBILITIES, "")).filter((stem) =>
    narrow.stems.has(stem),
  );
  if (main.length === 0 || main.length > MOST_OF_NOUN || VERBS_OF_OTHERS.test(before)) {
    return undefined;
  }
  const isBoth = commonStems(narrow, wide).length > main.length && pair.shared >= SAME_MATTER;
  if (!isBoth || !main.every((stem) => wide.stems.has(stem))) return undefined;
  const words = narrow.text.slice(condition.index).trim().replace(/[.!]$/u, "");
  return `It says the same on a condition: “${words}”`;
}

interface Cause {
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
}

const DUE_TO = /^(?:due to|because of|as a result of|owing to|thanks to)\s/iu;
const CAUSES =
  /\s(?:(?:has|have|had)\s)?(?:driven|drove|drives?|caused?|causes|triggered|prompted|sparked|fuelled|fueled|led to|resulted in)\s/iu;

/** "Due to collapse and repression" where the other names the collapse alone. */
function moreCauses(narrow: ClaimProfile, wide: ClaimProfile): string | undefined {
  const one = causeOf(narrow);
  const two = one === undefined ? undefined : causeOf(wide);
  if (one === undefined || two === undefined || two.cause.size === 0) return undefined;
  const isMore = [...two.cause].every((stem) => one.cause.has(stem));
  if (!isMore || one.cause.size === two.cause.size) return undefined;
  const isOfSame = [...two.effect].every((stem) => one.effect.has(stem));
  if (two.effect.size === 0 || !isOfSame) return undefined;
  return "It gives the same cause of the same, and more of it";
}

/** By their stems, names and numbers aside. */
function causeOf({ text, context, stems }: ClaimProfile): Cause | undefined {
  const own = (words: string) => new Set(stemsIn(words).filter((stem) => stems.has(stem)));
  if (DUE_TO.test(text)) return { cause: own(text.replace(DUE_TO, "")), effect: context };
  const verb = CAUSES.exec(text);
  if (verb === null) return undefined;
  const effect = own(text.slice(verb.index + verb[0].length));
  return { cause: own(text.slice(0, verb.index)), effect };
}

function stemsIn(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ term }) => (isEmptyWord(term) ? [] : [stemOf(term)]));
}

function commonStems(one: ClaimProfile, two: ClaimProfile): readonly string[] {
  const all = new Set([...two.stems, ...two.context]);
  return [...one.stems, ...one.context].filter((stem) => all.has(stem));
}

/** Whether the words of both, and those they hang on, name one of those that their documents call alike. */
function sharesName(one: ClaimProfile, two: ClaimProfile): boolean {
  const names = namesIn(two);
  return [...namesIn(one)].some((name) => names.has(name));
}

function namesIn({ text, contextText, called }: ClaimProfile): ReadonlySet<string> {
  const words = ` ${wordsOf(`${contextText} ${text}`)
    .map(({ term }) => term)
    .join(" ")} `;
  const forms = called.flatMap((node) => node.forms.map((form) => form.join(" ")));
  return new Set(forms.filter((form) => words.includes(` ${form} `)));
}
