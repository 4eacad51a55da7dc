/** Subjects that are left out: "The agency denied it and has also appealed" says who has appealed. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

/** Tokens of a subject that is put in again, at most. */
const LONGEST = 8;
const SINGULAR = new Set(["is", "was", "has"]);
const PLURAL = new Set(["are", "were", "have"]);

/**
 * The words of the sentence's subject, where a clause later in it begins with a verb that goes with
 * them; undefined when there is none, or it is a pronoun. What others say begins at the token `from`.
 */
export function subjectBefore(
  { text, tokens, sentences }: AnalysedText,
  clause: TokenSpan,
  from = -1,
): string | undefined {
  const verb = tokens[clause.first];
  const sentence = sentences[verb?.sentence ?? -1];
  if (verb === undefined || sentence === undefined || sentence.first === clause.first) {
    return undefined;
  }
  const isJoined = /^(?:and|but)$/u.test(tokens[clause.first - 1]?.lower ?? "");
  if (verb.pos !== "AUX" || !isJoined) return undefined;
  const subject = subjectOf(tokens.slice(Math.max(from, sentence.first), clause.first));
  const [start, end] = [subject[0], subject.at(-1)];
  if (start === undefined || end === undefined || !agree(subject, verb)) return undefined;
  return text.slice(start.start, end.end).replace(/\s+/gu, " ");
}

/** A noun phrase up to the first verb; empty when the sentence begins otherwise. */
function subjectOf(words: readonly Token[]): readonly Token[] {
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const subject = words.slice(0, Math.max(0, verb));
  const isNamed = subject.some(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const isPlain = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(subject[0]?.pos ?? "");
  const isWhole = !/^(?:ADP|PART)$/u.test(subject.at(-1)?.pos ?? "");
  const isOnePhrase = subject.every(({ pos }) => pos !== "PUNCT" && pos !== "SCONJ");
  return isNamed && isPlain && isWhole && isOnePhrase && subject.length <= LONGEST ? subject : [];
}

/** Whether subject and verb are both singular or both plural, as far as the verb tells. */
function agree(subject: readonly Token[], { lower }: Token): boolean {
  const isJoined = subject.some((word) => word.lower === "and");
  const preposition = subject.findIndex(({ pos }) => pos === "ADP");
  const head = subject.slice(0, preposition === -1 ? undefined : preposition).at(-1);
  const isPlural = isJoined || (head?.pos === "NOUN" && head.lower.endsWith("s"));
  if (SINGULAR.has(lower)) return !isPlural;
  return PLURAL.has(lower) ? isPlural : true;
}
