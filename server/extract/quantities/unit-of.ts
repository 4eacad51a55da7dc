/** Units: what an amount counts, read from the words after it. */

import type { AnalysedText, Token } from "../analysed-text.ts";
import type { Amount } from "./amount.ts";
import { currencyOfCode, currencyOfWord } from "./currencies.ts";

/** A unit and the token after its last word; `isMeasure` when it is one wherever it stands ("%", "km"). */
export interface Unit {
  readonly unit: string;
  readonly last: number;
  readonly isMeasure: boolean;
}

const PERCENT = /^(?:%|percent|pc|pct)$/;
const MEASURES =
  /^(?:km|kg|mg|cm|mm|nm|lbs?|oz|ft|mph|kph|bpd|ppm|ppb|mpg|rpm|kwh|mwh|gwh|twh|mw|gw|kw|hz|khz|mhz|ghz|gb|mb|tb|kb|hp|bhp|nm|ml|cc|sq|mah|gpa|mpa|psi|db|fahrenheit|celsius|feet|foot|inch|inches|miles|metres|meters|kilometers|kilometres|tons|tonnes|acres|hectares)$/;
/** Words between a number and what it counts: "30 more strikes". */
const MORE = /^(?:more|other|additional|further|different|such|or|most)$/;
/** Words that a unit is counted by: "a day", "per barrel". */
const EACH =
  /^(?:day|week|month|year|hour|minute|second|night|quarter|barrel|share|ounce|gallon|ton|tonne|litre|liter|pound|head|kilo|kilogram|person|square|game|mile|kilometer|sq|mmbtu|century|capita|unit)$/;

/** How many words may stand between a number and its noun. */
const REACH = 5;

/** What the amount counts; the unit is empty when nothing tells. */
export function unitOf(text: AnalysedText, amount: Amount): Unit {
  const { tokens } = text;
  const money = amount.currency;
  if (money !== undefined)
    return withRate(text, { unit: money, last: amount.last, isMeasure: true });
  const percent = readPercent(tokens, amount.last);
  if (percent !== undefined) return percent;
  const measure = readMeasure(tokens, amount.last);
  if (measure !== undefined) return withRate(text, measure);
  const noun = readNoun(text, amount.last);
  return noun === undefined
    ? { unit: "", last: amount.last, isMeasure: false }
    : withRate(text, noun);
}

function readPercent(tokens: readonly Token[], at: number): Unit | undefined {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const skipped = words[0] === "-" || (words[0] === "of" && words[1] === "percent") ? 1 : 0;
  const read = percentOf(words[skipped] ?? "", words[skipped + 1] ?? "");
  return read && { unit: read.unit, last: at + skipped + read.length, isMeasure: true };
}

function percentOf(
  own: string,
  next: string,
): { readonly unit: string; readonly length: number } | undefined {
  if (PERCENT.test(own)) return { unit: "percent", length: 1 };
  if (own === "per" && next === "cent") return { unit: "percent", length: 2 };
  const isPoint = /^(?:percentage|basis)$/.test(own) && /^points?$/.test(next);
  return isPoint ? { unit: `${own} points`, length: 2 } : undefined;
}

/** A unit's sign at the digits ("54GB") or a known one after them ("87 mph"). */
function readMeasure(tokens: readonly Token[], at: number): Unit | undefined {
  const [number, own, slash, below] = tokens.slice(at - 1, at + 3);
  if (number === undefined || own === undefined) return undefined;
  const code = own.text === own.text.toUpperCase() ? currencyOfCode(own.lower) : undefined;
  if (code !== undefined) return { unit: code, last: at + 1, isMeasure: true };
  const isAt = own.start === number.end && /^\d/.test(number.text);
  const isLetters = /^[\p{L}°μ″][\p{L}\p{N}]{0,3}$/u.test(own.text);
  if (!(isAt && isLetters) && !MEASURES.test(own.lower)) return undefined;
  if (slash?.text === "/" && below !== undefined && slash.end === below.start) {
    return { unit: `${own.text}/${below.text}`, last: at + 3, isMeasure: true };
  }
  return { unit: own.text, last: at + 1, isMeasure: true };
}

/** The noun that is counted, with the nouns before it; adjectives are left out. */
function readNoun(text: AnalysedText, at: number): Unit | undefined {
  const { tokens } = text;
  let index = tokens[at]?.text === "-" ? at + 1 : at;
  const sentence = tokens[at - 1]?.sentence;
  if (tokens[index]?.lower === "of") index = skipOf(tokens, index);
  for (const end = index + REACH; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (isCounted(token, tokens[index + 1])) return nounsFrom(tokens, index);
    if (!mayStandBetween(token)) return undefined;
  }
  return undefined;
}

/** "two of the boats", "millions of people". */
function skipOf(tokens: readonly Token[], of: number): number {
  return /^(?:the|its|their|his|her|those|these|our)$/.test(tokens[of + 1]?.lower ?? "")
    ? of + 2
    : of + 1;
}

function isCounted(token: Token, next: Token | undefined): boolean {
  if (token.pos === "NOUN") return true;
  const isPeople =
    token.pos === "PROPN" &&
    token.lower.endsWith("s") &&
    next?.pos !== "NOUN" &&
    next?.pos !== "PROPN";
  return isPeople;
}

function mayStandBetween(token: Token): boolean {
  return (
    token.pos === "ADJ" ||
    token.pos === "PROPN" ||
    MORE.test(token.lower) ||
    (token.pos === "VERB" && /(?:ed|ing)$/.test(token.lower)) ||
    token.text === "-"
  );
}

function nounsFrom(tokens: readonly Token[], first: number): Unit {
  let last = first + 1;
  while (tokens[last]?.pos === "NOUN" && tokens[last]?.sentence === tokens[first]?.sentence)
    last += 1;
  const words = tokens.slice(first, last);
  const head = words.at(-1);
  const money = currencyOfWord(head?.lower ?? "", tokens[first - 1]?.lower);
  const unit = money ?? words.map(({ text }) => text).join(" ");
  return { unit, last, isMeasure: money !== undefined };
}

/** "per barrel", "a day", "-a-day". */
function withRate({ tokens }: AnalysedText, unit: Unit): Unit {
  const [first, second] = [tokens[unit.last], tokens[unit.last + 1]];
  if (first === undefined || second?.sentence !== first.sentence) return unit;
  const isPer = first.lower === "per" && (second.pos === "NOUN" || EACH.test(second.lower));
  const isEach = /^(?:a|an|each|every)$/.test(first.lower) && EACH.test(second.lower);
  if (!isPer && !isEach) return unit;
  return { ...unit, unit: `${unit.unit} per ${second.lower}`, last: unit.last + 2 };
}
