/** Datelines: the place, agency and day before a report's first words. */

import type { TextPosition } from "../model/selector.ts";
import type { TextLine } from "./text-lines.ts";
import { placeInLine } from "./text-lines.ts";

const AGENCY = String.raw`\([\p{Lu}][\p{L}\p{N} .&/’'-]{1,40}\)`;
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s?\d{4})?|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?(?:\s\d{4})?)`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]{2,}(?:\s\p{Lu}[\p{Lu}.’'-]+){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}`;
const REGION = String.raw`,\s?(?:\p{Lu}\p{Ll}[\p{L}.’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}.’'-]*){0,2}|(?:\p{Lu}\.){2,4})`;
const DASH = String.raw`(?:\s?(?:[—–―]|--)\s?|\s-\s)`;
/** What begins a report: a capital, a figure or a quotation mark. */
const OPENING = String.raw`(?=["“‘'(]?[\p{Lu}\p{N}])`;

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${CAPITALS}(?:${REGION}){0,2}(?:,\\s?${DAY})?(?:\\s?${AGENCY})?${DASH}${OPENING}`,
    "u",
  ),
  new RegExp(`^${NAME}(?:${REGION}){0,2}(?:,\\s?${DAY})?\\s?${AGENCY}${DASH}${OPENING}`, "u"),
  new RegExp(`^${NAME}${REGION}(?:,\\s?${DAY})?\\s(?:[—–―]|--)\\s?${OPENING}`, "u"),
  new RegExp(`^${AGENCY}\\s?${DASH}${OPENING}`, "u"),
];

/** Code units within which a dateline ends. */
const LONGEST = 120;

/** The dateline at the beginning of a line, its dash included; undefined when there is none. */
export function findDateline(line: TextLine): TextPosition | undefined {
  const beginning = line.words.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(beginning);
    if (match !== null) return placeInLine(line, 0, match[0].trimEnd().length);
  }
  return undefined;
}
