/** Rules of words that point at a time without a date: "now", "recently", "in recent weeks", "the future". */

import type { DateContext, DateRule, Groups, Reading } from "./date-rule.ts";
import { endsName, wordAfter, wordBefore } from "./resolve-date.ts";

function reference(value: string) {
  return (): Reading => ({ value });
}

/** "now that", "now-defunct" are no times. */
function readNow(groups: Groups, context: DateContext): Reading | undefined {
  const after = wordAfter(context)?.lower;
  if (endsName(context)) return undefined;
  if (groups["word"] === "now" && (after === "that" || after === "-")) return undefined;
  return { value: "PRESENT_REF" };
}

export const DATE_REFERENCES: readonly DateRule[] = [
  {
    name: "now",
    pattern: `(?:right )?(?<word>now|currently|nowadays|presently)|these days|at present|at this (?:point|moment|stage)`,
    read: readNow,
    confidence: 0.68,
  },
  {
    name: "recently",
    pattern: `(?:more |most )?(?:recently|previously)`,
    read: reference("PAST_REF"),
    confidence: 0.39,
  },
  {
    name: "soon",
    pattern: `soon`,
    read: (_, context) =>
      /^(?:as|after|how)$/.test(wordBefore(context)?.lower ?? "") ||
      wordAfter(context)?.lower === "after"
        ? undefined
        : { value: "FUTURE_REF" },
    confidence: 0.51,
  },
  {
    name: "the future",
    pattern: `(?:the |(?<=in ))(?:(?:near|foreseeable|immediate|not - too - distant|distant) )?future|the (?:near|short) term`,
    read: reference("FUTURE_REF"),
    confidence: 0.68,
  },
  {
    name: "the past",
    pattern: `the (?:recent )?past`,
    read: (_, context) => (wordAfter(context)?.pos === "NUM" ? undefined : { value: "PAST_REF" }),
    confidence: 0.76,
  },
];
