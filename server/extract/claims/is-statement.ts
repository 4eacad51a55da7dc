/** Statements: which clauses of the document's own voice say that something is so. */

import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { ReadParts } from "./read-parts.ts";
import { hasSubject } from "./split-clauses.ts";

/** A clause, and what stands before it in its sentence: the document's words, another's, or none. */
export interface OwnClause {
  readonly tokens: TokenSpan;
  readonly after: "own words" | "another's words" | "nothing";
}

/**
 * Not a condition, nor a question; and a clause that nothing leads to has a subject with a verb of
 * its own, or tells of an interview ("In an interview on Thursday") or of what it follows: else it is a
 * heading, a time, or the beginning of what somebody says. Behind another's words it has a verb, a number or an event:
 * else it only says who spoke.
 */
export function isStatement(
  text: AnalysedText,
  { tokens, after }: OwnClause,
  { events, quantities }: Pick<ReadParts, "events" | "quantities">,
): boolean {
  const [first, last] = [text.tokens[tokens.first], text.tokens[tokens.last - 1]];
  if (first === undefined || last === undefined) return false;
  const main = mainClause(text, tokens);
  if (main === undefined || isAsked(text, last)) return false;
  if (after === "own words") return true;
  const place = positionOf(text, tokens);
  const inside = events.in(place);
  if (after === "another's words") {
    const hasNumber = quantities.indicesIn(place).length > 0;
    return inside.length > 0 || hasNumber || hasSubject(text, withoutOpening(text, main));
  }
  if (hasSubject(text, main)) return hasFiniteVerb(text, main);
  return inside.some(({ type }) => type === SPEECH || PRESUPPOSES.has(first.lower));
}

/** The event at which something is said, told before who says it. */
const SPEECH = "interview";
/** "Following the seizure of two tankers, he …": that it happened, is said in passing. */
const PRESUPPOSES = new Set(["following", "after", "amid", "despite"]);
const CONDITIONS = new Set(["if", "unless", "whether"]);

/** "If he wins, [the rules could be reversed]": undefined for a condition alone. */
function mainClause({ tokens }: AnalysedText, { first, last }: TokenSpan): TokenSpan | undefined {
  if (!CONDITIONS.has(tokens[first]?.lower ?? "")) return { first, last };
  const comma = tokens.slice(first, last).findIndex(({ text }) => text === ",");
  const main = { first: first + comma + 1, last };
  return comma !== -1 && hasFiniteVerb({ tokens }, main) ? main : undefined;
}

const OPENINGS = new Set(["with", "since", "because", "although", "though", "whereas"]);

/** "With Colombia remaining the largest producer", "since it has shown none": the subject comes behind. */
function withoutOpening({ tokens }: AnalysedText, { first, last }: TokenSpan): TokenSpan {
  return { first: OPENINGS.has(tokens[first]?.lower ?? "") ? first + 1 : first, last };
}

/** Whether the sentence ends with a question mark. */
function isAsked({ tokens, sentences }: AnalysedText, { sentence }: Token): boolean {
  const end = sentences[sentence]?.last ?? 0;
  return tokens.slice(end - 2, end).some(({ text }) => text === "?");
}

/** A participle ("suing", "called X") is none by itself. */
export function hasFiniteVerb(
  { tokens }: Pick<AnalysedText, "tokens">,
  { first, last }: TokenSpan,
): boolean {
  return tokens
    .slice(first, last)
    .some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && !lower.endsWith("ing")));
}
