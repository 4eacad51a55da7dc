/** Rules of quarters, halves and the periods that reports of business compare. */

import { dayOf, partsOf, shiftDay, timeAt } from "./calendar.ts";
import type { DateContext, DateRule, Groups, Reading } from "./date-rule.ts";
import { YEAR } from "./date-words.ts";
import { fromPublished, readingOf, UNRESOLVED } from "./resolve-date.ts";
import { yearBefore } from "./relative-dates.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 2,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

const NTH = "first|second|third|fourth";
const TO_YEAR = `(?:of |in )?(?:fiscal )?(?:(?<year>${YEAR})|(?<said>this|last|next) year|(?<before>a year (?:ago|earlier)))`;
const OF_YEAR = `(?<ownyear>${YEAR}|(?<ownsaid>this|last|next) year 's|(?<ownbefore>year - (?:ago|earlier)))`;

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year that the words name; undefined when they name none. */
function yearNamed(groups: Groups, context: DateContext): number | undefined {
  const digits = groups["year"] ?? groups["ownyear"] ?? "";
  if (/^\d{4}$/.test(digits)) return Number(digits);
  const said = groups["said"] ?? groups["ownsaid"];
  const isBefore = (groups["before"] ?? groups["ownbefore"]) !== undefined;
  const published = context.publishedAt("year");
  if (published === undefined || (said === undefined && !isBefore)) return undefined;
  return partsOf(published).year + (isBefore ? -1 : (SHIFT[said ?? ""] ?? 0));
}

function isYearSaid(groups: Groups): boolean {
  return ["year", "ownyear", "said", "ownsaid", "before", "ownbefore"].some(
    (name) => groups[name] !== undefined,
  );
}

function readNth(grain: "quarter" | "half", months: number) {
  return (groups: Groups, context: DateContext): Reading => {
    const number = NUMBERS[groups["nth"] ?? ""] ?? 1;
    const year = yearNamed(groups, context);
    if (year !== undefined) {
      return readingOf(timeAt(grain, dayOf(year, number * months - months + 1)));
    }
    if (isYearSaid(groups)) return UNRESOLVED;
    return fromPublished(context, grain, (published) => {
      const own = dayOf(partsOf(published).year, number * months - months + 1);
      // More than a month ahead it is the one of the year before that is reported on.
      const isFarAhead = own > shiftDay(published, 3, "month");
      return timeAt(grain, isFarAhead ? shiftDay(own, -1, "year") : own);
    });
  };
}

/** "the quarter", "the latest period": the one under report, else the one that has just ended. */
function readQuarter(groups: Groups, context: DateContext): Reading {
  const { period } = context;
  if (/current|this/.test(groups["which"] ?? "")) {
    return fromPublished(context, "quarter", (published) => timeAt("quarter", published));
  }
  const year = yearNamed(groups, context);
  if (period !== undefined) {
    const day = year === undefined ? period.day : dayOf(year, partsOf(period.day).month);
    const isQuarter = period.grain === "quarter" || period.grain === "half";
    if (isQuarter)
      return {
        ...readingOf(
          timeAt(period.grain === "half" ? "half" : "quarter", day),
          `the period under report, ${period.value}`,
        ),
        point: undefined,
      };
  }
  return fromPublished(context, "quarter", (published) =>
    timeAt("quarter", shiftDay(published, -1, "quarter")),
  );
}

export const PERIODS: readonly DateRule[] = [
  {
    name: "quarter",
    pattern: `(?:(?:the|its|their|his) )?(?:${OF_YEAR} )?(?:fiscal(?: -)? )?(?<nth>${NTH})(?: -)?(?: fiscal)?(?: -)? quarter(?: ,? ?${TO_YEAR})?`,
    read: readNth("quarter", 3),
    confidence: 0.95,
  },
  {
    name: "q3",
    pattern: `q(?<nth>[1-4])(?:(?: of)? ${TO_YEAR})?`,
    read: readNth("quarter", 3),
    confidence: 0.7,
  },
  {
    name: "half",
    pattern: `(?:the )?(?<nth>first|second|last)(?: -)? half(?: ${TO_YEAR})`,
    read: readNth("half", 6),
    confidence: 0.77,
  },
  {
    name: "the quarter",
    pattern: `(?:the )(?:(?<which>latest|current|most recent|just - ended|recent) (?:fiscal )?)?(?:${OF_YEAR} )?quarter|(?<ignored>this) quarter|(?:the )(?:(?:latest|${OF_YEAR.replaceAll("<own", "<")}) period)`,
    read: readQuarter,
    confidence: 0.65,
  },
  {
    name: "the year-earlier period",
    pattern: `(?:the )?(?:(?:comparable|corresponding|same) )?(?:year - (?:ago|earlier)|(?:comparable|corresponding|same) (?:period|quarter)(?: of)? last year)(?: (?:period|quarter|first|second|third|fourth)(?: quarter)?)?`,
    read: (_, context) => yearBefore(context),
    confidence: 0.61,
  },
  {
    name: "the year",
    pattern: `(?:the (?:(?:full|current|fiscal|current fiscal|latest fiscal|whole|entire) )?year|(?:the )?(?:end|rest|remainder|balance) of the year|later in the year|earlier in the year)`,
    read: (_, context) => fromPublished(context, "year", (published) => timeAt("year", published)),
    confidence: 0.51,
  },
];
