/** Narrower claims: ways to say more of the same that words in common do not tell. */

import type { Quantity } from "../../model/quantity.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair } from "./compare-claims.ts";
import { compareQuantities } from "./compare-quantities.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { numberWords } from "./quantity-words.ts";
import { oncePerClaim } from "./once-per-claim.ts";
import { furtherCause, moreCauses } from "./shared-causes.ts";
import { sharesName } from "./shared-names.ts";
import { stemOf, stemsIn } from "./word-stem.ts";

/** Undefined when it does not tell. */
type Narrowing = (narrow: ClaimProfile, wide: ClaimProfile, pair: ClaimPair) => string | undefined;

const NARROWINGS: readonly Narrowing[] = [
  narrowerShare,
  underCondition,
  moreCauses,
  furtherCause,
  changesIt,
  moreOfThem,
  whatTalksAreOn,
];
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
const conditionIn = oncePerClaim(({ text }) => CONDITION.exec(text));
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
  const condition = conditionIn(narrow);
  if (condition === null || conditionIn(wide) !== null || !POSSIBLE.test(wide.text)) {
    return undefined;
  }
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

/** What changes a thing that is there already. */
const CHANGES =
  /(?<!\b(?:an?|the|its|his|her|their|our|my)\s|['’]s\s)\b(?:doubled|tripled|quadrupled|halved|raised|increased|extended|renewed|expanded|widened|tightened|eased|lowered|reduced)\s(?!(?:by|from|to|in|on|at)\b)((?:[^\s,;]+\s?){1,5})/iu;
const changeIn = oncePerClaim(({ text }) => CHANGES.exec(text));
const MAKES =
  /\b(?:offer(?:s|ed|ing)?|impos(?:es|ed|ing)|announc(?:es|ed|ing)|introduc(?:es|ed|ing)|has|have|put|set|placed)\b/iu;
/** Stems of the thing, at least: "the price" may be any. */
const FEWEST_OF_THING = 2;

/** "Doubled the reward for his capture" where the other says that one is offered. */
function changesIt(
  narrow: ClaimProfile,
  wide: ClaimProfile,
  { sharedNames }: ClaimPair,
): string | undefined {
  const [change, thing = ""] = changeIn(narrow) ?? [];
  if (change === undefined || changeIn(wide) !== null || !MAKES.test(wide.text)) return undefined;
  const stems = stemsIn(thing).filter((stem) => narrow.stems.has(stem));
  const isOfBoth = stems.length >= FEWEST_OF_THING && stems.every((stem) => wide.stems.has(stem));
  if (!isOfBoth || sharedNames === 0) return undefined;
  return `It tells of a change to what the other says there is: “${change.trim().replace(/[.,]$/u, "")}”`;
}

const MANY = /^(?:many|most)\s/iu;
const SOME = /^some\s/iu;
const DIGITS = /\d+/gu;

/** "Many crossing the gap" where the other says "some" of the same number of the same time. */
function moreOfThem(narrow: ClaimProfile, wide: ClaimProfile): string | undefined {
  if (!MANY.test(narrow.text) || !SOME.test(wide.text)) return undefined;
  const digits = new Set(narrow.contextText.match(DIGITS));
  const isOfSame =
    (wide.contextText.match(DIGITS) ?? []).some((one) => digits.has(one)) &&
    [...narrow.context].some((stem) => wide.context.has(stem));
  const own = { ...narrow, contextText: "" };
  if (!isOfSame || !sharesName(own, { ...wide, contextText: "" })) return undefined;
  return "It says “many” where the other says “some” of them";
}

const TALKS = stemOf("talks");
/** Stems of a claim that says no more than that somebody is ready for talks, at most. */
const MOST_OF_TALKS = 4;

/** "[… is ready for talks] on trade and visas" where the other says that the same speaker is ready for them. */
function whatTalksAreOn(
  narrow: ClaimProfile,
  wide: ClaimProfile,
  { isOfOneSpeaker }: ClaimPair,
): string | undefined {
  const isTopic = /^on\s/iu.test(narrow.text) && narrow.context.has(TALKS);
  const isOfTalks = wide.stems.has(TALKS) && wide.stems.size <= MOST_OF_TALKS;
  if (!isTopic || !isOfTalks || !isOfOneSpeaker) return undefined;
  if (wide.context.size > 0 || wide.quotations.length > 0 || wide.about.length === 0) {
    return undefined;
  }
  return "It tells what the talks are to be on";
}

function commonStems(one: ClaimProfile, two: ClaimProfile): readonly string[] {
  const all = new Set([...two.stems, ...two.context]);
  return [...one.stems, ...one.context].filter((stem) => all.has(stem));
}
