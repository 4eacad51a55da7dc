/** Confidence in events and in who took part, by what can be seen of their words. */

import { chanceOf } from "../odds.ts";
import type { Odds, Signs } from "../odds.ts";
import type { EventMention } from "./event-mention.ts";
import type { Slot } from "./event-kind.ts";
import type { Trigger } from "./find-triggers.ts";

/**
 * - isVerb: a verb tells of it, and no noun
 * - isLoose: of a type whose words mean much else ("hit", "attack" with words)
 * - hasPart: it is told who took part, or where
 */
export type EventSigns = Signs<"isVerb" | "isLoose" | "hasPart">;

/**
 * - isLoose, isVerb: as of its event
 * - isLed: behind a preposition of the event's word
 */
export type ParticipantSigns = Signs<"isVerb" | "isLoose" | "isLed">;

/** Types whose words mean much else in political news. */
const LOOSE: ReadonlySet<string> = new Set([
  "attack",
  "battle",
  "charge",
  "conviction",
  "crisis",
  "disaster",
  "dismissal",
  "escape",
  "offer",
  "operation",
  "release",
  "strike",
  "trial",
  "visit",
]);

function isLoose({ kind }: Trigger): boolean {
  return LOOSE.has(kind.type);
}

/** The signs of one event's mentions. */
export function eventSigns(mentions: readonly EventMention[]): EventSigns {
  return {
    isVerb: mentions.every(({ trigger }) => trigger.form === "verb"),
    isLoose: mentions.every(({ trigger }) => isLoose(trigger)),
    hasPart: mentions.some(
      ({ participants, place }) => participants.length > 0 || place !== undefined,
    ),
  };
}

export function participantSigns(trigger: Trigger, slot: Slot): ParticipantSigns {
  return {
    isVerb: trigger.form === "verb",
    isLoose: isLoose(trigger),
    isLed: slot !== "subject" && slot !== "object",
  };
}

/** Fitted to 159 events of PolNeAR dev that one reader judged; on reports of crimes and disasters more are right. */
const EVENT_ODDS: Odds<keyof EventSigns> = {
  any: 1.78,
  isVerb: -0.98,
  isLoose: -2.43,
  hasPart: 1.2,
};

/** Fitted to 122 participants, judged likewise. */
const PARTICIPANT_ODDS: Odds<keyof ParticipantSigns> = {
  any: 0.77,
  isVerb: -0.09,
  isLoose: -1.26,
  isLed: 0.52,
};

/** 0–1: how often an event with these signs is one of its type. */
export function eventConfidence(signs: EventSigns): number {
  return chanceOf(EVENT_ODDS, signs);
}

/** 0–1: how often a participant with these signs took part in that role. */
export function participantConfidence(signs: ParticipantSigns): number {
  return chanceOf(PARTICIPANT_ODDS, signs);
}
