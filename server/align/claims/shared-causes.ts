/** Shared causes: claims that tell why something is so, the same or one more of them. */

import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { oncePerClaim } from "./once-per-claim.ts";
import { stemsIn } from "./word-stem.ts";

interface Cause {
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
}

const DUE_TO = /^(?:due to|because of|as a result of|owing to|thanks to)\s/iu;
/** A second cause, as the reader puts it behind what it is of. */
const JOINED_CAUSE = /\b(?:due to|because of|owing to)\s*$/iu;
const CAUSES =
  /\s(?:(?:has|have|had)\s)?(?:driven|drove|drives?|caused?|causes|triggered|prompted|sparked|fuelled|fueled|led to|resulted in)\s/iu;

/** Whether two reports tell of one cause; undefined when they do not. */
export function sameCause({ one, two, ...pair }: ClaimPair): ClaimVerdict | undefined {
  if (one.document === two.document || pair.differsInNegation || pair.time === "apart") {
    return undefined;
  }
  if (!haveOneCause(one, two)) return undefined;
  const reason = "Both give the same cause of the same";
  return { verdict: "same", isInverse: false, score: 0.85, rule: "same cause", reason };
}

/** "Due to collapse and repression" where the other names the collapse alone. */
export function moreCauses(narrow: ClaimProfile, wide: ClaimProfile): string | undefined {
  const one = causeOf(narrow);
  const two = one === undefined ? undefined : causeOf(wide);
  if (one === undefined || two === undefined || two.cause.size === 0) return undefined;
  const isMore = [...two.cause].every((stem) => one.cause.has(stem));
  if (!isMore || one.cause.size === two.cause.size || isOneNoun(narrow)) return undefined;
  const isOfSame = [...two.effect].every((stem) => one.effect.has(stem));
  if (two.effect.size === 0 || !isOfSame) return undefined;
  return "It gives the same cause of the same, and more of it";
}

/** "[They fled, due to] repression" where the other names another cause of it alone. */
export function furtherCause(narrow: ClaimProfile, wide: ClaimProfile): string | undefined {
  if (!JOINED_CAUSE.test(narrow.contextText)) return undefined;
  const other = causeOf(wide);
  if (other === undefined || other.effect.size === 0) return undefined;
  if ([...other.cause].some((stem) => narrow.stems.has(stem))) return undefined;
  const isOfSame = [...other.effect].every((stem) => narrow.context.has(stem));
  return isOfSame ? "It gives one more cause of the same" : undefined;
}

/** "Due to economic collapse": the same noun is the same cause, whatever stands before it. */
function isOneNoun({ text }: ClaimProfile): boolean {
  return DUE_TO.test(text) && !/\b(?:and|or)\b|,/iu.test(text);
}

/** Whether two reports give one cause of the same, one of them by its noun alone. */
function haveOneCause(one: ClaimProfile, two: ClaimProfile): boolean {
  const [first, second] = [causeOf(one), causeOf(two)];
  if (first === undefined || second === undefined) return false;
  const [few, many] = first.cause.size <= second.cause.size ? [first, second] : [second, first];
  const head = many === first ? one : two;
  const isOne = isOneNoun(head) && few.cause.size > 0;
  const isOfSame = few.effect.size > 0 && [...few.effect].every((stem) => many.effect.has(stem));
  return isOne && isOfSame && [...few.cause].every((stem) => many.cause.has(stem));
}

/** By their stems, names and numbers aside. */
const causeOf = oncePerClaim(({ text, context, stems }): Cause | undefined => {
  const own = (words: string) => new Set(stemsIn(words).filter((stem) => stems.has(stem)));
  if (DUE_TO.test(text)) return { cause: own(text.replace(DUE_TO, "")), effect: context };
  const verb = CAUSES.exec(text);
  if (verb === null) return undefined;
  const effect = own(text.slice(verb.index + verb[0].length));
  return { cause: own(text.slice(0, verb.index)), effect };
});
