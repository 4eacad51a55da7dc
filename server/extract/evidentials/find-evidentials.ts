/** Evidentials: words that say that somebody else says so, and leave out who ("reportedly"). */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
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
 * allegedly carrying drugs were hit"), else the whole clause.
 */
function qualifiedBy({ tokens }: AnalysedText, index: number, clause: TokenSpan): TokenSpan {
  const at = tokens[index];
  const rest = tokens.slice(index + 1, clause.last);
  const verb = rest.findIndex(({ pos }) => pos === "AUX");
  if (at?.lower.endsWith("ly") !== true) {
    if (PARTICIPLES.get(at?.lower ?? "") === rest[0]?.lower) return { ...clause, first: index };
    const end = rest.findIndex(({ pos, text }) => isVerbal(pos) || /^[,;:]$/u.test(text));
    return { first: index, last: end === -1 ? clause.last : index + 1 + end };
  }
  const isParticiple = rest[0]?.pos === "VERB" && tokens[index - 1]?.pos !== "AUX";
  if (isParticiple && verb > 0) return { first: index, last: index + 1 + verb };
  return clause;
}

function isVerbal(pos: string): boolean {
  return pos === "VERB" || pos === "AUX";
}

function cueAt({ tokens }: AnalysedText, index: number): TextPosition | undefined {
  const at = tokens[index];
  if (at === undefined) return undefined;
  const { start, end, lower } = at;
  if (ADVERBS.has(lower)) return { start, end };
  const [next, before] = [tokens[index + 1], tokens[index - 1]];
  if (next === undefined) return undefined;
  // "He accused her", "the paper reported": somebody does it, so it is not left out who.
  if (PARTICIPLES.get(lower) === next.lower) {
    return lower === "accused" && before?.pos === "PROPN" ? undefined : { start, end };
  }
  if (!ADJECTIVES.has(lower) || !QUALIFIED.has(next.pos)) return undefined;
  return before !== undefined && SUBJECTS.has(before.pos) ? undefined : { start, end };
}

const QUALIFIED = new Set(["NOUN", "PROPN", "ADJ"]);
const SUBJECTS = new Set(["NOUN", "PROPN", "PRON"]);

function trimMarks(text: string, { start, end }: TextPosition): TextPosition {
  const words = text.slice(start, end);
  const kept = words.replace(/[\s,;:.—–-]+$/u, "");
  return { start, end: start + kept.length };
}
