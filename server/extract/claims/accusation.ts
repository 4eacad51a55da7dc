/** Accusations: of whom it is said, where the verb stands before the clause. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { Attribution } from "../extraction.ts";
import { tokensIn } from "../tokens-in.ts";

const NAME = /^(?:PROPN|DET)$/u;
const PHRASE = /^(?:PROPN|DET|NOUN|ADJ|PART|ADP)$/u;
/** Tokens of whoever is accused, at most. */
const LONGEST = 8;

/** The "of" behind whoever the clause opens with: a name, or other nouns that did something ("of lying"). */
export function accusedOf({ tokens }: AnalysedText, { first, last }: TokenSpan): Token | undefined {
  const words = tokens.slice(first, Math.min(last, first + LONGEST));
  const at = words.findIndex(
    ({ lower }, index) => lower === "of" && words[index + 1]?.lower.endsWith("ing") === true,
  );
  if (at > 0 && words.slice(0, at).every(({ pos }) => PHRASE.test(pos))) return words[at];
  const of = words.findIndex(({ lower }) => lower === "of");
  return of > 0 && words.slice(0, of).every(({ pos }) => NAME.test(pos)) ? words[of] : undefined;
}

/** Whether it is said in words that accuse. */
export function isAccusation(text: AnalysedText, one: Attribution | undefined): boolean {
  const cue = one?.cue.flatMap((part) => tokensIn(text, part)) ?? [];
  return cue.some(({ lemma }) => lemma === "accuse");
}

/**
 * Who is accused, where a clause tells of what else: "accusing Maduro of leading a cartel and
 * [facilitating migration]". In square brackets, with a space behind; else empty.
 */
export function accusedBefore(
  { text, tokens }: AnalysedText,
  { tokens: clause, head }: { readonly tokens: TokenSpan; readonly head: TokenSpan | undefined },
): string {
  if (tokens[clause.first]?.lower.endsWith("ing") !== true) return "";
  const words = tokens.slice(head?.first, head?.last);
  const of = head === undefined ? -1 : words.findIndex(({ lower }) => lower === "of");
  const [start, end] = [words[0], words[of - 1]];
  if (start === undefined || end === undefined) return "";
  return `[${text.slice(start.start, end.end)} is accused of] `;
}
