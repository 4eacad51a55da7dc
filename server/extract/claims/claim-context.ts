/** Contexts: what is put before a clause that does not read alone, in square brackets. */

import type { TextPosition } from "../../model/selector.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, TokenSpan } from "../analysed-text.ts";
import type { Attribution } from "../extraction.ts";
import { overlaps } from "../positions.ts";
import { indexFrom } from "../tokens-in.ts";
import { accusedBefore, accusedOf, isAccusation } from "./accusation.ts";
import { nounBefore } from "./noun-before.ts";
import type { ReadParts } from "./read-parts.ts";
import { openingOfCause } from "./narrow-cuts.ts";
import { hasSubject } from "./split-clauses.ts";
import { subjectBefore } from "./subject-before.ts";

/** Code units of the words that a fragment hangs on, at most: more would hide the fragment. */
const MOST_CONTEXT = 140;
const MARK = /^(?:["“”]|''|\x60\x60)$/u;

export interface ClauseToWord {
  readonly tokens: TokenSpan;
  readonly attribution: number | undefined;
  readonly head: TokenSpan | undefined;
  readonly before?: TokenSpan | undefined;
  readonly read: ReadParts;
}

export interface Context {
  /** In square brackets, with a space behind; empty when there is none. */
  readonly words: string;
  /** Whom they name, where the claim is about them. */
  readonly entities: readonly number[];
}

/**
 * What a clause hangs on that does not read alone: the speaker of direct speech, the noun that it
 * says more of ("[neighboring Colombia,] the largest producer"), the words that attribute it ("[Maduro
 * has expressed] readiness"), its subject, or the clause before it in its sentence.
 */
export function contextOf(text: AnalysedText, clause: ClauseToWord): Context {
  const { tokens, attribution, read } = clause;
  const one = attribution === undefined ? undefined : read.attributions[attribution];
  const isSpoken = one?.manner === "direct" || (one?.manner === "mixed" && isQuoted(text, tokens));
  if (one !== undefined && isSpoken) return { words: speakerOf(one, read), entities: [] };
  const noun = nounBefore(text, tokens);
  if (noun !== undefined) return nounContext(text, noun, clause);
  return { words: clauseContext(text, clause, one), entities: [] };
}

function nounContext(text: AnalysedText, noun: TokenSpan, { tokens, read }: ClauseToWord): Context {
  const place = positionOf(text, noun);
  const words = text.text.slice(place.start, place.end).replace(/\s+/gu, " ");
  const mark = text.tokens[tokens.first - 1]?.pos === "PUNCT" ? "," : "";
  return {
    words: `[${words}${mark}] `,
    entities: read.names.in(place).map(({ entity }) => entity),
  };
}

function clauseContext(
  text: AnalysedText,
  clause: ClauseToWord,
  one: Attribution | undefined,
): string {
  const { tokens, read } = clause;
  if (isAccusation(text, one)) {
    if (accusedOf(text, tokens) !== undefined) return "";
    const accused = accusedBefore(text, clause);
    if (accused !== "") return accused;
  }
  const { start } = positionOf(text, tokens);
  const isContent = one?.content.some((part) => Math.abs(part.start - start) <= 1) === true;
  const frame = one !== undefined && isContent ? frameOf(text, one, read) : "";
  const isWhole = hasSubject(text, tokens) && !isOfInfinitive(text, tokens);
  if (frame !== "" && (isNamed(text, tokens) || !isWhole)) return frame;
  return isWhole && !isHanging(text, tokens) ? "" : clauseBefore(text, clause, one);
}

/** "willingness to engage in talks": its verb is no clause's. */
function isOfInfinitive({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const verb = tokens.slice(first, last).findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const others = tokens.slice(first + verb + 1, last);
  return tokens[first + verb - 1]?.lower === "to" && !others.some(({ pos }) => pos === "AUX");
}

function clauseBefore(
  text: AnalysedText,
  { tokens, head, before }: ClauseToWord,
  one: Attribution | undefined,
): string {
  const own = positionOf(text, tokens);
  const said = one?.content.find(({ start }) => start <= own.start);
  const from = said === undefined ? undefined : indexFrom(text, said.start);
  const subject = subjectBefore(text, tokens, from);
  if (subject !== undefined) return `[${subject}] `;
  // "…, including 12 children": of what stands right before.
  const isPart = text.tokens[tokens.first]?.lower === "including";
  const hangsOn = (isPart ? before : head) ?? (saysMore(text, tokens) ? before : undefined);
  if (hangsOn === undefined || overlaps(positionOf(text, hangsOn), own)) return "";
  return `[${clauseWords(text, hangsOn, from)}${causeWords(text, tokens, before)}] `;
}

/** " due to", where it is joined to the cause before. */
function causeWords(text: AnalysedText, tokens: TokenSpan, before: TokenSpan | undefined): string {
  const opening = openingOfCause(text, tokens, before);
  if (opening === undefined) return "";
  const { start, end } = positionOf(text, opening);
  return ` ${text.text.slice(start, end)}`;
}

/** The clause, with its subject when that is left out; of one that says more of a noun, the noun. */
function clauseWords(text: AnalysedText, clause: TokenSpan, from: number | undefined): string {
  const { start, end } = positionOf(text, nounBefore(text, clause) ?? clause);
  const subject = subjectBefore(text, clause, from);
  const whole = `${subject === undefined ? "" : `${subject} `}${text.text.slice(start, end)}`;
  const words = shortened(whole).replace(/,$/u, "");
  return /(?:…|,["”])$/u.test(words) ? words : `${words},`;
}

/** "due to …", "opening the door": whatever nouns stand before its verb, none is its subject. */
function isHanging({ tokens }: AnalysedText, { first }: TokenSpan): boolean {
  const [opening, next] = [tokens[first], tokens[first + 1]];
  if (opening?.lower === "due") return true;
  return opening?.lower.endsWith("ing") === true && next?.pos === "DET";
}

/** Quotation marks and all. */
function isQuoted({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const ends = [tokens[last - 1], tokens[last - 2]];
  return MARK.test(tokens[first]?.text ?? "") && ends.some((end) => MARK.test(end?.text ?? ""));
}

/** "these actions as piracy", "a thaw if talks go on": a noun that its cue says something of, with no verb. */
export function isNamed({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const words = tokens.slice(first, last);
  const joint = words.findIndex(({ lower }) => lower === "as" || lower === "if");
  const before = words.slice(0, Math.max(0, joint));
  if (before.at(-1)?.text === ",") return false;
  return before.length > 0 && before.every(({ pos }) => pos !== "VERB" && pos !== "AUX");
}

/** "described by …", "reportedly the first …": said of what stands before, in whatever voice that is. */
function saysMore({ tokens }: AnalysedText, { first, last }: TokenSpan): boolean {
  const [opening, next] = [tokens[first], tokens[first + 1]];
  if (opening === undefined || next === undefined || first + 1 >= last) return false;
  if (tokens[first - 1]?.pos === "CCONJ") return false;
  const isPassive = opening.pos === "VERB" && /(?:ed|en|wn|ught)$/u.test(opening.lower);
  return isPassive || (opening.lower.endsWith("ly") && next.pos === "DET");
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, " ");
  if (line.length <= MOST_CONTEXT) return line;
  return `${line.slice(0, line.lastIndexOf(" ", MOST_CONTEXT)).replace(/[\s,;:]+$/u, "")} …`;
}

/** Who and how, where it stands before what is said: "[Nicolás Maduro has expressed] ". */
function frameOf(text: AnalysedText, one: Attribution, { entities }: ReadParts): string {
  const [cue] = one.cue;
  const [content] = one.content;
  if (cue === undefined || content === undefined || cue.start > content.start) return "";
  const words = (positions: readonly TextPosition[]) =>
    positions.map(({ start, end }) => text.text.slice(start, end)).join(" ");
  const name = one.speaker === undefined ? words(one.source) : (entities[one.speaker]?.name ?? "");
  return name === "" ? "" : `[${shortened(`${name} ${words(one.cue)}`)}] `;
}

function speakerOf({ speaker }: Attribution, { entities }: ReadParts): string {
  const name = speaker === undefined ? undefined : entities[speaker]?.name;
  return name === undefined ? "" : `[${name}:] `;
}
