/** Date lines: lines that say when a report was published or changed, and nothing else. */

import type { WrittenDate } from "./written-date.ts";
import { findWrittenDate } from "./written-date.ts";

export interface DateLine extends WrittenDate {
  /** Whether the line says that this is when the report was changed. */
  readonly isUpdate: boolean;
}

/** Code units above which a line is prose that has a date in it. */
const LONGEST = 120;
/** What may stand in a date line beside the date. */
const AROUND: readonly RegExp[] = [
  /t(?=\d{2}:\d{2})/giu,
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|created|released|date|filed)\b(?:\s(?:on|at))?\s?:?/giu,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/giu,
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/giu,
  /\b(?:utc|gmt|edt|est|et|pdt|pst|pt|cet|cest|bst|ist|msk|hrs?|hours|local time)\b(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}\b/giu,
  /\b\d{1,3}\s?-?min(?:ute)?s?\s?(?:read)?\b/giu,
  /\b(?:at|on|t|z)\b/giu,
];

/** The date that `words`, a trimmed line, consist of; undefined when they say more or none. */
export function readDateLine(words: string): DateLine | undefined {
  if (words.length > LONGEST) return undefined;
  const date = findWrittenDate(words);
  if (date === undefined) return undefined;
  let rest = words.slice(0, date.index) + " " + words.slice(date.index + date.words.length);
  const second = findWrittenDate(rest);
  if (second !== undefined) rest = rest.replace(second.words, " ");
  for (const form of AROUND) rest = rest.replaceAll(form, " ");
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const before = words.slice(0, date.index);
  return { ...date, isUpdate: /\b(?:updated|modified|last)\b/iu.test(before) };
}
