/** Merging: which mentions of a document are of one event. */

import type { TimeSpan } from "../../model/time-span.ts";
import type { Entity } from "../extraction.ts";
import type { EventMention } from "./event-mention.ts";

/** Mentions of one event, in the text's order. */
export type MentionGroup = readonly EventMention[];

/**
 * The mentions in groups, by the place of their first. A mention joins the event of its type that it
 * has most in common with, the last of several, if nothing that is told of both differs: a report
 * mostly speaks of one event of a type (on ECB+ 91 % of the pairs so joined are one event).
 */
export function mergeMentions(
  mentions: readonly EventMention[],
  entities: readonly Entity[],
): readonly MentionGroup[] {
  const groups: EventMention[][] = [];
  const recent = new Map<string, readonly EventMention[][]>();
  for (const mention of mentions) {
    const { type } = mention.trigger.kind;
    const candidates = recent.get(type) ?? [];
    const known = bestGroup(candidates, mention, entities);
    const own = known ?? [];
    if (known === undefined) groups.push(own);
    own.push(mention);
    const others = candidates.filter((group) => group !== own);
    recent.set(type, [own, ...others].slice(0, MOST_REMEMBERED));
  }
  return groups;
}

/** How many events of a type a mention is held against, the last mentioned first: a bound on time. */
const MOST_REMEMBERED = 40;
/** How many mentions of an event tell what it is, at most. */
const MOST_TELLING = 30;

/** Of several that it has as much in common with, the one that was mentioned last. */
function bestGroup(
  groups: readonly EventMention[][],
  mention: EventMention,
  entities: readonly Entity[],
): EventMention[] | undefined {
  let best: EventMention[] | undefined;
  let most = 0;
  for (const group of groups) {
    const score = likeness(group.slice(-MOST_TELLING), mention, entities);
    if (score <= most) continue;
    best = group;
    most = score;
  }
  return best;
}

/** What the shared signs count for. */
const SIGN = {
  time: 3,
  participant: 2,
  place: 2,
  detail: 1.5,
  pointsBack: 1,
  sameType: 0.25,
} as const;

/** Above 0 when they may be one event: the more, the more they share. */
function likeness(
  group: readonly EventMention[],
  mention: EventMention,
  entities: readonly Entity[],
): number {
  if (group.some((other) => differs(other, mention, entities))) return 0;
  const has = (shares: (other: EventMention) => boolean): boolean => group.some(shares);
  const score =
    (has(({ time }) => isSameTime(time, mention.time)) ? SIGN.time : 0) +
    (has((other) => sharesParticipant(other, mention)) ? SIGN.participant : 0) +
    (has(({ place }) => place !== undefined && place.entity === mention.place?.entity)
      ? SIGN.place
      : 0) +
    (has(({ details }) => shareAny(details, mention.details)) ? SIGN.detail : 0) +
    (mention.isDefinite ? SIGN.pointsBack : 0);
  if (score > 0) return score + SIGN.sameType;
  // Two that tell of different things, and share none, are left apart.
  const [last] = group.slice(-1);
  if (last !== undefined && isSubjectOf(last, mention)) return SIGN.sameType;
  if (!isBare(mention) && !group.every(isBare)) return 0;
  return group.some((other) => isToldAlike(other, mention)) ? SIGN.sameType : 0;
}

/** "A strike on Monday hit": tokens between a noun and the verb whose subject it is, at most. */
const SUBJECT_REACH = 4;

/** In words of one family, or by verbs: "the sanctions" and "designating" share no more than their type. */
function isToldAlike(one: EventMention, two: EventMention): boolean {
  return one.root === two.root || (one.trigger.form === "verb" && two.trigger.form === "verb");
}

function isSubjectOf({ trigger: noun }: EventMention, { trigger: verb }: EventMention): boolean {
  const isPair = noun.form === "noun" && verb.form === "verb";
  return isPair && verb.at > noun.at && verb.at - noun.at <= SUBJECT_REACH;
}

function isBare({ participants, place, time }: EventMention): boolean {
  return participants.length === 0 && place === undefined && time === undefined;
}

/** Whether something that both tell is told otherwise. */
function differs(one: EventMention, two: EventMention, entities: readonly Entity[]): boolean {
  if (numbersDiffer(one, two) || one.isMeant !== two.isMeant || one.isOther !== two.isOther) {
    return true;
  }
  if (timesDiffer(one.time, two.time)) return true;
  if (placesDiffer(one, two, entities)) return true;
  if (rolesDiffer(one, two) || rolesTurn(one, two)) return true;
  if (one.isMeant !== two.isMeant || isOneOfMany(one, two) || isOneOfMany(two, one)) return true;
  const areTold = one.details.size > 0 && two.details.size > 0;
  return areTold && !shareAny(one.details, two.details) && !isSameTime(one.time, two.time);
}

function shareAny<Member>(one: ReadonlySet<Member>, two: ReadonlySet<Member>): boolean {
  return [...one].some((member) => two.has(member));
}

/** No day that both cover. */
function timesDiffer(one: TimeSpan | undefined, two: TimeSpan | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  const startsAfter = one.start !== undefined && two.end !== undefined && one.start > two.end;
  const endsBefore = one.end !== undefined && two.start !== undefined && two.start > one.end;
  return startsAfter || endsBefore;
}

function isSameTime(one: TimeSpan | undefined, two: TimeSpan | undefined): boolean {
  return one !== undefined && two !== undefined && one.edtf === two.edtf;
}

/** Two places, neither of them in the other. */
function placesDiffer(one: EventMention, two: EventMention, entities: readonly Entity[]): boolean {
  const [first, second] = [one.place?.entity, two.place?.entity];
  if (first === undefined || second === undefined || first === second) return false;
  return entities[first]?.partOf !== second && entities[second]?.partOf !== first;
}

/** Somebody else in the same role, and nobody in common. */
function rolesDiffer(one: EventMention, two: EventMention): boolean {
  return one.participants.some(({ role }) => {
    const [first, second] = [inRole(one, role), inRole(two, role)];
    return second.size > 0 && !shareAny(first, second);
  });
}

function numbersDiffer(one: EventMention, two: EventMention): boolean {
  if (one.isPlural !== two.isPlural && one.trigger.form === two.trigger.form) return true;
  return isOneOfMany(one, two) || isOneOfMany(two, one);
}

/** "strikes" and what is told of a day by a verb: one of them. */
function isOneOfMany(one: EventMention, many: EventMention): boolean {
  const isTold = one.trigger.form === "verb" && one.time !== undefined;
  return many.isPlural && isTold && !isSameTime(many.time, one.time);
}

/** Who does it in one is whom it is done to in the other. */
function rolesTurn(one: EventMention, two: EventMention): boolean {
  const { subject, object } = one.trigger.kind.roles;
  if (subject === undefined || object === undefined || subject === object) return false;
  return (
    shareAny(inRole(one, subject), inRole(two, object)) ||
    shareAny(inRole(one, object), inRole(two, subject))
  );
}

function inRole({ participants }: EventMention, role: string): ReadonlySet<number> {
  return new Set(participants.filter((own) => own.role === role).map(({ entity }) => entity));
}

function sharesParticipant(one: EventMention, two: EventMention): boolean {
  return one.participants.some(({ role, entity }) =>
    two.participants.some((other) => other.role === role && other.entity === entity),
  );
}
