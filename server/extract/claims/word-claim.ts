/** Wording: a clause as a sentence that reads alone; whatever was put in stands in square brackets. */

import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import type { Attribution, NameMention } from "../extraction.ts";
import { isWithin, overlaps } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";
import { genderOfPronoun } from "../speakers/gender-of.ts";
import { relativeHead } from "./relative-head.ts";
import { hasSubject } from "./split-clauses.ts";
import type { ReadParts } from "./read-parts.ts";
import { subjectBefore } from "./subject-before.ts";

export interface ClauseToWord {
  readonly tokens: TokenSpan;
  readonly attribution: number | undefined;
  readonly head: TokenSpan | undefined;
  readonly read: ReadParts;
}

export interface WordedClaim {
  readonly text: string;
  /** The entities that were put in for pronouns, indices in `Extraction.entities`. */
  readonly entities: readonly number[];
}

interface Replacement extends TextPosition {
  readonly words: string;
  readonly entity?: number;
}

/** Code units of the clause that a fragment hangs on, at most: more would hide the fragment. */
const MOST_CONTEXT = 140;

/** The clause's words, pronouns and relative times replaced where it is safe. */
export function wordClaim(text: AnalysedText, clause: ClauseToWord): WordedClaim {
  const place = positionOf(text, clause.tokens);
  const replacements = [
    ...pronouns(text, clause, place),
    ...times(clause.read, place),
    ...accused(text, clause, place),
  ].toSorted((one, two) => one.start - two.start);
  const words = replaced(text.text, place, replacements);
  const entities = replacements.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
  return { text: asSentence(contextOf(text, clause) + words), entities };
}

function replaced(
  text: string,
  { start, end }: TextPosition,
  list: readonly Replacement[],
): string {
  let [at, words] = [start, ""];
  for (const one of list) {
    if (one.start < at) continue;
    words += `${text.slice(at, one.start)}[${one.words}]`;
    at = one.end;
  }
  return (words + text.slice(at, end)).replace(/\s+/gu, " ").trim();
}

function asSentence(words: string): string {
  const upper = words.replace(
    /^(["“[]*)(\p{Ll})/u,
    (_match, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`,
  );
  const isClosed = /[.!?…]["”]?$/u.test(upper);
  return isClosed ? upper : `${upper.replace(/,(["”])$/u, "$1")}.`;
}

const POSSESSIVE = new Set(["his", "her", "its", "their", "my"]);
const PRONOUNS = new Set(["he", "she", "him", "i", "me", ...POSSESSIVE]);

/**
 * A pronoun is replaced where one person alone can be meant: in what is told of a speaker, the
 * speaker; in the document's own voice, the one person that its sentence and the one before name.
 */
function pronouns(
  text: AnalysedText,
  { attribution, read }: ClauseToWord,
  place: TextPosition,
): readonly Replacement[] {
  const one = attribution === undefined ? undefined : read.attributions[attribution];
  return tokensIn(text, place).flatMap((token) => {
    if (!PRONOUNS.has(token.lower)) return [];
    const entity = meantBy(text, token, { one, read, place });
    const name = entity === undefined ? undefined : read.entities[entity]?.name;
    if (entity === undefined || name === undefined) return [];
    const words = isPossessive(text, token) ? `${name}’s` : name;
    return [{ start: token.start, end: token.end, words, entity }];
  });
}

function isPossessive({ tokens }: AnalysedText, { lower, start }: Token): boolean {
  if (lower !== "her") return POSSESSIVE.has(lower);
  const next = tokens[indexFrom({ tokens }, start + 1)];
  return next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN";
}

interface Meant {
  readonly one: Attribution | undefined;
  readonly read: ReadParts;
  readonly place: TextPosition;
}

const FIRST_PERSON = new Set(["i", "me", "my"]);
/** These may be things or several people. */
const UNSAFE = new Set(["its", "their"]);

function meantBy(text: AnalysedText, token: Token, meant: Meant): number | undefined {
  const { one, read, place } = meant;
  if (FIRST_PERSON.has(token.lower)) return one?.manner === "indirect" ? undefined : one?.speaker;
  if (UNSAFE.has(token.lower) || one?.manner === "direct") return undefined;
  if (one?.speaker === undefined || read.entities[one.speaker]?.kind !== "person") {
    return onePersonNear(text, token, { read, isFirst: token.start === place.start });
  }
  const { speaker } = one;
  const isOther = ({ kind, entity }: NameMention) => kind === "person" && entity !== speaker;
  return read.names.in(place).some(isOther) ? undefined : speaker;
}

interface Near {
  readonly read: ReadParts;
  /** Whether the clause begins with it: it is then who the text was about. */
  readonly isFirst: boolean;
}

/** The one person named before it, in its sentence and the one before; of several the one of its gender. */
function onePersonNear(
  { sentences }: AnalysedText,
  token: Token,
  { read: { names, genders }, isFirst }: Near,
): number | undefined {
  const gender = genderOfPronoun(token.lower);
  const from = sentences[Math.max(0, token.sentence - 1)]?.start ?? 0;
  const near = names.in({ start: from, end: token.start }).filter(({ kind }) => kind === "person");
  const people = [...new Set(near.map(({ entity }) => entity))];
  const agreeing = people.filter(
    (entity) => gender === undefined || (genders[entity] ?? gender) === gender,
  );
  return agreeing.length === 1 && (isFirst || people.length === 1) ? agreeing[0] : undefined;
}

/** "Maduro of leading a cartel", of which he is accused: the verb stands before the clause. */
function accused(
  text: AnalysedText,
  { attribution, read }: ClauseToWord,
  place: TextPosition,
): readonly Replacement[] {
  const one = attribution === undefined ? undefined : read.attributions[attribution];
  const cue = one?.cue.flatMap((part) => tokensIn(text, part)) ?? [];
  if (!cue.some(({ lemma }) => lemma === "accuse")) return [];
  const words = tokensIn(text, place);
  const of = words.find(({ lower }) => lower === "of");
  const before = words.slice(0, of === undefined ? 0 : words.indexOf(of));
  const isName = before.length > 0 && before.every(({ pos }) => pos === "PROPN" || pos === "DET");
  if (of === undefined || !isName) return [];
  return [{ start: of.start, end: of.end, words: "is accused of" }];
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function times({ dates }: ReadParts, place: TextPosition): readonly Replacement[] {
  return dates.in(place).flatMap(({ position, time }) => {
    if (time === undefined || !time.inferred || !isWithin(position, place)) return [];
    const date = inWords(time);
    if (date === undefined) return [];
    const stated = time.stated ?? "";
    return [{ ...position, words: date.includes(stated) ? date : `${stated}, ${date}` }];
  });
}

/** A day or a month in words; undefined for what needs more of them. */
function inWords({ edtf }: TimeSpan): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * What a clause without a subject of its own hangs on: the noun that it says more of, the words that attribute it ("[Maduro has
 * expressed] readiness"), or the first clause of its sentence.
 */
function contextOf(text: AnalysedText, { tokens, head, attribution, read }: ClauseToWord): string {
  const one = attribution === undefined ? undefined : read.attributions[attribution];
  if (one?.manner === "direct") return speakerOf(one, read);
  const noun = relativeHead(text, tokens);
  if (noun !== undefined) return `[${noun},] `;
  if (hasSubject(text, tokens)) return "";
  const own = positionOf(text, tokens);
  if (one !== undefined && one.content.some(({ start }) => Math.abs(start - own.start) <= 1)) {
    return frameOf(text, one, read);
  }
  const said = one?.content[0];
  const from = said === undefined ? undefined : indexFrom(text, said.start);
  const subject = subjectBefore(text, tokens, from);
  if (subject !== undefined) return `[${subject}] `;
  if (head === undefined) return "";
  const place = positionOf(text, head);
  if (overlaps(place, own)) return "";
  const words = shortened(text.text.slice(place.start, place.end)).replace(/,$/u, "");
  return `[${words}${words.endsWith("…") ? "" : ","}] `;
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
