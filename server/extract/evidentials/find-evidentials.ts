/** Evidentials: words that say that somebody else says so, and leave out who ("reportedly"). */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { splitClauses } from "../claims/split-clauses.ts";

/** A cue without a source, and the clause that it stands in. */
export interface Evidential {
  readonly cue: TextPosition;
  readonly content: TextPosition;
}

const ADVERBS = new Set(["reportedly", "allegedly", "supposedly", "purportedly"]);
/** Before what they qualify: "reported drone operations", "an alleged cartel". */
const ADJECTIVES = new Set([
  "reported",
  "alleged",
  "suspected",
  "purported",
  "rumored",
  "rumoured",
]);
/** With what must follow: "suspected of", "believed to". */
const PARTICIPLES = new Map([
  ["suspected", "of"],
  ["accused", "of"],
  ["alleged", "to"],
  ["believed", "to"],
  ["thought", "to"],
  ["rumored", "to"],
  ["rumoured", "to"],
]);

/** The evidentials of the text, in its order. */
export function findEvidentials(text: AnalysedText): readonly Evidential[] {
  return text.sentences.flatMap((sentence) => {
    const found = [];
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const cue = cueAt(text, index);
      if (cue !== undefined) found.push({ cue, index });
    }
    if (found.length === 0) return [];
    const clauses = splitClauses(text, sentence);
    return found.flatMap(({ cue, index }) => {
      const clause = clauses.find(({ first, last }) => index >= first && index < last);
      if (clause === undefined) return [];
      const content = positionOf(text, qualifiedBy(text, index, clause));
      return [{ cue, content: trimMarks(text.text, content) }];
    });
  });
}

/**
 * What an evidential is about: the noun with its words after an adjective ("reported operations
 * inside the country"), the participle's words where another verb rules the clause ("two boats
 * allegedly carrying drugs were hit"), what follows it within somebody's deed ("sued for allegedly
 * breaking it", "the gun he allegedly used"), else the whole clause.
 */
function qualifiedBy({ tokens }: AnalysedText, index: number, clause: TokenSpan): TokenSpan {
  const cue = { clause, index, rest: tokens.slice(index + 1, clause.last) };
  const lower = tokens[index]?.lower ?? "";
  if (lower.endsWith("ly")) return afterAdverb(tokens, cue);
  if (PARTICIPLES.get(lower) === cue.rest[0]?.lower) return afterParticiple(tokens, cue);
  const end = cue.rest.findIndex((token, place) => endsPhrase(token, cue.rest[place - 1]));
  return { first: index, last: end === -1 ? clause.last : index + 1 + end };
}

interface CuePlace {
  readonly clause: TokenSpan;
  readonly index: number;
  /** What follows the cue in its clause. */
  readonly rest: readonly Token[];
}

/** "The man accused of it will remain": said of the noun, up to the verb of the sentence. */
function afterParticiple(tokens: readonly Token[], { clause, index, rest }: CuePlace): TokenSpan {
  // "Thought to be": its own verb is not that of the sentence.
  const verb = rest.findIndex(({ pos, lower }, place) => {
    return pos === "AUX" && (place > 1 || !/^(?:be|have)$/u.test(lower));
  });
  const isOfNoun = NOUNS.has(posAt(tokens, index - 1));
  return { first: index, last: isOfNoun && verb > 0 ? index + 1 + verb : clause.last };
}

function afterAdverb(tokens: readonly Token[], { clause, index, rest }: CuePlace): TokenSpan {
  const [next] = rest;
  const before = posAt(tokens, index - 1);
  const verb = rest.findIndex(({ pos }) => pos === "AUX");
  if (next?.pos === "VERB" && before !== "AUX" && verb > 0) {
    return { first: index, last: index + 1 + verb };
  }
  const isGerund = NOUNS.has(before) && next?.lower.endsWith("ing") === true;
  if (before === "ADP" || isGerund) return { ...clause, first: index };
  const isOfDeed = before === "PRON" && NOUNS.has(posAt(tokens, index - 2));
  return isOfDeed && index - 2 >= clause.first ? { ...clause, first: index - 1 } : clause;
}

function posAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.pos ?? "";
}

/** Where the noun's words end; "pay-to-play" is one. */
function endsPhrase({ pos, text }: Token, before: Token | undefined): boolean {
  if (before?.text === "-") return false;
  return pos === "VERB" || pos === "AUX" || /^[,;:]$/u.test(text);
}

function cueAt({ tokens }: AnalysedText, index: number): TextPosition | undefined {
  const at = tokens[index];
  if (at === undefined) return undefined;
  const { start, end, lower } = at;
  if (ADVERBS.has(lower)) return { start, end };
  const [next, before] = [tokens[index + 1], tokens[index - 1]];
  if (next === undefined) return undefined;
  if (PARTICIPLES.get(lower) === next.lower) {
    return leavesOutWho(tokens, index) ? { start, end } : undefined;
  }
  if (!ADJECTIVES.has(lower) || !NOUN_WORDS.has(next.pos)) return undefined;
  if (before !== undefined && lower === "reported" && !LEADS_ADJECTIVE.has(before.pos)) {
    return undefined;
  }
  return before !== undefined && SUBJECTS.has(before.pos) ? undefined : { start, end };
}

/**
 * Whether a participle hangs on a noun or "is", and nobody does it: "he accused her", "what critics
 * believed to be" name who; "is not thought to" says the contrary.
 */
function leavesOutWho(tokens: readonly Token[], index: number): boolean {
  const [at, before, after] = [tokens[index], tokens[index - 1], tokens[index + 2]];
  if (at === undefined || after === undefined || !/[\p{L}\p{N}]/u.test(after.text)) return false;
  if (before?.lower === "not" || before?.lower === "n't") return false;
  if (at.lower === "accused" && before?.pos === "PROPN") return false;
  const words = tokens.slice(Math.max(0, index - FREE_RELATIVE), index);
  return !words.some(({ lower }) => lower === "what");
}

/** How far before its verb "what" stands: "what State Department whistleblowers believed". */
const FREE_RELATIVE = 5;
const NOUNS = new Set(["NOUN", "PROPN"]);
const NOUN_WORDS = new Set(["NOUN", "PROPN", "ADJ"]);
const SUBJECTS = new Set(["NOUN", "PROPN", "PRON"]);

/** What may stand before an adjective; "has reported", "also reported" are verbs. */
const LEADS_ADJECTIVE = new Set(["DET", "ADJ", "ADP", "PART", "SCONJ", "CCONJ", "VERB"]);

/** Words that lead to what was cut off: "hackers who", "ties to the". */
const DANGLING =
  /(?:\s+(?:who|which|that|to|the|an?|in|of|for|with|on|by|and|or|as|than))+[\s,;:.—–-]*$/iu;

function trimMarks(text: string, { start, end }: TextPosition): TextPosition {
  const words = text.slice(start, end);
  const kept = words.replace(DANGLING, "").replace(/[\s,;:.—–-]+$/u, "");
  return { start, end: start + kept.length };
}
