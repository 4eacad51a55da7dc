/** Confidence in what somebody is said to claim: that the words are theirs, and are a claim that reads alone. */

import type { AnalysedText } from "../analysed-text.ts";
import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { Attribution } from "../extraction.ts";
import { chanceOfClause } from "../odds.ts";
import type { Odds, Signs } from "../odds.ts";
import { overlapsAny } from "../positions.ts";
import { ownVoiceSigns } from "./own-voice.ts";
import type { OwnClause } from "./own-voice.ts";
import type { ReadParts } from "./read-parts.ts";

/**
 * The signs of any clause, and:
 *
 * - isSure: the attribution is right at least four times in five
 * - isWhole: it is all that is said there
 * - holdsCue: the words that attribute are part of it, so that it says what the document says
 */
export type SaidSigns = Signs<
  | "isSure"
  | "holdsCue"
  | "isWhole"
  | "hasName"
  | "isLed"
  | "hasVerb"
  | "opensUnresolved"
  | "isShort"
>;

const SURE = 0.8;

export function saidSigns(
  text: AnalysedText,
  clause: OwnClause & { readonly said: Attribution },
  read: Pick<ReadParts, "names" | "quoted">,
): SaidSigns {
  const { said } = clause;
  const { isLed, hasVerb, opensUnresolved, hasName, isShort } = ownVoiceSigns(text, clause, read);
  return {
    isSure: said.confidence !== undefined && said.confidence >= SURE,
    holdsCue: overlapsAny(positionOf(text, clause.tokens), said.cue),
    isLed,
    hasVerb,
    opensUnresolved,
    isShort,
    hasName,
    isWhole: isWhole(positionOf(text, clause.tokens), said),
  };
}

/** Code units of marks and "that" between a clause and the content that it is all of. */
const EDGE = 6;

function isWhole({ start, end }: TextPosition, { content }: Attribution): boolean {
  return content.some(
    (one) => Math.abs(one.start - start) <= EDGE && Math.abs(one.end - end) <= EDGE,
  );
}

/** Fitted to 150 clauses of PolNeAR dev that one reader judged, as strictly as the document's own. */
const ODDS: Odds<keyof SaidSigns> = {
  any: -1.78,
  isSure: 0.56,
  holdsCue: -0.64,
  isWhole: 0.71,
  isLed: -1.3,
  hasVerb: 0.69,
  opensUnresolved: -0.95,
  isShort: -0.48,
  hasName: 0.27,
};

/** 0–1: how often a clause with these signs is a claim of whom it is attributed to. */
export function saidConfidence(signs: SaidSigns): number {
  return chanceOfClause(ODDS, signs);
}
