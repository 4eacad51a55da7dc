/** The head of a relative clause: the noun that "which", "who" or "where" says more of. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

const RELATIVES = new Set(["which", "who", "whom", "whose", "where"]);
const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u;
/** Tokens of the noun with its words, at most. */
const LONGEST_HEAD = 10;

/**
 * The words of the noun before the comma that a relative clause follows; undefined for any other
 * clause and where no noun stands there.
 */
export function relativeHead(
  { text, tokens }: AnalysedText,
  { first }: TokenSpan,
): string | undefined {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (opening === undefined || !RELATIVES.has(opening.lower)) return undefined;
  const last = before?.text === "," ? first - 1 : first;
  let from = last;
  while (last - from < LONGEST_HEAD && isOfNoun(tokens, from - 1, opening.sentence)) from -= 1;
  const [start, end] = [tokens[from], tokens[last - 1]];
  if (start === undefined || end === undefined || from === last) return undefined;
  if (end.pos !== "NOUN" && end.pos !== "PROPN") return undefined;
  return text.slice(start.start, end.end).replace(/\s+/gu, " ");
}

function isOfNoun(tokens: readonly Token[], index: number, sentence: number): boolean {
  const [before, at] = [tokens[index - 1], tokens[index]];
  if (at === undefined || at.sentence !== sentence || at.lower === "to") return false;
  if (at.lower === "of") return before !== undefined && NOUN_PHRASE.test(before.pos);
  return at.lower === "'s" || NOUN_PHRASE.test(at.pos);
}
