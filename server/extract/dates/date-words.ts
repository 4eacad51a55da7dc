/** The words of dates: months, weekdays, units and counts, as the rules' patterns need them. */

import type { Unit } from "./calendar.ts";
import { isNumberWord, MAGNITUDES, readNumber } from "../quantities/read-number.ts";

export const MONTH = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: ?\.)?)`;
export const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const SEASON = "(?:spring|summer|autumn|fall|winter)";
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";
export const YEAR = String.raw`(?:1[0-9]\d\d|20\d\d)`;

const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const WORD = `(?:${SMALL}|${TENS}|hundred|thousand|million|billion)`;
/** "five", "twenty-four", "a hundred", "2 1/2", "10,000". */
export const COUNT = String.raw`(?:\d[\d,]*(?:\.\d+)?(?: \d \/ \d| 1\/2| ½)?(?: (?:hundred|thousand|million|billion))?|(?:a (?=hundred|thousand|million|billion))?${WORD}(?:(?: | - | and )${WORD}){0,8}|an? half|half(?: an?)?)`;
/** A count that is not told. */
export const VAGUE =
  "(?:several|many|a few|few|some|a couple(?: of)?|couple(?: of)?|dozens of|hundreds of|thousands of|a number of|a good many|countless)";
/** A year in words: "nineteen ninety-six", "two thousand and six". */
export const WORD_YEAR = `(?:(?:nineteen|eighteen) (?:hundred|(?:${TENS}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|oh)(?:(?: - | )(?:one|two|three|four|five|six|seven|eight|nine))?)|two thousand(?: (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)`;
/** Nearly, about: words that bound a time and belong to its expression. */
export const ABOUT =
  "(?:about|around|almost|nearly|roughly|approximately|(?:no )?more than|less than|fewer than|over|under|at least|at most|up to|just over|just under|well over|as (?:long|many|little|few) as)";
export const ORDINAL =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty - (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty - first)";

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** "13th", "third", "twenty-first"; undefined when it is none. */
export function ordinalOf(words: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  const [ten, unit] = words.split(" - ");
  if (unit !== undefined) return (ten === "thirty" ? 30 : 20) + ORDINALS.indexOf(unit) + 1;
  if (words === "thirtieth") return 30;
  const index = ORDINALS.indexOf(words);
  return index === -1 ? undefined : index + 1;
}

const MONTH_STEMS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** 1–12. */
export function monthOf(word: string): number {
  return MONTH_STEMS.indexOf(word.slice(0, 3)) + 1;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** 1 (Monday) to 7. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3)) + 1;
}

/** 0–3, from spring. */
export function seasonOf(word: string): number {
  return word === "spring" ? 0 : word === "summer" ? 1 : word === "winter" ? 3 : 2;
}

const UNIT_STEMS: readonly (readonly [string, Unit])[] = [
  ["second", "second"],
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["night", "day"],
  ["week", "week"],
  ["fortnight", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
  ["centur", "century"],
];

export function unitOf(word: string): Unit {
  return UNIT_STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? "day";
}

/** What the words count: a number, or "X" when they do not tell. */
export function countOf(words: string | undefined): number | "X" {
  if (words === undefined) return "X";
  if (/^(?:(?:an?|the|one|single)(?: single| additional)?)$/.test(words)) return 1;
  if (words.includes("couple")) return 2;
  if (/^(?:an? half|half(?: an?)?)$/.test(words)) return 0.5;
  const parts = words.replace(/^a (?=hundred|thousand|million|billion)/, "one ").split(" ");
  const read = readNumber(parts);
  if (read === undefined) return countOfMagnitude(parts);
  return /(?:1 \/ 2|1\/2|½|and a half)$/.test(words) ? read.value + 0.5 : read.value;
}

function countOfMagnitude([first = ""]: readonly string[]): number | "X" {
  return MAGNITUDES.get(first) ?? "X";
}

/** The year that words write, two by two: "nineteen ninety-six". */
export function yearOfWords(words: string): number | undefined {
  const thousand = /^two thousand(?: (?:and )?(\w+))?$/.exec(words);
  if (thousand !== null) return 2000 + (readNumber([thousand[1] ?? "zero"])?.value ?? 0);
  const [first = "", ...rest] = words.split(" ");
  const century = readNumber([first])?.value;
  const years = rest[0] === "hundred" ? 0 : readNumber(rest.filter((word) => word !== "oh"))?.value;
  return century === undefined || years === undefined ? undefined : century * 100 + years;
}

export function startsCount(word: string): boolean {
  return /^\d/.test(word) || isNumberWord(word);
}
