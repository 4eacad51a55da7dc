/** Metonyms: whether a place's name stands for its government, by what it does there. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import { isCapital } from "./capitals.ts";

/** What governments have and do. */
const ACT =
  /^(?:actions?|positions?|claims?|decisions?|government|policy|policies|sanctions?|stance|accusations?|allegations?|demands?|refusal|intervention|response|pressure|strikes?|forces|military|troops|army|navy|officials?|administration|invasion|offer|proposal|announcement|dialogue|talks|relations|negotiators?|diplomats?|attacks?|operations?|campaign|aggression|war|veto|vow|threats?|warnings?|ambassador|embassy|support|ally|allies|enforcement|intelligence|annexation|seizure|involvement)$/u;
const BEFORE_ACTING =
  /^(?:by|accus(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|warn(?:s|ed|ing)?|criticiz(?:es?|ed|ing)|criticis(?:es?|ed|ing)|blam(?:e|es|ed|ing)|told|tell(?:s|ing)?|ask(?:s|ed|ing)?|against|pressur(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|says?|said)$/u;
const PREPOSITION =
  /^(?:in|of|from|to|at|near|into|across|inside|outside|around|toward|towards|throughout|through|on|over|leaving|entering|within|for|about|off|via|visit|visited|visiting|leave|left|between)$/u;
const RELATION =
  /^(?:tensions?|talks?|dialogue|negotiations?|relations?|war|deals?|agreements?|ties|conflict|engage|cooperation|disputes?|standoff|confrontation)$/u;
const MODIFIER =
  /^(?:military|air|drone|recent|alleged|economic|foreign|own|top|senior|naval|oil|special|counter-narcotics)$/u;
/** Words to look back for what two parties have together. */
const RELATION_REACH = 6;

/** Whether a place's name acts or has what governments have, rather than being where something is. */
export function isMetonym(
  { tokens, sentences }: AnalysedText,
  { first, last }: TokenSpan,
): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (sentence === undefined) return false;
  if (actsOn(wordsFrom(tokens, last, sentence.last))) return true;
  if (modifiesNoun(tokens, last, sentence.last)) return false;
  const start = skipArticle(tokens, first, sentence.first);
  const before = wordBefore(tokens, start, sentence);
  if (BEFORE_ACTING.test(before) || isParty(tokens, start, sentence.first)) return true;
  return !PREPOSITION.test(before) && isSubject(tokens, { first: start, last }, sentence);
}

function modifiesNoun(tokens: readonly Token[], last: number, end: number): boolean {
  return last < end && /^(?:NOUN|ADJ)$/u.test(tokens[last]?.pos ?? "");
}

/** Words that are looked at behind a name: `'s`, a mark, two modifiers and a noun. */
const REACH_BEHIND = 6;

function wordsFrom(tokens: readonly Token[], last: number, end: number): string {
  const words = tokens.slice(last, Math.min(end, last + REACH_BEHIND));
  return words.map(({ text }) => text).join(" ");
}

function wordBefore(tokens: readonly Token[], start: number, sentence: TokenSpan): string {
  return start > sentence.first ? (tokens[start - 1]?.lower ?? "") : "";
}

function skipArticle(tokens: readonly Token[], first: number, from: number): number {
  return first > from && tokens[first - 1]?.lower === "the" ? first - 1 : first;
}

/** "US sanctions", "Washington's claims", "U.S. military actions", "US-Venezuela relations". */
function actsOn(behind: string): boolean {
  const [, words = ""] = /^(?:- \p{Lu}\S* )?(?:['’]s? )?(?:["“‘] ?)?(.*)$/su.exec(behind) ?? [];
  const [first = "", second = ""] = words.toLowerCase().split(" ");
  return ACT.test(first) || (MODIFIER.test(first) && ACT.test(second));
}

/** "between Washington and Caracas", "dialogue with the United States". */
function isParty(tokens: readonly Token[], start: number, from: number): boolean {
  let before = start - 1;
  if (tokens[before]?.lower === "and" && isCapital(tokens[before - 1])) before -= 2;
  const word = tokens[before]?.lower ?? "";
  if (before < from || !/^(?:between|with)$/u.test(word)) return false;
  for (let index = before - 1; index >= Math.max(from, before - RELATION_REACH); index -= 1) {
    if (RELATION.test(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

/** Followed by a verb, with other subjects beside it: "Russia and China have offered". */
function isSubject(
  tokens: readonly Token[],
  { first, last }: TokenSpan,
  sentence: TokenSpan,
): boolean {
  let start = first;
  if (tokens[start - 1]?.lower === "and" && isCapital(tokens[start - 2])) start -= 2;
  if (PREPOSITION.test(wordBefore(tokens, start, sentence))) return false;
  let index = last;
  if (tokens[index]?.lower === "and" && isCapital(tokens[index + 1])) index += 2;
  while (index < sentence.last && tokens[index]?.pos === "ADV") index += 1;
  return index < sentence.last && isAct(tokens[index], tokens[index + 1]);
}

/** What a place does not do by being there: "is", "has been" say how it is. */
function isAct(verb: Token | undefined, next: Token | undefined): boolean {
  if (verb === undefined || !/^(?:VERB|AUX)$/u.test(verb.pos)) return false;
  if (/^(?:is|are|was|were|be)$/u.test(verb.lower)) return next?.lower.endsWith("ing") ?? false;
  return !/(?:ing|based)$/u.test(verb.lower);
}
