/** Written dates: the day that a line or a metadata field names in full. */

import type { TimeSpan } from "../model/time-span.ts";
import { parseEdtf } from "./parse-edtf.ts";

export interface WrittenDate {
  readonly time: TimeSpan;
  /** Where it stands in the words that were searched. */
  readonly index: number;
  readonly words: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|` +
  String.raw`sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})\b`;

/** Dates in figures alone (02/01/2026) are left out: they are read in two ways. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{2})[-/.](?<day>\d{2})(?!\d)/u,
  new RegExp(String.raw`\b${MONTH}\s{0,3}${DAY}\s{0,2},?\s{1,3}${YEAR}`, "iu"),
  new RegExp(String.raw`(?<!\d)${DAY}(?: of)?[\s-]{1,3}${MONTH},?[\s-]{1,3}${YEAR}`, "iu"),
];

/** The first day that `words` name with its year; undefined when they name none. */
export function findWrittenDate(words: string): WrittenDate | undefined {
  for (const form of FORMS) {
    const match = form.exec(words);
    if (match?.groups === undefined) continue;
    const { year = "", month = "", day = "" } = match.groups;
    const edtf = `${year}-${monthNumber(month)}-${day.padStart(2, "0")}`;
    const parsed = parseEdtf(edtf);
    if (parsed.type === "parsed" && isDay(edtf)) {
      return { time: parsed.time, index: match.index, words: match[0] };
    }
  }
  return undefined;
}

function monthNumber(month: string): string {
  if (/^\d/u.test(month)) return month;
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return String(index + 1).padStart(2, "0");
}

function isDay(edtf: string): boolean {
  const time = new Date(`${edtf}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(edtf);
}
