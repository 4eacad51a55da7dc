/** Events: what a document says happened, once however often it is mentioned. */

import { type AnalysedText, positionOf } from "../analysed-text.ts";
import type {
  DateExpression,
  Entity,
  ExtractedEvent,
  NameMention,
  Participant,
} from "../extraction.ts";
import type { TextPosition } from "../../model/selector.ts";
import { eventConfidence, eventSigns, participantConfidence } from "./event-confidence.ts";
import type { EventMention } from "./event-mention.ts";
import { nameOf } from "./event-name.ts";
import {
  detailsOf,
  isDefinite,
  isMeant,
  isPassive,
  isPlural,
  isOther,
  phraseFrom,
  subjectPhrase,
  triggerRoot,
  wordsOf,
} from "./event-phrases.ts";
import { placeOf } from "./event-place.ts";
import { participantsOf } from "./event-roles.ts";
import { timesOf } from "./event-time.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { mergeMentions, type MentionGroup } from "./merge-mentions.ts";
import { NamedText } from "./named-text.ts";

export interface EventContext {
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/**
 * The events of `text` in the order of their first mention, of the types of the inventory. Positions
 * are the words that name the event; participants and place are who and what stands about them, by
 * their names, as indices in `entities`. Mentions that agree in type, people, place and time are one
 * event; what is told in the plural ("strikes") is apart from any one of it.
 */
export function findEvents(text: AnalysedText, context: EventContext): readonly ExtractedEvent[] {
  return findGroups(text, context).map((group) => eventOf(text, group, context));
}

/** The mentions of each event, in the same order. */
export function findGroups(text: AnalysedText, context: EventContext): readonly MentionGroup[] {
  const named = new NamedText(text, context);
  const triggers = findTriggers(text);
  const times = timesOf(text, triggers, context.dates);
  const mentions = triggers.map((trigger, index) => {
    const free = (triggers[index - 1]?.at ?? -1) + 1;
    return mentionOf(named, trigger, { free, time: times.get(trigger) });
  });
  return mergeMentions(mentions, context.entities);
}

function mentionOf(
  named: NamedText,
  trigger: Trigger,
  { free, time }: { readonly free: number; readonly time: EventMention["time"] },
): EventMention {
  const { text } = named;
  const { first, last } = wordsOf(text, trigger);
  // Words that name another event stay that one's.
  const words = { first: Math.max(first, free), last };
  const target = targetOf(text, trigger);
  return {
    trigger,
    root: triggerRoot(text, trigger),
    words,
    isPlural: isPlural(text, trigger),
    isDefinite: trigger.form === "noun" && isDefinite(text, words),
    isOther: isOther(text, words),
    isTitle: /^\p{Lu}/u.test(text.tokens[trigger.at]?.text ?? ""),
    isMeant: isMeant(text, trigger),
    details: detailsOf(text, [words, target], trigger.at),
    participants: participantsOf(named, trigger),
    place: placeOf(named, trigger),
    time,
    target,
  };
}

/** What it is done to: a verb's object, or what follows a noun's "of", "on" or "against". */
function targetOf(text: AnalysedText, { at, form, kind }: Trigger): EventMention["target"] {
  if (form === "verb") {
    const { subject, of } = kind.roles;
    const isOfSubject = (subject !== undefined && of === subject) || isPassive(text, at);
    return isOfSubject ? subjectPhrase(text, at) : phraseFrom(text, at + 1);
  }
  const next = text.tokens[at + 1]?.lower ?? "";
  const isTied = /^(?:of|on|against|with|in|at|over|between|for|by|inside)$/.test(next);
  return isTied ? phraseFrom(text, at + 2) : undefined;
}

function eventOf(text: AnalysedText, group: MentionGroup, context: EventContext): ExtractedEvent {
  const best = mostTold(group);
  const place = group.map((mention) => mention.place).filter((own) => own !== undefined);
  const first = place[0];
  return {
    type: best.trigger.kind.type,
    name: nameOf(text, best, context.entities),
    positions: group.map(({ words }) => positionOf(text, words)),
    participants: joinParticipants(group),
    ...(first === undefined
      ? {}
      : {
          place: {
            entity: first.entity,
            positions: place
              .filter(({ entity }) => entity === first.entity)
              .map(({ position }) => position),
          },
        }),
    time: timeOf(group),
    confidence: eventConfidence(eventSigns(group)),
  };
}

/** The mention that says most, for the name: the first of those with most participants and words that tell which. */
function mostTold(group: MentionGroup): EventMention {
  const [first, ...others] = group;
  if (first === undefined) throw new RangeError("Cannot name an event that nothing mentions");
  return others.reduce((best, own) => (told(own) > told(best) ? own : best), first);
}

function told(mention: EventMention): number {
  const { participants, target, place, time, trigger, isTitle, details } = mention;
  return (
    (details.size > 0 ? 0.5 : 0) +
    participants.length +
    (target === undefined ? 0 : 1) +
    (place === undefined ? 0 : 1) +
    (time === undefined ? 0 : 1) +
    (trigger.form === "noun" && !isTitle ? 1 : 0)
  );
}

interface JoinedParticipant {
  readonly role: string;
  readonly entity: number;
  readonly positions: TextPosition[];
  confidence: number;
}

function joinParticipants(group: MentionGroup): readonly Participant[] {
  const joined = new Map<string, JoinedParticipant>();
  for (const one of group.flatMap(({ participants }) => participants)) {
    const { role, entity, positions, signs } = one;
    const key = `${role} ${entity}`;
    const own = joined.get(key) ?? { role, entity, positions: [], confidence: 0 };
    own.confidence = Math.max(own.confidence, participantConfidence(signs));
    const isNew = (position: TextPosition): boolean =>
      !own.positions.some(({ start }) => start === position.start);
    own.positions.push(...positions.filter(isNew));
    joined.set(key, own);
  }
  return [...joined.values()];
}

/** The most precise of the times that are told. */
function timeOf(group: MentionGroup): EventMention["time"] {
  const times = group.map(({ time }) => time).filter((time) => time !== undefined);
  return times.toSorted((one, two) => two.edtf.length - one.edtf.length)[0];
}
