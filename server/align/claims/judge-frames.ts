/** Judging frames: of claims that say the same but for numbers, times and negation, what those make of them. */

import type { ClaimFrame, FrameWord } from "./claim-frame.ts";
import { hangApart } from "./claim-profile.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import type { FramePair, SlotRelation } from "./compare-frames.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { numberWords } from "./quantity-words.ts";

/** One side of a pair of frames. */
export interface FramedClaim {
  readonly profile: ClaimProfile;
  readonly frame: ClaimFrame;
}

/** What two have in common, words, names, numbers and times, from which on they are not the same by chance. */
const ENOUGH = 3;
/** As much, where nobody is named: "he" of one report may be another's than "he" of the other, and "the lead" too. */
const ENOUGH_UNNAMED = 4;
/** As much more, where the one hangs on other words than the other: "because of it" of something else. */
const MORE_OUTSIDE = 2;
/** Of words that two claims hang on in part so many count for one of their own. */
const CONTEXT_WORDS = 3;

/**
 * Undefined when their words differ otherwise, so that they are to be compared by them; "related" when
 * the words are the same and the slots do not tell.
 */
export function judgeFrames(
  pair: FramePair,
  one: FramedClaim,
  two: FramedClaim,
): ClaimVerdict | "related" | undefined {
  if (pair.onlyOne.length + pair.onlyTwo.length > 0) return differsInName(pair);
  if (inCommon(pair, one, two) < enoughFor(pair, one, two)) return undefined;
  if (one.profile.document === two.profile.document) {
    // A report that gives two numbers in the same words speaks of two things, of two polls for instance.
    return haveSameSlots(pair) && !areOpposed(pair) ? sameOf(pair) : "related";
  }
  return (
    laterCount(pair, one, two) ??
    contradiction(pair) ??
    (areOpposed(pair) ? "related" : (narrowed(pair) ?? sameOf(pair)))
  );
}

function areOpposed({ differsInNegation, opposites }: FramePair): boolean {
  return differsInNegation || opposites !== undefined;
}

function enoughFor(pair: FramePair, one: FramedClaim, two: FramedClaim): number {
  const isOpen = one.frame.hasPronoun || two.frame.hasPronoun || relationsOf(pair).length === 0;
  const enough = isOpen && pair.sharedNames === 0 ? ENOUGH_UNNAMED : ENOUGH;
  if (isOpen && pair.sharedNames === 0 && hangApart(one.profile, two.profile)) return Infinity;
  const [first, second] = [one.profile.context, two.profile.context];
  const isElsewhere = 2 * commonOf(first, second) < Math.max(first.size, second.size);
  return isElsewhere ? enough + MORE_OUTSIDE : enough;
}

const AGREEING: ReadonlySet<SlotRelation> = new Set(["same", "narrower", "wider"]);

function inCommon(pair: FramePair, one: FramedClaim, two: FramedClaim): number {
  const agreeing = relationsOf(pair).filter((relation) => AGREEING.has(relation)).length;
  return pair.shared + agreeing + sharedContext(one.profile.context, two.profile.context);
}

/** What both hang on counts as what they say, if it is all the same. */
function sharedContext(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const common = commonOf(one, two);
  const isSame = common === one.size && common === two.size;
  return isSame ? common : common / CONTEXT_WORDS;
}

function commonOf(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return [...one].filter((stem) => two.has(stem)).length;
}

/** Whether the two have the same numbers at the same times, and as many. */
export function haveSameSlots(pair: FramePair): boolean {
  return !hasAdded(pair) && relationsOf(pair).every((relation) => relation === "same");
}

/** Whether the same is said of another: a name stands where the other claim has another. */
function differsInName({ onlyOne, onlyTwo, shared }: FramePair): "related" | undefined {
  const isOther = onlyOne.some(({ isName }) => isName) && onlyTwo.some(({ isName }) => isName);
  const isAlike = shared >= 2 * Math.max(partsOf(onlyOne), partsOf(onlyTwo));
  return isOther && isAlike ? "related" : undefined;
}

/** A name of several words is one thing that differs. */
function partsOf(words: readonly FrameWord[]): number {
  return 1 + words.filter(({ isName }) => !isName).length;
}

function relationsOf({ quantities, times }: FramePair): readonly SlotRelation[] {
  return [...quantities, ...times].map(({ relation }) => relation);
}

const HARM =
  /\b(?:deaths?|dead|killed|casualt(?:y|ies)|injur(?:y|ies)|injured|wounded|missing)\b/iu;

/** A count of what goes on that is higher in a later report. */
function laterCount(pair: FramePair, one: FramedClaim, two: FramedClaim): ClaimVerdict | undefined {
  const [first, second] = [one.profile.published, two.profile.published];
  if (first === undefined || second === undefined || first === second) return undefined;
  if (areOpposed(pair) || hasAdded(pair)) return undefined;
  if (pair.times.some(({ relation }) => relation !== "same")) return undefined;
  const isInverse = second > first;
  const changed = pair.quantities.filter(({ relation }) => relation !== "same");
  const grew = changed.filter(({ one: before, two: after, relation }) => {
    const [early, late] = isInverse ? [before, after] : [after, before];
    const isSameBound = early.bound === late.bound;
    const isMore = relation === "apart" || (isSameBound && relation !== "other unit");
    return isMore && late.value > early.value && early.unit === late.unit;
  });
  const [count] = grew;
  if (count === undefined || grew.length < changed.length) return undefined;
  const isRunning = one.frame.isRunning && two.frame.isRunning;
  const isToll = HARM.test(`${count.one.unit} ${one.profile.text}`);
  if (!isRunning && !isToll) return undefined;
  const [late, early] = isInverse ? [count.two, count.one] : [count.one, count.two];
  const reason = `The same count, in a later report: ${numberWords(late)} after ${numberWords(early)}`;
  return { verdict: "updates", isInverse, score: 0.95, rule: "later count", reason };
}

function hasAdded({ added }: FramePair): boolean {
  return added.one.length + added.two.length > 0;
}

/** One slot that cannot be filled with both, the others being the same. */
function contradiction(pair: FramePair): ClaimVerdict | undefined {
  const relations = relationsOf(pair);
  const differing = relations.filter((relation) => relation !== "same");
  const count =
    differing.length + Number(pair.differsInNegation) + Number(pair.opposites !== undefined);
  if (hasAdded(pair) || count !== 1) return undefined;
  const reason = contradictionReason(pair);
  if (reason === undefined) return undefined;
  return {
    verdict: "contradicts",
    isInverse: false,
    score: 0.95,
    rule: "one slot differs",
    reason,
  };
}

function contradictionReason({
  quantities,
  times,
  differsInNegation,
  opposites,
}: FramePair): string | undefined {
  if (opposites !== undefined) {
    return `They say the same, but one has “${opposites[0]}” where the other has “${opposites[1]}”`;
  }
  if (differsInNegation)
    return "They say the same, but one that it is so and the other that it is not";
  const number = quantities.find(({ relation }) => relation === "apart");
  if (number !== undefined) {
    return `They say the same, but the numbers cannot both be right: ${numberWords(number.one)} and ${numberWords(number.two)}`;
  }
  const unit = quantities.find(({ relation }) => relation === "other unit");
  if (unit !== undefined) {
    return `They say the same with the same number, but one counts ${unit.one.unit} and the other ${unit.two.unit}`;
  }
  const time = times.find(({ relation }) => relation === "apart");
  if (time === undefined) return undefined;
  return `They say the same, but of different times: ${time.one.written} and ${time.two.written}`;
}

/** Numbers and times that are narrower in one, or in one alone. */
function narrowed(pair: FramePair): ClaimVerdict | "related" | undefined {
  const relations = relationsOf(pair);
  if (relations.some((relation) => !["same", "narrower", "wider"].includes(relation)))
    return "related";
  const isOne = relations.includes("narrower") || pair.added.one.length > 0;
  const isTwo = relations.includes("wider") || pair.added.two.length > 0;
  if (!isOne && !isTwo) return undefined;
  if (isOne && isTwo) return "related";
  const reason = `It says the same and ${moreOf(pair, isTwo).join(", and ")}`;
  return { verdict: "refines", isInverse: isTwo, score: 0.95, rule: "narrower slot", reason };
}

function moreOf(pair: FramePair, isInverse: boolean): readonly string[] {
  const added = isInverse ? pair.added.two : pair.added.one;
  const numbers = pair.quantities.filter(({ relation }) => relation !== "same");
  const times = pair.times.filter(({ relation }) => relation !== "same");
  return [
    ...numbers.map(
      ({ one, two }) => `gives ${inOrder(numberWords(one), numberWords(two), isInverse)}`,
    ),
    ...times.map(({ one, two }) => `dates it ${inOrder(one.written, two.written, isInverse)}`),
    ...(added.length > 0 ? [`adds ${added.join(", ")}`] : []),
  ];
}

function inOrder(one: string, two: string, isInverse: boolean): string {
  return isInverse ? `${two} where the other has ${one}` : `${one} where the other has ${two}`;
}

function sameOf({ quantities, times }: FramePair): ClaimVerdict {
  const parts = ["They say the same in the same words"];
  if (quantities.length > 0) parts.push("with the same number");
  if (times.length > 0) parts.push("of the same time");
  const reason = parts.join(", ");
  return { verdict: "same", isInverse: false, score: 0.99, rule: "same words", reason };
}
