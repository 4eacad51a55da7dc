/**
 * Subjects that are left out: "The agency denied it and has also appealed", "The statement, made on
 * Thursday, is seen as a signal" say who has appealed and what is seen so.
 */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

/** Tokens of a subject that is put in again, at most. */
const LONGEST = 8;
const SINGULAR = new Set(["is", "was", "has"]);
const RELATIVE = /^(?:who|which|whose|where)$/u;
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
  if (verb?.pos !== "AUX" || sentence === undefined) return undefined;
  const before = tokens.slice(Math.max(from, sentence.first), clause.first);
  const isJoined = /^(?:and|but)$/u.test(before.at(-1)?.lower ?? "");
  const subject = subjectOf(isJoined ? before : withoutAside(before));
  const [start, end] = [subject[0], subject.at(-1)];
  if (start === undefined || end === undefined || !agree(subject, verb)) return undefined;
  return text.slice(start.start, end.end).replace(/\s+/gu, " ");
}

/** "The statement, made on Thursday, [is seen …]": what stands before the words set off by commas. */
function withoutAside(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex(({ text }) => text === ",");
  const opening = words[comma + 1];
  const isAside = opening?.pos === "VERB" || RELATIVE.test(opening?.lower ?? "");
  const isClosed = words.at(-1)?.text === "," && comma < words.length - 1;
  return isAside && isClosed ? words.slice(0, comma) : [];
}

/** A noun phrase up to the first verb; empty when the sentence begins otherwise. */
function subjectOf(words: readonly Token[]): readonly Token[] {
  const verb = words.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const subject = words.slice(0, verb === -1 ? words.length : verb);
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
