/** Opposed readings: of one action, one side says that it is lawful, and another that it is none. */

import type { ClaimProfile } from "./claim-profile.ts";
import type { ClaimPair, Grounds } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";
import { oncePerClaim } from "./once-per-claim.ts";
import { areOneSide } from "./sides.ts";
import { stemsIn, stemOf } from "./word-stem.ts";

const ACTION =
  /\b(?:actions?|strikes?|attacks?|operations?|raids?|seizures?|war|campaigns?|bombings?|blockades?|sanctions|measures?|arrests?|killings?|invasions?|deportations?)\b/iu;
const LAWFUL =
  /\bpart of\b.{0,60}\b(?:enforcement|crackdown|self-defen[cs]e|war on(?: (?:the )?\p{L}+)?|fight against(?: (?:the )?\p{L}+)?|counter-?\p{L}+)|\b(?:lawful|legal|legitimate|justified|in self-defen[cs]e)\b/iu;
const UNLAWFUL =
  /\b(?:piracy|pretext|illegal|unlawful|illegitimate|unjustified|violat(?:es?|ed|ing|ions? of)\b.{0,30}\b(?:law|constitution|charter|sovereignty)|war crimes?|crimes? against humanity|extrajudicial|aggression|state terrorism|genocide)\b/iu;
/** What is denied or taken back is nobody's reading. */
const NOT_HELD: ReadonlySet<ClaimProfile["stance"]> = new Set(["denies", "declines", "retracts"]);
const SCORE = 0.75;

export interface OpposedReadings {
  readonly one: ClaimProfile;
  readonly two: ClaimProfile;
  readonly verdict: ClaimVerdict;
}

/** The claims of one report in which different sides read such actions so. */
export function findOpposedReadings(
  profiles: readonly ClaimProfile[],
  { canonical }: Grounds,
): readonly OpposedReadings[] {
  const told = profiles.filter(isHeldOfAction);
  const lawful = told.filter(isLawful);
  const unlawful = told.filter(isUnlawful);
  const sideOf = ({ speaker }: ClaimProfile) => speaker && canonical(speaker);
  return lawful.flatMap((one) =>
    unlawful
      .filter((two) => sideOf(one) !== sideOf(two))
      .map((two) => ({ one, two, verdict: contradicts(one, two) })),
  );
}

/** Words of a quotation in both from which on they read one action. */
const QUOTED = 2;
/** What any lawful reading says. */
const PART = stemOf("part");

/** What two reports make of such actions: opposed readings, or the like of one side. */
export function judgeReadings(pair: ClaimPair, grounds: Grounds): ClaimVerdict | undefined {
  const { one, two, time, quoted } = pair;
  if (one.document === two.document || time === "apart") return undefined;
  if (![one, two].every(isHeldOfAction)) return undefined;
  const [first, second] = [isLawful(one), isLawful(two)];
  const isOneSide = areOneSide(one, two, grounds);
  if (first && second) return isOneSide && haveWordInCommon(one, two) ? agree(one, two) : undefined;
  const [lawful, other] = first ? [one, two] : [two, one];
  const isOpposed = (first || second) && isUnlawful(other) && quoted >= QUOTED;
  return isOpposed && !isOneSide ? contradicts(lawful, other) : undefined;
}

const isHeldOfAction = oncePerClaim(
  ({ text, stance }) => !NOT_HELD.has(stance) && ACTION.test(text),
);

function haveWordInCommon(one: ClaimProfile, two: ClaimProfile): boolean {
  const stems = new Set(stemsIn(two.text));
  return stemsIn(one.text).some((stem) => stem !== PART && stems.has(stem));
}

/** The newer says so too, of the same actions: the older is no less so for it. */
function agree(one: ClaimProfile, two: ClaimProfile): ClaimVerdict {
  const reason = `One side reads such actions alike: “${wordsOf(two, LAWFUL)}” and “${wordsOf(one, LAWFUL)}”`;
  return { verdict: "supports", isInverse: true, score: SCORE, rule: "like readings", reason };
}

function contradicts(lawful: ClaimProfile, unlawful: ClaimProfile): ClaimVerdict {
  const reason = `Of such actions one side says “${wordsOf(lawful, LAWFUL)}”, the other “${wordsOf(unlawful, UNLAWFUL)}”`;
  return {
    verdict: "contradicts",
    isInverse: false,
    score: SCORE,
    rule: "opposed readings",
    reason,
  };
}

const isUnlawful = oncePerClaim(({ text }) => UNLAWFUL.test(text));
const isLawful = oncePerClaim(
  (claim) => !claim.isNegated && LAWFUL.test(claim.text) && !isUnlawful(claim),
);

function wordsOf({ text }: ClaimProfile, pattern: RegExp): string {
  return (pattern.exec(text)?.[0] ?? text).replaceAll(/[“”"]/gu, "");
}
