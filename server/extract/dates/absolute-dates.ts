/** Rules of dates that name their day, month or year: "Oct. 13, 1989", "March", "the late 1990s". */

import type { Token } from "../analysed-text.ts";
import { dayOf, isDay, partsOf, seasonTime, timeAt } from "./calendar.ts";
import type { DateContext, DateRule, Groups, Reading } from "./date-rule.ts";
import {
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  seasonOf,
  WEEKDAY,
  WORD_YEAR,
  YEAR,
  yearOfWords,
} from "./date-words.ts";
import {
  type Direction,
  firstToken,
  isCapital,
  readingOf,
  UNRESOLVED,
  wordAfter,
  wordBefore,
  yearOfMonth,
} from "./resolve-date.ts";

/** "early", "the end of", "mid-": a part of what follows, which TIMEX3 writes as a modifier. */
export const PART_OF = String.raw`(?:(?:early|late|mid|middle)(?: -)?|the (?:early|late|beginning of|end of|middle of|start of|middle|close of|first days of|final days of)(?: in)?|mid - to late|early (?:to|in)|as (?:early|late) as|sometime (?:in )?)`;

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`;
const YEAR_OR_WORDS = `(?:${YEAR}|${WORD_YEAR})`;

function yearIn(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  return /^\d/.test(words) ? Number(words) : yearOfWords(words);
}

function dayReading(
  context: DateContext,
  groups: Groups,
  direction: Direction,
): Reading | undefined {
  const month = monthOf(groups["month"] ?? "");
  const day = ordinalOf(groups["day"] ?? "") ?? 0;
  const stated = yearIn(groups["year"]);
  // A leap year, so that the 29th of February is a day when no year is told.
  if (!isDay(stated ?? 2000, month, day)) return undefined;
  const year = stated ?? yearOfMonth(context, { month, day, direction });
  if (year === undefined) return UNRESOLVED;
  const ground = `the year is that nearest to the publication date, ${context.published}`;
  const point = timeAt("day", dayOf(year, month, day));
  return readingOf(point, stated === undefined ? ground : undefined);
}

/** "Sept. 2–5", "Jan. 30 to Feb. 2". */
function daysReading(groups: Groups, context: DateContext): Reading | undefined {
  const first = dayReading(context, groups, "nearest");
  const month = groups["endmonth"] ?? groups["month"];
  const last = dayReading(context, { ...groups, month, day: groups["end"] }, "nearest");
  if (first?.edtf === undefined || last?.edtf === undefined || last.edtf <= first.edtf)
    return undefined;
  const edtf = `${first.edtf}/${last.edtf}`;
  return { ...first, value: edtf, edtf };
}

/** Words before "May" or "March" after which it is the month. */
const BEFORE_MONTH =
  /^(?:in|of|since|by|until|till|through|from|to|last|this|next|late|early|mid|before|after|during|for|and|or|every|each|on|-|–|between|than)$/;

/** "this march" is no month: its name is written with a capital. */
function hasCapitalMonth({ analysed, span }: DateContext, month: string): boolean {
  const own = analysed.tokens
    .slice(span.first, span.last)
    .find(({ lower }) => lower === month.replace(/ \.$/, ""));
  return isCapital(own);
}

function isMonthName(context: DateContext): boolean {
  const first = firstToken(context);
  if (first === undefined || !isCapital(first)) return false;
  const before = wordBefore(context);
  const after = wordAfter(context);
  const isAmbiguous = /^(?:may|march|mar|sun)$/.test(first.lower);
  if (isAmbiguous && !(before !== undefined && BEFORE_MONTH.test(before.lower))) return false;
  const isNamed = before !== undefined && isCapital(before) && before.pos === "PROPN";
  const isGivenName = /^(?:jan|april|june|august|may)$/.test(first.lower);
  return !(isGivenName && (isNamed || (isCapital(after) && after?.pos === "PROPN")));
}

const SAID: Readonly<Record<string, Direction>> = { last: "last", past: "last", next: "next" };

function monthReading(groups: Groups, context: DateContext): Reading | undefined {
  const said = groups["said"];
  if (said === undefined && groups["part"] === undefined && groups["year"] === undefined) {
    if (!isMonthName(context)) return undefined;
  }
  if (!hasCapitalMonth(context, groups["month"] ?? "")) return undefined;
  const month = monthOf(groups["month"] ?? "");
  const stated = yearIn(groups["year"]);
  const direction = SAID[said ?? ""] ?? "nearest";
  const year = stated ?? yearOfMonth(context, { month, direction });
  if (year === undefined) return UNRESOLVED;
  const ground = `the year is that nearest to the publication date, ${context.published}`;
  return readingOf(timeAt("month", dayOf(year, month)), stated === undefined ? ground : undefined);
}

function numericDay(groups: Groups): Reading | undefined {
  const { month = "", day = "", year = "" } = groups;
  const full = year.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year);
  if (!isDay(full, Number(month), Number(day))) return undefined;
  return readingOf(timeAt("day", dayOf(full, Number(month), Number(day))));
}

const BEFORE_YEAR =
  /^(?:in|of|since|by|until|till|through|from|to|before|after|during|for|fiscal|and|or|the|-|–|between|than|around|about|year|as|late|early|mid|\()$/;
/** What stands before a number that is no year. */
const BEFORE_NUMBER =
  /^(?:\$|£|€|¥|#|no\.?|number|room|flight|route|page|channel|boeing|airbus|section|article|resolution|model|act)$/;
const EARLIEST_YEAR = 1700;
const LATEST_YEAR = 2060;

const AFTER_NUMBER = /^(?:%|percent|per|feet|miles|people|million|billion|points?|-)$/;

/** Whether the digits are a year and not a count: "1990 rebels" is one only after "in" or the like. */
function isYear(context: DateContext, year: number): boolean {
  const before = wordBefore(context);
  const word = before?.lower ?? "";
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return word === "in" && year > 999;
  if (BEFORE_NUMBER.test(word)) return false;
  const after = wordAfter(context);
  if (before === undefined || BEFORE_YEAR.test(word)) return after?.lower !== "%";
  // A count is rounder than a year: "2000 people", "2018 sales".
  return !isCounted(after) || year % 10 !== 0 || (before.pos === "NOUN" && after?.pos === "NOUN");
}

function isCounted(after: Token | undefined): boolean {
  if (after === undefined) return false;
  return AFTER_NUMBER.test(after.lower) || (after.pos === "NOUN" && /[^s]s$/.test(after.lower));
}

function yearReading(groups: Groups, context: DateContext): Reading | undefined {
  const year = yearIn(groups["year"]);
  if (year === undefined) return undefined;
  const isPlain = groups["part"] === undefined && groups["the"] === undefined;
  if (isPlain && !isYear(context, year)) return undefined;
  return readingOf(timeAt("year", dayOf(year)));
}

function rangeReading(groups: Groups): Reading | undefined {
  const { from = "", to = "" } = groups;
  const start = Number(from);
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  if (end <= start || start < EARLIEST_YEAR) return undefined;
  return { value: `${start}/${end}`, edtf: `${start}/${end}`, point: timeAt("year", dayOf(end)) };
}

const DECADE_WORDS = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];

function decadeReading(groups: Groups, context: DateContext): Reading | undefined {
  const { digits, word, century = "19" } = groups;
  const index = DECADE_WORDS.indexOf(word ?? "");
  const isAge = /^(?:his|her|their|my)$/.test(wordBefore(context)?.lower ?? "");
  const written = digits?.replace(/s$/, "") ?? String((index + 2) * 10);
  const year =
    written.length === 2 ? Number(century.replace(/\D/g, "") + written) : Number(written);
  if (isAge || year % 10 !== 0 || year < 1000) return undefined;
  return readingOf(timeAt("decade", dayOf(year)));
}

function centuryReading(groups: Groups): Reading | undefined {
  const number = ordinalOf(groups["ordinal"] ?? "");
  if (number === undefined || number > 30) return undefined;
  return readingOf(timeAt("century", dayOf((number - 1) * 100)));
}

function seasonOfYear(groups: Groups): Reading | undefined {
  const year = yearIn(groups["year"]);
  if (year === undefined) return undefined;
  return readingOf(seasonTime(year, seasonOf(groups["season"] ?? "")));
}

/** Holidays: a fixed day, or which weekday of the month. */
const HOLIDAYS: readonly (readonly [RegExp, (year: number) => number])[] = [
  [/thanksgiving/, (year) => weekdayInMonth(year, { month: 11, weekday: 4, which: 4 })],
  [/christmas eve/, (year) => dayOf(year, 12, 24)],
  [/christmas/, (year) => dayOf(year, 12, 25)],
  [/new year 's eve/, (year) => dayOf(year, 12, 31)],
  [/new year/, (year) => dayOf(year, 1, 1)],
  [/labor day/, (year) => weekdayInMonth(year, { month: 9, weekday: 1, which: 1 })],
  [/election day/, (year) => weekdayInMonth(year, { month: 11, weekday: 1, which: 1 }) + 1],
  [/halloween/, (year) => dayOf(year, 10, 31)],
  [/independence day|fourth of july/, (year) => dayOf(year, 7, 4)],
  [/veterans day/, (year) => dayOf(year, 11, 11)],
  [/valentine/, (year) => dayOf(year, 2, 14)],
];

function weekdayInMonth(
  year: number,
  { month, weekday, which }: { month: number; weekday: number; which: number },
): number {
  const first = dayOf(year, month);
  const ahead = (weekday - partsOf(first).weekday + 7) % 7;
  return first + ahead + (which - 1) * 7;
}

function holidayReading(groups: Groups, context: DateContext): Reading | undefined {
  if (!/^\p{Lu}/u.test(firstToken(context)?.text ?? "") && groups["said"] === undefined)
    return undefined;
  const find = HOLIDAYS.find(([name]) => name.test(groups["holiday"] ?? ""))?.[1];
  if (find === undefined) return undefined;
  const stated = yearIn(groups["year"]);
  const published = context.publishedAt("day");
  if (stated !== undefined) return readingOf(timeAt("day", find(stated)));
  if (published === undefined) return UNRESOLVED;
  const { year } = partsOf(published);
  const candidates = [year - 1, year, year + 1].map(find);
  const direction = SAID[groups["said"] ?? ""] ?? "nearest";
  const nearest = candidates
    .filter(
      (day) =>
        direction === "nearest" || (direction === "last" ? day < published : day > published),
    )
    .toSorted((one, two) => Math.abs(one - published) - Math.abs(two - published))[0];
  if (nearest === undefined) return UNRESOLVED;
  return readingOf(
    timeAt("day", nearest),
    `the one nearest to the publication date, ${context.published}`,
  );
}

const HOLIDAY =
  "(?:thanksgiving(?: day)?|christmas(?: (?:day|eve))?|new year 's (?:day|eve)|labor day|election day|halloween|independence day|fourth of july|veterans day|valentine 's day)";

export const ABSOLUTE_DATES: readonly DateRule[] = [
  {
    name: "iso day",
    pattern: String.raw`(?<year>\d{4}) - (?<month>\d{2}) - (?<day>\d{2})`,
    read: numericDay,
    confidence: 0.7,
  },
  {
    name: "slashed day",
    pattern: String.raw`(?<month>\d{1,2}) \/ (?<day>\d{1,2}) \/ (?<year>\d{4}|\d{2})`,
    read: numericDay,
    confidence: 0.7,
  },
  {
    name: "month day",
    pattern: `(?:(?:this coming |this past |last |next )?${WEEKDAY}(?: ,)? )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?:(?: ,)? (?<year>${YEAR_OR_WORDS}))?`,
    read: (groups, context) =>
      isCapital(firstToken(context)) || groups["year"] !== undefined
        ? dayReading(context, groups, "nearest")
        : undefined,
    confidence: 0.94,
  },
  {
    name: "days of a month",
    pattern: String.raw`(?<month>${MONTH}) (?<day>\d{1,2}) (?:[-–—]|to|through) (?:(?<endmonth>${MONTH}) )?(?<end>\d{1,2})(?:(?: ,)? (?<year>${YEAR}))?`,
    read: daysReading,
    confidence: 0.52,
  },
  {
    name: "day month",
    pattern: `(?:${WEEKDAY}(?: ,)? )?(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})(?:(?: ,)? (?<year>${YEAR}))?`,
    read: (groups, context) => dayReading(context, groups, "nearest"),
    confidence: 0.7,
  },
  {
    name: "month year",
    pattern: `(?:(?<part>${PART_OF}) )?(?<month>${MONTH})(?:(?: ,| of)? (?<year>${YEAR_OR_WORDS}))`,
    read: monthReading,
    confidence: 0.96,
  },
  {
    name: "month",
    pattern: `(?:(?<part>${PART_OF}) )?(?:(?<said>last|this|next|this past|this coming|past) )?(?<month>${MONTH})`,
    read: monthReading,
    confidence: 0.89,
  },
  {
    name: "year",
    pattern: String.raw`(?:(?<part>${PART_OF}|fiscal(?: year)?|post -|pre -) )?(?<the>the year )?(?<year>${YEAR_OR_WORDS})`,
    read: yearReading,
    confidence: 0.86,
  },
  {
    name: "year range",
    pattern: String.raw`(?<from>${YEAR}) [-–—\/] (?<to>${YEAR}|\d\d)`,
    read: rangeReading,
    confidence: 0.7,
  },
  {
    name: "decade",
    pattern: String.raw`(?:(?:the )?(?:(?:early|late|mid)(?: -)? |(?:first|last|latter) half of the |beginning of the |end of the )?)(?:['‘] )?(?<digits>(?:\d\d)?\d0s)`,
    read: decadeReading,
    confidence: 0.6,
  },
  {
    name: "decade in words",
    pattern: String.raw`(?:the )?(?:(?:early|late|mid)(?: -)? )?(?:nineteen )?(?<word>${DECADE_WORDS.join("|")})`,
    read: decadeReading,
    confidence: 0.77,
  },
  {
    name: "century",
    pattern: String.raw`(?:the )?(?:(?:early|late|mid)(?: -)? |turn of the )?(?<ordinal>\d{1,2}(?:st|nd|rd|th)|${ORDINAL})(?: -)? (?:century|centuries)`,
    read: centuryReading,
    confidence: 0.68,
  },
  {
    name: "season of year",
    pattern: `(?:(?:the )?(?:early |late )?)(?<season>${SEASON}) (?:of )?(?<year>${YEAR_OR_WORDS})`,
    read: seasonOfYear,
    confidence: 0.77,
  },
  {
    name: "holiday",
    pattern: `(?:(?<said>last|this|next) )?(?<holiday>${HOLIDAY})(?:(?: ,| of)? (?<year>${YEAR}))?`,
    read: holidayReading,
    confidence: 0.89,
  },
];
