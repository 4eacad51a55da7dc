/**
 * Subjects that are left out: "The agency denied it and has also appealed", "The statement, made on
 * Thursday, is seen as a signal" say who has appealed and what is seen so.
 */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";

/** Tokens of a subject that is put in again, at most. */
const LONGEST = 8;
const SINGULAR = new Set(["is", "was", "has"]);
const RELATIVE = /^(?:who|which|whose|where)$/u;
/** "Police say he posed a threat and refused": the second verb is his. */
const SUBJECT = /^(?:that|i|he|she|it|we|they)$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/u;
const PLURAL = new Set(["are", "were", "have"]);

/**
 * The words of the sentence's subject, where a clause later in it begins with a verb that goes with
 * them; undefined when there is none, or it is a pronoun. What others say begins at the token `from`.
 */
export function subjectBefore(
  text: AnalysedText,
  clause: TokenSpan,
  from = -1,
): string | undefined {
  const verb = text.tokens[clause.first];
  const sentence = text.sentences[verb?.sentence ?? -1];
  if (verb === undefined || sentence === undefined) return undefined;
  const before = text.tokens.slice(Math.max(from, sentence.first), clause.first);
  const words = verb.pos === "VERB" ? sharedWords(before, verb) : ownSubject(before, verb);
  const [start, end] = [words[0], words.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  return text.text.slice(start.start, end.end).replace(/\s+/gu, " ");
}

/** Of a verb with an auxiliary of its own ("and has appealed"): the subject; empty for any other. */
function ownSubject(before: readonly Token[], verb: Token): readonly Token[] {
  if (verb.pos !== "AUX") return [];
  const isJoined = /^(?:and|but)$/u.test(before.at(-1)?.lower ?? "");
  const subject = subjectOf(isJoined ? before : withoutAside(before));
  return agree(subject, verb) ? subject : [];
}

/**
 * "The agency has denied it and [appealed]": the subject of both verbs with the auxiliaries of the
 * first; empty when the second may have others.
 */
function sharedWords(words: readonly Token[], verb: Token): readonly Token[] {
  const before = words.slice(0, -1);
  const isJoined = /^(?:and|but)$/u.test(words.at(-1)?.lower ?? "") && verb.lower.endsWith("ed");
  if (!isJoined || before.some(isOfAnotherClause)) return [];
  const subject = subjectOf(before);
  const rest = before.slice(subject.length);
  const auxiliaries = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex(({ pos }) => pos !== "AUX"),
    ),
  );
  // "was criticized but insisted": what is done to it, and what it does.
  if (auxiliaries.some(({ lower }) => BE.test(lower))) return [];
  if (auxiliaries.length > 0) return [...subject, ...auxiliaries];
  // "The nominee also spoke": the adverb is of the first verb alone.
  return subject.slice(0, subject.findLastIndex(({ pos }) => pos !== "ADV") + 1);
}

/** What joins a clause that may have a subject of its own. */
function isOfAnotherClause({ pos, lower }: Token): boolean {
  return pos === "PUNCT" || pos === "SCONJ" || RELATIVE.test(lower) || SUBJECT.test(lower);
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
