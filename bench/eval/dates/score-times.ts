/** Scores of time expressions: how many were found, with the same words, with the same value. */

import type { DateExpression } from "../../../server/extract/extraction.ts";
import type { GoldTime } from "./timeml.ts";

/** Counts over any number of documents. */
export interface TimeCounts {
  readonly gold: number;
  readonly found: number;
  /** Pairs that share a character, each expression in one pair at most. */
  readonly relaxed: number;
  /** Pairs with the same first and last character. */
  readonly strict: number;
  /** Relaxed pairs with the same TIMEX3 value. */
  readonly value: number;
}

export const NO_TIMES: TimeCounts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };

export interface TimePair<Found extends DateExpression> {
  readonly gold: GoldTime;
  readonly found: Found;
}

/** Expressions in pairs: each found one with the first gold one that it overlaps and that is free. */
export function pairTimes<Found extends DateExpression>(
  gold: readonly GoldTime[],
  found: readonly Found[],
): readonly TimePair<Found>[] {
  const free = new Set(gold);
  const pairs: TimePair<Found>[] = [];
  for (const own of found) {
    const partner = [...free].find(
      ({ start, end }) => start < own.position.end && own.position.start < end,
    );
    if (partner === undefined) continue;
    free.delete(partner);
    pairs.push({ gold: partner, found: own });
  }
  return pairs;
}

export function isSameSpan({ gold, found }: TimePair<DateExpression>): boolean {
  return gold.start === found.position.start && gold.end === found.position.end;
}

/**
 * The same TIMEX3 value as text, as TempEval-3 compares it, but for one thing: a week written
 * without its zero ("2000-W7") is the week of ISO 8601 ("2000-W07").
 */
export function isSameValue({ gold, found }: TimePair<DateExpression>): boolean {
  return found.value !== undefined && isoOf(gold.value) === isoOf(found.value);
}

function isoOf(value: string): string {
  return value.replace(/-W(\d)(?!\d)/, "-W0$1");
}

export function countTimes(
  counts: TimeCounts,
  gold: readonly GoldTime[],
  found: readonly DateExpression[],
): TimeCounts {
  const pairs = pairTimes(gold, found);
  return {
    gold: counts.gold + gold.length,
    found: counts.found + found.length,
    relaxed: counts.relaxed + pairs.length,
    strict: counts.strict + pairs.filter(isSameSpan).length,
    value: counts.value + pairs.filter(isSameValue).length,
  };
}

/** F1 of what is right among what was found and what there is. */
export function f1(right: number, { gold, found }: Pick<TimeCounts, "gold" | "found">): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}
