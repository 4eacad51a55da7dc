/** Denied claims: a denial of what others say is an appearance of what they say, which it denies. */

import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import type { Attribution, ExtractedClaim } from "../extraction.ts";
import { isWithin, overlapsAny } from "../positions.ts";
import { tokensIn } from "../tokens-in.ts";
import type { Clause } from "./find-claims.ts";

type ReadClaim = Omit<ExtractedClaim, "same">;

/** A clause with the claim that it was read as. */
export interface ClauseRead {
  readonly clause: Clause;
  readonly claim: ReadClaim;
}

/**
 * The claims, in which a clause that only tells of a denial ("Maduro has denied US accusations [that
 * he leads a cartel]", "He denied the allegations") stands for the denial of each claim that it
 * denies; where nothing tells which these are, it stays as it is.
 */
export function withDenials(
  text: AnalysedText,
  all: readonly ClauseRead[],
  attributions: readonly Attribution[],
): readonly ReadClaim[] {
  return all.flatMap(({ clause, claim }) => {
    const denial = attributions[clause.attribution ?? -1];
    const place = positionOf(text, clause.tokens);
    if (denial?.stance !== "denies" || !overlapsAny(place, denial.cue)) return [claim];
    const inside = all.filter((other) => isDeniedInside(other, clause, denial, attributions));
    const denied = inside.length > 0 ? inside : deniedBefore(text, clause, { all, attributions });
    if (denied.length === 0) return [claim];
    return denied.map((other) => ({
      ...claim,
      text: other.claim.text,
      shortLabel: other.claim.shortLabel,
      about: other.claim.about,
      events: other.claim.events,
      quantities: other.claim.quantities,
      time: other.claim.time,
      positions:
        inside.length > 0 ? [...clause.positions, ...other.clause.positions] : clause.positions,
    }));
  });
}

/** What others are told to say within what is denied: "accusations that he …". */
function isDeniedInside(
  { clause: { attribution, positions } }: ClauseRead,
  clause: Clause,
  { content }: Attribution,
  attributions: readonly Attribution[],
): boolean {
  const said = attributions[attribution ?? -1];
  if (said === undefined || attribution === clause.attribution || said.cue.length === 0) {
    return false;
  }
  return [...said.cue, ...positions].every((one) => content.some((all) => isWithin(one, all)));
}

const ACCUSES = /^(?:accuse|allege|charge)$/u;
const ACCUSATIONS = /^(?:allegations?|accusations?|charges?|claims?)$/u;

interface Told {
  readonly all: readonly ClauseRead[];
  readonly attributions: readonly Attribution[];
}

/** "He denied the allegations": those of the sentence before, by others, that are about him. */
function deniedBefore(
  text: AnalysedText,
  clause: Clause,
  { all, attributions }: Told,
): readonly ClauseRead[] {
  const denial = attributions[clause.attribution ?? -1];
  const words = (denial?.content ?? []).flatMap((one) => tokensIn(text, one));
  const { speaker } = denial ?? {};
  if (!areBare(words) || speaker === undefined) return [];
  const sentence = text.tokens[clause.tokens.first]?.sentence ?? 0;
  return all.filter(({ clause: other }) => {
    const said = attributions[other.attribution ?? -1];
    const isBefore = text.tokens[other.tokens.first]?.sentence === sentence - 1;
    if (said === undefined || !isBefore || said.speaker === speaker) return false;
    const cue = said.cue.flatMap((one) => tokensIn(text, one));
    const isOfDenier = all.some(
      (one) => one.clause.attribution === other.attribution && one.claim.about.includes(speaker),
    );
    return isOfDenier && cue.some(({ lemma }) => ACCUSES.test(lemma));
  });
}

/** "the allegations", "the accusations on Sunday", and no "accusations of fraud". */
function areBare(words: readonly Token[]): boolean {
  const noun = words.findIndex(({ lower }) => ACCUSATIONS.test(lower));
  const next = words[noun + 1];
  return (
    (noun === 0 || noun === 1) && (next === undefined || /^(?:on|in|at|during)$/u.test(next.lower))
  );
}
