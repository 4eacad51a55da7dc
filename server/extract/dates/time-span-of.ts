/** Time spans of the EDTF that dates are resolved to, without the cost of parsing any EDTF there is. */

import type { TimeRemarks } from "../../documents/parse-edtf.ts";
import type { TimeSpan } from "../../model/time-span.ts";
import { dayOf, isoDay } from "./calendar.ts";

const FORM = /^(\d{2})(\d|X)(\d|X)(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** EDTF numbers seasons from 21 to 24; each covers a quarter, as `parseEdtf` has it. */
const FIRST_SEASON = 21;

interface Days {
  readonly first: number;
  /** The day after its last. */
  readonly next: number;
}

function daysOf(edtf: string): Days {
  const [, century = "", decade = "", year = "", month, day] = FORM.exec(edtf) ?? [];
  if (decade === "X") return years(Number(century) * 100, 100);
  if (year === "X") return years(Number(`${century}${decade}0`), 10);
  const first = Number(`${century}${decade}${year}`);
  if (month === undefined) return years(first, 1);
  if (Number(month) >= FIRST_SEASON) {
    const start = (Number(month) - FIRST_SEASON) * 3 + 1;
    return { first: dayOf(first, start), next: dayOf(first, start + 3) };
  }
  const start = dayOf(first, Number(month), Number(day ?? 1));
  return { first: start, next: day === undefined ? dayOf(first, Number(month) + 1) : start + 1 };
}

function years(first: number, count: number): Days {
  return { first: dayOf(first), next: dayOf(first + count) };
}

/**
 * The time span of a date or interval written in EDTF as `calendar.ts` makes it (years, months,
 * days, seasons, decades, centuries; `..` for an open side): what `parseEdtf` gives for it.
 */
export function timeSpanOf(edtf: string, remarks: TimeRemarks): TimeSpan {
  const [lower = "", upper = lower] = edtf.split("/");
  const { stated, inferred = false, ground } = remarks;
  return {
    edtf,
    ...(lower === ".." ? {} : { start: isoDay(daysOf(lower).first) }),
    ...(upper === ".." ? {} : { end: isoDay(daysOf(upper).next - 1) }),
    ...(stated === undefined ? {} : { stated }),
    inferred,
    ...(ground === undefined ? {} : { ground }),
  };
}
