/** Comparing words: how the two reports tell of it, weighed as learnt from reports of known events. */

import type { Finding } from "../judge-pair.ts";
import { eventFeatures } from "./event-features.ts";
import type { EventMention } from "./event-mention.ts";
import { eventModel } from "./event-model.ts";
import type { EventProfile } from "./event-profile.ts";
import { familyOf } from "./event-types.ts";
import { logOddsOf } from "./pair-weights.ts";

/** The words alone never decide: log-odds that they count for at most, either way. */
const MOST = 3.5;
/** Log-odds of a number of things, of a series against one of it, and of a word of another type. */
const WEIGHT = {
  sameCount: 2,
  otherCount: -2.5,
  oneOfSeries: -7,
  otherType: -1,
} as const;

/** The mean over the mentions of each of how likely the model finds the best of the other. */
export function compareWords(one: EventProfile, two: EventProfile): Finding | undefined {
  if (one.mentions.length === 0 || two.mentions.length === 0) return undefined;
  const odds = oddsOf(one.mentions, two.mentions);
  const weight = Math.max(-MOST, Math.min(MOST, odds));
  const told = `“${one.name}” and “${two.name}”`;
  const text = weight < 0 ? `${told} are told in other words` : `${told} are told in like words`;
  return { rule: "words", weight, text };
}

/** Of every mention the best of the other's: the mean over one's, and over the other's. */
function oddsOf(one: readonly EventMention[], two: readonly EventMention[]): number {
  const { weights, related } = eventModel();
  const odds = one.map((mention) =>
    two.map((other) => logOddsOf(eventFeatures(mention, other, related), weights)),
  );
  const bestOfOne = odds.map((row) => Math.max(...row));
  const bestOfTwo = two.map((_, at) => Math.max(...odds.map((row) => row[at] ?? -Infinity)));
  return (meanOf(bestOfOne) + meanOf(bestOfTwo)) / 2;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** "more than 30 strikes" are not one strike of them. */
export function compareSeries(one: EventProfile, two: EventProfile): Finding | undefined {
  if (!isOneOf(one, two) && !isOneOf(two, one)) return undefined;
  const text = "one tells of several such events, the other of a single one";
  return { rule: "series", weight: WEIGHT.oneOfSeries, text };
}

function isOneOf(series: EventProfile, single: EventProfile): boolean {
  if (!series.isSeries || single.isSeries || isOpen(single)) return false;
  return series.count !== undefined || isOpen(series);
}

function isOpen({ time }: EventProfile): boolean {
  return time?.start !== undefined && time.end === undefined;
}

export function compareCounts(one: EventProfile, two: EventProfile): Finding | undefined {
  if (one.count === undefined || two.count === undefined) return undefined;
  const rule = "counts";
  if (one.count === two.count) {
    return { rule, weight: WEIGHT.sameCount, text: `both give the number ${one.count}` };
  }
  const text = `one gives the number ${one.count}, the other ${two.count}`;
  return { rule, weight: WEIGHT.otherCount, text };
}

export function compareTypes({ type }: EventProfile, other: EventProfile): Finding | undefined {
  if (type.toLowerCase() === other.type.toLowerCase()) return undefined;
  const isOther = familyOf(type) !== familyOf(other.type);
  const text = `one calls it ${type}, the other ${other.type}`;
  return { rule: "types", weight: isOther ? WEIGHT.oneOfSeries : WEIGHT.otherType, text };
}
