/** Changes of dates: other days and years, less precise ones, other spellings, and none. */

import { replaceFirst } from "./change.ts";
import type { Change } from "./change.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const SHORT_MONTHS = MONTHS.map((month) =>
  month.length < 5 ? month : `${month.slice(0, month === "September" ? 4 : 3)}.`,
);
const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS.map((month) => month.replace(".", String.raw`\.`))].join("|")})`;
const DAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

function fullMonth(written: string): string {
  const index = SHORT_MONTHS.indexOf(written);
  return MONTHS[index] ?? written;
}

/** "March 15" and "March 15, 2016", no end of "March 15-17", "March 15 to 17" or "between Monday and March 15". */
const DAY_OF_MONTH = new RegExp(
  String.raw`(?<!\b(?:to|through|and|[Ff]rom|[Bb]etween) (?:${DAYS.join("|")})?,? ?)\b(?<at>(?<month>${MONTH}) (?<day>\d{1,2})(?<year>, \d{4})?)(?![-–\d:]|st|nd|rd|th|,? (?:to|through|and|until) (?:\d|${[...DAYS, ...MONTHS.map((month) => month.slice(0, 3))].join("|")}))`,
  "gu",
);
const MONTH_OF_YEAR = new RegExp(
  String.raw`\b(?:in|since|of|by|until) (?<at>(?<month>${MONTH}) (?:of )?(?<year>\d{4}))\b`,
  "giu",
);
/** Neither end of "from 2011 to 2016": what is within it is narrower, and no contradiction. */
const IN_YEAR =
  /\b(?:in|since|by|from|until|of|during|before|after) (?<at>(?:19|20)\d\d)\b(?![-–/]| (?:to|through|until|and) (?:19|20)\d\d)/giu;

export const DATE_CHANGES: readonly Change[] = [
  {
    name: "another day of the week",
    relation: "contradicts",
    apply: (sentence, { random }) =>
      replaceFirst(
        sentence,
        new RegExp(
          String.raw`(?<!last |next |Black |Super |every |each )\b(?<at>${DAYS.join("|")})\b(?! (?:night|evening|morning|afternoon)?s?'|s\b|[A-Z])`,
          "gu",
        ),
        ({ groups }) => {
          const day = DAYS.findIndex((one) => one === groups?.["at"]);
          return DAYS[(day + 1 + random.below(5)) % DAYS.length];
        },
      ),
  },
  {
    name: "another day of the month",
    relation: "contradicts",
    apply: (sentence, { random }) =>
      replaceFirst(sentence, DAY_OF_MONTH, ({ groups }) => {
        const day = Number(groups?.["day"]);
        const other = ((day + 2 + random.below(20)) % 28) + 1;
        return other === day
          ? undefined
          : `${groups?.["month"] ?? ""} ${other}${groups?.["year"] ?? ""}`;
      }),
  },
  {
    name: "another year",
    relation: "contradicts",
    apply: (sentence, { random }) =>
      replaceFirst(sentence, IN_YEAR, ({ groups }) =>
        String(Number(groups?.["at"]) - random.pick([1, 2, 4, 7])),
      ),
  },
  {
    name: "a day to its month",
    relation: "refines",
    source: "original",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        new RegExp(`\\b(?<at>on ${DAY_OF_MONTH.source.replace("(?<at>", "(?:")})`, "gu"),
        ({ groups }) =>
          `in ${fullMonth(groups?.["month"] ?? "")}${(groups?.["year"] ?? "").replace(",", "")}`,
      ),
  },
  {
    name: "a month to its year",
    relation: "refines",
    source: "original",
    apply: (sentence) => replaceFirst(sentence, MONTH_OF_YEAR, ({ groups }) => groups?.["year"]),
  },
  {
    name: "a date left out",
    relation: "refines",
    source: "original",
    apply: (sentence) =>
      replaceFirst(
        sentence,
        new RegExp(
          String.raw`(?<at> (?:on (?:${DAYS.join("|")})|(?:on )?${DAY_OF_MONTH.source.replace("(?<at>", "(?:")}|in (?:19|20)\d\d))\.$`,
          "gu",
        ),
        ({ groups }) => (groups?.["at"] === undefined ? undefined : ""),
      ),
  },
  {
    name: "a date in another order",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(sentence, DAY_OF_MONTH, ({ groups }) => {
        const year = (groups?.["year"] ?? "").replace(",", "");
        return `${groups?.["day"] ?? ""} ${fullMonth(groups?.["month"] ?? "")}${year}`;
      }),
  },
  {
    name: "a month in full",
    relation: "same",
    apply: (sentence) =>
      replaceFirst(sentence, DAY_OF_MONTH, ({ groups }) => {
        const month = groups?.["month"] ?? "";
        const index = MONTHS.findIndex((one) => one === month);
        const other = index === -1 ? fullMonth(month) : SHORT_MONTHS[index];
        return `${other ?? month} ${groups?.["day"] ?? ""}${groups?.["year"] ?? ""}`;
      }),
  },
];
