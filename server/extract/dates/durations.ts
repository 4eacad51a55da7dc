/** Rules of durations, repeated times and times of the clock. */

import { clockTime, duration, shiftDay, timeAt, isoDay } from "./calendar.ts";
import type { DateContext, DateRule, Groups, Reading } from "./date-rule.ts";
import {
  ABOUT,
  COUNT,
  countOf,
  MONTH,
  monthOf,
  UNIT,
  unitOf,
  VAGUE,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from "./date-words.ts";
import {
  fromPublished,
  isCapital,
  readingOf,
  wordAfter,
  wordBefore,
  weekdayReading,
} from "./resolve-date.ts";

const NUMBER = `(?:(?<count>an?(?: single| additional)?|${COUNT})(?: (?:to|or|-|–) ${COUNT})?|(?<vague>${VAGUE}))`;
/** Words between the count and its unit: "eight trading days", "two more weeks". */
const BETWEEN =
  "(?:more |full |additional |consecutive |straight |whole |long |trading |business |working |calendar |other )?";

/** "30 years old", "a 30-year-old", "30 years of age" are ages. */
function isAge(context: DateContext): boolean {
  const after = wordAfter(context);
  if (after?.lower === "of") return wordAfter(context, 2)?.lower === "age";
  return after?.lower === "old" || (after?.lower === "-" && wordAfter(context, 2)?.lower === "old");
}

/** "three-quarters", "a quarter of", "60 Minutes": words of time that are none. */
function isOtherThanTime(groups: Groups, context: DateContext): boolean {
  const { unit = "" } = groups;
  const last = context.analysed.tokens[context.span.last - 1];
  if (unit === "second") return true;
  if (unit.startsWith("quarter") && /^(?:an?|three)$/.test(groups["count"] ?? "")) return true;
  return isCapital(last) && last?.text !== last?.text.toUpperCase();
}

/** "$5 a day", "seven flights a week": how often, not how long. */
function isRate(groups: Groups, context: DateContext): boolean {
  if (!/^an?$/.test(groups["count"] ?? "")) return false;
  const before = wordBefore(context);
  const pos = before?.pos ?? "";
  if (context.analysed.tokens[context.span.first]?.lower !== groups["count"]) return false;
  return (
    /^(?:NOUN|NUM|PROPN|SYM)$/.test(pos) ||
    /^(?:%|million|billion|once|twice)$/.test(before?.lower ?? "")
  );
}

function readDuration(groups: Groups, context: DateContext): Reading | undefined {
  if (isAge(context) || isOtherThanTime(groups, context) || isRate(groups, context))
    return undefined;
  if (wordBefore(context)?.lower === "aged") return undefined;
  const unit = unitOf(groups["unit"] ?? "");
  const count = countOf(groups["count"] ?? groups["vague"]);
  const half = groups["half"] === undefined || count === "X" ? 0 : 0.5;
  return { value: duration(count === "X" ? "X" : count + half, unit) };
}

/** "the past three months": a duration that ends, or begins, on the day of publication. */
function readSpan(groups: Groups, context: DateContext): Reading {
  const unit = unitOf(groups["unit"] ?? "");
  const words = groups["count"] ?? groups["vague"];
  const isOne = words === undefined && !(groups["unit"] ?? "").endsWith("s");
  const count = isOne ? 1 : countOf(words);
  const value = duration(count, unit);
  const said = groups["said"] ?? "";
  const published = context.publishedAt("day");
  const isAnchored = /past|last|next|coming/.test(said) && published !== undefined;
  if (!isAnchored || count === "X" || value.startsWith("PT")) return { value };
  const isAhead = /next|coming/.test(said);
  const other = shiftDay(published, isAhead ? count : -count, unit);
  const edtf = isAhead
    ? `${isoDay(published)}/${isoDay(other)}`
    : `${isoDay(other)}/${isoDay(published)}`;
  return { value, edtf, ground: `counted from the publication date, ${context.published}` };
}

/** "for years", "in recent weeks". */
const BEFORE_BARE =
  /^(?:for|in|of|within|over|after|took|takes|take|lasted|spent|spend|last|several|are|with|by)$/;

function readBare(groups: Groups, context: DateContext): Reading | undefined {
  const before = wordBefore(context);
  if (before === undefined || !BEFORE_BARE.test(before.lower) || isAge(context)) return undefined;
  return { value: duration("X", unitOf(groups["unit"] ?? "")) };
}

const PERIODIC: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  yearly: "P1Y",
};

function readEach(groups: Groups): Reading | undefined {
  if (groups["unit"]?.startsWith("second") === true) return undefined;
  const { unit, weekday, month, part } = groups;
  if (weekday !== undefined) {
    const night = part === undefined ? "" : "TNI";
    return { value: `XXXX-WXX-${weekdayOf(weekday)}${night}` };
  }
  if (month !== undefined) return { value: `XXXX-${String(monthOf(month)).padStart(2, "0")}` };
  return { value: duration(countOf(groups["count"] ?? "one"), unitOf(unit ?? "")) };
}

const PART_HOURS: Readonly<Record<string, string>> = {
  noon: "12:00",
  midday: "12:00",
  midnight: "24:00",
};

function clockOf(groups: Groups): string | undefined {
  const named = PART_HOURS[groups["named"] ?? ""];
  if (named !== undefined) return named;
  const hour = Number(groups["hour"]);
  const isAfternoon =
    /p/.test(groups["half"] ?? "") || /afternoon|evening|night/.test(groups["daypart"] ?? "");
  if (!(hour <= 24)) return undefined;
  const full = (hour % 12) + (isAfternoon ? 12 : 0);
  const shown = groups["half"] === undefined && groups["daypart"] === undefined ? hour : full;
  return `${String(shown).padStart(2, "0")}:${groups["minute"] ?? "00"}`;
}

function readClock(groups: Groups, context: DateContext): Reading | undefined {
  const clock = clockOf(groups);
  if (clock === undefined) return undefined;
  const { weekday, deictic } = groups;
  const { last } = context;
  const shift = deictic === "yesterday" ? -1 : deictic === "tomorrow" ? 1 : 0;
  if (weekday !== undefined) {
    const reading = weekdayReading(context, weekdayOf(weekday), "nearest");
    return reading.point === undefined
      ? reading
      : readingOf(clockTime(reading.point.day, clock), reading.ground);
  }
  if (deictic === undefined && last?.grain === "day") {
    return readingOf(clockTime(last.day, clock), `on ${last.edtf}, named before it`);
  }
  return fromPublished(context, "clock", (published) => clockTime(published + shift, clock));
}

const ZONE = "(?: (?:gmt|est|edt|et|cst|cdt|ct|pst|pdt|pt|mst|utc|local time))?";
const HALF_DAY = String.raw`(?<half>[ap] ?\.? ?m(?: ?\.)?)`;
const ON_DAY = `(?: ?,? (?:on )?(?:(?<weekday>${WEEKDAY})|(?<deictic>today|yesterday|tomorrow)))?`;

export const DURATIONS: readonly DateRule[] = [
  {
    name: "duration",
    pattern: `(?:(?:${ABOUT}|the|another) )?${NUMBER} ${BETWEEN}(?<unit>${UNIT})(?: and (?<half>a half))?(?: or (?:so|more|two|three))?`,
    read: readDuration,
    confidence: 0.78,
  },
  {
    name: "adjective",
    pattern: `(?<count>${COUNT})(?: to ${COUNT})?(?: - | )(?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?: - long)?`,
    read: readDuration,
    confidence: 0.89,
  },
  {
    name: "half a unit",
    pattern: `(?:(?:${ABOUT}) )?(?<count>half an?|an? half) (?<unit>${UNIT})`,
    read: readDuration,
    confidence: 0.7,
  },
  {
    name: "long",
    pattern: `(?<unit>(?:day|week|month|year|decade|hour)s?) - long`,
    read: (groups) => ({
      value: duration(groups["unit"]?.endsWith("s") ? "X" : 1, unitOf(groups["unit"] ?? "")),
    }),
    confidence: 0.82,
  },
  {
    name: "the past months",
    pattern: `(?:at least )?(?:the |these |this )?(?<said>past|last|next|coming|first|previous|final|latest|recent|following|preceding|year - earlier) (?:${NUMBER} )?${BETWEEN}(?<unit>${UNIT})(?: or so)?`,
    read: (groups, context) =>
      /^(?:first|final|following|recent|latest)$/.test(groups["said"] ?? "") &&
      !(groups["unit"] ?? "").endsWith("s")
        ? undefined
        : readSpan(groups, context),
    confidence: 0.69,
  },
  {
    name: "bare units",
    pattern: `(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and) (?:weeks|months|years|decades))?`,
    read: readBare,
    confidence: 0.43,
  },
  {
    name: "units ahead",
    pattern: `(?:the )?(?<unit>days|weeks|months|years|decades) (?:ahead|to come)`,
    read: (groups) => ({ value: duration("X", unitOf(groups["unit"] ?? "")) }),
    confidence: 0.77,
  },
  {
    name: "each",
    pattern: `(?:every|each|once an?|twice an?|per) (?:(?<count>other|two|three|four|five|six|ten) )?(?:(?<unit>${UNIT})|(?<weekday>${WEEKDAY})|(?<month>${MONTH}))`,
    read: (groups) => readEach(groups),
    confidence: 0.92,
  },
  {
    name: "weekdays",
    pattern: `(?<weekday>${WEEKDAY})(?:s| (?<part>nights))`,
    read: (groups) => readEach(groups),
    confidence: 0.77,
  },
  {
    name: "daily",
    pattern: `(?<word>hourly|daily|nightly|weekly|monthly|yearly)`,
    read: (groups, context) => {
      const token = context.analysed.tokens[context.span.first];
      const isName =
        token !== undefined && /^\p{Lu}/u.test(token.text) && wordBefore(context) !== undefined;
      return isName ? undefined : { value: PERIODIC[groups["word"] ?? ""] };
    },
    confidence: 0.64,
  },
  {
    name: "clock",
    pattern: String.raw`(?:(?:around|about|shortly after|just after|just before) )?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?:${HALF_DAY}${ZONE}|(?:o'clock )?in the (?<daypart>morning|afternoon|evening))${ON_DAY}`,
    read: readClock,
    confidence: 0.4,
  },
  {
    name: "clock of a day",
    pattern: String.raw`(?<hour>\d{1,2}):(?<minute>[0-5]\d)${ZONE}${ON_DAY}`,
    read: readClock,
    confidence: 0.7,
  },
  {
    name: "noon",
    pattern: `(?<named>noon|midday|midnight)${ZONE}${ON_DAY}`,
    read: readClock,
    confidence: 0.45,
  },
  {
    name: "week of",
    pattern: String.raw`the week (?:of|ended|ending) (?<month>${MONTH}) (?<day>\d{1,2})(?: , (?<year>${YEAR}))?`,
    read: (groups, context) =>
      fromPublished(context, "year", (published) => {
        const year = Number(groups["year"] ?? isoDay(published).slice(0, 4));
        const month = String(monthOf(groups["month"] ?? "")).padStart(2, "0");
        const day = Date.parse(`${year}-${month}-${(groups["day"] ?? "").padStart(2, "0")}`);
        return timeAt("week", Math.floor(day / 86_400_000));
      }),
    confidence: 0.77,
  },
];
