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
/** Findings that weigh less are not worth a reader's time. */
const TOLD_FROM = 0.5;

/** One or two sentences: what speaks for it, and what against; how it is worded only beside little else. */
export function reasonOf(findings: readonly Finding[]): string {
  const strong = findings.filter(({ weight }) => Math.abs(weight) >= TOLD_FROM);
  const sides = Map.groupBy(strong, ({ weight }) => weight > 0);
  const [forIt, against] = [true, false].map((isFor) => tell(sides.get(isFor) ?? []));
  const sentences = [forIt ?? "", against === "" ? "" : `Against it: ${against}`];
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => `${capital(sentence)}.`)
    .join(" ");
}

function tell(findings: readonly Finding[]): string {
  const facts = findings.filter(({ rule }) => rule !== "words");
  const wording = findings.filter(({ rule }) => rule === "words");
  const told = facts.length > 1 ? facts : [...facts, ...wording];
  return told
    .slice(0, MOST_TOLD)
    .map(({ text }) => text)
    .join("; ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
