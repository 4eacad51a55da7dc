/** Judging claims: what two that were set side by side are to one another, and why. */

import type { ClaimLinkKind } from "../../model/judgement.ts";
import type { Quantity } from "../../model/quantity.ts";
import { sameCharacterisation } from "./characterisation.ts";
import { hangApart } from "./claim-profile.ts";
import type { ClaimPair, Grounds } from "./compare-claims.ts";
import { judgeAccusations } from "./like-accusations.ts";
import { judgeNarrower } from "./narrower-claims.ts";
import { judgeReadings } from "./opposed-readings.ts";
import { judgeOtherObject } from "./other-object.ts";
import { sameCause } from "./shared-causes.ts";
import { judgeTold } from "./told-events.ts";
import { numberWords } from "./quantity-words.ts";

export interface ClaimVerdict {
  readonly verdict: ClaimLinkKind | "same" | "unsure";
  /** Whether it runs from the second to the first. */
  readonly isInverse: boolean;
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/** Shares of the words of both from which claims say the same, or speak of the same. */
const SAME = 0.85;
const UNSURE = 0.58;
/** From here on claims without names in common are the same words. */
const VERBATIM = 0.9;
const ALIKE = 0.55;
/** Share of a claim's words that another has when it says all that the claim does. */
const CONTAINED = 0.85;
/** Weight of shared words below which they may be shared by chance. */
const ENOUGH = 5;
/** Weight of the words of a quotation that two reports do not share by chance. */
const QUOTED_WEIGHT = 7;
const QUOTED_SHARE = 0.4;
/** Numbers from which on it tells something that two reports have the same. */
const TELLING = 100;

/** What words in common do not tell, in the order in which it is asked. */
const BEYOND_WORDS: readonly ((pair: ClaimPair, grounds: Grounds) => ClaimVerdict | undefined)[] = [
  sameCharacterisation,
  sameCause,
  judgeReadings,
  judgeOtherObject,
  judgeNarrower,
  judgeTold,
];

/** Undefined when they are no more than related. */
export function judgeClaims(pair: ClaimPair, grounds: Grounds): ClaimVerdict | undefined {
  if (isSameQuotation(pair)) return sameQuotation(pair);
  for (const judge of BEYOND_WORDS) {
    const verdict = judge(pair, grounds);
    if (verdict !== undefined) return verdict;
  }
  return byWords(pair) ?? judgeAccusations(pair);
}

function byWords(pair: ClaimPair): ClaimVerdict | undefined {
  const alike = (2 * pair.ofOne * pair.ofTwo) / (pair.ofOne + pair.ofTwo || 1);
  if (pair.names === "apart" && !pair.sharesEvent && !sharesNumberAndTime(pair)) return undefined;
  const numbered = sameRareNumber(pair) ?? sameNumberOfEvent(pair);
  if (numbered !== undefined) return numbered;
  if (pair.shared < ENOUGH) return undefined;
  if (alike < ALIKE) return refinement(pair, alike);
  return otherUnit(pair, alike) ?? refinement(pair, alike) ?? sameSlots(pair, alike);
}

/** Of few words, reports of others use them of the same; one report comes back to them. */
const LONG_QUOTATION = 3;

/** Share of a claim that a short quotation has to be to be what it says. */
const HALF = 0.45;

function isSameQuotation(pair: ClaimPair): boolean {
  const { quoted, quotedWeight, quotedShare, names } = pair;
  if (names === "apart" || quotedWeight < QUOTED_WEIGHT || quotedShare < QUOTED_SHARE) return false;
  if (quoted < LONG_QUOTATION && quotedShare < HALF) return false;
  return quoted >= LONG_QUOTATION || (!areOfOneText(pair) && isWithinWords(pair));
}

/** Whether the quotation is a phrase of a sentence in both, and no utterance by itself. */
function isWithinWords({ one, two }: ClaimPair): boolean {
  return [one, two].every(({ text }) => !/^["“”']/u.test(text));
}

function areOfOneText({ one, two }: ClaimPair): boolean {
  return one.document === two.document;
}

function sameQuotation({ quoted }: ClaimPair): ClaimVerdict {
  const reason = `Both are the same quotation of ${quoted} words`;
  return { verdict: "same", isInverse: false, score: 0.97, rule: "same quotation", reason };
}

/** One party may be named otherwise: what it did, how often and since when tells that it is meant. */
function sharesNumberAndTime({ quantities, time }: ClaimPair): boolean {
  const isSame = quantities.some(({ relation }) => relation === "same");
  return isSame && time !== undefined && time !== "apart";
}

/** "~8 million since 2013" in both: the number, its measure and its time do not meet by chance. */
function sameRareNumber(pair: ClaimPair): ClaimVerdict | undefined {
  if (pair.time !== "same" || pair.differsInNegation || hasConflict(pair)) return undefined;
  const [one, two] = [onlyOf(pair.one.quantities), onlyOf(pair.two.quantities)];
  if (one === undefined || two === undefined) return undefined;
  const isSame = one.value === two.value && one.bound === two.bound && one.value >= TELLING;
  if (!isSame) return undefined;
  const reason = `Both give ${numberWords(one)} ${timeWords(pair)}`;
  return { verdict: "same", isInverse: false, score: 0.95, rule: "same number and time", reason };
}

/** What is counted of one event, under whatever words, and with nothing else counted. */
function sameNumberOfEvent(pair: ClaimPair): ClaimVerdict | undefined {
  if (!pair.sharesEvent || !areCompatible(pair) || isNarrow(pair.time)) return undefined;
  if (pair.unanswered.one.length + pair.unanswered.two.length > 0) return undefined;
  const [only] = pair.quantities;
  if (only === undefined || pair.quantities.length > 1 || only.relation !== "same")
    return undefined;
  const reason = `Both give ${numberWords(only.one)} for one event`;
  return {
    verdict: "same",
    isInverse: false,
    score: 0.95,
    rule: "same number of one event",
    reason,
  };
}

function onlyOf(quantities: readonly Quantity[]): Quantity | undefined {
  return quantities.length === 1 ? quantities[0] : undefined;
}

function hasConflict({ quantities }: ClaimPair): boolean {
  return quantities.some(({ relation }) => relation === "conflicting" || relation === "other unit");
}

function otherUnit(pair: ClaimPair, alike: number): ClaimVerdict | undefined {
  const found = otherUnitOf(pair, alike);
  if (found === undefined || pair.differsInNegation) return undefined;
  if (found.one.value !== found.two.value || areOfOneText(pair)) return undefined;
  const reason = `The same number of the same, but one counts ${found.one.unit} and the other ${found.two.unit}`;
  return { verdict: "contradicts", isInverse: false, score: alike, rule: "other unit", reason };
}

function otherUnitOf(
  { quantities, unanswered, one, two }: ClaimPair,
  alike: number,
): { readonly one: Quantity; readonly two: Quantity } | undefined {
  const found = quantities.find(({ relation }) => relation === "other unit");
  if (found !== undefined || alike < SAME) return found;
  const [first, second] = [onlyOf(unanswered.one), onlyOf(unanswered.two)];
  if (first === undefined || second === undefined) return undefined;
  return one.quantities.length === two.quantities.length ? { one: first, two: second } : undefined;
}

/** What makes the one narrower, and what the other, each in words. */
interface Narrower {
  readonly one: readonly string[];
  readonly two: readonly string[];
}

/** Whether no slot keeps two reports from saying the same. */
function areCompatible(pair: ClaimPair): boolean {
  if (areOfOneText(pair) || pair.differsInDigits || pair.differsInNegation) return false;
  return !hasConflict(pair) && pair.time !== "apart";
}

/** Whether a name, an event, or a number with its time is in both. */
function sharesSubject(pair: ClaimPair): boolean {
  if (pair.sharesEvent) return true;
  if (pair.names === "crossing") return false;
  return pair.sharedNames > 0 || sharesNumberAndTime(pair);
}

function refinement(pair: ClaimPair, alike: number): ClaimVerdict | undefined {
  if (!areCompatible(pair) || !sharesSubject(pair)) return undefined;
  const narrower = narrowing(pair);
  const [ones, twos] = [narrower.one.length > 0, narrower.two.length > 0];
  if (ones === twos) return undefined;
  const isInverse = twos;
  const contained = isInverse ? pair.ofOne : pair.ofTwo;
  if (contained < CONTAINED && !(hasNarrowSlot(pair) && alike >= ALIKE)) return undefined;
  const wider = isInverse ? pair.one : pair.two;
  const fewest = pair.sharesEvent || pair.isOfOneSpeaker ? FEWEST_TIED : FEWEST_STEMS;
  if (wider.stems.size < fewest || wider.context.size > 0) return undefined;
  const reason = `It says the same and ${(isInverse ? narrower.two : narrower.one).join(", and ")}`;
  return { verdict: "refines", isInverse, score: contained, rule: "narrower", reason };
}

function isNarrow(relation: string | undefined): boolean {
  return relation === "narrower" || relation === "wider";
}

function hasNarrowSlot({ quantities, time }: ClaimPair): boolean {
  return isNarrow(time) || quantities.some(({ relation }) => isNarrow(relation));
}

/** Stems that a claim has at least to be told from others by them. */
const FEWEST_STEMS = 3;
/** As many, where it is of one event with the other, or one says both. */
const FEWEST_TIED = 2;
/** Share of a claim's own words beyond which it says more. */
const MORE = 0.25;

function narrowing(pair: ClaimPair): Narrower {
  const { unanswered, ofOne, ofTwo } = pair;
  const one = [...narrowSlots(pair, "narrower"), ...added(unanswered.one)];
  const two = [...narrowSlots(pair, "wider"), ...added(unanswered.two)];
  if (one.length + two.length > 0) return { one, two };
  return {
    one: 1 - ofOne > MORE ? ["more of it"] : [],
    two: 1 - ofTwo > MORE ? ["more of it"] : [],
  };
}

/** Of the claim that is narrower when `relation` holds of the first: in which numbers and times. */
function narrowSlots(
  { quantities, time, one, two }: ClaimPair,
  relation: "narrower" | "wider",
): readonly string[] {
  const isFirst = relation === "narrower";
  const numbers = quantities
    .filter((pair) => pair.relation === relation)
    .map((pair) => {
      const [own, other] = isFirst ? [pair.one, pair.two] : [pair.two, pair.one];
      return `gives ${numberWords(own)} where the other has ${numberWords(other)}`;
    });
  if (time !== relation) return numbers;
  const [own, other] = isFirst ? [one.time, two.time] : [two.time, one.time];
  return [...numbers, `dates it ${own?.edtf} where the other has ${other?.edtf}`];
}

function added(quantities: readonly Quantity[]): readonly string[] {
  return quantities.length === 0 ? [] : [`adds ${quantities.map(numberWords).join(", ")}`];
}

function sameSlots(pair: ClaimPair, alike: number): ClaimVerdict | undefined {
  // What a report says twice in nearly the same words may be two things.
  if (!areCompatible(pair) || hasNarrowSlot(pair) || pair.names === "crossing") return undefined;
  if (pair.unanswered.one.length + pair.unanswered.two.length > 0) return undefined;
  const isTelling = pair.quantities.length > 0 || pair.sharesEvent;
  if (!isTelling && mayBeOfOthers(pair)) return undefined;
  if (alike >= SAME && (pair.sharedNames > 0 || isTelling || alike >= VERBATIM)) {
    return sameInSlots(pair, alike);
  }
  if (alike < UNSURE || pair.sharedNames === 0) return undefined;
  const reason = "They say much the same in similar words";
  return { verdict: "unsure", isInverse: false, score: alike, rule: "similar slots", reason };
}

/** Few words, or words that hang on others: without a name in common they may be said of anything. */
function mayBeOfOthers({ one, two, sharedNames }: ClaimPair): boolean {
  const fewest = Math.min(one.stems.size, two.stems.size);
  return fewest < FEWEST_STEMS || (sharedNames === 0 && hangApart(one, two));
}

function sameInSlots(pair: ClaimPair, score: number): ClaimVerdict {
  const parts = ["They say the same in nearly the same words"];
  if (pair.quantities.length > 0) parts.push("with the same number");
  if (pair.time === "same") parts.push("of the same time");
  const reason = parts.join(", ");
  return { verdict: "same", isInverse: false, score, rule: "same slots", reason };
}

/** "since 2013", "for 2025". */
function timeWords({ one }: ClaimPair): string {
  const words = one.time?.stated ?? one.time?.edtf ?? "the same time";
  return /^(?:since|in|on|from|until|by|between|before|after)\b/iu.test(words)
    ? words
    : `for ${words}`;
}
