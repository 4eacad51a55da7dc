/** Opposed readings: of one action, one side says that it is lawful, and another that it is none. */

import type { ClaimProfile } from "./claim-profile.ts";
import type { Grounds } from "./compare-claims.ts";
import type { ClaimVerdict } from "./judge-claims.ts";

const ACTION =
  /\b(?:actions?|strikes?|attacks?|operations?|raids?|seizures?|war|campaigns?|bombings?|blockades?|sanctions|measures?|arrests?|killings?|invasions?|deportations?)\b/iu;
const LAWFUL =
  /\bpart of\b.{0,60}\b(?:enforcement|crackdown|self-defen[cs]e|war on|fight against|counter-?\p{L}+)|\b(?:lawful|legal|legitimate|justified|in self-defen[cs]e)\b/iu;
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
  const told = profiles.filter(({ text, stance }) => !NOT_HELD.has(stance) && ACTION.test(text));
  const lawful = told.filter(isLawful);
  const unlawful = told.filter(({ text }) => UNLAWFUL.test(text));
  const sideOf = ({ speaker }: ClaimProfile) => speaker && canonical(speaker);
  return lawful.flatMap((one) =>
    unlawful
      .filter((two) => sideOf(one) !== sideOf(two))
      .map((two) => ({ one, two, verdict: contradicts(one, two) })),
  );
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

function isLawful({ text, isNegated }: ClaimProfile): boolean {
  return !isNegated && LAWFUL.test(text) && !UNLAWFUL.test(text);
}

function wordsOf({ text }: ClaimProfile, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? text;
}
