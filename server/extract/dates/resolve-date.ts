/** Resolving: which Thursday, which March, counted from the publication date and the sentence's tense. */

import type { AnalysedText, Token, TokenSpan } from "../analysed-text.ts";
import {
  type CalendarTime,
  dayOf,
  type Grain,
  partsOf,
  partTime,
  seasonTime,
  shiftDay,
  timeAt,
  type Unit,
} from "./calendar.ts";
import type { DateContext, Reading } from "./date-rule.ts";

/** A real time expression that nothing here tells the date of. */
export const UNRESOLVED: Reading = {};

export function readingOf(point: CalendarTime, ground?: string): Reading {
  return { value: point.value, edtf: point.edtf, ground, point };
}

/** What is counted from the publication date, to its grain at most. */
export function fromPublished(
  context: DateContext,
  grain: Grain,
  resolve: (published: number) => CalendarTime,
): Reading {
  const published = context.publishedAt(grain);
  if (published === undefined) return UNRESOLVED;
  return readingOf(resolve(published), `counted from the publication date, ${context.published}`);
}

/** The words before the matched ones in their sentence, nearest first. */
export function wordBefore({ analysed, span }: DateContext, distance = 1): Token | undefined {
  const token = analysed.tokens[span.first - distance];
  const own = analysed.tokens[span.first];
  return token?.sentence === own?.sentence ? token : undefined;
}

export function wordAfter({ analysed, span }: DateContext, distance = 1): Token | undefined {
  const token = analysed.tokens[span.last - 1 + distance];
  const own = analysed.tokens[span.last - 1];
  return token?.sentence === own?.sentence ? token : undefined;
}

/** "USA TODAY", "Larry King Now": the last word of a name. */
export function endsName(context: DateContext): boolean {
  const before = wordBefore(context);
  return isCapital(firstToken(context)) && isCapital(before) && before?.pos === "PROPN";
}

export function firstToken({ analysed, span }: DateContext): Token | undefined {
  return analysed.tokens[span.first];
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

const FUTURE = new Set(["will", "wo", "'ll", "shall", "would"]);
const PLANNED =
  /^(?:plan|plans|planned|scheduled|expect|expects|expected|due|set|slated|hope|hopes|hoped|intends?|intended|ready|going|likely|supposed|called|calling|payable|effective)$/;
/** Verbs that look ahead by themselves. */
const AHEAD =
  /^(?:plan|plans|planned|scheduled|expect|expects|expected|slated|payable|begins|ends|starts|expires)$/;
/** Words before a date that is still to come. */
const UNTIL = /^(?:until|till|by|through|effective|payable|starting|beginning)$/;

/** How many words to each side tell the tense. */
const REACH = 14;

/** Whether the verb nearest to the span speaks of the time to come. */
export function isFuture(analysed: AnalysedText, span: TokenSpan): boolean {
  if (standsBeforeEnd(analysed, span)) return true;
  const before = clauseVerb(analysed, span.first - 1, -1);
  const verb = before ?? clauseVerb(analysed, span.last, 1);
  if (verb === undefined) return false;
  return speaksOfFuture(analysed, verb);
}

/** "until March 6", "as early as Tuesday". */
function standsBeforeEnd({ tokens }: AnalysedText, { first }: TokenSpan): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (UNTIL.test(before)) return true;
  return before === "as" && /^(?:soon|early|late)$/.test(tokens[first - 2]?.lower ?? "");
}

function clauseVerb({ tokens }: AnalysedText, from: number, step: 1 | -1): number | undefined {
  const sentence = tokens[from - step]?.sentence;
  for (let index = from; Math.abs(index - from) < REACH; index += step) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.pos === "VERB" || token.pos === "AUX") return index;
  }
  return undefined;
}

function speaksOfFuture({ tokens }: AnalysedText, verb: number): boolean {
  const own = tokens[verb];
  if (own !== undefined && (FUTURE.has(own.lower) || AHEAD.test(own.lower))) return true;
  for (let distance = 1; distance <= 4; distance += 1) {
    const token = tokens[verb - distance];
    if (token === undefined || token.sentence !== own?.sentence) return false;
    if (FUTURE.has(token.lower)) return true;
    if (token.lower === "to" && distance <= 2) return isPlanned(tokens, verb - distance);
    if (token.pos === "PUNCT" || token.pos === "VERB") return false;
  }
  return false;
}

/** "is to", "plans to", "is scheduled to". */
function isPlanned(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 1]?.lower ?? "";
  return PLANNED.test(before) || /^(?:is|are)$/.test(before);
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** `nearest` follows the sentence's tense; the others are said ("last Friday"). */
export type Direction = "nearest" | "last" | "next";

/** The weekday's date: on or before the publication date, or after it when the sentence looks ahead. */
export function weekdayReading(
  context: DateContext,
  weekday: number,
  direction: Direction,
  part?: string,
): Reading {
  const published = context.publishedAt("day");
  if (published === undefined) return UNRESOLVED;
  const behind = (partsOf(published).weekday - weekday + 7) % 7;
  const isAhead =
    direction === "next" || (direction === "nearest" && isFuture(context.analysed, context.span));
  const isStrict = direction !== "nearest";
  const day = isAhead
    ? published - behind + (behind === 0 && !isStrict ? 0 : 7)
    : published - (behind === 0 && isStrict ? 7 : behind);
  const relation = wordsOf(isAhead, isStrict);
  const ground = `the ${WEEKDAYS[weekday - 1] ?? "day"} ${relation} the publication date, ${context.published}`;
  const point = part === undefined ? timeAt("day", day) : partTime(day, part);
  return readingOf(point, ground);
}

function wordsOf(isAhead: boolean, isStrict: boolean): string {
  if (isAhead) return isStrict ? "after" : "on or after";
  return isStrict ? "before" : "on or before";
}

/** The year of a month (and day) that is named without one. */
export function yearOfMonth(
  context: DateContext,
  { month, day, direction }: { month: number; day?: number; direction: Direction },
): number | undefined {
  const published = context.publishedAt("month");
  if (published === undefined) return undefined;
  const now = partsOf(published);
  const hasDay = day !== undefined && context.publishedAt("day") !== undefined;
  const difference = now.month - month || (hasDay ? now.day - day : 0);
  if (direction === "last") return difference > 0 ? now.year : now.year - 1;
  if (direction === "next") return difference < 0 ? now.year : now.year + 1;
  const isAhead = isFuture(context.analysed, context.span);
  return (
    now.year +
    yearsFrom({ difference, isAhead, isDay: day !== undefined, months: now.month - month })
  );
}

interface MonthAway {
  /** Above 0 for a date that has been this year, below for one still to come. */
  readonly difference: number;
  readonly isAhead: boolean;
  readonly isDay: boolean;
  /** Months since then, below 0 until then. */
  readonly months: number;
}

/** Years from this one: the nearest in the sentence's tense, or the nearest by far. */
function yearsFrom({ difference, isAhead, isDay, months }: MonthAway): number {
  // A few months back is the one that has been, whatever the sentence looks forward to.
  if (isAhead && difference > 0) return isDay && months <= NEAR_MONTHS ? 0 : 1;
  if (isAhead || difference >= 0) return 0;
  // A day some weeks ahead is the coming one even in a sentence that looks back ("set for Jan. 14").
  return -months <= (isDay ? NEAR_MONTHS : 1) ? 0 : -1;
}

/** Months within which a date is taken for the nearest, against the sentence's tense. */
const NEAR_MONTHS = 2;

/** "last fall", "this summer", "next spring". */
export function seasonReading(context: DateContext, season: number, direction: Direction): Reading {
  return fromPublished(context, "season", (published) => {
    const { year } = partsOf(published);
    const isOver = shiftDay(seasonTime(year, season).day, 1, "quarter") <= published;
    if (direction === "last") return seasonTime(isOver ? year : year - 1, season);
    if (direction === "next") return seasonTime(isOver ? year + 1 : year, season);
    const isBegun = seasonTime(year, season).day <= published;
    const isPast = !isBegun && !isFuture(context.analysed, context.span);
    return seasonTime(isPast ? year - 1 : year, season);
  });
}

/** From the unit's grain: years ago is a year, days ago a day; hours are of a day. */
export function grainOf(
  unit: Unit,
): "decade" | "century" | "year" | "quarter" | "month" | "week" | "day" {
  return unit === "second" || unit === "minute" || unit === "hour" ? "day" : unit;
}

/** `count` units before (negative) or after the publication date. */
export function shiftedReading(context: DateContext, count: number, unit: Unit): Reading {
  const grain = grainOf(unit);
  return fromPublished(context, grain, (published) =>
    timeAt(grain, shiftDay(published, count, unit)),
  );
}

/** `count` units from the time that the document named last. */
export function fromLast(context: DateContext, count: number, unit: Unit): Reading {
  const { last } = context;
  if (last === undefined) return UNRESOLVED;
  const grain = grainOf(unit);
  const point = timeAt(grain, shiftDay(last.day, count, unit));
  return readingOf(point, `counted from ${last.edtf}, named before it`);
}

export function endOfYear(year: number): number {
  return dayOf(year, 12, 31);
}
