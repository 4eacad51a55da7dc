/** Judging events: whether two are one, and why. */

import type { Comparison, Finding, PairModel, PairScore, Thresholds } from "../judge-pair.ts";
import { scorePair } from "../judge-pair.ts";
import { compareNames, compareObjects, compareSpeakers } from "./compare-objects.ts";
import { compareParticipants, comparePlaces } from "./compare-participants.ts";
import { compareReports, compareTimes, compareWeekdays } from "./compare-times.ts";
import { compareCounts, compareSeries, compareTypes, compareWords } from "./compare-words.ts";
import type { EventProfile } from "./event-profile.ts";

const COMPARISONS: readonly Comparison<EventProfile>[] = [
  compareTypes,
  compareTimes,
  compareWeekdays,
  compareReports,
  comparePlaces,
  compareParticipants,
  compareObjects,
  compareNames,
  compareSpeakers,
  compareSeries,
  compareCounts,
  compareWords,
];

/** Two events of one type in different reports are seldom one. */
const MODEL: PairModel<EventProfile> = { prior: -2.5, comparisons: COMPARISONS };

export const EVENT_THRESHOLDS: Thresholds = { same: 0.9, unsure: 0.6 };

export function scoreEvents(one: EventProfile, two: EventProfile): PairScore {
  return scorePair(one, two, MODEL);
}

/** Findings that are told at most on each side. */
const MOST_TOLD = 3;

/** One or two sentences: what speaks for it, and what against. */
export function reasonOf(findings: readonly Finding[]): string {
  const told = (isFor: boolean): string =>
    findings
      .filter(({ weight }) => weight > 0 === isFor && Math.abs(weight) >= 0.5)
      .slice(0, MOST_TOLD)
      .map(({ text }) => text)
      .join("; ");
  const [forIt, against] = [told(true), told(false)];
  const sentences = [capital(forIt), against === "" ? "" : `Against it: ${against}`];
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
