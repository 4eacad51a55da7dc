/** Wording: a clause as a sentence that reads alone; whatever was put in stands in square brackets. */

import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import { positionOf } from "../analysed-text.ts";
import type { AnalysedText, Token } from "../analysed-text.ts";
import type { Attribution, NameMention } from "../extraction.ts";
import { isWithin } from "../positions.ts";
import { indexFrom, tokensIn } from "../tokens-in.ts";
import { genderOfPronoun } from "../speakers/gender-of.ts";
import { accusedOf, isAccusation } from "./accusation.ts";
import { contextOf } from "./claim-context.ts";
import type { ClauseToWord } from "./claim-context.ts";
import type { ReadParts } from "./read-parts.ts";
import { hasSubject } from "./split-clauses.ts";

export interface WordedClaim {
  readonly text: string;
  /** The entities that were put in for pronouns, indices in `Extraction.entities`. */
  readonly entities: readonly number[];
}

const CONJUNCTION = /^(?:since|because|although|though|whereas)$/u;

interface Replacement extends TextPosition {
  readonly words: string;
  readonly entity?: number;
}

/** The clause's words, pronouns and relative times replaced where it is safe. */
export function wordClaim(text: AnalysedText, clause: ClauseToWord): WordedClaim {
  const place = positionOf(text, clause.tokens);
  const replacements = [
    ...pronouns(text, clause, place),
    ...times(clause.read, place),
    ...accused(text, clause),
  ].toSorted((one, two) => one.start - two.start);
  const context = contextOf(text, clause);
  const start = context.words === "" ? behindConjunction(text, clause) : place.start;
  const words = replaced(text.text, { start, end: place.end }, replacements);
  const entities = replacements.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
  return { text: asSentence(context.words + words), entities: [...entities, ...context.entities] };
}

/** "…, since it has shown none": the word that joins it to what it does not stand with is left out. */
function behindConjunction(text: AnalysedText, { tokens: { first, last } }: ClauseToWord): number {
  const [before, opening, next] = text.tokens.slice(Math.max(0, first - 1), first + 2);
  const isJoined = before?.text === "," && CONJUNCTION.test(opening?.lower ?? "");
  const isWhole = isJoined && hasSubject(text, { first: first + 1, last });
  return (isWhole ? next?.start : text.tokens[first]?.start) ?? 0;
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
  { attribution, tokens, read }: ClauseToWord,
): readonly Replacement[] {
  const one = attribution === undefined ? undefined : read.attributions[attribution];
  const of = isAccusation(text, one) ? accusedOf(text, tokens) : undefined;
  return of === undefined ? [] : [{ start: of.start, end: of.end, words: "is accused of" }];
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
