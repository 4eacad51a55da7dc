/** Comparing times: whether two events can have been at one time, as far as each is known. */

import type { TimeSpan } from "../../model/time-span.ts";
import type { Finding } from "../judge-pair.ts";
import type { EventProfile } from "./event-profile.ts";

/** Log-odds; set by hand and checked on pairs of reports of one day. */
const WEIGHT = {
  sameDay: 3,
  sameStart: 3,
  within: 1,
  apart: -9,
  sameWeekday: 2.5,
  otherWeekday: -4,
  reportsApart: -3,
  reportsClose: 0.5,
} as const;

/** Days between the publication of two reports that may use a weekday of one week. */
const WEEK = 6;
const CLOSE = 2;
const DAY = 86_400_000;

/** What the calendar says; undefined when of one of them no time is known. */
export function compareTimes({ time }: EventProfile, other: EventProfile): Finding | undefined {
  const two = other.time;
  if (time === undefined || two === undefined) return undefined;
  if (isApart(time, two)) {
    const text = `one was ${wordsOf(time)}, the other ${wordsOf(two)}`;
    return { rule: "times", weight: WEIGHT.apart, text };
  }
  const isDay = isOneDay(time) && isOneDay(two);
  if (isDay) return { rule: "times", weight: WEIGHT.sameDay, text: `both were on ${time.edtf}` };
  if (isOpen(time) && isOpen(two)) {
    return {
      rule: "times",
      weight: startsAlike(time, two) ? WEIGHT.sameStart : WEIGHT.within,
      text: `both go on since ${finer(time, two)}`,
    };
  }
  return { rule: "times", weight: WEIGHT.within, text: `${finer(time, two)} fits both` };
}

/** "Thursday" in two reports of one week, where the calendar day of one is not known. */
export function compareWeekdays(one: EventProfile, two: EventProfile): Finding | undefined {
  if (one.time !== undefined && two.time !== undefined) return undefined;
  if (one.weekday === undefined || two.weekday === undefined) return undefined;
  const days = daysApart(one.published, two.published);
  if (days !== undefined && days > WEEK) return undefined;
  if (one.weekday !== two.weekday) {
    const text = `one speaks of ${capital(one.weekday)}, the other of ${capital(two.weekday)}`;
    return { rule: "weekdays", weight: WEIGHT.otherWeekday, text };
  }
  const weight = WEIGHT.sameWeekday;
  return { rule: "weekdays", weight, text: `both speak of ${capital(one.weekday)}` };
}

/** How far apart the reports were published, when nothing better is known of the time. */
export function compareReports(one: EventProfile, two: EventProfile): Finding | undefined {
  if (one.time !== undefined && two.time !== undefined) return undefined;
  const days = daysApart(one.published, two.published);
  if (days === undefined) return undefined;
  const rule = "reports";
  if (days > WEEK) {
    return { rule, weight: WEIGHT.reportsApart, text: "the reports are more than a week apart" };
  }
  const text = "the reports are of the same days";
  return days <= CLOSE ? { rule, weight: WEIGHT.reportsClose, text } : undefined;
}

function isApart(one: TimeSpan, two: TimeSpan): boolean {
  const [from, to] = endsOf(one);
  const [otherFrom, otherTo] = endsOf(two);
  return to < otherFrom || otherTo < from;
}

/** Before and after all days where a side is open. */
function endsOf({ start = "0000", end = "9999" }: TimeSpan): readonly [string, string] {
  return [start, end];
}

function isOneDay({ start, end }: TimeSpan): boolean {
  return start !== undefined && start === end;
}

function isOpen({ start, end }: TimeSpan): boolean {
  return start !== undefined && end === undefined;
}

/** Where the one that is known more precisely begins. */
function finer(one: TimeSpan, two: TimeSpan): string {
  const [first = "", second = ""] = [one, two].map(({ edtf }) => edtf.split("/")[0]);
  return first.length >= second.length ? first : second;
}

/** "since September 2025" and "since 2 September 2025". */
function startsAlike(one: TimeSpan, two: TimeSpan): boolean {
  const [first, second] = [one, two].map(({ edtf }) => edtf.split("/")[0] ?? "");
  if (first === undefined || second === undefined) return false;
  return first.startsWith(second) || second.startsWith(first);
}

function daysApart(one: string | undefined, two: string | undefined): number | undefined {
  if (one === undefined || two === undefined) return undefined;
  return Math.abs(Date.parse(one) - Date.parse(two)) / DAY;
}

function wordsOf({ edtf, start, end }: TimeSpan): string {
  return start !== undefined && start === end ? `on ${edtf}` : `at ${edtf}`;
}

function capital(weekday: string): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}
