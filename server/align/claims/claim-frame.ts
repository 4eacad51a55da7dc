/** Claim frames: what a claim's words say with its numbers, times and names taken out, each kept beside it. */

import { LRUCache } from "lru-cache";
import { wordsOf } from "../../documents/words.ts";
import type { Word } from "../../documents/words.ts";
import { analyseText } from "../../extract/analysed-text.ts";
import type { DateExpression, QuantityExpression } from "../../extract/extraction.ts";
import { findDates } from "../../extract/dates/find-dates.ts";
import { findQuantities } from "../../extract/quantities/find-quantities.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { TextPosition } from "../../model/selector.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import type { ClaimProfile } from "./claim-profile.ts";
import { stemOf } from "./word-stem.ts";

/** What an actor or place of a document is called there, each name word by word. */
export interface CalledNode {
  readonly id: NodeId;
  readonly forms: readonly (readonly string[])[];
}

/** A name in a claim: what it names there, and its words. */
export interface FrameName {
  readonly id: NodeId;
  readonly words: readonly string[];
}

export interface FrameWord {
  readonly stem: string;
  readonly written: string;
  /** Written like a name, though nothing says whose. */
  readonly isName: boolean;
}

export interface ClaimFrame {
  /** In the claim's order, without words that hardly say anything. */
  readonly words: readonly FrameWord[];
  readonly names: readonly FrameName[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly FrameTime[];
  /** How often it says no. */
  readonly negations: number;
  /** Whether it speaks of somebody or something as "he", "it" or "this", and does not say of whom. */
  readonly hasPronoun: boolean;
  /** Whether it tells of what has come about so far, and may be more tomorrow. */
  readonly isRunning: boolean;
}

/** `time` is absent when the words cannot be resolved: they are all that is known of it. */
export interface FrameTime {
  readonly written: string;
  readonly time: TimeSpan | undefined;
}

/** Frames that are kept: candidates come up again and again. */
const KEPT = 4000;

/** Reads frames when they are asked for, and keeps the last. */
export class FrameReader {
  readonly #frames = new LRUCache<string, ClaimFrame>({ max: KEPT });

  read(profile: ClaimProfile): ClaimFrame {
    const known = this.#frames.get(profile.id);
    if (known !== undefined) return known;
    const frame = readFrame(profile);
    this.#frames.set(profile.id, frame);
    return frame;
  }
}

const NEGATIVE = /^(?:not|no|never|without|neither|nor|cannot|none|nobody|nothing)$/u;
const CONTRACTED_NEGATIVE = /n['’]t$/iu;
/** What is left of "shouldn't" without its "not", where it is not the word itself. */
const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ["cannot", "can"],
  ["can", "can"],
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);
/** Words for a bound, of numbers that are read as none too: "over half", "nearly 2-1". */
const BOUNDS: ReadonlyMap<string, string> = new Map([
  ["over", "more"],
  ["above", "more"],
  ["under", "less"],
  ["below", "less"],
  ["fewer", "less"],
  ["nearly", "almost"],
  ["about", "almost"],
  ["roughly", "almost"],
  ["around", "almost"],
  ["approximately", "almost"],
]);
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|this|these|those|his|her|hers|their|its|our|my|your)$/u;
const RUNNING =
  /\b(?:so far|to date|as of|up to now|until now|by now|and counting|has|have|now|already)\b/iu;
/** What stands for nothing that could differ: articles, forms of "be", "have" and "do", and titles. */
const HOLLOW: ReadonlySet<string> = new Set(
  `a an the that to of in on at is are was were be been being am has have had having do does did doing done 's s mr mrs ms dr sir
  say says said just only so far now also too as than his her hers their its`.split(/\s+/u),
);

function readFrame(profile: ClaimProfile): ClaimFrame {
  const { published, called } = profile;
  const text = withoutReport(profile.text);
  const analysed = analyseText(text);
  const dates = findDates(analysed, { published });
  const quantities = findQuantities(analysed, { dates });
  const free = unifiedWords(text).filter((word) => !isTaken(word, { dates, quantities }));
  const { names, rest } = takeNames(free, called);
  const isNegative = ({ start, end, term }: Word): boolean =>
    NEGATIVE.test(term) || CONTRACTED_NEGATIVE.test(text.slice(start, end));
  const words = rest.flatMap((word): FrameWord[] => {
    const written = isNegative(word) ? withoutNot(text.slice(word.start, word.end)) : word.term;
    const term = BOUNDS.get(written) ?? written;
    if (term === "" || HOLLOW.has(term)) return [];
    const isName = word.start > 0 && /^\p{Lu}/u.test(text.slice(word.start));
    return [{ stem: stemOf(term), written: word.term, isName }];
  });
  return {
    words,
    names,
    quantities: quantities.map(({ value, unit, bound }) => ({ value, unit, bound })),
    times: timesOf(text, dates, quantities),
    negations: rest.filter(isNegative).length,
    hasPronoun: rest.some(({ term }) => PRONOUN.test(term)),
    isRunning: RUNNING.test(text),
  };
}

/** Not "to show that": there it is what somebody does. */
const REPORTED_BEFORE =
  /^[^,:;“”"]{2,60}?(?<!\b(?:to|not|never|no|is|are|was|were|been|be)(?: \w+ly)?|n['’]t) (?:say|says|said|estimates?|estimated|shows?|showed|found|finds|reports?|reported|announced|noted|notes|added|adds|believes?|believed) that (?=(?:[^\s]+ ){3})/u;
const REPORTED_AFTER = /(?<=(?:[^\s]+ ){3}[^\s]*), [^,:;“”"]{2,40} (?:say|says|said)\.?$/u;

/** Without "a slide shows that" and ", he said": who says it is no part of what is said. */
function withoutReport(text: string): string {
  return text.replace(REPORTED_BEFORE, "").replace(REPORTED_AFTER, "");
}

/** "should" of "shouldn’t", "can" of "cannot"; empty for "not" and "never". */
function withoutNot(written: string): string {
  const lower = written.toLowerCase();
  const rest = lower.replace(CONTRACTED_NEGATIVE, "");
  const isContracted = rest !== lower;
  return AUXILIARIES.get(rest) ?? (isContracted ? rest : "");
}

/** Times that are no length: how long it is, "the last 50 years" too, its number tells. */
function timesOf(
  text: string,
  dates: readonly DateExpression[],
  quantities: readonly QuantityExpression[],
): readonly FrameTime[] {
  const times: FrameTime[] = [];
  for (const { position, time, value } of dates) {
    if (time === undefined && (value === undefined || /^(?:P|PRESENT)/u.test(value))) continue;
    if (quantities.some((quantity) => overlap(quantity.position, position))) continue;
    const written = text.slice(position.start, position.end).toLowerCase();
    const last = times.at(-1);
    // "from May 13 through Sunday" is read as two dates of one span.
    const isSpan = time?.edtf.includes("/") === true;
    const isEndOfLast = isSpan && last?.time?.edtf === time.edtf;
    if (isEndOfLast) times.pop();
    times.push({ written: isEndOfLast ? `${last.written} to ${written}` : written, time });
  }
  return times;
}

interface Slots {
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly QuantityExpression[];
}

/** Whether a word fills a slot: of what is counted, its adjectives and names do not. */
function isTaken(word: Word, { dates, quantities }: Slots): boolean {
  if (dates.some(({ position }) => overlap(position, word))) return true;
  return quantities.some(({ position, unit }) => overlap(position, word) && isOfNumber(word, unit));
}

const NUMBER_WORD =
  /^(?:[\d.,]+\w*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|trillions?|half|thirds?|quarters?|fifths?|percent|percentage|per|cent|more|less|fewer|than|over|under|above|below|about|around|roughly|approximately|nearly|almost|some|close|to|at|least|most|up|only|just|exactly|an?|the|of|and|or)$/u;
const MONEY = /^[A-Z]{3}\b/u;

/** Whether a word within a quantity is its number, its bound or its unit. */
function isOfNumber({ term }: Word, unit: string): boolean {
  if (MONEY.test(unit) || NUMBER_WORD.test(term)) return true;
  return unit
    .toLowerCase()
    .split(/[\s-]+/u)
    .includes(term);
}

function overlap(one: TextPosition, two: TextPosition): boolean {
  return one.start < two.end && one.end > two.start;
}

const AMERICAN: ReadonlySet<string> = new Set(["us", "usa"]);

/** The words; "U.S." and "United States" are one, and no pronoun. */
export function unifiedWords(text: string): readonly Word[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const { start, end, term } = word;
    const isCapital = /^\p{Lu}{2}|^\p{Lu}\./u.test(text.slice(start, end));
    if (AMERICAN.has(term) && isCapital) return [{ ...word, term: "unitedstates" }];
    if (term === "states" && words[index - 1]?.term === "united") return [];
    const isUnited = term === "united" && words[index + 1]?.term === "states";
    return [isUnited ? { ...word, term: "unitedstates" } : word];
  });
}

/** Names from the longest on, so that "Trump administration" is not "Trump". */
function takeNames(
  words: readonly Word[],
  called: readonly CalledNode[],
): { readonly names: readonly FrameName[]; readonly rest: readonly Word[] } {
  const names: FrameName[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length;) {
    const found = nameAt(words, at, called);
    const word = words[at];
    if (found === undefined) {
      if (word !== undefined) rest.push(word);
      at += 1;
      continue;
    }
    names.push(found);
    at += found.words.length;
  }
  return { names, rest };
}

function nameAt(
  words: readonly Word[],
  at: number,
  called: readonly CalledNode[],
): FrameName | undefined {
  let best: FrameName | undefined;
  for (const { id, forms } of called) {
    for (const form of forms) {
      if (form.length <= (best?.words.length ?? 0)) continue;
      if (form.every((term, index) => words[at + index]?.term === term)) best = { id, words: form };
    }
  }
  return best;
}

/** Words of names that came up: each name is kept once, however many documents call somebody so. */
const KNOWN = new LRUCache<string, readonly string[]>({ max: 50_000 });

/** What a document calls a node, as `takeNames` looks for it. */
export function formsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names.map(formOf).filter(isNotEmpty);
}

function formOf(name: string): readonly string[] {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const form = unifiedWords(name).map(({ term }) => term);
  KNOWN.set(name, form);
  return form;
}

function isNotEmpty(form: readonly string[]): boolean {
  return form.length > 0;
}
