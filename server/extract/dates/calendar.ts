/** The calendar: times at the precision in which they are known, as TimeML and EDTF write them. */

/** From coarse to fine. */
export const GRAINS = [
  "century",
  "decade",
  "year",
  "half",
  "season",
  "quarter",
  "month",
  "week",
  "weekend",
  "day",
  "part",
  "clock",
] as const;
export type Grain = (typeof GRAINS)[number];

/** One stretch of the calendar; `day` is its first, counted from 1970-01-01. */
export interface CalendarTime {
  readonly grain: Grain;
  readonly day: number;
  /** As TIMEX3 writes it. */
  readonly value: string;
  readonly edtf: string;
}

export const MILLISECONDS_A_DAY = 86_400_000;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
}

export function partsOf(day: number): DateParts {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

/** The day's number; months and days beyond their range run over into the next. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

export function isDay(year: number, month: number, day: number): boolean {
  const parts = partsOf(dayOf(year, month, day));
  return parts.month === month && parts.day === day;
}

const two = (count: number): string => String(count).padStart(2, "0");
const four = (count: number): string => String(count).padStart(4, "0");

export function isoDay(day: number): string {
  const parts = partsOf(day);
  return `${four(parts.year)}-${two(parts.month)}-${two(parts.day)}`;
}

const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/** The month in which the season begins, in the north: spring, summer, fall, winter. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;
/** EDTF numbers seasons from 21. */
const FIRST_SEASON = 21;

export function seasonTime(year: number, season: number): CalendarTime {
  return {
    grain: "season",
    day: dayOf(year, SEASON_MONTHS[season] ?? 1),
    value: `${four(year)}-${SEASONS[season] ?? "SP"}`,
    edtf: `${four(year)}-${FIRST_SEASON + season}`,
  };
}

type MadeTime = Omit<CalendarTime, "grain">;

const MAKERS: Readonly<Record<Exclude<Grain, "part" | "clock">, (day: number) => MadeTime>> = {
  century: (day) => {
    const first = Math.floor(partsOf(day).year / 100);
    return { day: dayOf(first * 100), value: two(first), edtf: `${two(first)}XX` };
  },
  decade: (day) => {
    const first = Math.floor(partsOf(day).year / 10);
    return { day: dayOf(first * 10), value: String(first), edtf: `${first}X` };
  },
  year: (day) => {
    const { year } = partsOf(day);
    return { day: dayOf(year), value: four(year), edtf: four(year) };
  },
  half: (day) => {
    const { year, month } = partsOf(day);
    const half = month > 6 ? 2 : 1;
    const edtf = half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    return { day: dayOf(year, half * 6 - 5), value: `${year}-H${half}`, edtf };
  },
  season: (day) => {
    const { year, month } = partsOf(day);
    const season = Math.floor(month / 3) - 1;
    return season === -1 ? seasonTime(year - 1, 3) : seasonTime(year, season);
  },
  quarter: (day) => {
    const { year, month } = partsOf(day);
    const quarter = Math.ceil(month / 3);
    const edtf = `${four(year)}-${two(quarter * 3 - 2)}/${four(year)}-${two(quarter * 3)}`;
    return { day: dayOf(year, quarter * 3 - 2), value: `${four(year)}-Q${quarter}`, edtf };
  },
  month: (day) => {
    const { year, month } = partsOf(day);
    const written = `${four(year)}-${two(month)}`;
    return { day: dayOf(year, month), value: written, edtf: written };
  },
  week: (day) => {
    const monday = day - partsOf(day).weekday + 1;
    const edtf = `${isoDay(monday)}/${isoDay(monday + 6)}`;
    return { day: monday, value: isoWeek(monday), edtf };
  },
  weekend: (day) => {
    const monday = day - partsOf(day).weekday + 1;
    const edtf = `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
    return { day: monday + 5, value: `${isoWeek(monday)}-WE`, edtf };
  },
  day: (day) => ({ day, value: isoDay(day), edtf: isoDay(day) }),
};

/** ISO 8601 week: the one that holds its Thursday's year. */
function isoWeek(monday: number): string {
  const { year } = partsOf(monday + 3);
  const fourth = dayOf(year, 1, 4);
  const first = fourth - partsOf(fourth).weekday + 1;
  return `${four(year)}-W${two((monday - first) / 7 + 1)}`;
}

/** The century, year, week, day… that holds the day. */
export function timeAt(grain: Exclude<Grain, "part" | "clock">, day: number): CalendarTime {
  return { grain, ...MAKERS[grain](day) };
}

/** A part of a day: MO, AF, EV, NI; EDTF has none, so it gives the day. */
export function partTime(day: number, part: string): CalendarTime {
  return { grain: "part", day, value: `${isoDay(day)}T${part}`, edtf: isoDay(day) };
}

export function clockTime(day: number, clock: string): CalendarTime {
  return { grain: "clock", day, value: `${isoDay(day)}T${clock}`, edtf: isoDay(day) };
}

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

const MONTHS_A_UNIT: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units later (earlier when negative); a day that the month lacks is its last. */
export function shiftDay(day: number, count: number, unit: Unit): number {
  const months = MONTHS_A_UNIT[unit];
  if (months === undefined) return day + Math.round(count * (unit === "week" ? 7 : daysOf(unit)));
  const parts = partsOf(day);
  const first = dayOf(parts.year, parts.month + Math.round(count * months));
  const target = partsOf(first);
  const length = dayOf(target.year, target.month + 1) - first;
  return first + Math.min(parts.day, length) - 1;
}

function daysOf(unit: Unit): number {
  return unit === "day" ? 1 : 0;
}

const DURATION_LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "Y",
  century: "Y",
};

/** ISO 8601 duration as TimeML widens it: `P5Y`, `PT2H`, `PXM` for an unknown count. */
export function duration(count: number | "X", unit: Unit): string {
  const isClock = unit === "second" || unit === "minute" || unit === "hour";
  const years = unit === "decade" ? 10 : 100;
  const isLong = unit === "decade" || unit === "century";
  const written = count === "X" ? "X" : isLong ? count * years : count;
  if (typeof written === "number" && !Number.isInteger(written)) return halved(written, unit);
  return `P${isClock ? "T" : ""}${written}${DURATION_LETTERS[unit]}`;
}

/** Half a unit in the next finer one: `P2Y6M`, `PT5H30M`. */
function halved(count: number, unit: Unit): string {
  const whole = Math.floor(count);
  const isHalf = count - whole === 0.5;
  const prefix = unit === "hour" || unit === "minute" ? "PT" : "P";
  const start = whole === 0 ? "" : `${whole}${DURATION_LETTERS[unit]}`;
  const finer = { year: "6M", hour: "30M", minute: "30S", day: "T12H" } as const;
  if (isHalf && unit in finer) return `${prefix}${start}${finer[unit as keyof typeof finer]}`;
  return `${prefix}${count}${DURATION_LETTERS[unit]}`;
}
