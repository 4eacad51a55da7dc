/** Rules of dates told from the day of publication: "Thursday", "last week", "two days ago", "this summer". */

import { partsOf, partTime, shiftDay, timeAt } from "./calendar.ts";
import { PART_OF } from "./absolute-dates.ts";
import type { DateContext, DateRule, Groups, Reading } from "./date-rule.ts";
import {
  ABOUT,
  COUNT,
  countOf,
  MONTH,
  monthOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  VAGUE,
  WEEKDAY,
  weekdayOf,
} from "./date-words.ts";
import { dayOf } from "./calendar.ts";
import {
  type Direction,
  endsName,
  firstToken,
  fromLast,
  fromPublished,
  isCapital,
  readingOf,
  seasonReading,
  shiftedReading,
  UNRESOLVED,
  wordAfter,
  wordBefore,
  weekdayReading,
} from "./resolve-date.ts";

const DAY_PART = "(?:morning|afternoon|evening|night|midday)";

/** TimeML's parts of the day. */
const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

const EARLIER = "(?:earlier|later|early|late|mid -)";

const SAID: Readonly<Record<string, Direction>> = {
  last: "last",
  "the previous": "last",
  "the past": "last",
  "this past": "last",
  past: "last",
  next: "next",
  "the following": "next",
  "this coming": "next",
};

/** Names with a weekday in them. */
const BEFORE_WEEKDAY =
  /^(?:black|bloody|ash|super|cyber|palm|easter|giving|sheffield|maundy|shrove)$/;
const AFTER_WEEKDAY =
  /^(?:times|telegraph|mail|mirror|herald|express|post|world|tribune|people|review|best|school)$/;

function isWeekdayName(context: DateContext): boolean {
  const after = wordAfter(context);
  const isTitle = isCapital(after) && AFTER_WEEKDAY.test(after?.lower ?? "");
  return isTitle || BEFORE_WEEKDAY.test(wordBefore(context)?.lower ?? "");
}

function readWeekday(groups: Groups, context: DateContext): Reading | undefined {
  const { said, modifier, weekday = "", part = "" } = groups;
  const isPlain = said === undefined && modifier === undefined;
  if (isWeekdayName(context) || (isPlain && !isCapital(firstToken(context)))) return undefined;
  return weekdayReading(context, weekdayOf(weekday), SAID[said ?? ""] ?? "nearest", PARTS[part]);
}

const DEICTIC: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

function readDeictic(groups: Groups, context: DateContext): Reading | undefined {
  if (endsName(context)) return undefined;
  const word = groups["word"] ?? "";
  const part = word === "tonight" ? "NI" : PARTS[groups["part"] ?? ""];
  return fromPublished(context, "day", (published) => {
    const day = published + (DEICTIC[word] ?? 0);
    return part === undefined ? timeAt("day", day) : partTime(day, part);
  });
}

function readPartOfDay(groups: Groups, context: DateContext): Reading | undefined {
  const { said = "", part = "" } = groups;
  const code = PARTS[part] ?? "NI";
  if (said === "the next" || said === "that" || said === "the same" || said === "the following") {
    const { last } = context;
    if (last === undefined) return UNRESOLVED;
    const shift = said === "the next" || said === "the following" ? 1 : 0;
    return readingOf(
      partTime(last.day + shift, code),
      `counted from ${last.edtf}, named before it`,
    );
  }
  return fromPublished(context, "day", (published) =>
    partTime(published + (said === "last" ? -1 : 0), code),
  );
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

function readUnit(groups: Groups, context: DateContext): Reading | undefined {
  const shift = SHIFT[groups["said"] ?? ""] ?? 0;
  const unit = groups["unit"] ?? "";
  const isTitle = isCapital(context.analysed.tokens[context.span.last - 1]);
  if (isTitle) return undefined;
  if (unit === "weekend") {
    return fromPublished(context, "weekend", (published) =>
      timeAt("weekend", published + shift * 7),
    );
  }
  if (unit.endsWith("fiscal year")) return shiftedReading(context, shift, "year");
  return shiftedReading(context, shift, unitOf(unit));
}

function readSeason(groups: Groups, context: DateContext): Reading {
  const direction = SAID[groups["said"] ?? ""] ?? "nearest";
  return seasonReading(context, seasonOf(groups["season"] ?? ""), direction);
}

/** "two weeks ago": to the unit's grain; "several years ago" is some time past. */
function readAgo(groups: Groups, context: DateContext): Reading {
  const count = countOf(groups["count"] ?? groups["vague"]);
  const unit = unitOf(groups["unit"] ?? "");
  if (count === "X") return { value: "PAST_REF" };
  const { period } = context;
  if (period !== undefined && unit === "year" && count === 1 && groups["about"] === undefined) {
    return yearBefore(context);
  }
  return shiftedReading(context, -count, unit);
}

/** In a report of a quarter, "a year earlier" is the quarter of that name a year before. */
export function yearBefore(context: DateContext): Reading {
  const { period, last } = context;
  const from = period ?? last;
  if (from === undefined) return shiftedReading(context, -1, "year");
  const grain = from.grain === "quarter" || from.grain === "half" ? from.grain : "year";
  const point = timeAt(grain, shiftDay(from.day, -1, "year"));
  return { ...readingOf(point, `a year before ${from.value}, named before it`), point: undefined };
}

function readFromNow(groups: Groups, context: DateContext): Reading {
  const count = countOf(groups["count"] ?? groups["vague"]);
  if (count === "X") return { value: "FUTURE_REF" };
  return shiftedReading(context, count, unitOf(groups["unit"] ?? ""));
}

/** "a day earlier", "three years later": from the time named before. */
function readEarlier(groups: Groups, context: DateContext): Reading {
  const count = countOf(groups["count"] ?? groups["vague"]);
  const isEarlier = groups["way"] === "earlier";
  const unit = unitOf(groups["unit"] ?? "");
  if (count === "X") return { value: isEarlier ? "PAST_REF" : "FUTURE_REF" };
  if (isEarlier && unit === "year" && count === 1) return yearBefore(context);
  return fromLast(context, isEarlier ? -count : count, unit);
}

function readAnaphor(groups: Groups, context: DateContext): Reading | undefined {
  const said = groups["said"] ?? "";
  const unit = groups["unit"] ?? "";
  const shift = /next|following/.test(said) ? 1 : /previous|preceding/.test(said) ? -1 : 0;
  return fromLast(context, shift, unitOf(unit));
}

function readMonthOfYear(groups: Groups, context: DateContext): Reading {
  const shift = SHIFT[groups["said"] ?? ""] ?? 0;
  const month = monthOf(groups["month"] ?? "");
  return fromPublished(context, "year", (published) =>
    timeAt("month", dayOf(partsOf(published).year + shift, month)),
  );
}

function readWeekend(groups: Groups, context: DateContext): Reading | undefined {
  if (groups["end"] !== undefined) {
    return fromPublished(context, "year", (published) => timeAt("year", published));
  }
  return fromPublished(context, "weekend", (published) => {
    const isAhead = partsOf(published).weekday >= 6;
    return timeAt("weekend", published - (isAhead ? 0 : 7));
  });
}

const A_COUNT = `(?:(?<about>${ABOUT}) )?(?:(?<count>an?|${COUNT}) (?:more )?|(?<vague>${VAGUE}) )?`;

export const RELATIVE_DATES: readonly DateRule[] = [
  {
    name: "weekday",
    pattern: `(?:(?<modifier>${EARLIER}) )?(?:(?<said>last|this|next|this coming|this past|the previous|the following|past) )?(?:${EARLIER} )?(?<weekday>${WEEKDAY})(?: (?:'s |early |late )?(?<part>${DAY_PART}))?`,
    read: readWeekday,
    confidence: 0.85,
  },
  {
    name: "today",
    pattern: `(?:(?:${EARLIER}|${EARLIER} ${DAY_PART}|mid - ${DAY_PART}) )?(?<word>today|yesterday|tomorrow|tonight)(?: (?<part>${DAY_PART}))?`,
    read: readDeictic,
    confidence: 0.91,
  },
  {
    name: "part of day",
    pattern: `(?:${EARLIER} )?(?<said>this|last|that|the next|the following|the same|mid(?: -)?) (?<part>morning|afternoon|evening|night)`,
    read: (groups, context) =>
      groups["said"] === "last" && groups["part"] !== "night"
        ? undefined
        : readPartOfDay(groups, context),
    confidence: 0.81,
  },
  {
    name: "this, last, next",
    pattern: `(?:(?:${EARLIER}|sometime|${PART_OF}) )?(?<said>this|last|next) (?<unit>week|weekend|month|quarter|(?:fiscal )?year|decade|century)`,
    read: readUnit,
    confidence: 0.74,
  },
  {
    name: "season",
    pattern: `(?:(?:${EARLIER}|${PART_OF}) )?(?<said>this|last|next|the past|this past|this coming) (?<season>${SEASON})`,
    read: readSeason,
    confidence: 0.78,
  },
  {
    name: "ago",
    pattern: `${A_COUNT}(?<unit>${UNIT})(?: or (?:so|more))? ago(?: (?:today|yesterday))?`,
    read: readAgo,
    confidence: 0.56,
  },
  {
    name: "from now",
    pattern: `${A_COUNT}(?<unit>${UNIT}) (?:from (?:now|today)|hence)`,
    read: readFromNow,
    confidence: 0.7,
  },
  {
    name: "earlier, later",
    pattern: `(?:(?<about>${ABOUT}) )?(?:(?<count>an?|the|${COUNT})|(?<vague>${VAGUE})) (?<unit>${UNIT})(?: -)? (?<way>earlier|later)`,
    read: readEarlier,
    confidence: 0.51,
  },
  {
    name: "that day",
    pattern: `(?:(?:earlier|later) )?(?<said>that|that same|the same|the next|the following|the previous|the preceding) (?<unit>day|week|month|year|decade)`,
    read: readAnaphor,
    confidence: 0.55,
  },
  {
    name: "month of this year",
    pattern: `(?:${PART_OF} )?(?<month>${MONTH})(?: of| ,)? (?<said>this|last|next) year`,
    read: readMonthOfYear,
    confidence: 0.79,
  },
  {
    name: "the weekend",
    pattern: `(?:the weekend|(?:the )?(?<end>year (?:'s )?(?:- )?end|end of the year))`,
    read: readWeekend,
    confidence: 0.51,
  },
];
