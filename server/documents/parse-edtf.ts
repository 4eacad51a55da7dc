/** EDTF: dates and intervals at the precision in which they are known, as strings. */

import edtf, { parse } from "edtf";
import type { TimeSpan } from "../model/time-span.ts";

/** What is told about a time beside its value; `inferred` is false when left out. */
export type TimeRemarks = Partial<Pick<TimeSpan, "stated" | "inferred" | "ground">>;

export type ParsedEdtf =
  | { readonly type: "parsed"; readonly time: TimeSpan }
  | { readonly type: "invalid"; readonly cause: string };

const EXAMPLES = "2025-12-31, 2025-09, 2018/2019, 2017/.., 2025~";
/** ISO 8601-2 has levels 0 to 2; level 2 is sets and groups, which are not one span. */
const HIGHEST_LEVEL = 1;

/**
 * The days that an EDTF string covers, from the first to the last and both inclusive; an open or
 * unknown side has none. A string that is not EDTF of level 0 or 1 is an answer with its cause.
 *
 * Source: ISO 8601-2:2019, clause 4; the Library of Congress' EDTF specification (2019).
 */
export function parseEdtf(text: string, remarks: TimeRemarks = {}): ParsedEdtf {
  const bounds = boundsOf(text);
  if (bounds === undefined) {
    return invalid(`"${text}" is not a date in EDTF; write it like ${EXAMPLES}`);
  }
  if (bounds.level > HIGHEST_LEVEL) {
    return invalid(`"${text}" is a set of dates (EDTF level 2); write one date or interval`);
  }
  const [start, end] = [toDay(bounds.min), toDay(bounds.max)];
  if (start === "out of range" || end === "out of range") {
    return invalid(`"${text}" is outside the years 0000 to 9999`);
  }
  if (start === undefined && end === undefined) {
    return invalid(`"${text}" has neither a beginning nor an end; leave the time out`);
  }
  const { stated, inferred = false, ground } = remarks;
  return {
    type: "parsed",
    time: {
      edtf: text,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(stated === undefined ? {} : { stated }),
      inferred,
      ...(ground === undefined ? {} : { ground }),
    },
  };
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly level: number;
}

function boundsOf(text: string): Bounds | undefined {
  const [lower, upper, ...rest] = text.split("/");
  const isOneDay = lower !== undefined && lower === upper && rest.length === 0 && lower !== "";
  // The package refuses an interval from a date to the same date, which EDTF allows.
  const readable = isOneDay && lower !== ".." ? lower : text;
  try {
    const parsed = parse(readable);
    const { min, max } = edtf(parsed);
    return { min, max, level: parsed.level };
  } catch {
    return undefined;
  }
}

function invalid(cause: string): ParsedEdtf {
  return { type: "invalid", cause };
}

/** Characters of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

function toDay(time: number | null): string | "out of range" | undefined {
  if (time === null || !Number.isFinite(time)) return undefined;
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "out of range";
  const day = date.toISOString().slice(0, DAY_LENGTH);
  const hasFourDigits = /^\d{4}-/.test(day);
  return hasFourDigits ? day : "out of range";
}
