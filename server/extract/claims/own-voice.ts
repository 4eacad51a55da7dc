/** Confidence in what the document says in its own voice, by what can be seen of the clause. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { positionOf } from "../analysed-text.ts";
import { isWithin } from "../positions.ts";
import { chanceOfClause } from "../odds.ts";
import type { Odds, Signs } from "../odds.ts";
import { hasFiniteVerb } from "./is-statement.ts";
import type { ReadParts } from "./read-parts.ts";

/**
 * What speaks for or against a clause's being a claim of the document that reads alone:
 *
 * - isLed: it is not its sentence's first clause
 * - opensUnresolved: its subject is a pronoun, or "these", "such", that nothing was put in for
 * - isSpoken: "I", "we", "you": the words of somebody, set off by no attribution
 * - isQuoted: within quotation marks, or with one of them only
 * - endsOpen: it ends where no mark stands
 */
export type OwnVoiceSigns = Signs<
  | "isLed"
  | "hasVerb"
  | "opensUnresolved"
  | "isSpoken"
  | "isQuoted"
  | "endsOpen"
  | "isShort"
  | "hasName"
>;

export interface OwnClause {
  readonly tokens: TokenSpan;
  readonly head: TokenSpan | undefined;
  /** Its wording, in which what was put in stands in square brackets. */
  readonly worded: string;
}

/** Words of a short clause, at most. */
const SHORT = 6;
const SPOKEN = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours)$/u;
const POINTS_BACK =
  /^(?:this|these|those|that|such|both|another|his|her|its|their|he|she|it|they)$/u;
const MARK = /^(?:["“”]|''|\x60\x60)$/u;

export function ownVoiceSigns(
  text: AnalysedText,
  { tokens: span, head, worded }: OwnClause,
  { names, quoted }: Pick<ReadParts, "names" | "quoted">,
): OwnVoiceSigns {
  const words = text.tokens.slice(span.first, span.last);
  const after = text.tokens[span.last];
  const place = positionOf(text, span);
  const marks = words.filter((word) => MARK.test(word.text)).length;
  return {
    isLed: head !== undefined,
    hasVerb: hasFiniteVerb(text, span),
    opensUnresolved: pointsBack(words) && !worded.startsWith("["),
    isSpoken: words.some(({ lower }) => SPOKEN.test(lower)),
    isQuoted: marks % 2 === 1 || quoted.in(place).some((one) => isWithin(place, one)),
    endsOpen: after !== undefined && after.sentence === words.at(-1)?.sentence && isPlain(after),
    isShort: words.length <= SHORT,
    hasName: names.indicesIn(place).length > 0 || worded.startsWith("["),
  };
}

/** Whether its subject, before the first verb, is a pronoun or points to what was said before. */
function pointsBack(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const subject = words.slice(0, Math.max(1, verb));
  const [first] = subject;
  if (first !== undefined && POINTS_BACK.test(first.lower)) return true;
  return subject.some(({ pos, lower }) => pos === "PRON" && POINTS_BACK.test(lower));
}

function isPlain({ pos }: Token): boolean {
  return pos !== "PUNCT" && pos !== "SYM" && pos !== "CCONJ";
}

/**
 * Fitted to 304 clauses of PolNeAR dev that one reader judged: whether the document states it there,
 * its words end where clauses do, and its wording reads alone. Half of all are.
 */
const ODDS: Odds<keyof OwnVoiceSigns> = {
  any: -0.86,
  isLed: -0.57,
  hasVerb: 1.21,
  opensUnresolved: -1.54,
  isSpoken: -1.16,
  isQuoted: -0.86,
  endsOpen: -0.65,
  isShort: -0.47,
  hasName: 0.61,
};

/** 0–1: how often a clause with these signs is a claim. */
export function ownVoiceConfidence(signs: OwnVoiceSigns): number {
  return chanceOfClause(ODDS, signs);
}
