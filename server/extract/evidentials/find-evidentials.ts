/** Evidentials: words that say that somebody else says so, and leave out who ("reportedly"). */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
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
    const cues = text.tokens
      .slice(sentence.first, sentence.last)
      .flatMap((token, index) => cueAt(text, token, sentence.first + index) ?? []);
    if (cues.length === 0) return [];
    const clauses = splitClauses(text, sentence).map((span) => positionOf(text, span));
    return cues.flatMap((cue) => {
      const clause = clauses.find(({ start, end }) => cue.start >= start && cue.end <= end);
      return clause === undefined ? [] : [{ cue, content: trimMarks(text.text, clause) }];
    });
  });
}

function cueAt(
  { tokens }: AnalysedText,
  { start, end, lower }: Token,
  index: number,
): TextPosition | undefined {
  if (ADVERBS.has(lower)) return { start, end };
  const [next, before] = [tokens[index + 1], tokens[index - 1]];
  if (next === undefined) return undefined;
  if (PARTICIPLES.get(lower) === next.lower) {
    // "He accused her", "the paper reported": somebody does it, so it is not left out who.
    const isActive = lower === "accused" && before?.pos === "PROPN";
    return isActive ? undefined : { start, end };
  }
  const qualifies = next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ";
  if (!ADJECTIVES.has(lower) || !qualifies) return undefined;
  const isOwnSubject = before?.pos === "PROPN" || before?.pos === "PRON" || before?.pos === "NOUN";
  return isOwnSubject ? undefined : { start, end };
}

function trimMarks(text: string, { start, end }: TextPosition): TextPosition {
  const words = text.slice(start, end);
  const kept = words.replace(/[\s,;:.—–-]+$/u, "");
  return { start, end: start + kept.length };
}
