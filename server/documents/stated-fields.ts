/** Stated fields: what metadata of any form says of a document, each in a form of its own. */

import type { TimeSpan } from "../model/time-span.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { findWrittenDate } from "./written-date.ts";

/** Code units of the longest field that is taken. */
const LONGEST = 500;

/** A field's words with single spaces; undefined for what is no text, empty or far too long. */
export function statedWords(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = value.replaceAll(/\s+/gu, " ").trim().toWellFormed();
  return words === "" || words.length > LONGEST ? undefined : words;
}

/** A person's or paper's name: no address, and without a "By" before it. */
export function statedName(value: unknown): string | undefined {
  const words = statedWords(value)?.replace(/^by:?\s+/iu, "");
  if (words === undefined || /^(?:https?:|www\.|@)/iu.test(words)) return undefined;
  return words;
}

/** The day, month or year that a field names, as it is written there: time zones move no day. */
export function statedTime(value: unknown): TimeSpan | undefined {
  const written = value instanceof Date ? value.toISOString() : value;
  const words = statedWords(typeof written === "number" ? String(written) : written);
  if (words === undefined) return undefined;
  const day = findWrittenDate(words);
  if (day !== undefined) return day.time;
  const parsed = /^\d{4}(?:-\d{2})?$/u.test(words) ? parseEdtf(words) : undefined;
  return parsed?.type === "parsed" ? parsed.time : undefined;
}

/** An address of a page; undefined for anything else. */
export function statedUrl(value: unknown): string | undefined {
  const words = statedWords(value);
  if (words === undefined || !/^https?:\/\//iu.test(words)) return undefined;
  return URL.parse(words)?.href;
}
