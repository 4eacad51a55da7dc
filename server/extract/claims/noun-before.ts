/** The noun that a clause without a subject says more of: "Colombia, [the largest producer]". */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

const RELATIVES = new Set(["which", "who", "whom", "whose", "where"]);
const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/u;
/** What joins nouns to one phrase, where no mark sets the clause off: "strikes on vessels in the sea". */
const JOINED = /^(?:ADP|CCONJ)$/u;
/** Tokens of the noun with its words, at most. */
const LONGEST = 10;
const LONGEST_JOINED = 16;

/**
 * The words before a relative clause ("which …"), a participle ("suspected of …") or an apposition
 * ("the largest producer") that these say more of; undefined for any other clause and where no noun
 * stands there.
 */
export function nounBefore(text: AnalysedText, clause: TokenSpan): TokenSpan | undefined {
  const { tokens } = text;
  const [before, opening] = [tokens[clause.first - 1], tokens[clause.first]];
  if (before === undefined || opening === undefined) return undefined;
  const isSetOff = before.pos === "PUNCT";
  const isRelative = RELATIVES.has(opening.lower);
  const isOther = isApposition(text, clause);
  if (isSetOff && before.text !== "," && !isOther) return undefined;
  if (!isRelative && !isOther && !isParticiple(text, clause)) return undefined;
  const last = isSetOff ? clause.first - 1 : clause.first;
  return nounUpTo(tokens, last, !isRelative && !isSetOff);
}

/** The noun phrase that ends before the token `last`; with others joined to it when that is wanted. */
function nounUpTo(
  tokens: readonly Token[],
  last: number,
  isJoined: boolean,
): TokenSpan | undefined {
  const end = tokens[last - 1];
  if (end?.pos !== "NOUN" && end?.pos !== "PROPN") return undefined;
  const longest = isJoined ? LONGEST_JOINED : LONGEST;
  let first = last;
  while (last - first < longest && isOfNoun(tokens, { at: first - 1, end, isJoined })) first -= 1;
  while (first < last && (JOINED.test(tokens[first]?.pos ?? "") || tokens[first]?.text === "-")) {
    first += 1;
  }
  return { first, last };
}

/** "suspected of", "allegedly linked to". */
function isParticiple({ tokens }: AnalysedText, { first }: TokenSpan): boolean {
  const opening = tokens[first];
  const isAdverb = opening?.pos === "ADV" && opening.lower.endsWith("ly");
  const [participle, next] = [
    tokens[isAdverb ? first + 1 : first],
    tokens[isAdverb ? first + 2 : first + 1],
  ];
  if (participle?.pos !== "VERB" || next === undefined) return false;
  return /(?:ed|en|wn|ught)$/u.test(participle.lower) && /^(?:of|by|to|as)$/u.test(next.lower);
}

/** A noun with its article behind a comma, with no verb: it is another name of the noun before. */
function isApposition({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (!/^(?:,|[—–]|--)$/u.test(before?.text ?? "") || opening?.pos !== "DET") return false;
  const words = tokens.slice(first, last);
  const relative = words.findIndex(({ lower }) => RELATIVES.has(lower));
  return words.slice(0, relative === -1 ? words.length : relative).every(({ pos }, index) => {
    const isPlain = pos !== "AUX" && pos !== "SCONJ" && pos !== "VERB";
    return isPlain || isAdjective(words, index);
  });
}

/** "the largest proven deposits": a participle before its noun is no verb of a clause. */
function isAdjective(words: readonly Token[], index: number): boolean {
  const [before, at, next] = [words[index - 1], words[index], words[index + 1]];
  if (at?.pos !== "VERB" || !/(?:ed|en)$/u.test(at.lower)) return false;
  return next?.pos === "NOUN" && /^(?:DET|ADJ|NUM|PART)$/u.test(before?.pos ?? "");
}

interface Step {
  readonly at: number;
  /** The last token of the phrase. */
  readonly end: Token;
  readonly isJoined: boolean;
}

function isOfNoun(tokens: readonly Token[], { at: index, end, isJoined }: Step): boolean {
  const [before, at] = [tokens[index - 1], tokens[index]];
  if (at === undefined || at.sentence !== end.sentence || at.lower === "to") return false;
  if (isOfOneWord(tokens, index)) return true;
  if (at.lower === "of" || (isJoined && JOINED.test(at.pos))) {
    return before !== undefined && NOUN_PHRASE.test(before.pos);
  }
  return at.lower === "'s" || NOUN_PHRASE.test(at.pos) || isAdjective(tokens, index);
}

/** "US-Venezuelan", "head-of-household": the hyphen, and what stands before one. */
function isOfOneWord(tokens: readonly Token[], index: number): boolean {
  const [before, at, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (at?.text === "-") return before?.end === at.start && at.end === next?.start;
  return next?.text === "-" && at?.end === next.start && tokens[index + 2]?.start === next.end;
}
